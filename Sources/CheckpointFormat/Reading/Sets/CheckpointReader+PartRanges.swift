extension CheckpointReader {
  /// Which bytes of its parts the bytes `range` of a whole are: calls `body` with each stretch, and how far behind
  /// `range`'s beginning it belongs.
  ///
  /// O(number of stretches): one for each part that the range meets where parts are rows of the whole, else one for each
  /// row of a part. Throws `.partMissing`, `.argument` for a range outside of the whole, and what `body` throws.
  package func forEachPartRange(
    of whole: WholeTensor, in range: Range<Int>,
    _ body: (_ part: TensorRange, _ offset: Int) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    guard whole.isComplete else {
      throw CheckpointError(
        .partMissing, "cannot be read: its parts do not cover it", tensor: whole.name, path: path)
    }
    guard range.lowerBound >= 0, range.upperBound <= whole.description.byteCount else {
      throw CheckpointError(
        .argument, "bytes \(range) are not within its \(whole.description.byteCount)",
        tensor: whole.name, path: path)
    }
    guard !range.isEmpty else { return }
    let shape = whole.description.byteShape(whole.description.shape)
    for number in whole.grid.parts(meeting: whole.description.rows(meeting: range)) {
      let part = whole.parts[number]
      let tensor = index.tensors[part.tensor]
      let box = PartBox(part.box, of: whole.description)
      let first = box.count(below: range.lowerBound, in: shape)
      let end = box.count(below: range.upperBound, in: shape)
      var failure: CheckpointError?
      box.forEachRun(in: first..<end, shape: shape) { place, offset, count in
        guard failure == nil else { return }
        do throws(CheckpointError) {
          try body(TensorRange(tensor, bytes: place..<place + count), offset - range.lowerBound)
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
    }
  }
}

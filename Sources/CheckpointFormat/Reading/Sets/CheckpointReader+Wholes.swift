extension CheckpointReader {
  /// The decoded bytes of a tensor that stands as parts, row-major and little-endian.
  ///
  /// Throws `.partMissing` where parts are missing, and as ``read(_:)-(StoredTensor)``.
  public func read(_ whole: WholeTensor) throws(CheckpointError) -> TensorBytes {
    try checkSize(whole.description)
    let bytes = try TensorBytes(byteCount: whole.description.byteCount)
    var target = bytes.mutableBytes
    try read(0..<whole.description.byteCount, of: whole, into: &target)
    return bytes
  }

  /// Decodes the bytes `range` of a tensor that stands as parts into memory of that size. Only the chunks of parts that
  /// they meet are read.
  ///
  /// Throws `.argument` for memory of another size or a range outside of the tensor, `.partMissing`, and as
  /// ``read(_:of:into:)``.
  public func read(
    _ range: Range<Int>, of whole: WholeTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    guard whole.isComplete else {
      throw CheckpointError(
        .partMissing, "cannot be read: its parts do not cover it", tensor: whole.name, path: path)
    }
    guard range.lowerBound >= 0, range.upperBound <= whole.description.byteCount,
      bytes.byteCount == range.count
    else {
      throw CheckpointError(
        .argument, "\(range.count) bytes do not fit memory of \(bytes.byteCount), or the tensor",
        tensor: whole.name, path: path)
    }
    try checkCost(of: whole)
    let step = windowByteCount(of: whole)
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Swift.min(range.upperBound, (start / step + 1) * step)
      var target = bytes._mutatingExtracting(start - range.lowerBound..<end - range.lowerBound)
      try readWindow(start..<end, of: whole, into: &target)
      start = end
    }
  }

  /// How many bytes of a tensor that stands as parts are best read at once: whole chunks of parts that stand beside
  /// each other, unless these take too much memory together.
  package func windowByteCount(of whole: WholeTensor) -> Int {
    let row = whole.description.byteCount / Swift.max(1, whole.description.shape.first ?? 1)
    let (size, overflow) = Swift.max(1, row).multipliedReportingOverflow(by: whole.rowsPerChunk)
    // Of parts side by side, chunks are decoded beside the window; of parts one below the other, into it.
    let largest = whole.partsAcross == 1 ? Self.largestWindow : Self.largestWindow / 2
    return overflow || size > largest ? largest : size
  }

  private static let largestWindow = 64 << 20

  /// Refuses a tensor whose parts have chunks so large that reading it, window by window, would decode them again and
  /// again. Throws `.limitTotal`.
  private func checkCost(of whole: WholeTensor) throws(CheckpointError) {
    let windows = whole.description.byteCount / windowByteCount(of: whole) + 1
    let cost = Double(windows) * Double(whole.partsAcross) * Double(whole.largestChunkByteCount)
    guard cost <= Swift.max(Double(totalByteCountLimit), 16 * Double(whole.description.byteCount))
    else {
      throw CheckpointError(
        .limitTotal,
        "its parts have chunks so large that reading it would decode more than is allowed",
        tensor: whole.name, path: path)
    }
  }

  private func readWindow(
    _ range: Range<Int>, of whole: WholeTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    let shape = whole.description.byteShape(whole.description.shape)
    let rows = whole.description.rows(meeting: range)
    var boxes: [PartBox] = []
    var pieces: [Piece] = []
    var end = 0
    for number in whole.grid.parts(meeting: rows) {
      let part = whole.parts[number]
      let box = PartBox(part.box, of: whole.description)
      let wanted =
        box.count(
          below: range.lowerBound, in: shape)..<box.count(below: range.upperBound, in: shape)
      guard !wanted.isEmpty else { continue }
      pieces.append(
        Piece(tensor: index.tensors[part.tensor], range: wanted, start: end))
      boxes.append(box)
      end += wanted.count
    }
    var gathered = [UInt8](repeating: 0, count: end)
    var elements = gathered.mutableSpan
    // Safe: every bit pattern is a byte.
    var target = unsafe elements.mutableBytes
    try read(pieces, into: &target)
    // Safe: every stretch lies in what was gathered, and in the window.
    unsafe bytes.withUnsafeMutableBytes { output in
      unsafe gathered.withUnsafeBytes { input in
        for (box, piece) in zip(boxes, pieces) {
          box.forEachRun(in: piece.range, shape: shape) { place, offset, count in
            unsafe UnsafeMutableRawBufferPointer(
              rebasing: output[offset - range.lowerBound..<offset - range.lowerBound + count]
            ).copyMemory(
              from: UnsafeRawBufferPointer(
                rebasing: input[
                  piece.start + place - piece.range.lowerBound..<piece.start + place
                    - piece.range.lowerBound + count]))
          }
        }
      }
    }
  }
}

/// A part's box, with the last axis counted in bytes.
package struct PartBox {
  let box: [Range<Int>]

  package init(_ box: [Range<Int>], of whole: TensorDescription) {
    let starts = whole.byteShape(box.map(\.lowerBound))
    let ends = whole.byteShape(box.map(\.upperBound))
    self.box = zip(starts, ends).map { $0..<$1 }
  }

  /// How many of the part's bytes stand in the whole before a place. The part has them in the same order, so what it
  /// has of a range of the whole is a range, too.
  package func count(below place: Int, in shape: [Int]) -> Int {
    var stride = shape.dropFirst().reduce(1, *)
    var own = box.reduce(1) { $0 * $1.count }
    var (count, rest) = (0, place)
    for (axis, stretch) in box.enumerated() {
      own /= stretch.count
      let position = rest / stride
      rest -= position * stride
      if axis + 1 < shape.count { stride /= shape[axis + 1] }
      if position < stretch.lowerBound { return count }
      if position >= stretch.upperBound { return count + stretch.count * own }
      count += (position - stretch.lowerBound) * own
    }
    return count
  }

  /// Calls `body` for each stretch of the part's bytes `range` that stands together in the whole: where it is in the
  /// part, where in the whole, and its length.
  package func forEachRun(in range: Range<Int>, shape: [Int], _ body: (Int, Int, Int) -> Void) {
    // Axes that the part has all of belong to one stretch with the axis before them.
    var inner = box.count - 1
    while inner > 0, box[inner].count == shape[inner] { inner -= 1 }
    let strides = shape.indices.map { axis in shape[(axis + 1)...].reduce(1, *) }
    let length = box[inner...].reduce(1) { $0 * $1.count }
    var place = range.lowerBound
    while place < range.upperBound {
      var (row, inRow) = place.quotientAndRemainder(dividingBy: length)
      let count = Swift.min(length - inRow, range.upperBound - place)
      inRow += box[inner].lowerBound * strides[inner]
      for axis in box[..<inner].indices.reversed() {
        let (rest, position) = row.quotientAndRemainder(dividingBy: box[axis].count)
        inRow += (box[axis].lowerBound + position) * strides[axis]
        row = rest
      }
      body(place, inRow, count)
      place += count
    }
  }
}

extension TensorDescription {
  /// The positions along the first axis that a range of bytes meets. The tensor has elements.
  package func rows(meeting range: Range<Int>) -> Range<Int> {
    let isLine = shape.count == 1
    // Along the last axis blocks stand together.
    let (unit, count) =
      isLine
      ? (dataType.bytesPerBlock, dataType.elementsPerBlock) : (byteCount / (shape.first ?? 1), 1)
    let end = range.upperBound / unit + (range.upperBound.isMultiple(of: unit) ? 0 : 1)
    return range.lowerBound / unit * count..<end * count
  }

  /// Positions on the axes, with the last one counted in bytes.
  package func byteShape(_ positions: [Int]) -> [Int] {
    var positions = positions
    if let last = positions.last {
      positions[positions.count - 1] = last / dataType.elementsPerBlock * dataType.bytesPerBlock
    }
    return positions
  }
}

/// The own tensors that are stored as residuals of a prediction (SPEC.md section 6.10).
struct PredictionSection: Sendable {
  struct Entry: Sendable {
    /// The predicted tensor, a position in `TNSR`.
    var tensor: Int
    /// The file that has the known tensor, a position among those of `FILE`.
    var file: Int
    var prediction: TensorPrediction
  }

  /// In ascending order of ``Entry/tensor``.
  var entries: [Entry] = []

  init() {}

  /// Parses the payload, given how many own tensors and named files there are. Throws `.prediction` and
  /// `.overrun`.
  init(
    parsing cursor: inout ByteCursor, tensorCount: Int, fileCount: Int
  ) throws(CheckpointError) {
    for _ in 0..<(try cursor.readCount(of: "predictions", smallest: 9)) {
      let start = cursor.offset
      let tensor = Int(try cursor.read(UInt32.self))
      let file = Int(try cursor.read(UInt32.self))
      let prediction = try TensorPrediction(parsing: &cursor)
      guard tensor < tensorCount, entries.last.map({ $0.tensor < tensor }) ?? true,
        file < fileCount, prediction.references.allSatisfy({ $0 < tensorCount })
      else {
        throw CheckpointError(
          .prediction, "predictions are not in order, or of what is not there", offset: start)
      }
      entries.append(Entry(tensor: tensor, file: file, prediction: prediction))
    }
    for entry in entries {
      for reference in entry.prediction.references
      where (self.entry(of: reference)?.prediction.rank ?? -1) >= entry.prediction.rank {
        throw CheckpointError(
          .prediction, "a prediction needs a tensor that is predicted like itself",
          offset: cursor.offset)
      }
    }
  }

  /// The prediction of an own tensor. O(log n).
  func entry(of tensor: Int) -> Entry? {
    var range = 0..<entries.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if entries[middle].tensor == tensor { return entries[middle] }
      range =
        entries[middle].tensor < tensor
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  func write(to writer: inout ByteWriter) {
    writer.write(UInt32(entries.count))
    for entry in entries {
      writer.write(UInt32(entry.tensor))
      writer.write(UInt32(entry.file))
      entry.prediction.write(to: &writer)
    }
  }
}

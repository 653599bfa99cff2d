/// What a file takes from another one, its base (SPEC.md section 6.9).
struct BaseSection: Sendable {
  static let tag = "BASE"
  static let maximumNameByteCount = 255

  /// SHA-256 of the base's index.
  var digest: [UInt8]
  /// The base's name, in the folder of this file.
  var fileName: String
  /// Runs of the base's tensors that are this file's as well, by their positions there, each with the position of the
  /// tensor of this file that it stands before, or the number of these.
  var inherited: [(before: Int, run: Range<Int>)] = []
  /// The tensors of this file that hold differences, by position, ascending.
  var predictions: [(tensor: Int, prediction: TensorPrediction)] = []

  init(digest: [UInt8], fileName: String) {
    self.digest = digest
    self.fileName = fileName
  }

  /// Parses the payload. Throws `.base`, `.overrun` and `.utf8`.
  init(parsing cursor: inout ByteCursor, tensorCount: Int) throws(CheckpointError) {
    digest = try cursor.readBytes(SHA256.byteCount).copied
    let nameOffset = cursor.offset
    fileName = try cursor.readString().text
    guard Self.isFileName(fileName) else {
      throw CheckpointError(
        .base, "the base's name is no plain file name: \(Escaping.escapeShortened(fileName))",
        offset: nameOffset)
    }
    for _ in 0..<(try cursor.readCount(of: "runs of tensors", smallest: 12)) {
      let start = cursor.offset
      let before = Int(try cursor.read(UInt32.self))
      let first = Int(try cursor.read(UInt32.self))
      let count = Int(try cursor.read(UInt32.self))
      guard count > 0, before <= tensorCount, inherited.last?.before ?? 0 <= before else {
        throw CheckpointError(
          .base, "runs of the base's tensors are empty or not in order", offset: start)
      }
      inherited.append((before, first..<first + count))
    }
    for _ in 0..<(try cursor.readCount(of: "predictions", smallest: 5)) {
      let start = cursor.offset
      let tensor = Int(try cursor.read(UInt32.self))
      let prediction = try TensorPrediction(parsing: &cursor)
      guard tensor < tensorCount, predictions.last.map({ $0.tensor < tensor }) ?? true,
        prediction.references.allSatisfy({ $0 < tensorCount })
      else {
        throw CheckpointError(
          .base, "predictions are not in order, or of tensors that are not there", offset: start)
      }
      predictions.append((tensor, prediction))
    }
    for (_, prediction) in predictions {
      for reference in prediction.references
      where (self.prediction(of: reference)?.rank ?? -1) >= prediction.rank {
        throw CheckpointError(
          .base, "a prediction needs a tensor that is predicted like itself", offset: cursor.offset)
      }
    }
  }

  /// The prediction of a tensor of this file, by bisection.
  func prediction(of tensor: Int) -> TensorPrediction? {
    var range = 0..<predictions.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if predictions[middle].tensor == tensor { return predictions[middle].prediction }
      range =
        predictions[middle].tensor < tensor
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  func write(to writer: inout ByteWriter) {
    writer.write(bytes: digest)
    writer.write(string: fileName)
    writer.write(UInt32(inherited.count))
    for (before, run) in inherited {
      writer.write(UInt32(before))
      writer.write(UInt32(run.lowerBound))
      writer.write(UInt32(run.count))
    }
    writer.write(UInt32(predictions.count))
    for (tensor, prediction) in predictions {
      writer.write(UInt32(tensor))
      prediction.write(to: &writer)
    }
  }

  /// Whether a name stays in its folder.
  static func isFileName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= maximumNameByteCount && name != "." && name != ".."
      && !name.utf8.contains { $0 == 0 || $0 == 0x2F || $0 == 0x5C }
  }
}

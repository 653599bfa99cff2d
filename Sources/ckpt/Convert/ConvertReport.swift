import CheckpointFormat
import Interchange
import SystemPackage

/// What a conversion wrote: what `ckpt convert` prints.
struct ConvertReport: Report {
  let path: String
  let format: String
  let tensors: Int
  /// Decoded bytes of all tensors.
  let tensorBytes: Int
  /// Bytes of the file that was read, all shards together.
  let bytesRead: Int
  /// Bytes of the file that was written; none for standard output.
  let bytesWritten: Int?
  let leftOutTensors: [String]
  let leftOutMetadata: [String]
  /// Files of a model that an interrupted run left, and that were finished or replaced.
  let takenOver: [String]

  private let file: FilePath

  private enum CodingKeys: String, CodingKey {
    case path, format, tensors, tensorBytes, bytesRead, bytesWritten, leftOutTensors
    case leftOutMetadata, takenOver
  }

  init(
    _ written: ConversionReport, from bytesRead: Int, to path: FilePath, format: String,
    byteCount: Int?
  ) {
    self.path = path.string
    file = path
    self.format = format
    self.bytesRead = bytesRead
    tensors = written.tensorCount
    tensorBytes = written.byteCount
    bytesWritten = byteCount
    leftOutTensors = written.leftOutTies.map(\.name)
    leftOutMetadata = written.leftOutMetadataKeys
    takenOver = written.takenOverFiles
  }

  var lines: [String] {
    let size = bytesWritten.map { ", \(Figures.size($0))" } ?? ""
    let share = bytesWritten.map { " (\(Figures.share($0, of: bytesRead)) of the input)" } ?? ""
    return [
      "\(Escaping.escape(file)): \(format), \(Figures.count(tensors, "tensor"))\(size)\(share)"
    ]
  }

  /// What had no place in the target, and what was done beside writing it.
  var warnings: [String] {
    var warnings: [String] = []
    if !leftOutTensors.isEmpty {
      warnings.append("left out: second names that \(format) cannot hold: \(list(leftOutTensors))")
    }
    if !leftOutMetadata.isEmpty {
      warnings.append("left out: metadata that \(format) cannot hold: \(list(leftOutMetadata))")
    }
    if !takenOver.isEmpty {
      warnings.append("completed the shards of an interrupted run: \(list(takenOver))")
    }
    return warnings
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(8)
      .map { $0.isEmpty ? "\"\"" : Escaping.escapeShortened($0) }.joined(separator: ", ")
    return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
  }
}

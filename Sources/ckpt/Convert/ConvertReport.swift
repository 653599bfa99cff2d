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
  /// What became of the file of another format that the checkpoint was made from: `kept`, `restored` or `different`;
  /// none where there is none.
  let original: String?
  let leftOutTensors: [String]
  let leftOutMetadata: [String]
  /// Files of a model that an interrupted run left, and that were finished or replaced.
  let takenOver: [String]
  /// The files that the data was written to, where there are several.
  let files: [String]
  /// Files of the set that was replaced, which stay.
  let replaced: [String]

  private let file: FilePath

  private enum CodingKeys: String, CodingKey {
    case path, format, tensors, tensorBytes, bytesRead, bytesWritten, original
    case leftOutTensors, leftOutMetadata, takenOver, files, replaced
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
    original =
      switch written.original {
      case .none: nil
      case .kept: "kept"
      case .restored: "restored"
      case .different: "different"
      }
    leftOutTensors = written.leftOutTies.map(\.name)
    leftOutMetadata = written.leftOutMetadataKeys
    takenOver = written.takenOverFiles
    files = written.fileNames
    replaced = written.replacedFiles
  }

  var lines: [String] {
    let size = bytesWritten.map { ", \(Figures.size($0))" } ?? ""
    let share = bytesWritten.map { " (\(Figures.share($0, of: bytesRead)) of the input)" } ?? ""
    let isOriginal = original == "restored" ? ", the original restored byte for byte" : ""
    return [
      "\(Escaping.escape(file)): \(format), \(Figures.count(tensors, "tensor"))\(size)\(share)\(isOriginal)"
    ] + (files.isEmpty ? [] : ["in \(Figures.count(files.count, "file")): \(span)"])
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
    if original == "different" {
      warnings.append(
        "the original \(format) file could not be restored byte for byte: its digest differs")
    }
    if !takenOver.isEmpty {
      warnings.append("completed the shards of an interrupted run: \(list(takenOver))")
    }
    if !replaced.isEmpty {
      warnings.append(
        "no longer needed by \(Escaping.escape(file)), if by anything: \(list(replaced))")
    }
    return warnings
  }

  /// The files from the first to the last.
  private var span: String {
    let ends = [files.first, files.count > 1 ? files.last : nil].compactMap { $0 }
    return ends.map { Escaping.escapeShortened($0) }.joined(separator: " to ")
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(8)
      .map { $0.isEmpty ? "\"\"" : Escaping.escapeShortened($0) }.joined(separator: ", ")
    return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
  }
}

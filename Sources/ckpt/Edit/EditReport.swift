import CheckpointFormat
import Interchange
import SystemPackage

/// What an edit changed, or would: what `ckpt edit` prints.
struct EditReport: Report {
  /// A tensor that changes.
  struct Change: Encodable {
    /// The name in the file that was read; none for a new second name.
    let name: String?
    /// The name in the file that is written; none for what is dropped.
    let newName: String?
    let from: String?
    let to: String?
    let tiedTo: String?
    let untied: Bool
  }

  /// Values of a tensor that were too large for its new type.
  struct Overflow: Encodable {
    let name: String
    let count: Int
  }

  /// None where nothing was written.
  let path: String?
  let format: String?
  let tensors: Int
  let tensorBytes: Int
  let bytesRead: Int
  let bytesWritten: Int?
  let changes: [Change]
  let changedMetadata: [String]
  let overflows: [Overflow]
  let leftOutTensors: [String]
  let leftOutMetadata: [String]

  private let file: FilePath?

  private enum CodingKeys: String, CodingKey {
    case path, format, tensors, tensorBytes, bytesRead, bytesWritten, changes, changedMetadata
    case overflows, leftOutTensors, leftOutMetadata
  }

  init(
    _ edited: EditedArchive, bytesRead: Int, keys: [String] = [], path: FilePath? = nil,
    format: FileFormat? = nil, _ written: ConversionReport? = nil
  ) {
    file = path
    self.path = path?.string
    self.format = format?.name
    let stored = edited.archive.tensors.filter { $0.tiedTo == nil }
    tensors = stored.count
    tensorBytes = stored.reduce(0) { $0 + $1.description.byteCount }
    self.bytesRead = bytesRead
    bytesWritten = written?.writtenByteCount
    changes = edited.changes.map {
      Change(
        name: $0.name, newName: $0.newName, from: $0.types?.0.name, to: $0.types?.1.name,
        tiedTo: $0.tiedTo, untied: $0.isUntied)
    }
    changedMetadata = keys
    overflows = edited.archive.overflows.map { Overflow(name: $0.tensor, count: $0.count) }
    leftOutTensors = written?.leftOutTies.map(\.name) ?? []
    leftOutMetadata = written?.leftOutMetadataKeys ?? []
  }

  var lines: [String] {
    guard let file, let format else {
      return changes.map(Self.line) + changedMetadata.map { "metadata: \(Escaping.escape($0))" }
        + ["\(summary ?? "no changes"); nothing was written"]
    }
    let size = bytesWritten.map { ", \(Figures.size($0))" } ?? ""
    return [
      "\(Escaping.escape(file)): \(format), \(Figures.count(tensors, "tensor"))\(size)"
        + (summary.map { "; \($0)" } ?? "")
    ]
  }

  /// `12 dropped, 148 renamed, 100 cast`
  private var summary: String? {
    let counts = [
      (changes.count { $0.newName == nil }, "dropped"),
      (changes.count { $0.name != nil && $0.newName != nil && $0.name != $0.newName }, "renamed"),
      (changes.count { $0.to != nil }, "cast"),
      (changes.count { $0.tiedTo != nil }, "tied"), (changes.count(where: \.untied), "untied"),
      (changedMetadata.count, "metadata changed"),
    ]
    let words = counts.filter { $0.0 > 0 }.map { "\(Figures.grouped($0.0)) \($0.1)" }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private static func line(_ change: Change) -> String {
    let name = change.name.map { Escaping.escapeShortened($0) }
    guard let newName = change.newName.map({ Escaping.escapeShortened($0) }) else {
      return "drop    \(name ?? "")"
    }
    var words = name == newName || name == nil ? newName : "\(name ?? "") -> \(newName)"
    if let from = change.from, let to = change.to { words += "  \(from) -> \(to)" }
    if let owner = change.tiedTo { words += "  = \(Escaping.escapeShortened(owner))" }
    let verb =
      change.tiedTo != nil
      ? "tie" : change.untied ? "untie" : change.to != nil ? "cast" : "rename"
    return verb.padded(to: 8) + words
  }

  /// What was lost on the way.
  var warnings: [String] {
    var warnings = overflows.map { overflow in
      "\(Escaping.escapeShortened(overflow.name)): \(Figures.count(overflow.count, "value")) too large for its type"
    }
    if warnings.count > 8 {
      let rest = overflows.dropFirst(8)
      warnings[8...] = [
        "and \(Figures.count(rest.reduce(0) { $0 + $1.count }, "value")) in \(Figures.count(rest.count, "more tensor"))"
      ]
    }
    if !leftOutTensors.isEmpty {
      warnings.append(
        "left out: second names that \(format ?? "") cannot hold: \(list(leftOutTensors))")
    }
    if !leftOutMetadata.isEmpty {
      warnings.append(
        "left out: metadata that \(format ?? "") cannot hold: \(list(leftOutMetadata))")
    }
    return warnings
  }

  private func list(_ names: [String]) -> String {
    let shown = names.prefix(8).map { Escaping.escapeShortened($0) }.joined(separator: ", ")
    return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

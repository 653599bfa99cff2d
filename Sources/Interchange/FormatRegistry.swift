public import CheckpointFormat

/// The formats that are known: the one table that recognition, opening, writing and all lists of formats draw on.
///
/// ```swift
/// FormatRegistry.standard.writableFormats.map(\.name)  // ["ckpt", "safetensors", …]
/// ```
public struct FormatRegistry: Sendable {
  let definitions: [any FormatDefinition.Type]

  /// All formats of this library.
  public static let standard = FormatRegistry(definitions: [
    CheckpointDefinition.self,
    SafetensorsDefinition.self,
    // Both begin as JSON; the one whose files are told first.
    ShardedPyTorchDefinition.self,
    ShardedSafetensorsDefinition.self,
    GGUFDefinition.self,
    NPYDefinition.self,
    NPZDefinition.self,
    PyTorchDefinition.self,
    LegacyPyTorchDefinition.self,
    DistributedDefinition.self,
  ])

  /// The formats that are read.
  public var formats: [FileFormat] { definitions.map { $0.format } }

  /// The formats that are written.
  public var writableFormats: [FileFormat] {
    definitions.filter { $0 is any WritableFormatDefinition.Type }.map { $0.format }
  }

  /// What people call the formats that are read, once each.
  public var titles: [String] { Self.titles(of: formats) }

  /// What people call some formats, once each and in their order.
  public static func titles(of formats: [FileFormat]) -> [String] {
    formats.reduce(into: []) { titles, format in
      if !titles.contains(format.title) { titles.append(format.title) }
    }
  }

  /// The format of a name that ``writableFormats`` has for a file to be written, by the ending of its name;
  /// ``FileFormat/checkpoint`` where that says none.
  public func writableFormat(forName fileName: String) -> FileFormat {
    writableFormats
      .filter { $0.fileNameEnding.map { fileName.hasSuffix($0) } ?? false }
      .max { ($0.fileNameEnding?.count ?? 0) < ($1.fileNameEnding?.count ?? 0) } ?? .checkpoint
  }

  /// What a file is, by its content. Reads a few KiB at its beginning and its end.
  ///
  /// A damaged file is still of its format, so that reading it can say what is wrong: a checkpoint is known by what
  /// it begins or ends with, safetensors by the brace behind the length of its header,
  /// an archive of arrays or of PyTorch by its first member.
  ///
  /// Throws `.unknownFormat`, with words for what the file looks like instead, and what the source throws.
  public func recognize(_ source: any ByteSource) throws(CheckpointError) -> FileFormat {
    try definition(of: source).format
  }

  func definition(
    of source: any ByteSource
  ) throws(CheckpointError) -> any FormatDefinition.Type {
    let head = try FileHead(of: source)
    if let definition = definitions.first(where: { $0.begins(head) }) { return definition }
    for definition in definitions where try definition.resembles(head, source) {
      return definition
    }
    let words = SourceFile.describe(head.bytes)
    // What says what to do needs no more.
    guard !words.contains("; ") else { throw CheckpointError(.unknownFormat, words) }
    throw CheckpointError(
      .unknownFormat,
      "\(words), not a checkpoint; supported: \(titles.joined(separator: ", "))")
  }

  func definition(
    of format: FileFormat?, or source: any ByteSource
  ) throws(CheckpointError) -> any FormatDefinition.Type {
    if let format { try definition(of: format) } else { try definition(of: source) }
  }

  func definition(of format: FileFormat) throws(CheckpointError) -> any FormatDefinition.Type {
    guard let definition = definitions.first(where: { $0.format == format }) else {
      throw CheckpointError(.argument, "the format \(format.name) is not among those known")
    }
    return definition
  }

  /// Words in a sentence: "a, b or c".
  package static func list(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) or \(last)"
  }
}

internal import CheckpointFormat

extension FileFormat {
  /// What llama.cpp reads, version 2 or 3.
  ///
  /// Shapes have the dimension that varies fastest last, as in the other formats. Quantized types are blocks named
  /// `ggml.q4_k` and so on, whose bytes are given as they are. Types of metadata that a container lacks are noted under
  /// `ckpt.gguf.types` (SPEC.md annex A.8).
  public static let gguf = FileFormat("gguf", title: "GGUF", fileNameEnding: ".gguf")
}

/// GGUF, read in versions 2 and 3 and written in 3.
enum GGUFDefinition: RestorableFormatDefinition {
  typealias Description = GGUFDescription

  static let format = FileFormat.gguf

  static func begins(_ head: FileHead) -> Bool { head.bytes.starts(with: GGUFHeader.signature) }

  /// Throws `.foreignHeader`, `.foreignField`, `.foreignType`, `.foreignExtent`,
  /// `.utf8`, `.nameEmpty`, `.rank`, `.shapeOverflow`, `.shapeBlock`; beyond the limits
  /// `.limitTensors` and `.limitMetadata`.
  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents {
    let header = try GGUFHeader(reading: file.source, limits: file.limits)
    let original = ForeignHeader(
      format: Description.format, byteCount: header.byteCount, source: file.source,
      isUsual: GGUFLayout.isUsual, describe: Description.describe)
    return ArchiveContents(
      formatVersion: header.version, byteCount: file.source.byteCount, metadata: header.metadata,
      table: header.table, header: header.isOfContainer ? nil : original,
      fileIdentities: file.identities,
      reading: ContiguousTensors(sources: [nil: file.source]))
  }

  static func write(_ conversion: Conversion) throws(CheckpointError) -> ConversionReport {
    let original = try OriginalRestoring.write(conversion, as: Self.self)
    if case .written(let report) = original { return report }
    let layout = try GGUFLayout(
      tensors: conversion.storedTensors.map(\.description), metadata: conversion.archive.metadata)
    var report = ConversionReport()
    if case .failed = original { report.original = .different }
    report.leftOutMetadataKeys = layout.leftOutMetadataKeys
    report.leftOutTies = conversion.ties
    let sink = try conversion.makeSink()
    try sink.write(layout.header.rawSpan)
    for tensor in conversion.storedTensors {
      try conversion.copy(tensor, to: &report) { (bytes) throws(CheckpointError) in
        try sink.write(bytes)
      }
      let padding = GGUFLayout.padding(after: tensor.description.byteCount, layout.alignment)
      try sink.write([UInt8](repeating: 0, count: padding).rawSpan)
    }
    try sink.commit()
    return report
  }
}

internal import CheckpointFormat

extension FileFormat {
  /// One safetensors file.
  ///
  /// Read as strictly as by version 0.8 of the reference library, and where the format's description is stricter than
  /// that library, as the description: no name or field comes twice, and nothing stands before the header's brace. The
  /// metadata are the pairs of `__metadata__`, without those that say which tensors share another's data.
  public static let safetensors = FileFormat("safetensors", fileNameEnding: ".safetensors")
}

/// One safetensors file, told by the brace behind the length of its header.
enum SafetensorsDefinition: RestorableFormatDefinition {
  typealias Description = SafetensorsDescription

  static let format = FileFormat.safetensors

  /// Whether a possible length is followed by an object, or within the file by spaces and an object, which the
  /// reader then refuses in its own words.
  static func begins(_ head: FileHead) -> Bool {
    guard let length = length(head), length <= UInt64(SafetensorsHeader.maximumByteCount) else {
      return false
    }
    let start = SafetensorsHeader.lengthByteCount
    let fits = length <= UInt64(head.fileByteCount - start)
    return (fits ? head.firstSolidByte(from: start) : head.bytes[start]) == UInt8(ascii: "{")
  }

  /// Whether an impossible length, which is not text, is followed by an object.
  static func resembles(
    _ head: FileHead, _ source: any ByteSource
  ) throws(CheckpointError) -> Bool {
    guard length(head) != nil, SourceFile.signature(of: head.bytes) == nil else { return false }
    let isText = head.bytes.prefix(SafetensorsHeader.lengthByteCount)
      .allSatisfy { (0x09..<0x7F).contains($0) }
    return head.bytes[SafetensorsHeader.lengthByteCount] == UInt8(ascii: "{") && !isText
  }

  /// The length of the header, where there is one and a byte of the header.
  private static func length(_ head: FileHead) -> UInt64? {
    guard head.bytes.count > SafetensorsHeader.lengthByteCount else { return nil }
    return head.bytes.prefix(SafetensorsHeader.lengthByteCount).reversed()
      .reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Reads the header, in two reads.
  ///
  /// Throws `.foreignHeader`, `.utf8`, `.json`, `.foreignField`, `.foreignType`,
  /// `.foreignExtent`, `.nameEmpty`, `.rank`, `.shapeOverflow`, `.shapeBlock`; beyond the
  /// limits `.limitTensors` and `.limitMetadata`.
  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents {
    let header = try SafetensorsHeader(reading: file.source, limits: file.limits)
    let original = ForeignHeader(
      format: Description.format, byteCount: header.dataOffset, source: file.source,
      isUsual: { _, _, _ in false }, describe: Description.describe)
    return ArchiveContents(
      byteCount: file.source.byteCount, metadata: header.metadata, table: header.table,
      tensorOrder: header.tensorOrder, header: header.isOfContainer ? nil : original,
      fileIdentities: file.identities,
      reading: ContiguousTensors(sources: [nil: file.source]))
  }

  static func write(_ conversion: Conversion) throws(CheckpointError) -> ConversionReport {
    let original = try OriginalRestoring.write(conversion, as: Self.self)
    if case .written(let report) = original { return report }
    let layout = try SafetensorsLayout(
      tensors: conversion.storedTensors.map(\.description), metadata: conversion.archive.metadata,
      ties: conversion.ties)
    var report = ConversionReport()
    if case .failed = original { report.original = .different }
    try conversion.write(layout, into: conversion.makeSink(), &report)
    return report
  }
}

extension Conversion {
  /// Writes one safetensors file, and adds it to what was written.
  func write(
    _ layout: SafetensorsLayout, into sink: any ByteSink, _ report: inout ConversionReport
  ) throws(CheckpointError) {
    report.notedTies += layout.notedTies
    report.leftOutTies += layout.leftOutTies
    // The same for all files of a model.
    report.leftOutMetadataKeys = layout.leftOutMetadataKeys
    let writer = try SafetensorsWriter(sink: sink, layout: layout)
    for description in layout.tensors {
      guard let tensor = archive.tensor(named: description.name) else { continue }
      try writer.begin(description)
      try copy(tensor, to: &report) { (bytes) throws(CheckpointError) in try writer.append(bytes) }
      try writer.end()
    }
    try writer.finish()
  }
}

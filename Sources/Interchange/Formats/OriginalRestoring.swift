internal import CheckpointFormat

/// How the header of a file is built from what a container has, where it is not kept whole (SPEC.md annexes A.6 and
/// A.8). Positions are those of ``HeaderFacts``.
protocol HeaderDescription {
  /// The word for the format in `ORIG`.
  static var format: String { get }

  /// What would build a header; nil where something in it has no place in a description.
  init?(of header: [UInt8], _ facts: HeaderFacts)

  /// Throws `.overrun` and `.foreignField`.
  init(parsing cursor: inout ByteCursor) throws(CheckpointError)

  func write(to writer: inout ByteWriter)

  /// The header; nil where a position leads nowhere.
  func header(_ facts: HeaderFacts) -> [UInt8]?
}

extension HeaderDescription {
  /// The description of a header, in bytes; nil where it would not give that header.
  static func describe(_ header: [UInt8], _ facts: HeaderFacts) -> [UInt8]? {
    guard let description = Self(of: header, facts), description.header(facts) == header else {
      return nil
    }
    var writer = ByteWriter()
    description.write(to: &writer)
    return writer.bytes
  }

  static func header(described bytes: [UInt8], _ facts: HeaderFacts) -> [UInt8]? {
    var cursor = ByteCursor(bytes.rawSpan, base: 0)
    guard let description = try? Self(parsing: &cursor), cursor.remaining == 0 else { return nil }
    return description.header(facts)
  }

  /// A u32 count, then as many positions.
  static func readPositions(_ cursor: inout ByteCursor) throws(CheckpointError) -> [Int] {
    var positions: [Int] = []
    for _ in 0..<(try cursor.readCount(of: "positions", smallest: 4)) {
      positions.append(Int(try cursor.read(UInt32.self)))
    }
    return positions
  }

  static func write(_ positions: [Int], count: Bool = true, to writer: inout ByteWriter) {
    if count { writer.write(UInt32(positions.count)) }
    for position in positions { writer.write(UInt32(position)) }
  }
}

/// A format whose files can be made again from a container, byte for byte.
protocol RestorableFormatDefinition: WritableFormatDefinition {
  associatedtype Description: HeaderDescription
}

/// A file of another format that is to be made again.
struct OriginalRestoring {
  private let conversion: Conversion
  private let original: OriginalFile
  private let header: [UInt8]
  /// The tensors of the archive in the order of their data, with their places in the file.
  private let tensors: [(tensor: ArchivedTensor, offset: Int)]

  /// The most bytes between two tensors.
  private static let largestGap = 1 << 16
  private static let largestHeader = 128 << 20

  /// What a conversion wrote, and whether the original file was to be.
  enum Outcome {
    /// The archive has none of this format, or none is wanted.
    case none
    /// What is kept of it does not give it.
    case failed
    case written(ConversionReport)
  }

  /// Writes the original of the archive that is converted. Throws as any conversion.
  static func write<Definition: RestorableFormatDefinition>(
    _ conversion: Conversion, as definition: Definition.Type
  ) throws(CheckpointError) -> Outcome {
    guard conversion.target.keepsOriginal, let reader = conversion.archive.checkpointReader,
      let original = reader.index.originals.first, reader.index.originals.count == 1,
      original.format == Definition.Description.format
    else { return .none }
    guard let restoring = try OriginalRestoring(conversion, original, reader, definition),
      let report = try restoring.write()
    else { return .failed }
    return .written(report)
  }

  private init?<Definition: RestorableFormatDefinition>(
    _ conversion: Conversion, _ original: OriginalFile, _ reader: CheckpointReader,
    _ definition: Definition.Type
  ) throws(CheckpointError) {
    self.conversion = conversion
    self.original = original
    guard let byteCount = Int(exactly: original.byteCount) else { return nil }
    let header =
      switch original.form {
      case .whole:
        try RawDeflate.inflate(
          original.header, limit: Swift.min(byteCount, Self.largestHeader))
      case .described:
        Definition.Description.header(described: original.header, HeaderFacts(reader))
      }
    guard let header, header.count <= byteCount else { return nil }
    self.header = header
    let file = OpenedFile(
      source: HeaderSource(header, byteCount: byteCount), path: nil,
      limits: conversion.archive.limits)
    guard let placed = try? Definition.open(file),
      let tensors = Self.match(placed, conversion.archive)
    else { return nil }
    self.tensors = tensors
    var end = header.count
    for (tensor, offset) in tensors {
      guard (0...Self.largestGap).contains(offset - end) else { return nil }
      end = offset + tensor.description.byteCount
    }
    guard (0...Self.largestGap).contains(byteCount - end) else { return nil }
  }

  /// The archive's tensors in the places that a header gives them; nil where they are not the same.
  private static func match(
    _ placed: ArchiveContents, _ archive: TensorArchive
  ) -> [(tensor: ArchivedTensor, offset: Int)]? {
    var tensors: [(tensor: ArchivedTensor, offset: Int)] = []
    for place in placed.table.tensors where place.tiedTo == nil {
      guard let tensor = archive.tensor(named: place.name), tensor.tiedTo == nil,
        tensor.description.dataType == place.description.dataType,
        tensor.description.shape == place.description.shape
      else { return nil }
      tensors.append((tensor, place.offset))
    }
    guard tensors.count == archive.tensors.count(where: { $0.tiedTo == nil }) else { return nil }
    return tensors
  }

  // MARK: Writing

  /// Nil where the bytes are not those of the original; then nothing is written.
  private func write() throws(CheckpointError) -> ConversionReport? {
    if case .sink = conversion.target.destination {
      // What was written to a pipe could not be taken back.
      var digest = SHA256()
      try forEachPiece { digest.update($0) }
      guard digest.finish() == original.digest else { return nil }
    }
    let sink = try conversion.makeSink()
    var digest = SHA256()
    try forEachPiece(progress: conversion.progress) { (bytes) throws(CheckpointError) in
      digest.update(bytes)
      try sink.write(bytes)
    }
    guard digest.finish() == original.digest else {
      conversion.written.reset()
      return nil
    }
    try sink.commit()
    var report = ConversionReport()
    report.tensorCount = tensors.count
    report.byteCount = tensors.reduce(0) { $0 + $1.tensor.description.byteCount }
    report.original = .restored
    return report
  }

  /// Calls `take` with all bytes of the file in order.
  private func forEachPiece(
    progress: (Int) throws(CheckpointError) -> Void = { _ in },
    _ take: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let zeros = [UInt8](repeating: 0, count: Self.largestGap)
    try take(header.rawSpan)
    var end = header.count
    for (tensor, offset) in tensors {
      try take(zeros.rawSpan.extracting(0..<offset - end))
      try conversion.archive.forEachPiece(of: tensor) { (bytes) throws(CheckpointError) in
        try take(bytes)
        try progress(bytes.byteCount)
      }
      end = offset + tensor.description.byteCount
    }
    try take(zeros.rawSpan.extracting(0..<Int(clamping: original.byteCount) - end))
  }
}

/// A file of which only the header is there, and zeros behind it.
private struct HeaderSource: ByteSource {
  private let header: [UInt8]
  let byteCount: Int

  init(_ header: [UInt8], byteCount: Int) {
    self.header = header
    self.byteCount = byteCount
  }

  func read(at offset: Int, into bytes: inout MutableRawSpan) {
    // Safe: every bit pattern is a byte, and as many are set as there are.
    unsafe bytes.withUnsafeMutableBytes { target in
      for place in 0..<target.count {
        unsafe target[place] = offset + place < header.count ? header[offset + place] : 0
      }
    }
  }
}

extension HeaderFacts {
  /// What a container's own positions refer to.
  init(_ reader: CheckpointReader) {
    let index = reader.index
    let targets = index.tensors.map(\.description) + index.wholes.map(\.description)
    self.init(
      metadata: index.metadata,
      ties: index.tied.map { ($0.name, targets[$0.target].name) }, targets: targets)
  }
}

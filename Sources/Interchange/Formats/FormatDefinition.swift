internal import CheckpointFormat

/// A format: how its files are told from others, opened and, where it can be, written. Each stands in a folder of its
/// own, and is a line of ``FormatRegistry``'s table.
protocol FormatDefinition: SendableMetatype {
  static var format: FileFormat { get }

  /// Whether a file that begins so is of the format, be it damaged. No file is so of two formats but for those that the
  /// table has in their order.
  static func begins(_ head: FileHead) -> Bool

  /// Whether a file whose beginning is no format's may still be of this one, so that reading it can say what is wrong.
  static func resembles(
    _ head: FileHead, _ source: any ByteSource
  ) throws(CheckpointError) -> Bool

  /// Reads and checks what stands around the data. The path is added to errors by the caller.
  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents
}

extension FormatDefinition {
  static func begins(_ head: FileHead) -> Bool { false }

  static func resembles(
    _ head: FileHead, _ source: any ByteSource
  ) throws(CheckpointError) -> Bool { false }
}

/// A format that is written as well.
protocol WritableFormatDefinition: FormatDefinition {
  /// Writes what a conversion reads. What can be refused in advance is, before ``Conversion/makeSink(sparing:)``.
  static func write(_ conversion: Conversion) throws(CheckpointError) -> ConversionReport
}

/// What a file begins with.
struct FileHead {
  /// Up to ``byteCountRead`` bytes.
  let bytes: [UInt8]
  let fileByteCount: Int

  static let byteCountRead = 4096

  /// Reads it. Throws what the source throws.
  init(of source: any ByteSource) throws(CheckpointError) {
    bytes = try source.read(0..<Swift.min(source.byteCount, Self.byteCountRead))
    fileByteCount = source.byteCount
  }

  /// The first byte from a place on that is no white space of JSON; nil where there is none.
  func firstSolidByte(from place: Int = 0) -> UInt8? {
    bytes.dropFirst(place).first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
  }
}

/// A file that a format is asked to open.
struct OpenedFile {
  let source: any ByteSource
  /// The path, where it is a file on disk.
  let path: FilePath?
  let limits: ResourceLimits
  /// How many threads decode a tensor's chunks; all processors where nil.
  var threads: Int?

  /// Which file it is, for those that must not replace it.
  var identities: Set<FileIdentity> {
    (source as? FileSource).map { [$0.identity] } ?? []
  }
}

internal import CheckpointFormat

/// What a safetensors file says of itself before its data.
///
/// Eight bytes give the length of a JSON object; its members are the tensors and, under `__metadata__`, pairs of
/// strings. The data behind it must be covered by the tensors exactly. Sources: the format's description in the
/// README of huggingface/safetensors, and what version 0.8 of its library accepts.
struct SafetensorsHeader {
  /// The bytes before the header, which give its length.
  static let lengthByteCount = 8
  /// The longest header.
  static let maximumByteCount = 100_000_000
  /// The key under which a header has its metadata.
  static let metadataKey = "__metadata__"

  /// Where the data begins in the file.
  let dataOffset: Int
  let metadata: CheckpointMetadata
  /// Whether the metadata say that the file was made from a container.
  let isOfContainer: Bool
  /// For each tensor its position in the container that the file was made from, where that had another order.
  let tensorOrder: [Int]?
  /// The tensors by their place in the file, and behind them those that are tied to one of these.
  let table: TensorTable

  /// Reads a header in two reads. Throws `.foreignHeader`, `.utf8`, `.json`,
  /// `.foreignField`, `.foreignType`, `.foreignExtent`, what a shape throws, the codes 402 and 403,
  /// and what the source throws.
  init(
    reading source: any ByteSource, file: String? = nil, limits: ResourceLimits
  ) throws(CheckpointError) {
    let range = try Self.range(in: source)
    let bytes = try source.read(range)
    try self.init(
      parsing: bytes, base: range.lowerBound, fileByteCount: source.byteCount, file: file,
      limits: limits)
  }

  /// Parses a header that begins at `base` in its file.
  init(
    parsing bytes: [UInt8], base: Int, fileByteCount: Int, file: String?, limits: ResourceLimits
  ) throws(CheckpointError) {
    guard bytes.first == UInt8(ascii: "{") else {
      throw CheckpointError(
        .foreignHeader, "the header does not begin with \"{\"", offset: base)
    }
    try Self.checkText(bytes, base: base)
    var parser = SafetensorsHeaderParser(base: base, limits: limits)
    try parser.parse(bytes)
    var table = try TensorTable(
      Self.place(
        parser.records, dataOffset: base + bytes.count, fileByteCount: fileByteCount, file: file))
    var metadata = parser.metadata
    try SafetensorsTies.move(from: &metadata, to: &table)
    (isOfContainer, tensorOrder) = SafetensorsFacts.unpack(&metadata)
    dataOffset = base + bytes.count
    self.table = table
    self.metadata = metadata
  }

  /// Where the header stands. Throws `.foreignHeader`.
  private static func range(in source: any ByteSource) throws(CheckpointError) -> Range<Int> {
    let room = source.byteCount - lengthByteCount
    guard room >= 0 else {
      throw CheckpointError(
        .foreignHeader,
        "the file of \(source.byteCount) bytes is too short for the length of a header", offset: 0)
    }
    let prefix = try source.read(0..<lengthByteCount)
    var cursor = ByteCursor(prefix.rawSpan, base: 0)
    let stated = try cursor.read(UInt64.self)
    guard stated <= UInt64(maximumByteCount), let length = Int(exactly: stated) else {
      throw CheckpointError(
        .foreignHeader,
        "the header is said to have \(stated) bytes, more than the \(maximumByteCount) allowed",
        offset: 0)
    }
    guard length <= room else {
      throw CheckpointError(
        .foreignHeader,
        "the header is said to have \(length) bytes, but \(room) follow: the file was cut, or its length is damaged",
        offset: 0)
    }
    guard length > 0 else {
      throw CheckpointError(.foreignHeader, "the header is empty", offset: 0)
    }
    return lengthByteCount..<lengthByteCount + length
  }

  private static func checkText(_ bytes: [UInt8], base: Int) throws(CheckpointError) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw CheckpointError(
        .utf8, "the header is not well-formed UTF-8", offset: base + error.byteOffsets.lowerBound)
    }
  }

  /// Puts the tensors in the order of their data, and checks that they cover it without overlaps and holes.
  private static func place(
    _ records: [SafetensorsRecord], dataOffset: Int, fileByteCount: Int, file: String?
  ) throws(CheckpointError) -> [ArchivedTensor] {
    let inOrder = records.enumerated().sorted { a, b in
      (a.element.start, a.element.end, a.offset) < (b.element.start, b.element.end, b.offset)
    }
    var tensors: [ArchivedTensor] = []
    tensors.reserveCapacity(records.count)
    var end = 0
    for (_, record) in inOrder {
      guard record.start == end else {
        throw CheckpointError(
          .foreignExtent,
          record.start > end
            ? "begins at \(record.start) of the data, which leaves a hole behind \(end)"
            : "begins at \(record.start) of the data, within the tensor before it, which ends at \(end)",
          offset: record.offset, tensor: record.description.name)
      }
      end = record.end
      tensors.append(
        ArchivedTensor(
          position: tensors.count, description: record.description,
          offset: dataOffset + record.start, storedByteCount: record.end - record.start, file: file)
      )
    }
    guard end == fileByteCount - dataOffset else {
      throw CheckpointError(
        .foreignExtent,
        "the tensors take \(end) bytes of data, but the file has \(fileByteCount - dataOffset)",
        offset: dataOffset)
    }
    return tensors
  }
}

/// The element types of safetensors 0.8, in the order in which its files place them, last first.
enum SafetensorsDataType {
  /// Their names there and our types, by ascending alignment.
  static let table: [(name: String, dataType: DataType)] = [
    ("BOOL", .bool), ("F4", .f4), ("F6_E2M3", .f6e2m3), ("F6_E3M2", .f6e3m2), ("U8", .u8),
    ("I8", .i8), ("F8_E5M2", .f8e5m2), ("F8_E4M3", .f8e4m3), ("F8_E8M0", .f8e8m0),
    ("F8_E4M3FNUZ", .f8e4m3fnuz), ("F8_E5M2FNUZ", .f8e5m2fnuz), ("I16", .i16), ("U16", .u16),
    ("F16", .f16), ("BF16", .bf16), ("I32", .i32), ("U32", .u32), ("F32", .f32), ("C64", .c64),
    ("F64", .f64), ("I64", .i64), ("U64", .u64),
  ]

  /// Our type for a name in a file.
  static let byName = Dictionary(uniqueKeysWithValues: table.map { ($0.name, $0.dataType) })

  /// The name in files and the place in the order, for a type of ours.
  static let byDataType = Dictionary(
    uniqueKeysWithValues: table.enumerated().map { rank, entry in
      (entry.dataType, (name: entry.name, rank: rank))
    })
}

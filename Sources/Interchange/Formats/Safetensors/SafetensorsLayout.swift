public import CheckpointFormat

/// How a safetensors file will look: the order of its tensors and its header, from their descriptions alone.
///
/// As the reference library lays files out: tensors by descending alignment of their element types, and among equals
/// by the bytes of their names; the header without white space but for what fills it up to a multiple of 8 bytes. The
/// pairs of metadata are in the order of their keys; what is no string is kept as a text (SPEC.md annex A.6).
public struct SafetensorsLayout: Sendable {
  /// The tensors in the order of their data.
  public let tensors: [TensorDescription]
  /// Keys of metadata that have no place in the format, because a container would not take them back.
  public let leftOutMetadataKeys: [String]
  /// Second names that are noted among the metadata, as the reference library's `save_model` does.
  public let notedTies: [SecondName]
  /// Second names that cannot be noted, because the metadata's text stands under that name.
  public let leftOutTies: [SecondName]
  /// The length of the header and the header.
  let header: [UInt8]

  /// Lays a file out.
  ///
  /// Throws `.foreignType` for an element type that safetensors lacks, `.argument` for a name that comes
  /// twice, `.unrepresentable` for a tensor named `__metadata__` and where the header would be longer than
  /// 100,000,000 bytes or the data than 2^63 - 1.
  public init(
    tensors: [TensorDescription], metadata: CheckpointMetadata = CheckpointMetadata(),
    ties: [SecondName] = []
  ) throws(CheckpointError) {
    let placed = try Self.order(tensors)
    let facts = SafetensorsFacts(metadata, ties: ties, tensors: tensors, placed: placed)
    try self.init(placed: placed, facts: facts, ties: ties)
  }

  /// Lays a file out of tensors that are in order.
  init(
    placed tensors: [TensorDescription], facts: SafetensorsFacts, ties: [SecondName]
  ) throws(CheckpointError) {
    self.tensors = tensors
    leftOutMetadataKeys = facts.leftOutKeys
    notedTies = ties.filter { $0.name != MetadataText.key }
    leftOutTies = ties.filter { $0.name == MetadataText.key }
    var writer = ByteWriter()
    writer.write(UInt64(0))
    writer.write(UInt8(ascii: "{"))
    let pairs = facts.pairs + notedTies.map { ($0.name, $0.owner) }
    if !pairs.isEmpty {
      Self.write(pairs.sorted { Ordering.precedes($0.key, $1.key) }, to: &writer)
    }
    try Self.write(tensors, to: &writer)
    writer.write(UInt8(ascii: "}"))
    let padding = -writer.count & 7
    writer.write(bytes: repeatElement(UInt8(ascii: " "), count: padding))
    let length = writer.count - SafetensorsHeader.lengthByteCount
    guard length <= SafetensorsHeader.maximumByteCount else {
      throw CheckpointError(
        .unrepresentable,
        "a safetensors header of \(length) bytes is more than the \(SafetensorsHeader.maximumByteCount) allowed"
      )
    }
    var prefix = ByteWriter()
    prefix.write(UInt64(length))
    var header = writer.bytes
    header.replaceSubrange(0..<prefix.count, with: prefix.bytes)
    self.header = header
  }

  /// The order in which a file has tensors. Throws `.foreignType`, `.unrepresentable` and `.argument`.
  static func order(
    _ tensors: [TensorDescription]
  ) throws(CheckpointError) -> [TensorDescription] {
    var ranked: [(rank: Int, tensor: TensorDescription)] = []
    ranked.reserveCapacity(tensors.count)
    var names: Set<ByteName> = []
    names.reserveCapacity(tensors.count)
    for tensor in tensors {
      guard let known = SafetensorsDataType.byDataType[tensor.dataType] else {
        throw CheckpointError(
          .foreignType, "safetensors has no element type \(tensor.dataType.name)",
          tensor: tensor.name)
      }
      guard tensor.name != SafetensorsHeader.metadataKey else {
        throw CheckpointError(
          .unrepresentable, "safetensors keeps this name for its metadata", tensor: tensor.name)
      }
      guard names.insert(ByteName(tensor.name)).inserted else {
        throw CheckpointError(.argument, "the name is used twice", tensor: tensor.name)
      }
      ranked.append((known.rank, tensor))
    }
    ranked.sort { a, b in
      a.rank != b.rank ? a.rank > b.rank : Ordering.precedes(a.tensor.name, b.tensor.name)
    }
    return ranked.map(\.tensor)
  }

  /// Writes the member that holds pairs, in their order.
  static func write(_ pairs: [(key: String, value: String)], to writer: inout ByteWriter) {
    JSONText.write(SafetensorsHeader.metadataKey, to: &writer)
    writer.write(bytes: ":{".utf8)
    for (position, (key, text)) in pairs.enumerated() {
      if position > 0 { writer.write(UInt8(ascii: ",")) }
      JSONText.write(key, to: &writer)
      writer.write(UInt8(ascii: ":"))
      JSONText.write(text, to: &writer)
    }
    writer.write(UInt8(ascii: "}"))
  }

  private static func write(
    _ tensors: [TensorDescription], to writer: inout ByteWriter
  ) throws(CheckpointError) {
    var isFirst = writer.count == SafetensorsHeader.lengthByteCount + 1
    var start = 0
    for tensor in tensors {
      let (end, overflow) = start.addingReportingOverflow(tensor.byteCount)
      guard !overflow else {
        throw CheckpointError(
          .unrepresentable, "ends beyond 2^63 bytes of data", tensor: tensor.name)
      }
      if !isFirst { writer.write(UInt8(ascii: ",")) }
      isFirst = false
      write(tensor, at: start, to: &writer)
      start = end
    }
  }

  /// Writes the member of a tensor of one of the format's types, whose bytes begin at `start` of the data.
  static func write(_ tensor: TensorDescription, at start: Int, to writer: inout ByteWriter) {
    let type = SafetensorsDataType.byDataType[tensor.dataType]?.name ?? ""
    JSONText.write(tensor.name, to: &writer)
    writer.write(bytes: ":{\"dtype\":\"\(type)\",\"shape\":".utf8)
    JSONText.write(tensor.shape, to: &writer)
    writer.write(bytes: ",\"data_offsets\":".utf8)
    JSONText.write([start, start + tensor.byteCount], to: &writer)
    writer.write(UInt8(ascii: "}"))
  }
}

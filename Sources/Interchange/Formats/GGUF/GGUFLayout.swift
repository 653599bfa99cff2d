internal import CheckpointFormat

/// What stands before the data of a GGUF file that is to be written, version 3.
struct GGUFLayout {
  /// ggml's names have a byte less than this.
  static let nameLimit = 64

  let header: [UInt8]
  /// Tensors begin at multiples of this.
  let alignment: Int
  let leftOutMetadataKeys: [String]

  /// Lays out tensors in their order. Throws `.foreignType` and `.unrepresentable`, which name the tensor, for
  /// what GGUF cannot hold.
  init(tensors: [TensorDescription], metadata: CheckpointMetadata) throws(CheckpointError) {
    let facts = GGUFMetadata.encode(metadata, notes: metadata[GGUFMetadata.typesKey])
    alignment = facts.alignment
    leftOutMetadataKeys = facts.leftOut
    var writer = ByteWriter()
    writer.write(bytes: GGUFHeader.signature)
    writer.write(UInt32(3))
    writer.write(UInt64(tensors.count))
    writer.write(UInt64(facts.count))
    writer.write(bytes: facts.bytes)
    var offset = 0
    for tensor in tensors {
      guard let type = GGUFDataType.number(tensor.dataType) else {
        throw CheckpointError(
          .foreignType,
          "is \(Escaping.escapeShortened(tensor.dataType.name)), which GGUF does not hold",
          tensor: tensor.name)
      }
      try Self.check(tensor)
      Self.write(tensor, type: type, at: offset, to: &writer)
      let (sum, overflow) = offset.addingReportingOverflow(tensor.byteCount)
      guard !overflow, sum < Int.max - alignment else {
        throw CheckpointError(
          .unrepresentable, "the tensors are larger than any file", tensor: tensor.name)
      }
      offset = sum + Self.padding(after: sum, alignment)
    }
    writer.write(
      bytes: repeatElement(0, count: Self.padding(after: writer.count, alignment)))
    header = writer.bytes
  }

  /// Writes the description of a tensor whose bytes begin at `offset` of the data.
  static func write(
    _ tensor: TensorDescription, type: UInt32, at offset: Int, to writer: inout ByteWriter
  ) {
    GGUFMetadata.write(tensor.name, to: &writer)
    writer.write(UInt32(tensor.shape.count))
    for dimension in tensor.shape.reversed() { writer.write(UInt64(dimension)) }
    writer.write(type)
    writer.write(UInt64(offset))
  }

  private static func check(_ tensor: TensorDescription) throws(CheckpointError) {
    guard tensor.name.utf8.count < nameLimit else {
      throw CheckpointError(
        .unrepresentable,
        "its name has \(tensor.name.utf8.count) bytes, but GGUF's have \(nameLimit - 1) at most",
        tensor: tensor.name)
    }
    guard tensor.shape.count <= GGUFHeader.maximumRank else {
      throw CheckpointError(
        .unrepresentable,
        "its rank is \(tensor.shape.count), but GGUF's are \(GGUFHeader.maximumRank) at most",
        tensor: tensor.name)
    }
    guard (tensor.shape.last ?? 1).isMultiple(of: tensor.dataType.elementsPerBlock) else {
      throw CheckpointError(
        .unrepresentable, "its rows are not whole blocks, as GGUF's must be", tensor: tensor.name)
    }
  }

  /// Whether a file is laid out in this way.
  static func isUsual(_ header: [UInt8], _ byteCount: Int, _ facts: HeaderFacts) -> Bool {
    guard let layout = try? GGUFLayout(tensors: facts.targets, metadata: facts.metadata) else {
      return false
    }
    let dataByteCount = facts.targets.reduce(0) {
      $0 + $1.byteCount + padding(after: $1.byteCount, layout.alignment)
    }
    return layout.header.starts(with: header) && byteCount == layout.header.count + dataByteCount
  }

  /// The zeros behind a place.
  static func padding(after place: Int, _ alignment: Int) -> Int {
    (alignment - place % alignment) % alignment
  }
}

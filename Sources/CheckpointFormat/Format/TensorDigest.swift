/// The digest of a tensor's element type, shape and decoded bytes, whatever file they are in (SPEC.md section 6.12).
public struct TensorDigest: Sendable {
  private static let pieceByteCount = 1 << 20

  private var digest = SHA256()
  private var piece = SHA256()
  /// The bytes that the piece still takes.
  private var room = Self.pieceByteCount

  /// The digest of a tensor whose bytes are to come.
  public init(dataType: DataType, shape: [Int]) {
    var head = ByteWriter()
    head.write(bytes: "ckpt.tensor\0".utf8)
    head.write(string: dataType.name)
    head.write(UInt8(shape.count))
    for dimension in shape { head.write(UInt64(dimension)) }
    digest.update(head.bytes.rawSpan)
  }

  /// Takes the next decoded bytes, in pieces of any size.
  public mutating func update(_ bytes: RawSpan) {
    var rest = bytes
    while rest.byteCount > 0 {
      let count = Swift.min(room, rest.byteCount)
      piece.update(rest.extracting(0..<count))
      rest = rest.extracting(count..<rest.byteCount)
      room -= count
      if room == 0 { endPiece() }
    }
  }

  /// The 32 bytes of the digest, once all bytes were given.
  public consuming func finish() -> [UInt8] {
    if room < Self.pieceByteCount { endPiece() }
    return digest.finish()
  }

  private mutating func endPiece() {
    let bytes = piece.finish()
    digest.update(bytes.rawSpan)
    piece = SHA256()
    room = Self.pieceByteCount
  }
}

/// The digest of a model: of the names and digests of all that belongs to the group `model` (SPEC.md section 6.12).
public struct ModelDigest: Sendable {
  private var digests: [[UInt8]: [UInt8]] = [:]

  /// Of no tensors.
  public init() {}

  /// Adds a tensor's digest under a name, in any order.
  public mutating func add(_ name: String, _ digest: [UInt8]) {
    digests[Array(name.utf8)] = digest
  }

  /// The 32 bytes of the digest.
  public func finish() -> [UInt8] {
    var digest = SHA256()
    digest.update(Array("ckpt.model\0".utf8).rawSpan)
    for name in digests.keys.sorted(by: { $0.rawSpan.precedes($1.rawSpan) }) {
      var entry = ByteWriter()
      entry.write(UInt16(clamping: name.count))
      entry.write(bytes: name)
      entry.write(bytes: digests[name] ?? [])
      digest.update(entry.bytes.rawSpan)
    }
    return digest.finish()
  }
}

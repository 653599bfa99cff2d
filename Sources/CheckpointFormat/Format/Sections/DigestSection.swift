/// SHA-256 of tensors and model, which say who made them once they are signed (SPEC.md section 6.12).
struct DigestSection: Sendable, Equatable {
  /// Those of the own tensors, in their order, or none.
  var tensors: [[UInt8]] = []
  /// Those of the wholes of the file, in ascending order of their names, or none.
  var wholes: [[UInt8]] = []
  var model: [UInt8]?

  init() {}

  /// Parses the payload, given how many own tensors there are. Throws `.digests` and `.overrun`.
  ///
  /// How many wholes there are shows only once the named files are open.
  init(parsing cursor: inout ByteCursor, tensorCount: Int) throws(CheckpointError) {
    let start = cursor.offset
    tensors = try Self.readDigests(&cursor)
    guard tensors.isEmpty || tensors.count == tensorCount else {
      throw CheckpointError(
        .digests, "\(tensors.count) digests of \(tensorCount) tensors", offset: start)
    }
    wholes = try Self.readDigests(&cursor)
    let flag = try cursor.read(UInt8.self)
    guard flag <= 1 else {
      throw CheckpointError(
        .digests, "whether the digest of the model follows is \(flag)", offset: cursor.offset - 1)
    }
    model = flag == 1 ? try cursor.readBytes(SHA256.byteCount).copied : nil
  }

  private static func readDigests(
    _ cursor: inout ByteCursor
  ) throws(CheckpointError) -> [[UInt8]] {
    var digests: [[UInt8]] = []
    for _ in 0..<(try cursor.readCount(of: "digests", smallest: SHA256.byteCount)) {
      digests.append(try cursor.readBytes(SHA256.byteCount).copied)
    }
    return digests
  }

  func write(to writer: inout ByteWriter) {
    for digests in [tensors, wholes] {
      writer.write(UInt32(digests.count))
      for digest in digests { writer.write(bytes: digest) }
    }
    writer.write(UInt8(model == nil ? 0 : 1))
    writer.write(bytes: model ?? [])
  }
}

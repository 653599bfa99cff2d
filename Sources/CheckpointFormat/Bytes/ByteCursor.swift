/// Reads little-endian fields from untrusted bytes.
///
/// Every read is checked against what is left, so no field can make it read outside. What loads numbers
/// from untrusted bytes without it, as the decoders of chunks do for speed, checks the length beforehand.
@safe
package struct ByteCursor: ~Escapable {
  private let bytes: RawSpan
  /// The absolute offset of the first byte in the file, for errors.
  private let base: Int
  /// How many bytes were read.
  package private(set) var position = 0

  /// A cursor at the first byte; `base` is that byte's offset in the file.
  @_lifetime(copy bytes)
  package init(_ bytes: RawSpan, base: Int) {
    self.bytes = bytes
    self.base = base
  }

  /// How many bytes are left.
  package var remaining: Int { bytes.byteCount - position }

  /// The absolute offset of the next byte in the file.
  package var offset: Int { base + position }

  /// Moves on by `count` bytes. Throws `.overrun` where fewer are left.
  @inline(__always)
  package mutating func skip(_ count: Int) throws(CheckpointError) {
    guard count >= 0, remaining >= count else { throw overrun(count) }
    position &+= count
  }

  @inline(never)
  private func overrun(_ count: Int) -> CheckpointError {
    CheckpointError(
      .overrun, "a field of \(count) bytes is needed where \(remaining) are left", offset: offset)
  }

  /// The next number. Throws `.overrun` where its bytes are not all there.
  package mutating func read<T: FixedWidthInteger & BitwiseCopyable>(
    _ type: T.Type = T.self
  ) throws(CheckpointError) -> T {
    let start = position
    try skip(MemoryLayout<T>.size)
    // Safe: `skip` proved that the bytes are there, and any bit pattern is a valid integer.
    return unsafe T(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: start, as: T.self))
  }

  /// The next `count` bytes. Throws `.overrun` where fewer are left.
  @_lifetime(copy self)
  package mutating func readBytes(_ count: Int) throws(CheckpointError) -> RawSpan {
    let start = position
    try skip(count)
    return bytes.extracting(start..<position)
  }

  /// The next `count` bytes, checked to be well-formed UTF-8. Throws `.overrun`, `.utf8`.
  @_lifetime(copy self)
  package mutating func readText(_ count: Int) throws(CheckpointError) -> RawSpan {
    let start = offset
    let text = try readBytes(count)
    guard text.isWellFormedUTF8 else {
      throw CheckpointError(.utf8, "text is not well-formed UTF-8", offset: start)
    }
    return text
  }

  /// The next string as SPEC.md section 3 lays it out: a u16 length, then text.
  @_lifetime(copy self)
  package mutating func readString() throws(CheckpointError) -> RawSpan {
    let count = try read(UInt16.self)
    return try readText(Int(count))
  }

  /// Reads a count of records, each at least `smallest` bytes long, so that a count cannot claim more memory than
  /// there are bytes. Throws `.overrun`.
  package mutating func readCount(
    of kind: String, smallest: Int
  ) throws(CheckpointError) -> Int {
    let start = offset
    let count = Int(try read(UInt32.self))
    guard count <= remaining / smallest else {
      throw CheckpointError(
        .overrun, "\(count) \(kind) run past the end of their section", offset: start)
    }
    return count
  }
}

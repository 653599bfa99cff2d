/// Builds little-endian structures; the inverse of ``ByteCursor``.
package struct ByteWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []

  /// An empty writer.
  package init() {}

  /// How many bytes were written.
  package var count: Int { bytes.count }

  /// Appends a number.
  package mutating func write<T: FixedWidthInteger>(_ value: T) {
    var rest = value
    for _ in 0..<MemoryLayout<T>.size {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest = T.bitWidth > 8 ? rest >> 8 : rest
    }
  }

  /// Appends bytes as they are.
  package mutating func write(bytes more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  /// Appends a string: a u16 length, then its UTF-8. Callers have checked that it is not too long.
  package mutating func write(string: String) {
    let utf8 = string.utf8
    write(UInt16(clamping: utf8.count))
    bytes.append(contentsOf: utf8)
  }

  /// Appends the CRC of what was written from `start` on.
  package mutating func writeChecksum(from start: Int = 0) {
    write(CRC32.checksum(bytes.rawSpan.extracting(start..<bytes.count)))
  }
}

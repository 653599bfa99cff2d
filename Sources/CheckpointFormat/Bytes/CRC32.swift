internal import CZlib

/// CRC-32 as zlib, PNG and gzip compute it (SPEC.md section 3).
package enum CRC32 {
  /// The checksum of bytes, or of what `previous` is the checksum of followed by them.
  package static func checksum(_ bytes: RawSpan, continuing previous: UInt32 = 0) -> UInt32 {
    // Safe: zlib reads exactly the given bytes.
    unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
      guard let start = unsafe start else { return previous }
      return UInt32(truncatingIfNeeded: unsafe crc32_z(UInt(previous), start, buffer.count))
    }
  }
}

internal import CKernels
internal import CZlib

/// CRC-32 as zlib, PNG and gzip compute it (SPEC.md section 3).
package enum CRC32 {
  /// The checksum of bytes, or of what `previous` is the checksum of followed by them.
  package static func checksum(_ bytes: RawSpan, continuing previous: UInt32 = 0) -> UInt32 {
    guard canFold, bytes.byteCount >= 2 * foldedByteCount else {
      return portable(bytes, continuing: previous)
    }
    let folded = bytes.byteCount & ~(foldedByteCount - 1)
    var remainder: InlineArray<16, UInt8> = .init(repeating: 0)
    var target = remainder.mutableSpan
    // Safe: the kernel reads `folded` bytes, no more than there are, and writes sixteen.
    unsafe bytes.withUnsafeBytes { source in
      unsafe target.withUnsafeMutableBufferPointer { target in
        guard let source = source.baseAddress, let target = target.baseAddress else { return }
        unsafe ckpt_crc32_fold(
          previous, source.assumingMemoryBound(to: UInt8.self), folded, target)
      }
    }
    // A CRC of all ones stands for a register of zeros.
    let whole = unsafe portable(remainder.span.bytes, continuing: .max)
    return portable(bytes.extracting(folded..<bytes.byteCount), continuing: whole)
  }

  /// The same by zlib alone, for short input and for processors without carry-less multiplication.
  package static func portable(_ bytes: RawSpan, continuing previous: UInt32 = 0) -> UInt32 {
    // Safe: zlib reads exactly the given bytes.
    unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
      guard let start = unsafe start, buffer.count > 0 else { return previous }
      return UInt32(truncatingIfNeeded: unsafe crc32_z(UInt(previous), start, buffer.count))
    }
  }

  private static let canFold = ckpt_crc32_fold_is_available() != 0
  private static let foldedByteCount = 64
}

internal import CKernels
internal import CZlib

/// CRC-32 as zlib, PNG and gzip compute it (SPEC.md section 3).
package enum CRC32 {
  /// The checksum of bytes, or of what `previous` is the checksum of followed by them.
  package static func checksum(_ bytes: RawSpan, continuing previous: UInt32 = 0) -> UInt32 {
    checksum(bytes, continuing: previous, kernel: bestKernel)
  }

  /// The checksum of bytes that are copied on the way into memory of the same size, past the processor's caches: for
  /// much more than these hold. On the way as many bytes are prefetched from an address, which may be any. Slower than
  /// ``checksum(_:continuing:)`` where the memory is not aligned to 64 bytes.
  static func checksum(
    copying bytes: RawSpan, to target: inout MutableRawSpan, prefetching next: UInt?,
    continuing previous: UInt32,
    kernel: ckpt_checksum_kernel = bestKernel
  ) -> UInt32 {
    let count = bytes.byteCount
    precondition(target.byteCount == count, "as much memory as there are bytes")
    // Safe: the memory has as many bytes, and the kernel writes to it as many as it reads.
    return unsafe target.withUnsafeMutableBytes { target in
      guard let start = target.baseAddress else { return previous }
      let isAligned = UInt(bitPattern: start) % 64 == 0
      let folded = isAligned && kernel != ckpt_checksum_kernel_none ? count - count % step : 0
      var checksum = previous
      if folded > 0 {
        let remainder = unsafe fold(
          bytes.extracting(0..<folded), continuing: previous, kernel: kernel,
          copy: start.assumingMemoryBound(to: UInt8.self), prefetching: next)
        checksum = byZlib(remainder.rawSpan, continuing: .max)
      }
      let rest = bytes.extracting(folded..<count)
      unsafe rest.withUnsafeBytes { rest in
        unsafe UnsafeMutableRawBufferPointer(rebasing: target[folded...]).copyMemory(from: rest)
      }
      return Self.checksum(rest, continuing: checksum, kernel: kernel)
    }
  }

  /// The same with a kernel that this machine can run. All give the same value.
  static func checksum(
    _ bytes: RawSpan, continuing previous: UInt32, kernel: ckpt_checksum_kernel
  ) -> UInt32 {
    let folded = bytes.byteCount - bytes.byteCount % step
    guard kernel != ckpt_checksum_kernel_none, folded > 0 else {
      return byZlib(bytes, continuing: previous)
    }
    // A CRC of all ones stands for a register of zeros.
    // Safe: nothing is copied.
    let remainder = unsafe fold(
      bytes.extracting(0..<folded), continuing: previous, kernel: kernel, copy: nil,
      prefetching: nil)
    let whole = byZlib(remainder.rawSpan, continuing: .max)
    return byZlib(bytes.extracting(folded..<bytes.byteCount), continuing: whole)
  }

  private static let step = Int(ckpt_crc32_step)
  private static let bestKernel = ckpt_best_checksum_kernel()

  /// A few bytes with the same remainder; `bytes` is a multiple of ``step`` and not empty.
  private static func fold(
    _ bytes: RawSpan, continuing previous: UInt32, kernel: ckpt_checksum_kernel,
    copy: UnsafeMutablePointer<UInt8>?, prefetching next: UInt?
  ) -> [UInt8] {
    // Safe: the kernel reads exactly the given bytes, and writes at most `step`, and to the copy as many as it reads. It never
    // reads what it prefetches.
    unsafe [UInt8](unsafeUninitializedCapacity: step) { remainder, count in
      unsafe bytes.withUnsafeBytes { buffer in
        guard let start = buffer.baseAddress, let target = remainder.baseAddress else { return }
        count = unsafe ckpt_crc32_fold(
          kernel, previous, start.assumingMemoryBound(to: UInt8.self), buffer.count, copy,
          next ?? UInt(bitPattern: start), target)
      }
    }
  }

  private static func byZlib(_ bytes: RawSpan, continuing previous: UInt32) -> UInt32 {
    // Safe: zlib reads exactly the given bytes.
    unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
      // zlib takes a missing start for a wish to begin anew.
      guard let start = unsafe start, buffer.count > 0 else { return previous }
      return UInt32(truncatingIfNeeded: unsafe crc32_z(UInt(previous), start, buffer.count))
    }
  }
}

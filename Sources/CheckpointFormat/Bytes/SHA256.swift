internal import CKernels

/// SHA-256 (FIPS 180-4), by which files name each other and tensors can be told to be those that somebody signed.
package struct SHA256 {
  /// The bytes of a digest.
  package static let byteCount = 32
  private static let blockByteCount = Int(ckpt_digest_block)
  private static let bestKernel = ckpt_best_digest_kernel()

  private let kernel: ckpt_digest_kernel
  private var state: [UInt32] = [
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB,
    0x5BE0_CD19,
  ]
  /// What is left of the message behind whole blocks.
  private var rest: [UInt8] = []
  private var byteCount = 0

  /// The digest of a message that is to come, by the fastest kernel.
  package init() { self.init(kernel: Self.bestKernel) }

  /// The same with a kernel that this machine can run. All give the same value.
  init(kernel: ckpt_digest_kernel) {
    self.kernel = kernel
  }

  /// The digest of a message.
  package static func digest(_ message: [UInt8]) -> [UInt8] { digest(message.rawSpan) }

  /// The digest of a message.
  package static func digest(_ message: RawSpan) -> [UInt8] {
    var digest = SHA256()
    digest.update(message)
    return digest.finish()
  }

  /// Takes the next bytes of the message.
  package mutating func update(_ bytes: RawSpan) {
    byteCount += bytes.byteCount
    var start = 0
    if !rest.isEmpty {
      start = Swift.min(Self.blockByteCount - rest.count, bytes.byteCount)
      rest += bytes.extracting(0..<start).copied
      guard rest.count == Self.blockByteCount else { return }
      let block = rest
      process(block.rawSpan)
      rest = []
    }
    let end = start + (bytes.byteCount - start) / Self.blockByteCount * Self.blockByteCount
    process(bytes.extracting(start..<end))
    rest = bytes.extracting(end..<bytes.byteCount).copied
  }

  /// The 32 bytes that stand for the message.
  package func finish() -> [UInt8] {
    var last = self
    let bitCount = UInt64(byteCount) &* 8
    let zeros = (2 * Self.blockByteCount - 9 - rest.count) % Self.blockByteCount
    let end =
      [0x80] + [UInt8](repeating: 0, count: zeros)
      + (0..<8).map { UInt8(truncatingIfNeeded: bitCount >> (56 - 8 * $0)) }
    last.update(end.rawSpan)
    return last.state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }

  /// Takes whole blocks.
  private mutating func process(_ blocks: RawSpan) {
    let kernel = kernel
    // Safe: the kernel reads exactly the blocks that are given, and the state has eight words.
    unsafe blocks.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else { return }
      unsafe state.withUnsafeMutableBufferPointer { words in
        guard let state = words.baseAddress else { return }
        unsafe ckpt_sha256_process(
          kernel, state, start.assumingMemoryBound(to: UInt8.self),
          buffer.count / Self.blockByteCount)
      }
    }
  }
}

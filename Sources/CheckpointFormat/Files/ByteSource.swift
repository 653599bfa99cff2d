/// Anything that gives ranges of bytes: a file, memory, an object store.
///
/// Reading a checkpoint's index takes two calls of ``read(at:into:)``; the data is never touched for it.
public protocol ByteSource: Sendable {
  /// How many bytes there are.
  var byteCount: Int { get }

  /// Fills `bytes` from `offset` on. Callers stay within ``byteCount``. Called from several threads.
  func read(at offset: Int, into bytes: inout MutableRawSpan) throws(CheckpointError)

  /// Runs `body` with the bytes of a range within the source, where they are in memory anyway and stay as they are; else
  /// gives false. By default it does that.
  func withBytes(
    _ range: Range<Int>, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) -> Bool
}

extension ByteSource {
  /// Says that the bytes are not in memory.
  public func withBytes(
    _ range: Range<Int>, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) -> Bool {
    false
  }

  /// A copy of some bytes. The caller has made sure that the range lies within the source.
  package func read(_ range: Range<Int>) throws(CheckpointError) -> [UInt8] {
    var copy = [UInt8](repeating: 0, count: range.count)
    var bytes = copy.mutableRawSpan
    try read(at: range.lowerBound, into: &bytes)
    return copy
  }
}

/// Bytes in memory as a source.
public struct MemorySource: ByteSource {
  private let bytes: [UInt8]

  /// A source of the given bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// How many bytes there are.
  public var byteCount: Int { bytes.count }

  /// Copies bytes from `offset` on. Throws `.argument` outside of the bytes.
  public func read(at offset: Int, into target: inout MutableRawSpan) throws(CheckpointError) {
    guard offset >= 0, offset <= bytes.count, bytes.count - offset >= target.byteCount else {
      throw CheckpointError(.argument, "a read outside of \(bytes.count) bytes", offset: offset)
    }
    let part = bytes.rawSpan.extracting(offset..<offset + target.byteCount)
    // Safe: the two buffers are of one length and cannot overlap, as `target` is exclusively borrowed.
    unsafe target.withUnsafeMutableBytes { to in
      unsafe part.withUnsafeBytes { from in unsafe to.copyMemory(from: from) }
    }
  }

  /// Runs `body` with bytes, without a copy. Gives false outside of the bytes.
  public func withBytes(
    _ range: Range<Int>, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) -> Bool {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
    try body(bytes.rawSpan.extracting(range))
    return true
  }
}

/// Bytes in memory as a source.
public struct MemorySource: ByteSource {
  private let bytes: [UInt8]

  /// A source of the given bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// How many bytes there are.
  public var byteCount: Int { bytes.count }

  /// Copies bytes from `offset` on. Throws ``Rule/argument`` outside of the bytes.
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
}

/// Where a writer's bytes go, from the first to the last.
public protocol ByteSink: AnyObject {
  /// Takes the next bytes. Throws where they cannot be kept.
  func write(_ bytes: RawSpan) throws(CheckpointError)

  /// Makes what was written final: flushed, durable and visible, as far as the sink knows these. Throws where one
  /// of these fails.
  func commit() throws(CheckpointError)
}

/// Collects what is written in memory.
public final class MemorySink: ByteSink {
  /// Everything written so far.
  public private(set) var bytes: [UInt8] = []

  /// An empty sink.
  public init() {}

  /// Appends the bytes.
  public func write(_ more: RawSpan) {
    // Safe: the bytes are copied.
    unsafe more.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  /// Does nothing: memory is as final as it gets.
  public func commit() {}
}

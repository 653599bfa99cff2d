/// Where a writer's bytes go, from the first to the last.
public protocol ByteSink: AnyObject {
  /// Takes the next bytes. Throws where they cannot be kept.
  func write(_ bytes: RawSpan) throws(CheckpointError)

  /// Makes what was written final: flushed, durable and visible, as far as the sink knows these.
  func commit() throws(CheckpointError)
}

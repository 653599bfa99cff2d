import CheckpointFormat

/// Memory that is written to again and again, so that taking it from the system is not measured.
final class ReusedSink: ByteSink {
  private(set) var bytes: [UInt8] = []

  func empty() { bytes.removeAll(keepingCapacity: true) }

  func write(_ more: RawSpan) {
    // Safe: the bytes are copied.
    unsafe more.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
  }

  func commit() {}
}

public import SystemPackage

/// Writes to an open descriptor such as a pipe, in pieces of 256 KiB.
///
/// It never seeks and never closes the descriptor.
public final class DescriptorSink: ByteSink {
  private static let capacity = 256 * 1024
  private let descriptor: Int32
  private let path: FilePath
  private let system: SystemCalls
  private var buffer: [UInt8] = []

  /// A sink for an open, writable descriptor; `path` is what errors call it.
  public convenience init(descriptor: Int32, path: FilePath) {
    self.init(descriptor: descriptor, path: path, system: .live)
  }

  package init(descriptor: Int32, path: FilePath, system: SystemCalls) {
    self.descriptor = descriptor
    self.path = path
    self.system = system
    buffer.reserveCapacity(Self.capacity)
  }

  /// Takes the next bytes. Throws `.system` where the system fails, as with a full disk.
  public func write(_ bytes: RawSpan) throws(CheckpointError) {
    if bytes.byteCount >= Self.capacity {
      try flush()
      try writeThrough(bytes)
    } else {
      if buffer.count + bytes.byteCount > Self.capacity { try flush() }
      // Safe: the bytes are copied.
      unsafe bytes.withUnsafeBytes { unsafe buffer.append(contentsOf: $0) }
    }
  }

  /// Hands everything to the system. Throws `.system` as ``write(_:)``.
  public func commit() throws(CheckpointError) {
    try flush()
  }

  private func flush() throws(CheckpointError) {
    var pending: [UInt8] = []
    swap(&pending, &buffer)
    try writeThrough(pending.rawSpan)
    pending.removeAll(keepingCapacity: true)
    swap(&pending, &buffer)
  }

  private func writeThrough(_ bytes: RawSpan) throws(CheckpointError) {
    var failure: CheckpointError?
    // Safe: the system reads at most the buffer it is given.
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
        let count = SystemCalls.retryingInterrupted { unsafe system.write(descriptor, rest) }
        guard count > 0 else {
          failure = .failed("cannot be written", code: count, path: path)
          return
        }
        done += count
      }
    }
    if let failure { throw failure }
  }
}

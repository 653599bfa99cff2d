import CheckpointFormat
import Synchronization

/// Counts the bytes that several sources read.
final class ReadCounter: Sendable {
  private let count = Mutex(0)

  var byteCount: Int { count.withLock { $0 } }

  func add(_ byteCount: Int) { count.withLock { $0 += byteCount } }
  func reset() { count.withLock { $0 = 0 } }
}

/// A source that counts what is read from it.
struct CountedSource: ByteSource {
  private let source: any ByteSource
  private let counter: ReadCounter

  init(_ source: any ByteSource, _ counter: ReadCounter) {
    self.source = source
    self.counter = counter
  }

  var byteCount: Int { source.byteCount }

  func read(at offset: Int, into bytes: inout MutableRawSpan) throws(CheckpointError) {
    counter.add(bytes.byteCount)
    try source.read(at: offset, into: &bytes)
  }
}

import CheckpointFormat
import Synchronization

/// A source that counts what is read from it, and fails beyond an offset.
final class WatchedSource: ByteSource {
  struct Counts {
    var reads = 0
    var bytes = 0
    var largest = 0
  }

  private let source: any ByteSource
  private let failingFrom: Int
  private let state = Mutex(Counts())

  init(_ source: any ByteSource, failingFrom: Int = .max) {
    self.source = source
    self.failingFrom = failingFrom
  }

  var byteCount: Int { source.byteCount }
  var counts: Counts { state.withLock { $0 } }

  func read(at offset: Int, into bytes: inout MutableRawSpan) throws(CheckpointError) {
    let count = bytes.byteCount
    state.withLock {
      $0.reads += 1
      $0.bytes += count
      $0.largest = max($0.largest, count)
    }
    guard offset + count <= failingFrom else {
      throw CheckpointError(.system, "cannot be read: made to fail", offset: offset, systemError: 5)
    }
    try source.read(at: offset, into: &bytes)
  }
}

/// A sink that counts, and keeps nothing but how far it is.
final class CountingSink: ByteSink {
  private(set) var byteCount = 0
  private(set) var isCommitted = false

  func write(_ bytes: RawSpan) { byteCount += bytes.byteCount }
  func commit() { isCommitted = true }
}

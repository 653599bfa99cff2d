/// Anything that gives ranges of bytes: a file, memory, an object store.
///
/// Reading a checkpoint's index takes two calls of ``read(at:into:)``; the data is never touched for it.
public protocol ByteSource: Sendable {
  /// How many bytes there are.
  var byteCount: Int { get }

  /// Fills `bytes` from `offset` on. Callers stay within ``byteCount``. Called from several threads.
  func read(at offset: Int, into bytes: inout MutableRawSpan) throws(CheckpointError)
}

extension ByteSource {
  /// A copy of some bytes. The caller has made sure that the range lies within the source.
  package func read(_ range: Range<Int>) throws(CheckpointError) -> [UInt8] {
    var copy = [UInt8](repeating: 0, count: range.count)
    var bytes = copy.mutableRawSpan
    try read(at: range.lowerBound, into: &bytes)
    return copy
  }
}

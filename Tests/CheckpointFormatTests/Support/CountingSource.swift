import CheckpointFormat
import Synchronization

/// Bytes in memory that remember which ranges were asked for.
final class CountingSource: ByteSource {
  private let bytes: MemorySource
  private let ranges = Mutex<[Range<Int>]>([])

  init(_ bytes: [UInt8]) {
    self.bytes = MemorySource(bytes)
  }

  var byteCount: Int { bytes.byteCount }

  /// The ranges read since the last call, in the order of the reads.
  func takeReads() -> [Range<Int>] {
    ranges.withLock { reads in
      defer { reads = [] }
      return reads
    }
  }

  func read(at offset: Int, into target: inout MutableRawSpan) throws(CheckpointError) {
    let range = offset..<offset + target.byteCount
    ranges.withLock { $0.append(range) }
    try bytes.read(at: offset, into: &target)
  }
}

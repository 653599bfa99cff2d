internal import CheckpointFormat
internal import Synchronization

/// Which contents were compared with their checksums, so that tensors that share one do so once.
final class CheckedContents: Sendable {
  private let numbers = Mutex<Set<Int>>([])

  /// Compares the checksum of a content where that was not done before. Throws as ``Content/check(progress:)``.
  func check(_ content: Content, at number: Int) throws(CheckpointError) {
    guard content.checksum != nil, !numbers.withLock({ $0.contains(number) }) else { return }
    try content.check()
    numbers.withLock { _ = $0.insert(number) }
  }
}

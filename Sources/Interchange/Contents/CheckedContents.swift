internal import CheckpointFormat
internal import Synchronization

/// Which contents were compared with their checksums, so that tensors that share one do so once.
final class CheckedContents: Sendable {
  private let numbers = Mutex<Set<Int>>([])

  /// Compares the checksum of a content where that was not done before, that of a deflated one by `checkDeflated`.
  /// Throws as ``Content/check(progress:)``.
  func check(
    _ content: Content, at number: Int, checkDeflated: () throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    guard content.checksum != nil || content.isDeflated,
      !numbers.withLock({ $0.contains(number) })
    else { return }
    if content.isDeflated { try checkDeflated() } else { try content.check() }
    numbers.withLock { _ = $0.insert(number) }
  }
}

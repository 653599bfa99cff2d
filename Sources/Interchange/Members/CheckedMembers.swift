internal import CheckpointFormat
internal import Synchronization

/// Which members were compared with their checksums, so that tensors that share one do so once.
final class CheckedMembers: Sendable {
  private let numbers = Mutex<Set<Int>>([])

  /// Compares the checksum of a member where that was not done before, that of a deflated one by `checkDeflated`.
  /// Throws as ``ArchiveMember/check(progress:)``.
  func check(
    _ member: ArchiveMember, at number: Int, checkDeflated: () throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    guard member.checksum != nil || member.isDeflated,
      !numbers.withLock({ $0.contains(number) })
    else { return }
    if member.isDeflated { try checkDeflated() } else { try member.check() }
    numbers.withLock { _ = $0.insert(number) }
  }
}

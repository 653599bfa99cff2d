internal import Synchronization

/// The chunks of tensors that have many, kept once they were taken out of the index.
///
/// What is stored against another file asks for the same tensors again for each of their chunks.
final class ChunkLists: Sendable {
  private let lists = Mutex<[Int: [StoredChunk]]>([:])

  /// Shorter lists are made faster than they are found.
  private static let smallestCount = 64

  /// The chunks of the tensor at a position, by `fill` where they are asked for first.
  func list(
    of position: Int, count: Int, _ fill: (inout [StoredChunk]) -> Void
  ) -> [StoredChunk] {
    if count >= Self.smallestCount, let list = lists.withLock({ $0[position] }) { return list }
    var list: [StoredChunk] = []
    list.reserveCapacity(count)
    fill(&list)
    if count >= Self.smallestCount { lists.withLock { $0[position] = list } }
    return list
  }
}

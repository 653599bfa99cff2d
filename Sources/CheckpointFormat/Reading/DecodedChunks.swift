internal import Synchronization

/// The chunks of a file of which some bytes were asked for last, decoded, so that rows that stand together cost one
/// decoding.
final class DecodedChunks: Sendable {
  private struct Entry {
    let tensor: Int
    let number: Int
    let bytes: [UInt8]
  }

  /// So many are kept.
  private static let count = 4
  /// And none that is larger.
  private static let largestByteCount = 4 << 20

  /// The one used last at the end.
  private let entries = Mutex<[Entry]>([])

  /// The bytes of a chunk of the tensor at a place among the file's own, if they are there.
  func find(_ tensor: Int, chunk number: Int) -> [UInt8]? {
    entries.withLock { entries in
      guard
        let place = entries.lastIndex(where: { $0.tensor == tensor && $0.number == number })
      else { return nil }
      let found = entries.remove(at: place)
      entries.append(found)
      return found.bytes
    }
  }

  /// Keeps the bytes of a chunk, whose checksum was compared.
  func keep(_ tensor: Int, chunk number: Int, _ bytes: [UInt8]) {
    guard bytes.count <= Self.largestByteCount else { return }
    entries.withLock { entries in
      if entries.count == Self.count { entries.removeFirst() }
      entries.append(Entry(tensor: tensor, number: number, bytes: bytes))
    }
  }
}

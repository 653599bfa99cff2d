internal import CheckpointFormat

/// Pickles that stand one behind the other at the beginning of a file. How long one is shows only when it is read, so
/// that more of the file is read as long as it has no end.
struct PickleSequence {
  private static let firstByteCount = 256 << 10

  private let source: any ByteSource
  /// What was read of the file, from ``position`` on.
  private var window: [UInt8] = []
  /// Where the next pickle begins.
  private(set) var position = 0

  init(_ source: any ByteSource) {
    self.source = source
  }

  /// What the next pickle makes. Throws as ``PickleReader/read()``, and `.pickle` for one that is too long.
  mutating func next() throws(CheckpointError) -> (value: PickleValue, heap: PickleHeap) {
    while true {
      var reader = PickleReader(
        window, base: position, storedByteCount: window.count, kind: .saved(isLegacy: true))
      do throws(CheckpointError) {
        let value = try reader.readFirst()
        window.removeFirst(reader.position)
        position += reader.position
        return (value, reader.heap)
      } catch {
        guard reader.isCut, try extend() else { throw error }
      }
    }
  }

  /// Reads more of the file. Returns whether there is more that may be read.
  private mutating func extend() throws(CheckpointError) -> Bool {
    let rest = source.byteCount - position
    let limit = PyTorchFolder.maximumPickleByteCount
    guard window.count < rest, window.count < limit else { return false }
    let count = Swift.min(rest, limit, Swift.max(4 * window.count, Self.firstByteCount))
    window = try source.read(position..<position + count)
    return true
  }
}

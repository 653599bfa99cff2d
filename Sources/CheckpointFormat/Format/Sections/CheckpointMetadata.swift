/// Facts about a checkpoint as a whole: keys and typed values, in the order of the keys' bytes.
///
/// Keys are told apart by their bytes (SPEC.md section 3), where Swift's strings would take a composed and a
/// decomposed letter for the same.
public struct CheckpointMetadata: Sendable {
  private var entries: [(key: String, value: MetadataValue)] = []

  /// No facts.
  public init() {}

  /// The value of a key; setting nil removes it. O(log n) to look up, O(n) to insert.
  public subscript(key: String) -> MetadataValue? {
    get {
      let place = position(of: key)
      return place.isFound ? entries[place.index].value : nil
    }
    set {
      let place = position(of: key)
      switch (place.isFound, newValue) {
      case (true, let value?): entries[place.index].value = value
      case (true, nil): entries.remove(at: place.index)
      case (false, let value?): entries.insert((key, value), at: place.index)
      case (false, nil): break
      }
    }
  }

  private func position(of key: String) -> (index: Int, isFound: Bool) {
    var range = 0..<entries.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if entries[middle].key.utf8.lexicographicallyPrecedes(key.utf8) {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    let index = range.lowerBound
    return (index, index < entries.count && entries[index].key.utf8.elementsEqual(key.utf8))
  }

  /// Parses the payload of `META` (SPEC.md section 6.2). Throws `.metadataKey`, `.metadataOrder` and
  /// what a value may throw.
  init(parsing cursor: inout ByteCursor) throws(CheckpointError) {
    let count = try cursor.read(UInt32.self)
    var previous: [UInt8] = []
    for _ in 0..<count {
      let offset = cursor.offset
      let key = try cursor.readString()
      guard key.byteCount > 0 else {
        throw CheckpointError(.metadataKey, "a metadata key is empty", offset: offset)
      }
      guard previous.rawSpan.precedes(key) else {
        throw CheckpointError(
          .metadataOrder, "metadata keys are repeated or not in order", offset: offset)
      }
      previous = key.copied
      entries.append((key.text, try MetadataValue(parsing: &cursor)))
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(UInt32(clamping: entries.count))
    for (key, value) in entries {
      writer.write(string: key)
      value.write(to: &writer)
    }
  }
}

extension CheckpointMetadata: RandomAccessCollection {
  /// The first position.
  public var startIndex: Int { 0 }
  /// The position behind the last.
  public var endIndex: Int { entries.count }
  /// The entry at a position, in the order of keys.
  public subscript(position: Int) -> (key: String, value: MetadataValue) { entries[position] }
}

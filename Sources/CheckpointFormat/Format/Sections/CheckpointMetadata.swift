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
    try self.init(parsing: &cursor, depth: 0)
  }

  /// Parses `META`, which has depth 0, or a map within it, whose keys may be empty.
  init(parsing cursor: inout ByteCursor, depth: Int) throws(CheckpointError) {
    let count = try cursor.readCount(of: "metadata entries", smallest: 3)
    for number in 0..<count {
      let offset = cursor.offset
      let key = try cursor.readString()
      guard depth > 0 || key.byteCount > 0 else {
        throw CheckpointError(.metadataKey, "a metadata key is empty", offset: offset)
      }
      let text = key.text
      guard number == 0 || Ordering.precedes(entries[number - 1].key, text) else {
        throw CheckpointError(
          .metadataOrder, "metadata keys are repeated or not in order", offset: offset)
      }
      entries.append((text, try MetadataValue(parsing: &cursor, depth: depth + 1)))
    }
  }

  /// Throws `.argument` for what cannot be written: values deeper than 64, keys of more than 65,535 bytes and,
  /// outside of maps, empty ones.
  package func checkWritable(depth: Int = 0) throws(CheckpointError) {
    for (key, value) in entries {
      guard depth > 0 || !key.isEmpty, key.utf8.count <= TensorDescription.maximumNameByteCount
      else {
        throw CheckpointError(.argument, "a metadata key is empty or longer than 65,535 bytes")
      }
      try value.checkWritable(depth: depth + 1)
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

extension CheckpointMetadata: Equatable {
  /// Whether the keys are the same, byte for byte, and the values equal.
  public static func == (a: CheckpointMetadata, b: CheckpointMetadata) -> Bool {
    a.elementsEqual(b) { $0.key.utf8.elementsEqual($1.key.utf8) && $0.value == $1.value }
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

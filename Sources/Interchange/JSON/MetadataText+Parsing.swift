internal import CheckpointFormat

extension MetadataText {
  /// The facts that a text holds; nil where it is none that ``text(of:)`` could have written, but for white space and
  /// how numbers and strings are spelled.
  static func metadata(from text: String) -> CheckpointMetadata? {
    let bytes = Array(text.utf8)
    // A map in marks takes two levels.
    var reader = JSONReader(
      bytes.span, base: 0, maximumDepth: 2 * MetadataValue.maximumDepth + 2)
    guard let object = try? Object(parsing: &reader), (try? reader.finish()) != nil,
      let metadata = object.metadata, (try? metadata.checkWritable()) != nil
    else { return nil }
    return metadata
  }

  /// An object's members, before it is known whether it is a mark.
  private struct Object {
    /// Values are nil where they are no metadata.
    var members: [(key: String, value: MetadataValue?)] = []
    /// What the first member is as an object, whatever its keys are.
    var first: CheckpointMetadata?

    init(parsing reader: inout JSONReader) throws(CheckpointError) {
      var keys: Set<ByteName> = []
      try reader.beginObject()
      while let key = try reader.nextKey() {
        guard keys.insert(ByteName(key)).inserted else { throw reader.fault("a key comes twice") }
        guard reader.peek() == UInt8(ascii: "{") else {
          members.append((key, try MetadataText.readValue(&reader)))
          continue
        }
        let inner = try Object(parsing: &reader)
        if members.isEmpty { first = inner.metadata }
        members.append((key, inner.value))
      }
    }

    /// Its members as they are.
    var metadata: CheckpointMetadata? {
      var facts: [(key: String, value: MetadataValue)] = []
      for (key, value) in members {
        guard let value else { return nil }
        facts.append((key, value))
      }
      return CheckpointMetadata(unordered: facts)
    }

    /// What it stands for.
    var value: MetadataValue? {
      guard members.count == 1, let mark = Mark(rawValue: members[0].key) else {
        return metadata.map { .map($0) }
      }
      switch (mark, members[0].value) {
      case (.map, _): return first.map { .map($0) }
      case (.float, .string(let digits)):
        guard let bytes = MetadataText.bytes(of: digits), bytes.count == 8 else { return nil }
        return .float(Double(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) }))
      case (.bytes, .string(let digits)): return MetadataText.bytes(of: digits).map { .bytes($0) }
      case (.list, .string(let kind)): return MetadataText.emptyList(of: kind)
      default: return nil
      }
    }
  }

  /// A value; nil for one that is no metadata.
  private static func readValue(
    _ reader: inout JSONReader
  ) throws(CheckpointError) -> MetadataValue? {
    switch reader.peek() {
    case UInt8(ascii: "{"): return try Object(parsing: &reader).value
    case UInt8(ascii: "["):
      var items: [MetadataValue] = []
      var isWhole = true
      try reader.beginArray()
      while try reader.nextElement() {
        if let item = try readValue(&reader) { items.append(item) } else { isWhole = false }
      }
      return isWhole ? list(of: items) : nil
    default:
      return switch try reader.readValue(allowsNonFinite: false) {
      case .null: .null
      case .boolean(let truth): .boolean(truth)
      case .integer(let number): .integer(Int64(number))
      case .number(let number): .float(number)
      case .string(let text): .string(text)
      case .array, .object: nil
      }
    }
  }

  /// A list by the type of its items, where they have one.
  private static func list(of items: [MetadataValue]) -> MetadataValue {
    func all<Item>(_ pick: (MetadataValue) -> Item?) -> [Item]? {
      var picked: [Item] = []
      picked.reserveCapacity(items.count)
      for item in items {
        guard let value = pick(item) else { return nil }
        picked.append(value)
      }
      return picked
    }
    switch items.first {
    case .string:
      return all { if case .string(let item) = $0 { item } else { nil } }
        .map { .strings($0) } ?? .list(items)
    case .integer:
      return all { if case .integer(let item) = $0 { item } else { nil } }
        .map { .integers($0) } ?? .list(items)
    case .float:
      return all { if case .float(let item) = $0 { item } else { nil } }
        .map { .floats($0) } ?? .list(items)
    case .boolean:
      return all { if case .boolean(let item) = $0 { item } else { nil } }
        .map { .booleans($0) } ?? .list(items)
    case .bytes:
      return all { if case .bytes(let item) = $0 { item } else { nil } }
        .map { .byteStrings($0) } ?? .list(items)
    case .map:
      return all { if case .map(let item) = $0 { item } else { nil } }
        .map { .maps($0) } ?? .list(items)
    case .null, nil: return .list(items)
    default: return all { isList($0) ? $0 : nil }.map { .lists($0) } ?? .list(items)
    }
  }

  private static func isList(_ value: MetadataValue) -> Bool {
    switch value {
    case .strings, .integers, .floats, .booleans, .byteStrings, .lists, .maps, .list: true
    case .string, .integer, .float, .boolean, .bytes, .map, .null: false
    }
  }

  private static func emptyList(of kind: String) -> MetadataValue? {
    switch kind {
    case "string": .strings([])
    case "integer": .integers([])
    case "float": .floats([])
    case "boolean": .booleans([])
    case "bytes": .byteStrings([])
    case "list": .lists([])
    case "map": .maps([])
    default: nil
    }
  }

  /// The bytes of hexadecimal digits; nil where there are others, or one is alone.
  private static func bytes(of digits: String) -> [UInt8]? {
    let digits = Array(digits.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    for start in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(of: digits[start]), let low = value(of: digits[start + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

public import CheckpointFormat

/// Facts as JSON, for those who have no other way to hand them over.
///
/// Every value comes back as it was, but that an empty list forgets the type of its items. Floats are written with a
/// fraction or an exponent, or as `NaN`, `Infinity` and `-Infinity`, as Python reads and writes them; integers without.
/// Bytes are `{"$bytes": "00ff"}`. A map with one key that begins with `$` is `{"$map": the map}`.
extension CheckpointMetadata {
  /// Reads the text of an object. A number with a fraction or exponent, or that does not fit 64 bits, is a float.
  ///
  /// Throws `.json` and `.utf8` with the place, and `.argument` for what is no object, and for bytes that are not
  /// written as such.
  public init(json: [UInt8]) throws(CheckpointError) {
    guard case .object(let members) = try JSONValue(parsing: json, allowsNonFinite: true) else {
      throw CheckpointError(.argument, "metadata are no JSON object")
    }
    try self.init(members)
  }

  private init(_ members: [(key: String, value: JSONValue)]) throws(CheckpointError) {
    var facts: [(key: String, value: MetadataValue)] = []
    for (key, value) in members { facts.append((key, try MetadataValue(value))) }
    self.init(unordered: facts)
  }

  /// The text of an object. O(n) for n bytes.
  public var json: String {
    var writer = ByteWriter()
    MetadataValue.map(self).writeJSON(to: &writer, isPlain: true)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension MetadataValue {
  private static let bytesKey = "$bytes"
  private static let mapKey = "$map"

  fileprivate init(_ value: JSONValue) throws(CheckpointError) {
    switch value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(Int64(value))
    case .number(let value): self = .float(value)
    case .string(let value): self = .string(value)
    case .array(let items):
      var values: [MetadataValue] = []
      for item in items { values.append(try MetadataValue(item)) }
      self = MetadataValue(items: values)
    case .object(let members):
      switch (members.count, members.first?.key, members.first?.value) {
      case (1, Self.bytesKey, .string(let digits)?): self = .bytes(try Self.bytes(of: digits))
      case (1, Self.mapKey, .object(let inner)?): self = .map(try Self.map(inner))
      default: self = .map(try Self.map(members))
      }
    }
  }

  private static func map(
    _ members: [(key: String, value: JSONValue)]
  ) throws(CheckpointError) -> CheckpointMetadata {
    var facts: [(key: String, value: MetadataValue)] = []
    for (key, value) in members { facts.append((key, try MetadataValue(value))) }
    return CheckpointMetadata(unordered: facts)
  }

  private static func bytes(of digits: String) throws(CheckpointError) -> [UInt8] {
    let digits = Array(digits.utf8)
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: digits.count, by: 2) {
      guard start + 1 < digits.count, let high = hexadecimal(digits[start]),
        let low = hexadecimal(digits[start + 1])
      else {
        throw CheckpointError(.argument, "bytes are not written as pairs of hexadecimal digits")
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8? {
    Character(Unicode.Scalar(digit)).hexDigitValue.map { UInt8($0) }
  }

  /// A list of values, of one type where they are.
  private init(items: [MetadataValue]) {
    // Equal types are found again when the list is written, so that only lists that are looked at before matter.
    var strings: [String] = []
    var integers: [Int64] = []
    var floats: [Double] = []
    for item in items {
      switch item {
      case .string(let value): strings.append(value)
      case .integer(let value): integers.append(value)
      case .float(let value): floats.append(value)
      default: break
      }
    }
    if !items.isEmpty, strings.count == items.count {
      self = .strings(strings)
    } else if !items.isEmpty, integers.count == items.count {
      self = .integers(integers)
    } else if !items.isEmpty, floats.count == items.count {
      self = .floats(floats)
    } else {
      self = .list(items)
    }
  }

  /// Writes the value; `isPlain` where a map is not to be told from bytes.
  fileprivate func writeJSON(to writer: inout ByteWriter, isPlain: Bool = false) {
    switch self {
    case .string(let value): JSONText.write(value, to: &writer)
    case .integer(let value): writer.write(bytes: String(value).utf8)
    case .float(let value): writer.write(bytes: Self.text(value).utf8)
    case .boolean(let value): writer.write(bytes: (value ? "true" : "false").utf8)
    case .bytes(let value): Self.write(bytes: value, to: &writer)
    case .strings(let items): Self.write(items.map { .string($0) }, to: &writer)
    case .integers(let items): Self.write(items.map { .integer($0) }, to: &writer)
    case .floats(let items): Self.write(items.map { .float($0) }, to: &writer)
    case .booleans(let items): Self.write(items.map { .boolean($0) }, to: &writer)
    case .byteStrings(let items): Self.write(items.map { .bytes($0) }, to: &writer)
    case .maps(let items): Self.write(items.map { .map($0) }, to: &writer)
    case .lists(let items), .list(let items): Self.write(items, to: &writer)
    case .map(let map):
      let isMarked = !isPlain && map.count == 1 && map[0].key.hasPrefix("$")
      if isMarked { writer.write(bytes: "{\"\(Self.mapKey)\":".utf8) }
      writer.write(UInt8(ascii: "{"))
      for (number, entry) in map.enumerated() {
        if number > 0 { writer.write(UInt8(ascii: ",")) }
        JSONText.write(entry.key, to: &writer)
        writer.write(UInt8(ascii: ":"))
        entry.value.writeJSON(to: &writer)
      }
      writer.write(UInt8(ascii: "}"))
      if isMarked { writer.write(UInt8(ascii: "}")) }
    case .null: writer.write(bytes: "null".utf8)
    }
  }

  private static func write(_ items: [MetadataValue], to writer: inout ByteWriter) {
    writer.write(UInt8(ascii: "["))
    for (number, item) in items.enumerated() {
      if number > 0 { writer.write(UInt8(ascii: ",")) }
      item.writeJSON(to: &writer)
    }
    writer.write(UInt8(ascii: "]"))
  }

  private static func write(bytes: [UInt8], to writer: inout ByteWriter) {
    let digits = Array("0123456789abcdef".utf8)
    writer.write(bytes: "{\"\(bytesKey)\":\"".utf8)
    for byte in bytes {
      writer.write(digits[Int(byte >> 4)])
      writer.write(digits[Int(byte & 15)])
    }
    writer.write(bytes: "\"}".utf8)
  }

  private static func text(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
    return "\(value)"
  }
}

internal import CheckpointFormat

/// Reads JSON (RFC 8259) from untrusted bytes, a value at a time, in the order of the text.
///
/// The caller says what it expects next; what stands there instead is an error that names both and the place.
/// Nothing is built but the strings that are asked for. Objects and arrays may be nested
/// ``maximumDepth`` deep.
struct JSONReader: ~Escapable {
  /// The depth at which the reference library of safetensors stops too.
  static let maximumDepth = 127

  let bytes: Span<UInt8>
  /// The absolute offset of the first byte in the file, for errors.
  let base: Int
  /// How many bytes were read.
  var position = 0
  private var depth = 0
  /// Whether the next member or element is the first of its object or array.
  private var isAtFirst = false

  /// A reader at the first byte; `base` is that byte's offset in the file.
  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>, base: Int) {
    self.bytes = bytes
    self.base = base
  }

  /// The absolute offset of the next byte in the file.
  var offset: Int { base + position }

  /// The next byte that is no white space, not taken; nil at the end.
  mutating func peek() -> UInt8? {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      position += 1
    }
    return nil
  }

  /// Enters an object. Throws `.json` where none begins, or below ``maximumDepth``.
  mutating func beginObject() throws(CheckpointError) {
    try begin(with: UInt8(ascii: "{"), "an object")
  }

  /// The key of the object's next member, whose value is to be read next; nil, leaving the object, where there are
  /// no more. Throws `.json`.
  mutating func nextKey() throws(CheckpointError) -> String? {
    guard try advance(until: UInt8(ascii: "}"), in: "an object") else { return nil }
    let key = try readString("a key")
    guard peek() == UInt8(ascii: ":") else { throw unexpected("\":\" after a key") }
    position += 1
    return key
  }

  /// Enters an array. Throws `.json` where none begins, or below ``maximumDepth``.
  mutating func beginArray(_ wanted: String = "an array") throws(CheckpointError) {
    try begin(with: UInt8(ascii: "["), wanted)
  }

  /// Whether the array has a next element, which is to be read next; where not, the array is left.
  /// Throws `.json`.
  mutating func nextElement() throws(CheckpointError) -> Bool {
    try advance(until: UInt8(ascii: "]"), in: "an array")
  }

  /// Takes a null if one stands next.
  mutating func takeNull() throws(CheckpointError) -> Bool {
    guard peek() == UInt8(ascii: "n") else { return false }
    try readLiteral("null")
    return true
  }

  /// Passes over a value of any kind, checking that it is well-formed. Throws `.json`.
  mutating func skipValue() throws(CheckpointError) {
    guard let first = peek() else { throw unexpected("a value") }
    switch first {
    case UInt8(ascii: "{"):
      try beginObject()
      while try nextKey() != nil { try skipValue() }
    case UInt8(ascii: "["):
      try beginArray()
      while try nextElement() { try skipValue() }
    case UInt8(ascii: "\""): _ = try readString()
    case UInt8(ascii: "t"): try readLiteral("true")
    case UInt8(ascii: "f"): try readLiteral("false")
    case UInt8(ascii: "n"): try readLiteral("null")
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
    default: throw unexpected("a value")
    }
  }

  /// Checks that nothing but white space follows. Throws `.json`.
  mutating func finish() throws(CheckpointError) {
    guard peek() == nil else { throw unexpected("the end of the text") }
  }

  /// An error at the next byte that is no white space.
  mutating func unexpected(_ wanted: String) -> CheckpointError {
    guard let byte = peek() else { return fault("\(wanted) is expected where the text ends") }
    let found =
      switch byte {
      case UInt8(ascii: "{"): "an object begins"
      case UInt8(ascii: "["): "an array begins"
      case UInt8(ascii: "\""): "a string begins"
      case UInt8(ascii: "-"): "a negative number begins"
      case UInt8(ascii: "0")...UInt8(ascii: "9"): "a number begins"
      case 0x21..<0x7F: "\"\(Character(Unicode.Scalar(byte)))\" stands"
      default: "the byte 0x\(String(byte, radix: 16, uppercase: true)) stands"
      }
    return fault("\(wanted) is expected where \(found)")
  }

  /// An error at the next byte.
  func fault(_ message: String) -> CheckpointError {
    CheckpointError(.json, message, offset: offset)
  }

  private mutating func begin(
    with bracket: UInt8, _ wanted: String
  ) throws(CheckpointError) {
    guard peek() == bracket else { throw unexpected(wanted) }
    guard depth < Self.maximumDepth else {
      throw fault("objects and arrays are nested more than \(Self.maximumDepth) deep")
    }
    depth += 1
    position += 1
    isAtFirst = true
  }

  /// Moves to the next member or element, over the comma; or over the closing bracket, which gives false.
  private mutating func advance(
    until bracket: UInt8, in container: String
  ) throws(CheckpointError) -> Bool {
    let next = peek()
    if next == bracket {
      position += 1
      depth -= 1
      isAtFirst = false
      return false
    }
    if isAtFirst {
      isAtFirst = false
    } else {
      guard next == UInt8(ascii: ",") else {
        throw unexpected("\",\" or the end of \(container)")
      }
      position += 1
    }
    return true
  }

  mutating func readLiteral(_ literal: StaticString) throws(CheckpointError) {
    let text = literal.description.utf8
    guard bytes.count - position >= text.count else { throw fault("the text ends within a word") }
    for byte in text {
      guard bytes[position] == byte else {
        throw fault("a word other than true, false and null begins here")
      }
      position += 1
    }
  }
}

internal import CheckpointFormat

/// Parses the dictionary of an NPY header: exactly the keys `descr`, `fortran_order` and `shape`, in any order, and
/// literals as values.
struct NPYHeaderParser {
  struct Fields {
    let description: String
    let isFortranOrder: Bool
    let shape: [Int]
  }

  private let bytes: [UInt8]
  private let base: Int
  private var position = 0

  /// A parser of a header's text that begins at `base` in its file. Throws `.utf8`.
  init(_ bytes: [UInt8], base: Int) throws(CheckpointError) {
    guard bytes.rawSpan.isWellFormedUTF8 else {
      throw CheckpointError(.utf8, "the header is not well-formed UTF-8", offset: base)
    }
    self.bytes = bytes
    self.base = base
  }

  /// Parses all of the text. Throws `.foreignField`, and `.foreignType` for a structured type.
  mutating func parse() throws(CheckpointError) -> Fields {
    var description: String?
    var isFortranOrder: Bool?
    var shape: [Int]?
    try expect("{")
    while try !take("}") {
      let keyPosition = position
      let key = try string()
      try expect(":")
      switch key {
      case "descr" where description == nil: description = try typeDescription()
      case "fortran_order" where isFortranOrder == nil: isFortranOrder = try boolean()
      case "shape" where shape == nil: shape = try tuple()
      default:
        position = keyPosition
        throw failure("has the key \(Escaping.escapeShortened(key)) twice or needlessly")
      }
      if try !take(",") {
        try expect("}")
        break
      }
    }
    skipSpace()
    guard position == bytes.count else { throw failure("goes on behind its dictionary") }
    guard let description, let isFortranOrder, let shape else {
      throw failure("lacks one of the keys descr, fortran_order and shape")
    }
    return Fields(description: description, isFortranOrder: isFortranOrder, shape: shape)
  }

  // MARK: Values

  private mutating func typeDescription() throws(CheckpointError) -> String {
    skipSpace()
    guard peek != UInt8(ascii: "[") else {
      throw CheckpointError(
        .foreignType,
        "the elements are records of several fields (a structured type); plain numbers are read",
        offset: base + position)
    }
    return try string()
  }

  private mutating func string() throws(CheckpointError) -> String {
    skipSpace()
    guard let quote = peek, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") else {
      throw failure("has something else where a string should be")
    }
    guard let end = bytes[(position + 1)...].firstIndex(of: quote) else {
      throw failure("has a string without an end")
    }
    let text = bytes[position + 1..<end]
    guard !text.contains(where: { $0 == UInt8(ascii: "\\") || $0 < 0x20 }) else {
      throw failure("has a string with an escape or a control character")
    }
    position = end + 1
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func boolean() throws(CheckpointError) -> Bool {
    if try take("True") { return true }
    if try take("False") { return false }
    throw failure("has something else where True or False should be")
  }

  private mutating func tuple() throws(CheckpointError) -> [Int] {
    try expect("(")
    var items: [Int] = []
    while try !take(")") {
      guard items.count < TensorDescription.maximumRank else {
        throw CheckpointError(
          .rank, "the shape has more than \(TensorDescription.maximumRank) dimensions",
          offset: base + position)
      }
      items.append(try number())
      if try !take(",") {
        guard items.count > 1 else { throw failure("has a shape that is no tuple") }
        try expect(")")
        break
      }
    }
    return items
  }

  private mutating func number() throws(CheckpointError) -> Int {
    skipSpace()
    let digits = bytes[position...].prefix { (0x30...0x39).contains($0) }
    guard let value = Int(String(decoding: digits, as: UTF8.self)),
      digits.count == 1 || digits.first != UInt8(ascii: "0")
    else {
      throw failure("has something else where a dimension below 2^63 should be")
    }
    position += digits.count
    // Python 2 marked its long numbers so.
    if peek == UInt8(ascii: "L") { position += 1 }
    return value
  }

  // MARK: Characters

  private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
  }

  private mutating func take(_ word: String) throws(CheckpointError) -> Bool {
    skipSpace()
    guard bytes[position...].starts(with: word.utf8) else { return false }
    position += word.utf8.count
    return true
  }

  private mutating func expect(_ word: String) throws(CheckpointError) {
    guard try take(word) else { throw failure("lacks \"\(word)\"") }
  }

  private func failure(_ words: String) -> CheckpointError {
    CheckpointError(.foreignField, "the NPY header \(words)", offset: base + position)
  }
}

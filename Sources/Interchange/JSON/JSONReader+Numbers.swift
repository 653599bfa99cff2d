internal import CheckpointFormat

extension JSONReader {
  /// The next number, which must be whole, not negative and below 2^63, written without fraction or exponent.
  /// Throws `.json`.
  mutating func readWholeNumber(
    _ wanted: String = "a whole number"
  ) throws(CheckpointError) -> Int {
    guard let first = peek(), Self.isDigit(first) else { throw unexpected(wanted) }
    let start = position
    var value = 0
    while position < bytes.count, Self.isDigit(bytes[position]) {
      let (shifted, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = shifted.addingReportingOverflow(Int(bytes[position]) - 0x30)
      guard !tooLarge, !overflow else {
        position = start
        throw fault("a number is not below 2^63")
      }
      value = sum
      position += 1
    }
    guard position - start == 1 || first != UInt8(ascii: "0") else {
      position = start
      throw fault("a number begins with a needless 0")
    }
    if position < bytes.count,
      [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[position])
    {
      throw fault("a number is written with a fraction or exponent where \(wanted) is expected")
    }
    return value
  }

  /// Passes over a number of any kind. Throws `.json` where it is not well-formed or beyond binary64.
  mutating func skipNumber() throws(CheckpointError) {
    _ = try readNumber()
  }

  /// The next number: an integer where it is written as one and fits 64 bits. Throws as ``skipNumber()``.
  mutating func readNumber() throws(CheckpointError) -> JSONValue {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let firstDigit = position
    let digits = try skipDigits()
    guard digits == 1 || bytes[firstDigit] != UInt8(ascii: "0") else {
      position = start
      throw fault("a number begins with a needless 0")
    }
    let end = position
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      _ = try skipDigits()
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      _ = try skipDigits()
    }
    let text = String(decoding: (start..<position).map { bytes[$0] }, as: UTF8.self)
    guard let value = Double(text), value.isFinite else {
      throw CheckpointError(.json, "a number is too large", offset: base + start)
    }
    if position == end, let integer = Int(text) { return .integer(integer) }
    return .number(value)
  }

  /// How many digits were passed over, at least one. Throws `.json`.
  private mutating func skipDigits() throws(CheckpointError) -> Int {
    let start = position
    while position < bytes.count, Self.isDigit(bytes[position]) { position += 1 }
    guard position > start else { throw fault("a digit is missing in a number") }
    return position - start
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

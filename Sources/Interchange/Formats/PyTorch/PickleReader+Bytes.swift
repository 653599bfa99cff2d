internal import CheckpointFormat

/// The operands of operations, of which none is believed to be longer than what is left.
extension PickleReader {
  mutating func take(_ count: Int) throws(CheckpointError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else {
      isCut = true
      throw failure("needs \(count) bytes where \(bytes.count - position) are left")
    }
    position += count
    return bytes[position - count..<position]
  }

  mutating func byte() throws(CheckpointError) -> UInt8 {
    guard position < bytes.count else {
      isCut = true
      throw failure("ends without its end")
    }
    position += 1
    return bytes[position - 1]
  }

  mutating func number(byteCount: Int) throws(CheckpointError) -> UInt64 {
    try take(byteCount).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  mutating func length(byteCount: Int) throws(CheckpointError) -> Int {
    let number = try number(byteCount: byteCount)
    guard let count = Int(exactly: number) else {
      throw failure("needs \(number) bytes where \(bytes.count - position) are left")
    }
    return count
  }

  mutating func long(byteCount: Int) throws(CheckpointError) -> PickleValue {
    let digits = try take(byteCount)
    guard byteCount <= 8 else { return .opaque("an integer of \(byteCount) bytes") }
    let isNegative = digits.last.map { $0 >= 0x80 } ?? false
    let start: UInt64 = isNegative ? .max : 0
    return .integer(Int64(bitPattern: digits.reversed().reduce(start) { $0 << 8 | UInt64($1) }))
  }

  mutating func text(byteCount: Int) throws(CheckpointError) -> PickleValue {
    let count = try length(byteCount: byteCount)
    let start = position
    let units = try take(count)
    try heap.charge(units.count)
    guard let text = String(validating: units, as: UTF8.self) else {
      position = start
      throw failure("has a string that is not well-formed UTF-8")
    }
    return .text(text)
  }

  mutating func skipBytes(byteCount: Int) throws(CheckpointError) -> PickleValue {
    _ = try take(length(byteCount: byteCount))
    return .opaque("bytes")
  }

  /// What Python 2 calls a string: text where it is UTF-8.
  mutating func string(byteCount: Int) throws(CheckpointError) -> PickleValue {
    let units = try take(length(byteCount: byteCount))
    try heap.charge(units.count)
    return String(validating: units, as: UTF8.self).map { .text($0) } ?? .opaque("bytes")
  }

  mutating func line() throws(CheckpointError) -> String {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else {
      isCut = true
      throw failure("has a name without an end")
    }
    defer { position = end + 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  mutating func checkFrame() throws(CheckpointError) {
    let count = try length(byteCount: 8)
    guard count <= bytes.count - position else {
      isCut = true
      throw failure("has a frame of \(count) bytes where \(bytes.count - position) are left")
    }
  }

  func failure(_ words: String) -> CheckpointError {
    CheckpointError(.pickle, "the pickle \(words)", offset: base + position)
  }
}

/// A tensor's name in the form in which rules are looked up: each part that is a number is replaced
/// by ``Pattern/number``.
///
/// One key is reused for all names of a model, to save memory.
struct NameKey {
  /// The name with its numbers replaced.
  private(set) var bytes: [UInt8] = []
  /// The numbers, in order.
  private(set) var numbers: [Int] = []

  private static let dot = UInt8(ascii: ".")
  private static let zero = UInt8(ascii: "0")
  /// Larger numbers are no indices, and stay in the key as they are.
  private static let limit = 1_000_000_000

  /// Replaces the key by that of another name, in one pass over its bytes.
  mutating func read(_ name: String) {
    bytes.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    var start = 0
    var value = 0
    var isNumber = true
    let text = name.utf8.span
    for index in text.indices {
      let byte = text[index]
      if byte == NameKey.dot {
        if isNumber { endNumber(from: start, value: value) }
        bytes.append(byte)
        start = bytes.count
        value = 0
        isNumber = true
        continue
      }
      bytes.append(byte)
      guard isNumber else { continue }
      let digit = byte &- NameKey.zero
      isNumber = digit <= 9 && value < NameKey.limit
      if isNumber { value = value * 10 + Int(digit) }
    }
    if isNumber { endNumber(from: start, value: value) }
  }

  /// The bytes eight to a word, with their number: the same for equal keys, and quicker to hash.
  func pack(into words: inout [UInt64]) {
    words.removeAll(keepingCapacity: true)
    words.append(UInt64(bytes.count))
    var word: UInt64 = 0
    for index in bytes.indices {
      word = word << 8 | UInt64(bytes[index])
      guard index % 8 == 7 else { continue }
      words.append(word)
      word = 0
    }
    words.append(word)
  }

  private mutating func endNumber(from start: Int, value: Int) {
    guard start < bytes.count else { return }
    bytes.removeLast(bytes.count - start)
    bytes.append(Pattern.number)
    numbers.append(value)
  }
}

/// A tensor's name with the numbers that stand alone between dots or slashes: the blocks of a model.
struct NumberedName {
  /// More than any model nests blocks; what follows is text.
  static let maximumNumbers = 4

  let text: String
  /// The numbers.
  private(set) var numbers: [Int] = []
  private var ranges: [Range<String.Index>] = []
  /// What is written instead of each number.
  private var labels: [String?] = []

  /// O(n) for a name of n bytes.
  init(_ text: String) {
    self.text = text
    var start = text.startIndex
    while start < text.endIndex, numbers.count < Self.maximumNumbers {
      let end = text.utf8[start...].firstIndex { Self.separators.contains($0) } ?? text.endIndex
      if let number = Self.number(text.utf8[start..<end]) {
        numbers.append(number)
        ranges.append(start..<end)
        labels.append(nil)
      }
      start = end < text.endIndex ? text.utf8.index(after: end) : end
    }
  }

  /// The name as it is written.
  var written: String {
    guard labels.contains(where: { $0 != nil }) else { return text }
    return String(text[..<ranges[0].lowerBound] + written(from: 0))
  }

  /// What stands before a number.
  func beginning(before place: Int) -> Substring { text[..<ranges[place].lowerBound] }

  /// What stands behind a number, as it is written.
  func ending(after place: Int) -> Substring {
    guard labels[(place + 1)...].contains(where: { $0 != nil }) else {
      return text[ranges[place].upperBound...]
    }
    let next = place + 1
    return text[ranges[place].upperBound..<ranges[next].lowerBound] + written(from: next)
  }

  /// The texts around the numbers, one more than there are numbers.
  var texts: [Substring] {
    let starts = [text.startIndex] + ranges.map(\.upperBound)
    let ends = ranges.map(\.lowerBound) + [text.endIndex]
    return zip(starts, ends).map { text[$0..<$1] }
  }

  /// Writes something else instead of a number.
  mutating func write(_ label: String, at place: Int) { labels[place] = label }

  private func written(from first: Int) -> Substring {
    var result: Substring = ""
    for place in first..<numbers.count {
      result += labels[place] ?? String(text[ranges[place]])
      let end = place + 1 < numbers.count ? ranges[place + 1].lowerBound : text.endIndex
      result += text[ranges[place].upperBound..<end]
    }
    return result
  }

  private static let separators: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: "/")]

  /// The number that digits make; nil for what could be written in another way, and for more than nine digits.
  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard (1...9).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }),
      digits.count == 1 || digits.first != 0x30
    else { return nil }
    return digits.reduce(0) { 10 * $0 + Int($1 - 0x30) }
  }
}

/// Text told from other text by its bytes.
struct ByteText: Hashable {
  let text: Substring

  init(_ text: Substring) { self.text = text }

  static func == (a: ByteText, b: ByteText) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text.utf8.count)
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

/// The order of names in which people count: `layers.2` before `layers.10`.
package enum NaturalOrder {
  /// Elements by a name of theirs.
  ///
  /// Names that differ in leading zeros go by their bytes.
  package static func sorted<Element>(
    _ elements: [Element], by name: (Element) -> String
  ) -> [Element] {
    elements
      .map { (key: key(of: name($0)), element: $0) }
      .sorted { first, second in
        if first.key != second.key { return first.key.lexicographicallyPrecedes(second.key) }
        return name(first.element).utf8.lexicographicallyPrecedes(name(second.element).utf8)
      }
      .map(\.element)
  }

  /// Bytes whose order is the natural one: before each run of digits stands its length without
  /// leading zeros, so that longer numbers come later; all of it goes before letters.
  private static func key(of name: String) -> [UInt8] {
    let bytes = Array(name.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      guard index > start else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let digits = bytes[start..<index].drop { $0 == UInt8(ascii: "0") }
      result.append(UInt8(ascii: "0"))
      result.append(UInt8(clamping: digits.count))
      result += digits
    }
    return result
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}

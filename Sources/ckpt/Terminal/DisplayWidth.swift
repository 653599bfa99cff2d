extension StringProtocol {
  /// The columns that the text takes on a terminal: two for a wide character, as in Chinese, none for a mark that
  /// combines with the one before.
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// As much of the beginning as fits so many columns.
  func prefix(columns limit: Int) -> SubSequence {
    var taken = 0
    return prefix {
      taken += $0.columns
      return taken <= limit
    }
  }

  /// As much of the end as fits so many columns.
  func suffix(columns limit: Int) -> SubSequence {
    var taken = 0
    var start = endIndex
    while start > startIndex {
      let before = index(before: start)
      taken += self[before].columns
      guard taken <= limit else { break }
      start = before
    }
    return self[start...]
  }

  /// The text, or its beginning and end around an ellipsis where it takes more than so many columns.
  func shortened(toColumns limit: Int) -> String {
    guard columns > limit else { return String(self) }
    return prefix(columns: Swift.max(0, limit / 2 - 1)) + "…"
      + suffix(columns: Swift.max(0, limit - limit / 2))
  }
}

extension Character {
  fileprivate var columns: Int {
    guard let first = unicodeScalars.first, !isASCII else { return 1 }
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return Self.wide.contains { $0.contains(first.value) } ? 2 : 1
    }
  }

  /// Where East_Asian_Width is Wide or Fullwidth (Unicode Standard Annex 11), by blocks.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0,
    0x23F3...0x23F3, 0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F,
    0x2693...0x2693, 0x26A1...0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
    0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA, 0x26F2...0x26F3, 0x26F5...0x26F5,
    0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B, 0x2728...0x2728,
    0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
    0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55,
    0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18D08, 0x1AFF0...0x1B2FB, 0x1F004...0x1F004, 0x1F0CF...0x1F0CF,
    0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F265, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F7E0...0x1F7EB, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF,
    0x20000...0x3FFFD,
  ]
}

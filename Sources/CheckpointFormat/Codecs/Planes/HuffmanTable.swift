internal import CKernels

/// What the codes of a prefix code mean, to be looked up by the next bits (RFC 1951, section 3.2.2).
struct HuffmanTable {
  private static let longestCode = 15
  private static let invalid = HuffmanEntry.invalid.rawValue

  /// First an entry for all values of `rootBits` bits, then those of longer codes, as many for each beginning.
  private(set) var entries: [UInt32]
  let rootBits: Int
  /// What each symbol means; a code's bits are added.
  private let meanings: [HuffmanEntry]

  /// A table without codes.
  init(rootBits: Int, meanings: [HuffmanEntry]) {
    self.rootBits = rootBits
    self.meanings = meanings
    // Each symbol may be the only one whose code has its beginning.
    let restBits = Self.longestCode - rootBits
    entries = [UInt32](repeating: Self.invalid, count: 1 << rootBits + meanings.count << restBits)
  }

  /// What the code means that begins some bits.
  func entry(of bits: UInt64) -> HuffmanEntry {
    HuffmanEntry(rawValue: entries[Int(truncatingIfNeeded: bits) & (1 << rootBits - 1)])
  }

  /// The same for the rest of a longer code, whose first bits gave `beginning`.
  func entry(of bits: UInt64, after beginning: HuffmanEntry) -> HuffmanEntry {
    let index = Int(truncatingIfNeeded: bits) & (1 << beginning.extraBits - 1)
    return HuffmanEntry(rawValue: entries[beginning.value + index])
  }

  /// Takes the codes whose lengths in bits are given, 0 where a symbol has none.
  ///
  /// Gives false, and is left with any codes, where the lengths are over-subscribed or incomplete. With `mayBeIncomplete`, no
  /// code at all or a single one of one bit is accepted.
  mutating func assign(_ lengths: Span<UInt8>, mayBeIncomplete: Bool) -> Bool {
    var counts = [Int](repeating: 0, count: Self.longestCode + 1)
    for index in lengths.indices { counts[Int(lengths[index])] += 1 }
    counts[0] = 0
    let longest = counts.lastIndex { $0 > 0 } ?? 0
    var firstCodes = [Int](repeating: 0, count: Self.longestCode + 1)
    var unused = 1
    var code = 0
    for length in 1...Self.longestCode {
      unused = 2 * unused - counts[length]
      guard unused >= 0 else { return false }
      code = (code + counts[length - 1]) << 1
      firstCodes[length] = code
    }
    guard unused == 0 || mayBeIncomplete && longest <= 1 else { return false }

    let (rootBits, meanings) = (rootBits, meanings)
    var entries = entries.mutableSpan
    for index in 0..<1 << rootBits { entries[index] = Self.invalid }
    var end = 1 << rootBits
    for symbol in lengths.indices where lengths[symbol] > 0 {
      let length = Int(lengths[symbol])
      let reversed = Self.reversed(firstCodes[length], length)
      firstCodes[length] += 1
      if length <= rootBits {
        let entry = meanings[symbol].with(codeBits: length).rawValue
        for index in stride(from: reversed, to: 1 << rootBits, by: 1 << length) {
          entries[index] = entry
        }
        continue
      }
      let beginning = reversed & (1 << rootBits - 1)
      let restBits = longest - rootBits
      if entries[beginning] == Self.invalid {
        entries[beginning] =
          HuffmanEntry(ckpt_inflate_longer_code, value: end, extraBits: restBits).rawValue
        end += 1 << restBits
      }
      let start = HuffmanEntry(rawValue: entries[beginning]).value
      let entry = meanings[symbol].with(codeBits: length - rootBits).rawValue
      for index in stride(
        from: reversed >> rootBits, to: 1 << restBits, by: 1 << (length - rootBits))
      {
        entries[start + index] = entry
      }
    }
    if meanings[0].kind == ckpt_inflate_literal { Self.pairLiterals(&entries, rootBits) }
    return true
  }

  /// Joins two literals where the bits of one entry are enough for both.
  private static func pairLiterals(_ entries: inout MutableSpan<UInt32>, _ rootBits: Int) {
    // An entry is looked up for those with more bits before it is joined itself.
    var index = 1 << rootBits
    while index > 0 {
      index -= 1
      let first = HuffmanEntry(rawValue: entries[index])
      guard first.kind == ckpt_inflate_literal else { continue }
      let second = HuffmanEntry(rawValue: entries[index >> first.codeBits])
      let codeBits = first.codeBits + second.codeBits
      guard second.kind == ckpt_inflate_literal, codeBits <= rootBits else { continue }
      entries[index] =
        HuffmanEntry(
          ckpt_inflate_two_literals, value: first.value | second.value << 8,
          extraBits: first.codeBits, codeBits: codeBits
        ).rawValue
    }
  }

  /// Codes stand in a stream with their highest bit first.
  private static func reversed(_ code: Int, _ length: Int) -> Int {
    Int(UInt16(code).bitReversed >> UInt16(16 - length))
  }
}

extension UInt16 {
  /// The bits in the other order.
  fileprivate var bitReversed: UInt16 {
    var bits = byteSwapped
    bits = (bits & 0x0F0F) << 4 | bits >> 4 & 0x0F0F
    bits = (bits & 0x3333) << 2 | bits >> 2 & 0x3333
    return (bits & 0x5555) << 1 | bits >> 1 & 0x5555
  }
}

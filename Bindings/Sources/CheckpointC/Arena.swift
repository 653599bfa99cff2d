internal import CCheckpoint

/// Texts and arrays for C that stand still in memory as long as the object lives.
@safe
final class Arena: @unchecked Sendable {
  // Unchecked: filled by the thread that makes the object that it belongs to, and only read after that.
  private var blocks: [UnsafeMutableRawPointer] = unsafe []
  private var next: UnsafeMutableRawPointer?
  private var room = 0
  /// Texts that were asked for last, each where the bits of its string lead.
  private var recent: [(bits: Bits, string: String, text: ckpt_text)?] = unsafe []

  /// A string as it stands in memory: strings of the same bits have the same bytes.
  private typealias Bits = (UInt, UInt)

  private static let blockByteCount = 64 << 10
  private static let recentCount = 64

  /// Memory for so many bytes, aligned to 8.
  private func take(_ count: Int) -> UnsafeMutableRawPointer {
    let count = (count + 7) & ~7
    if let start = unsafe next, count <= room {
      unsafe next = start + count
      room -= count
      return unsafe start
    }
    let size = max(count, Self.blockByteCount)
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 8)
    unsafe blocks.append(block)
    if size > count {
      unsafe next = block + count
      room = size - count
    }
    return unsafe block
  }

  /// A copy of a text with a zero behind it.
  func text(_ string: String) -> ckpt_text {
    // Safe: there is room for the bytes and the zero.
    unsafe Self.copy(string, to: take(string.utf8.count + 1))
  }

  /// Copies of texts, one behind the other, each with a zero behind it.
  func texts(_ strings: [String]) -> [ckpt_text] {
    var next = unsafe take(strings.reduce(0) { $0 + $1.utf8.count + 1 })
    return unsafe strings.map { string in
      // Safe: there is room for all of them, and each is followed by the next.
      let text = unsafe Self.copy(string, to: next)
      unsafe next += text.length + 1
      return unsafe text
    }
  }

  private static func copy(_ string: String, to place: UnsafeMutableRawPointer) -> ckpt_text {
    var string = string
    return string.withUTF8 { utf8 in
      // Safe: the caller has room for the bytes and the zero.
      if let start = utf8.baseAddress {
        unsafe place.copyMemory(from: start, byteCount: utf8.count)
      }
      unsafe place.storeBytes(of: 0, toByteOffset: utf8.count, as: UInt8.self)
      return unsafe ckpt_text(
        bytes: UnsafePointer(place.assumingMemoryBound(to: CChar.self)), length: utf8.count)
    }
  }

  /// A text of which there may be many equal ones, of which most are one. O(1), as no bytes are compared.
  func sharedText(_ string: String) -> ckpt_text {
    if unsafe recent.isEmpty { unsafe recent = Array(repeating: nil, count: Self.recentCount) }
    // Safe: a string is two words, and those that are kept here hold on to what their words point to.
    let bits = unsafe unsafeBitCast(string, to: Bits.self)
    let mixed = (bits.0 ^ bits.1 >> 5) &* 0x9E37_79B9 >> 16
    let place = Int(mixed % UInt(Self.recentCount))
    if let last = unsafe recent[place], unsafe last.bits == bits { return unsafe last.text }
    let text = unsafe text(string)
    unsafe recent[place] = (bits, string, text)
    return unsafe text
  }

  /// A copy of a shape; never at address 0.
  func numbers(_ numbers: [Int]) -> UnsafePointer<Int64> {
    // Safe: there is room for the numbers, and memory from here is aligned to 8.
    let copy = unsafe take(max(1, numbers.count) * 8).bindMemory(
      to: Int64.self, capacity: max(1, numbers.count))
    for (place, number) in numbers.enumerated() {
      unsafe (copy + place).initialize(to: Int64(number))
    }
    return unsafe UnsafePointer(copy)
  }

  // Safe: texts and arrays end with the object that holds them.
  deinit { unsafe blocks.forEach { unsafe $0.deallocate() } }
}

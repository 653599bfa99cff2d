internal import CCheckpoint

/// Texts and arrays for C that stand still in memory as long as the object lives.
@safe
final class Arena: @unchecked Sendable {
  // Unchecked: filled by the thread that makes the object that it belongs to, and only read after that.
  private var blocks: [UnsafeMutableRawPointer] = unsafe []
  private var next: UnsafeMutableRawPointer?
  private var room = 0
  private var shared: [ByteText: ckpt_text] = unsafe [:]
  /// Those shared last, by their lengths: what stands side by side has mostly the same labels.
  private var recent: [(key: ByteText, text: ckpt_text)?]

  private static let blockByteCount = 64 << 10
  private static let recentCount = 32

  /// A text told from others by its bytes, where Swift's strings would take a composed and a decomposed letter for the
  /// same.
  private struct ByteText: Hashable {
    let string: String

    static func == (a: ByteText, b: ByteText) -> Bool {
      a.string.utf8.elementsEqual(b.string.utf8)
    }

    func hash(into hasher: inout Hasher) {
      // Safe: bytes have no padding, and the hasher keeps none of them.
      unsafe string.utf8.span.bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    }
  }

  init() { unsafe recent = Array(repeating: nil, count: Self.recentCount) }

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

  /// A text of which there may be many equal ones.
  func sharedText(_ string: String) -> ckpt_text {
    let key = ByteText(string: string)
    let place = string.utf8.count % Self.recentCount
    if let last = unsafe recent[place], unsafe last.key == key { return unsafe last.text }
    let text = unsafe shared[key] ?? text(string)
    unsafe shared[key] = text
    unsafe recent[place] = (key, text)
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

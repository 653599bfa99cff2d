internal import CCheckpoint

/// Texts and arrays for C that stand still in memory as long as the object lives.
@safe
final class Arena: @unchecked Sendable {
  // Unchecked: filled by the thread that makes the object that it belongs to, and only read after that.
  private var blocks: [UnsafeMutableRawPointer] = unsafe []
  private var next: UnsafeMutableRawPointer?
  private var room = 0
  private var shared: [String: ckpt_text] = unsafe [:]

  private static let blockByteCount = 64 << 10

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
    var string = string
    return string.withUTF8 { utf8 in
      // Safe: there is room for the bytes and the zero.
      let copy = unsafe take(utf8.count + 1)
      if let start = utf8.baseAddress {
        unsafe copy.copyMemory(from: start, byteCount: utf8.count)
      }
      unsafe copy.storeBytes(of: 0, toByteOffset: utf8.count, as: UInt8.self)
      return unsafe ckpt_text(
        bytes: UnsafePointer(copy.assumingMemoryBound(to: CChar.self)), length: utf8.count)
    }
  }

  /// A text of which there may be many equal ones.
  func sharedText(_ string: String) -> ckpt_text {
    if let known = unsafe shared[string] { return unsafe known }
    let text = unsafe text(string)
    unsafe shared[string] = text
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

internal import CheckpointFormat

/// Elements told apart by their bits.
enum ElementBits {
  /// How many elements, of `width` bytes, differ between as many bytes.
  static func countDifferences(_ a: RawSpan, _ b: RawSpan, _ width: Int) -> Int {
    switch width {
    case 1: return count(a, b, UInt8.self)
    case 2: return count(a, b, UInt16.self)
    case 4: return count(a, b, UInt32.self)
    case 8: return count(a, b, UInt64.self)
    default:
      return stride(from: 0, to: a.byteCount, by: width).count { start in
        !a.extracting(start..<start + width).hasSameBytes(as: b.extracting(start..<start + width))
      }
    }
  }

  private static func count<Bits: FixedWidthInteger & BitwiseCopyable>(
    _ a: RawSpan, _ b: RawSpan, _ type: Bits.Type
  ) -> Int {
    var differences = 0
    // A sum of the elements' own width takes the fewest instructions; it is emptied before it is full.
    let step = MemoryLayout<Bits>.size == 1 ? 128 : 2048
    let count = min(a.byteCount, b.byteCount) / MemoryLayout<Bits>.size
    for start in stride(from: 0, to: count, by: step) {
      var sum: Bits = 0
      for element in start..<min(start + step, count) {
        let offset = element * MemoryLayout<Bits>.size
        // Safe: the element is within both, and any bits are an integer.
        let x = unsafe a.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Bits.self)
        let y = unsafe b.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: Bits.self)
        sum &+= x == y ? 0 : 1
      }
      differences += Int(sum)
    }
    return differences
  }
}

extension RawSpan {
  /// Whether both have as many bytes, and the same.
  func hasSameBytes(as other: RawSpan) -> Bool {
    // Safe: both are compared within their lengths.
    unsafe withUnsafeBytes { a in
      unsafe other.withUnsafeBytes { b in unsafe a.elementsEqual(b) }
    }
  }
}

internal import CheckpointFormat

/// Elements told apart by their bits.
enum ElementBits {
  /// How many elements, of `width` bytes, differ between as many bytes.
  static func countDifferences(_ a: RawSpan, _ b: RawSpan, _ width: Int) -> Int {
    if [1, 2, 4, 8].contains(width) {
      return NumberKernels.best.countChanged(a, b, elementByteCount: width)
    }
    return stride(from: 0, to: a.byteCount, by: width).count { start in
      !a.extracting(start..<start + width).hasSameBytes(as: b.extracting(start..<start + width))
    }
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

extension RawSpan {
  /// Whether the bytes are well-formed UTF-8 (no overlong forms, no surrogates).
  package var isWellFormedUTF8: Bool {
    let codeUnits = Span<UInt8>(_bytes: self)
    return (try? UTF8Span(validating: codeUnits)) != nil
  }

  /// The bytes as a string; ill-formed parts, where a caller has not checked, become U+FFFD.
  package var text: String {
    String(decoding: self.copied, as: UTF8.self)
  }

  /// A copy of the bytes.
  package var copied: [UInt8] {
    // Safe: the bytes are copied while they are borrowed.
    unsafe withUnsafeBytes { unsafe [UInt8]($0) }
  }

  /// Whether the bytes come before the others in the order of SPEC.md section 3.
  package func precedes(_ other: RawSpan) -> Bool {
    compare(other) < 0
  }

  /// Negative, zero or positive as the bytes come before, equal or come after the others, compared as
  /// unsigned numbers; a proper prefix comes first.
  package func compare(_ other: RawSpan) -> Int {
    let common = Swift.min(byteCount, other.byteCount)
    var position = 0
    while common - position >= 8 {
      // Safe: eight bytes are left in both.
      let (a, b) = unsafe (
        unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self),
        other.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self)
      )
      if a != b { return a.bigEndian < b.bigEndian ? -1 : 1 }
      position += 8
    }
    while position < common {
      // Safe: both have more than `position` bytes.
      let (a, b) = unsafe (
        unsafeLoad(fromByteOffset: position, as: UInt8.self),
        other.unsafeLoad(fromByteOffset: position, as: UInt8.self)
      )
      if a != b { return a < b ? -1 : 1 }
      position += 1
    }
    return byteCount - other.byteCount
  }
}

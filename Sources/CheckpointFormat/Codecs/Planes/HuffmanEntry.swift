internal import CKernels

/// What a code means, in the form that the kernel ``ckpt_inflate(_:_:_:_:_:_:_:)`` reads.
struct HuffmanEntry: Equatable {
  let rawValue: UInt32

  static let invalid = HuffmanEntry(ckpt_inflate_invalid)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ kind: ckpt_inflate_kind, value: Int = 0, extraBits: Int = 0, codeBits: Int = 0) {
    rawValue =
      UInt32(value << ckpt_inflate_value_shift) | kind.rawValue << ckpt_inflate_kind_shift
      | UInt32(extraBits << ckpt_inflate_extra_shift | codeBits)
  }

  var kind: ckpt_inflate_kind {
    ckpt_inflate_kind(rawValue >> ckpt_inflate_kind_shift & 15)
  }
  var value: Int { Int(rawValue >> ckpt_inflate_value_shift) }
  /// How many bits follow the code; with two literals those of the first one's code.
  var extraBits: Int { Int(rawValue >> ckpt_inflate_extra_shift & 15) }
  /// How many bits the code has, or what is left of a longer one.
  var codeBits: Int { Int(rawValue & 0xFF) }

  /// The same with a code.
  func with(codeBits: Int) -> HuffmanEntry {
    HuffmanEntry(kind, value: value, extraBits: extraBits, codeBits: codeBits)
  }
}

/// How far numbers are from what was predicted, in steps from one number to the next, as unsigned numbers that are
/// small where the prediction is good (SPEC.md section 6.10).
///
/// Works on whole numbers of 1, 2, 4 or 8 bytes, little-endian. The two directions are inverse for any bits.
package struct Residual {
  /// The bytes of a number.
  package let width: Int
  /// Whether the numbers have sign and magnitude, whose order differs from that of their bits.
  let isSignMagnitude: Bool

  /// The numbers of a type.
  package init(_ type: DataType) {
    width = type.numberByteCount
    isSignMagnitude = type.isSignMagnitude
  }

  /// Turns numbers into their residuals, in place.
  package func subtract(_ predicted: RawSpan, from numbers: inout MutableRawSpan) {
    transform(&numbers, predicted, Subtraction.self)
  }

  /// Turns residuals into the numbers, in place.
  package func add(_ predicted: RawSpan, to residuals: inout MutableRawSpan) {
    transform(&residuals, predicted, Addition.self)
  }

  private func transform<Direction: ResidualDirection>(
    _ bytes: inout MutableRawSpan, _ predicted: RawSpan, _ direction: Direction.Type
  ) {
    switch width {
    case 2: transform(&bytes, predicted, direction, UInt16.self)
    case 4: transform(&bytes, predicted, direction, UInt32.self)
    case 8: transform(&bytes, predicted, direction, UInt64.self)
    default: transform(&bytes, predicted, direction, UInt8.self)
    }
  }

  private func transform<
    Direction: ResidualDirection, Bits: FixedWidthInteger & UnsignedInteger & BitwiseCopyable
  >(
    _ bytes: inout MutableRawSpan, _ predicted: RawSpan, _ direction: Direction.Type,
    _ type: Bits.Type
  ) {
    let count = Swift.min(bytes.byteCount, predicted.byteCount) / MemoryLayout<Bits>.size
    let isSignMagnitude = isSignMagnitude
    // Safe: there are as many whole numbers in both, and any bits are an integer.
    unsafe bytes.withUnsafeMutableBytes { target in
      unsafe predicted.withUnsafeBytes { source in
        for number in 0..<count {
          let offset = number * MemoryLayout<Bits>.size
          let bits = Bits(
            littleEndian: unsafe target.loadUnaligned(fromByteOffset: offset, as: Bits.self))
          let expected = Bits(
            littleEndian: unsafe source.loadUnaligned(fromByteOffset: offset, as: Bits.self))
          let result = direction.apply(bits, expected, isSignMagnitude: isSignMagnitude)
          unsafe target.storeBytes(of: result.littleEndian, toByteOffset: offset, as: Bits.self)
        }
      }
    }
  }
}

/// One of the two directions.
private protocol ResidualDirection {
  static func apply<Bits: FixedWidthInteger & UnsignedInteger>(
    _ bits: Bits, _ predicted: Bits, isSignMagnitude: Bool
  ) -> Bits
}

private enum Subtraction: ResidualDirection {
  static func apply<Bits: FixedWidthInteger & UnsignedInteger>(
    _ bits: Bits, _ predicted: Bits, isSignMagnitude: Bool
  ) -> Bits {
    let difference = bits.placed(isSignMagnitude) &- predicted.placed(isSignMagnitude)
    return difference << 1 ^ (0 &- difference >> (Bits.bitWidth - 1))
  }
}

private enum Addition: ResidualDirection {
  static func apply<Bits: FixedWidthInteger & UnsignedInteger>(
    _ bits: Bits, _ predicted: Bits, isSignMagnitude: Bool
  ) -> Bits {
    let difference = bits >> 1 ^ (0 &- bits & 1)
    return (predicted.placed(isSignMagnitude) &+ difference).unplaced(isSignMagnitude)
  }
}

extension FixedWidthInteger where Self: UnsignedInteger {
  fileprivate static var signBit: Self { 1 << (bitWidth - 1) }

  /// The place of a number's bits among all, from the lowest number to the highest.
  fileprivate func placed(_ isSignMagnitude: Bool) -> Self {
    guard isSignMagnitude else { return self }
    return self & Self.signBit != 0 ? ~self : self | Self.signBit
  }

  fileprivate func unplaced(_ isSignMagnitude: Bool) -> Self {
    guard isSignMagnitude else { return self }
    return self & Self.signBit != 0 ? self ^ Self.signBit : ~self
  }
}

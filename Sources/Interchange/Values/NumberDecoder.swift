internal import CKernels
internal import CheckpointFormat

/// Takes the numbers out of a tensor's bytes.
struct NumberDecoder {
  /// The bytes of a number; an element of a complex type is two.
  let width: Int
  private let type: DataType

  /// A decoder for a type; nil for packed and quantized types, whose elements are no numbers of their own.
  init?(_ type: DataType) {
    guard type.elementsPerBlock == 1, DataType.registered[type.name] == type else { return nil }
    self.type = type
    width = type.numberByteCount
  }

  /// As what kernels know the numbers; nil where they must be decoded before.
  var kernelType: ckpt_number_type? {
    switch type {
    case .f64, .c128: ckpt_number_f64
    case .f32, .c64: ckpt_number_f32
    case .f16, .c32: ckpt_number_f16
    case .bf16, .bc32: ckpt_number_bf16
    default: nil
    }
  }

  /// The numbers of all codes of a type of one or two bytes.
  func numbersOfAllCodes() -> [Double] {
    let codes = (0..<1 << (8 * width)).flatMap { code in
      (0..<width).map { UInt8(truncatingIfNeeded: code >> (8 * $0)) }
    }
    return numbers(codes.rawSpan)
  }

  /// The numbers of some whole elements. Every type but i64 and u64 fits exactly; those are rounded to 53 bits.
  func numbers(_ bytes: RawSpan) -> [Double] {
    var numbers: [Double] = []
    decode(bytes, into: &numbers)
    return numbers
  }

  /// Replaces `numbers` by those of some whole elements.
  func decode(_ bytes: RawSpan, into numbers: inout [Double]) {
    let count = bytes.byteCount / width
    if numbers.count != count { numbers = [Double](repeating: 0, count: count) }
    switch type {
    case .f64, .c128: fill(&numbers, bytes, UInt64.self) { Double(bitPattern: $0) }
    case .f32, .c64: fill(&numbers, bytes, UInt32.self) { Double(Float(bitPattern: $0)) }
    case .bf16, .bc32:
      fill(&numbers, bytes, UInt16.self) { Double(Float(bitPattern: UInt32($0) << 16)) }
    case .f16, .c32:
      fill(&numbers, bytes, UInt16.self) { Double(SmallFloat.single(ofF16: $0)) }
    case .i64: fill(&numbers, bytes, Int64.self) { Double($0) }
    case .i32: fill(&numbers, bytes, Int32.self) { Double($0) }
    case .i16: fill(&numbers, bytes, Int16.self) { Double($0) }
    case .i8: fill(&numbers, bytes, Int8.self) { Double($0) }
    case .u64: fill(&numbers, bytes, UInt64.self) { Double($0) }
    case .u32: fill(&numbers, bytes, UInt32.self) { Double($0) }
    case .u16: fill(&numbers, bytes, UInt16.self) { Double($0) }
    default:
      if let table = SmallFloat.tablesOfBytes[type.name] {
        fill(&numbers, bytes, UInt8.self) { table[Int($0)] }
      } else {
        fill(&numbers, bytes, UInt8.self) { Double($0) }
      }
    }
  }

  private func fill<Bits: FixedWidthInteger & BitwiseCopyable>(
    _ numbers: inout [Double], _ bytes: RawSpan, _ type: Bits.Type, _ value: (Bits) -> Double
  ) {
    // Safe: there are as many numbers as whole ones in the bytes, and any bits are an integer.
    unsafe numbers.withUnsafeMutableBufferPointer { numbers in
      for number in 0..<numbers.count {
        let bits = unsafe bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: number * MemoryLayout<Bits>.size, as: Bits.self)
        unsafe numbers[number] = value(Bits(littleEndian: bits))
      }
    }
  }
}

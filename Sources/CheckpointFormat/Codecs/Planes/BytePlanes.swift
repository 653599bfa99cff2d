internal import CKernels

/// Separates the bytes of numbers by their place, and puts them together again.
///
/// Plane k of p holds byte k of every group of p bytes (SPEC.md section 8.1).
enum BytePlanes {
  /// Splits groups of `count` bytes into planes that stand one behind the other. Both buffers are of one length,
  /// a multiple of `count`.
  static func split(
    _ input: UnsafeRawBufferPointer, count: Int, into output: UnsafeMutableRawBufferPointer
  ) {
    // Safe: both buffers are of one length, and indices are below it.
    let length = input.count / count
    switch count {
    case 1: unsafe output.copyMemory(from: input)
    case 2: unsafe splitNumbers(input, as: UInt16.self, length, output)
    case 4: unsafe splitNumbers(input, as: UInt32.self, length, output)
    case 8: unsafe splitNumbers(input, as: UInt64.self, length, output)
    default:
      for plane in 0..<count {
        for group in 0..<length {
          unsafe output[plane * length + group] = input[group * count + plane]
        }
      }
    }
  }

  /// Merges planes that stand one behind the other; the inverse of ``split(_:count:into:)``.
  static func merge(
    _ input: UnsafeRawBufferPointer, count: Int, into output: UnsafeMutableRawBufferPointer
  ) {
    // Safe: both buffers are of one length, and indices are below it.
    let length = input.count / count
    switch count {
    case 1: unsafe output.copyMemory(from: input)
    case 2, 4, 8: unsafe mergeNumbers(input, count, length, output)
    default:
      for plane in 0..<count {
        for group in 0..<length {
          unsafe output[group * count + plane] = input[plane * length + group]
        }
      }
    }
  }

  @inline(__always)
  private static func splitNumbers<Number: FixedWidthInteger & BitwiseCopyable>(
    _ input: UnsafeRawBufferPointer, as type: Number.Type, _ length: Int,
    _ output: UnsafeMutableRawBufferPointer
  ) {
    let width = MemoryLayout<Number>.size
    guard let source = input.baseAddress, let target = output.baseAddress,
      input.count == output.count, input.count == length * width
    else { return }
    // Safe: the guard has made sure that both buffers are `length` numbers long.
    for plane in 0..<width {
      let start = unsafe (target + plane * length).assumingMemoryBound(to: UInt8.self)
      for group in 0..<length {
        let number = unsafe Number(
          littleEndian: source.loadUnaligned(fromByteOffset: group * width, as: Number.self))
        unsafe start[group] = UInt8(truncatingIfNeeded: number &>> Number(8 * plane))
      }
    }
  }

  private static func mergeNumbers(
    _ input: UnsafeRawBufferPointer, _ width: Int, _ length: Int,
    _ output: UnsafeMutableRawBufferPointer
  ) {
    // Safe: bytes may be bound to bytes, and the guard makes sure that both buffers are `length` numbers long.
    guard let source = unsafe input.baseAddress?.assumingMemoryBound(to: UInt8.self),
      let target = unsafe output.baseAddress?.assumingMemoryBound(to: UInt8.self),
      input.count == output.count, input.count == length * width
    else { return }
    unsafe ckpt_merge_byte_planes(source, length, width, target)
  }
}

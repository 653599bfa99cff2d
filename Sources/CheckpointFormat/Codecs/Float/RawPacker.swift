/// Cuts the raw bits of numbers into planes; the inverse of ``RawMerger``.
struct RawPacker {
  let raw: RawFields

  /// Writes the raw bits of the numbers in `runs` of a chunk to their planes. The planes hold zeros before.
  func pack(
    _ chunk: RawSpan, runs: [FloatRows.Run], into planes: inout MutableSpan<UInt8>,
    kernels: FloatKernels
  ) {
    var commonIndex = 0
    var trimmedIndex = 0
    for run in runs {
      let width = raw.layout.byteCount
      let numbers = chunk.extracting(run.start * width..<(run.start + run.count) * width)
      for plane in raw.common.planes {
        pack(numbers, plane, commonIndex, into: &planes, kernels)
      }
      commonIndex += run.count
      if run.isTrimmed { continue }
      for plane in raw.trimmed.planes {
        pack(numbers, plane, trimmedIndex, into: &planes, kernels)
      }
      trimmedIndex += run.count
    }
  }

  private func pack(
    _ numbers: RawSpan, _ plane: RawPlanes.Plane, _ index: Int,
    into planes: inout MutableSpan<UInt8>, _ kernels: FloatKernels
  ) {
    let done = kernels.pack(numbers, raw, plane, from: index, into: &planes)
    let numbers = numbers.extracting(done * raw.layout.byteCount..<numbers.byteCount)
    let index = index + done
    switch raw.layout.byteCount {
    case 1: pack(numbers, plane, index, into: &planes, as: UInt8.self)
    case 2: pack(numbers, plane, index, into: &planes, as: UInt16.self)
    case 4: pack(numbers, plane, index, into: &planes, as: UInt32.self)
    default: pack(numbers, plane, index, into: &planes, as: UInt64.self)
    }
  }

  @inline(__always)
  private func pack<Number: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ numbers: RawSpan, _ plane: RawPlanes.Plane, _ start: Int,
    into planes: inout MutableSpan<UInt8>, as type: Number.Type
  ) {
    let size = MemoryLayout<Number>.size
    let low = (1 as UInt64) << UInt64(raw.lowBits) - 1
    let mask = (1 as UInt64) << UInt64(plane.width) - 1
    for index in 0..<numbers.byteCount / size {
      // Safe: as many numbers are there.
      let number = unsafe UInt64(
        Number(littleEndian: numbers.unsafeLoadUnaligned(fromByteOffset: index * size, as: type)))
      let sign = raw.hasRawSign ? (number >> UInt64(Number.bitWidth - 1)) << UInt64(raw.lowBits) : 0
      let bits = (number & low | sign) >> UInt64(plane.shift) & mask
      let bit = (start + index) * plane.width
      let byte = plane.start + bit >> 3
      if plane.width < 8 {
        planes[byte] |= UInt8(truncatingIfNeeded: bits << UInt64(bit & 7))
      } else {
        for part in 0..<plane.width / 8 {
          planes[byte + part] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * part))
        }
      }
    }
  }
}

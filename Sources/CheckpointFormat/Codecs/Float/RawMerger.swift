/// Puts numbers together from their tops and their raw bits, and stores them where they belong.
struct RawMerger {
  private let raw: RawFields
  private let runs: [FloatRows.Run]
  private var run = 0
  /// How far the run is done.
  private var offset = 0
  /// How many elements of the common and of the trimmed planes are used.
  private var commonIndex = 0
  private var trimmedIndex = 0

  init(raw: RawFields, runs: [FloatRows.Run]) {
    self.raw = raw
    self.runs = runs
  }

  /// Merges the next elements. There are as many left in the runs as there are tops.
  mutating func merge(
    _ tops: Span<UInt16>, _ chunk: Span<UInt8>, into output: inout MutableRawSpan,
    _ kernels: FloatKernels
  ) {
    var done = 0
    while done < tops.count {
      let current = runs[run]
      let count = Swift.min(tops.count - done, current.count - offset)
      let part = tops.extracting(done..<done + count)
      let width = raw.layout.byteCount
      let start = (current.start + offset) * width
      var target = output._mutatingExtracting(start..<start + count * width)
      let trimmed = current.isTrimmed ? nil : trimmedIndex
      if !kernels.merge(
        part, raw, chunk, commonIndex: commonIndex, trimmedIndex: trimmed, into: &target)
      {
        merge(part, chunk, trimmedIndex: trimmed, into: &target)
      }
      commonIndex += count
      trimmedIndex += current.isTrimmed ? 0 : count
      done += count
      offset += count
      if offset == current.count { (run, offset) = (run + 1, 0) }
    }
  }

  private func merge(
    _ tops: Span<UInt16>, _ chunk: Span<UInt8>, trimmedIndex: Int?,
    into target: inout MutableRawSpan
  ) {
    switch raw.layout.byteCount {
    case 1: merge(tops, chunk, trimmedIndex: trimmedIndex, into: &target, as: UInt8.self)
    case 2: merge(tops, chunk, trimmedIndex: trimmedIndex, into: &target, as: UInt16.self)
    case 4: merge(tops, chunk, trimmedIndex: trimmedIndex, into: &target, as: UInt32.self)
    default: merge(tops, chunk, trimmedIndex: trimmedIndex, into: &target, as: UInt64.self)
    }
  }

  @inline(__always)
  private func merge<Number: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ tops: Span<UInt16>, _ chunk: Span<UInt8>, trimmedIndex: Int?,
    into target: inout MutableRawSpan, as type: Number.Type
  ) {
    let signShift = Number(Number.bitWidth - 1 - raw.lowBits)
    let sign: Number = raw.hasRawSign ? 1 << Number(raw.lowBits) : 0
    var allBits = [Number](repeating: 0, count: tops.count)
    var span = allBits.mutableSpan
    for plane in raw.common.planes { plane.add(from: commonIndex, of: chunk, to: &span) }
    if let trimmedIndex {
      for plane in raw.trimmed.planes { plane.add(from: trimmedIndex, of: chunk, to: &span) }
    }
    for index in 0..<tops.count {
      let bits = span[index]
      let number = Number(truncatingIfNeeded: UInt64(tops[index]) << UInt64(raw.lowBits))
      let value = number | bits & ~sign | (bits & sign) << signShift
      target.storeBytes(
        of: value.littleEndian, toByteOffset: index * MemoryLayout<Number>.size, as: Number.self)
    }
  }
}

extension RawPlanes.Plane {
  /// Adds the bits of the elements from `first` on to numbers, where they belong in these.
  @inline(__always)
  func add<Number: FixedWidthInteger>(
    from first: Int, of chunk: Span<UInt8>, to numbers: inout MutableSpan<Number>
  ) {
    let shift = Number(truncatingIfNeeded: shift)
    if width < 8 {
      let mask: UInt8 = 1 << UInt8(width) - 1
      for index in 0..<numbers.count {
        let bit = (first + index) * width
        let part = chunk[start + bit >> 3] >> UInt8(bit & 7) & mask
        numbers[index] |= Number(truncatingIfNeeded: part) << shift
      }
      return
    }
    let size = width / 8
    for byte in 0..<size {
      let shift = shift + Number(truncatingIfNeeded: 8 * byte)
      for index in 0..<numbers.count {
        let part = chunk[start + (first + index) * size + byte]
        numbers[index] |= Number(truncatingIfNeeded: part) << shift
      }
    }
  }
}

/// Puts numbers together from their tops and their raw bits, and stores them where they belong.
struct RawMerger {
  /// Where elements stand that follow each other.
  struct Place {
    /// The first one's place in the chunk's numbers.
    var start: Int
    /// How many elements of the common planes are before it.
    var commonIndex: Int
    /// How many elements of the trimmed planes are before it; nil in trimmed rows.
    var trimmedIndex: Int?

    /// Whether all planes have their elements from a whole byte on.
    var isOnBytes: Bool { commonIndex % 8 == 0 && (trimmedIndex ?? 0) % 8 == 0 }
  }

  let raw: RawFields
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

  /// How many elements are left in rows of one kind. Zero when all are merged.
  var countLeftInRun: Int { run < runs.count ? runs[run].count - offset : 0 }

  /// Where the next element stands.
  var place: Place {
    Place(
      start: runs[run].start + offset, commonIndex: commonIndex,
      trimmedIndex: runs[run].isTrimmed ? nil : trimmedIndex)
  }

  /// Passes over elements of the run that have been merged elsewhere.
  mutating func pass(_ count: Int) {
    commonIndex += count
    trimmedIndex += runs[run].isTrimmed ? 0 : count
    offset += count
    if offset == runs[run].count { (run, offset) = (run + 1, 0) }
  }

  /// Merges the next elements. There are as many left in the runs as there are tops.
  mutating func merge(
    _ tops: Span<UInt16>, _ chunk: Span<UInt8>, into output: inout MutableRawSpan,
    _ kernels: FloatKernels
  ) {
    var done = 0
    while done < tops.count {
      let count = Swift.min(tops.count - done, countLeftInRun)
      let part = tops.extracting(done..<done + count)
      let width = raw.layout.byteCount
      let place = place
      var target = output._mutatingExtracting(place.start * width..<(place.start + count) * width)
      if !kernels.merge(part, raw, chunk, place, into: &target) {
        merge(part, chunk, place, into: &target)
      }
      done += count
      pass(count)
    }
  }

  private func merge(
    _ tops: Span<UInt16>, _ chunk: Span<UInt8>, _ place: Place,
    into target: inout MutableRawSpan
  ) {
    switch raw.layout.byteCount {
    case 1: merge(tops, chunk, place, into: &target, as: UInt8.self)
    case 2: merge(tops, chunk, place, into: &target, as: UInt16.self)
    case 4: merge(tops, chunk, place, into: &target, as: UInt32.self)
    default: merge(tops, chunk, place, into: &target, as: UInt64.self)
    }
  }

  @inline(__always)
  private func merge<Number: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    _ tops: Span<UInt16>, _ chunk: Span<UInt8>, _ place: Place,
    into target: inout MutableRawSpan, as type: Number.Type
  ) {
    let signShift = Number(Number.bitWidth - 1 - raw.lowBits)
    let sign: Number = raw.hasRawSign ? 1 << Number(raw.lowBits) : 0
    var allBits = [Number](repeating: 0, count: tops.count)
    var span = allBits.mutableSpan
    for plane in raw.common.planes { plane.add(from: place.commonIndex, of: chunk, to: &span) }
    if let trimmedIndex = place.trimmedIndex {
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

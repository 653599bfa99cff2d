/// The numbers of a chunk's rows that are not all zero, cut to their highest 16 bits: sign, exponent and some mantissa.
struct QuantizedFloats {
  let layout: FloatLayout
  /// How the numbers lie in rows, and which rows are zero or trimmed.
  let rows: FloatRows
  /// How many of the mantissa's lowest bits are zero in trimmed rows.
  let zeroBits: Int
  /// The numbers, row after row.
  let numbers: ReusedArray<UInt16>
  /// The mantissa bits that are left.
  let mantissaBits: Int

  /// The bits of sign, exponent and the mantissa bits that are left.
  var numberBits: Int { 1 + layout.exponentBits + mantissaBits }

  /// Finds out about rows of `columnCount` elements. Of the mantissa, `lowBits` bits at most are counted as zero.
  init(
    _ chunk: RawSpan, layout: FloatLayout, columnCount: Int, lowBits: Int, kernels: FloatKernels,
    scratch: FloatScratch
  ) {
    self.layout = layout
    mantissaBits = Swift.min(layout.mantissaBits, 15 - layout.exponentBits)
    let elementCount = chunk.byteCount / layout.byteCount
    let unions = Self.unions(chunk, layout, columnCount, elementCount, kernels)
    (zeroBits, rows) = Self.survey(unions, elementCount, columnCount, lowBits)
    let shift = layout.mantissaBits - mantissaBits
    var numbers = ReusedArray(count: rows.codedCount, reusing: &scratch.numbers)
    var target = numbers.memory.mutableSpan
    var done = 0
    for run in rows.runs {
      let start = run.start * layout.byteCount
      let part = chunk.extracting(start..<start + run.count * layout.byteCount)
      var output = target._mutatingExtracting(done..<done + run.count)
      done += run.count
      if kernels.cut(
        part, numberByteCount: layout.byteCount, shift: shift, into: &output)
      {
        continue
      }
      switch layout.byteCount {
      case 1: Self.cut(part, shift, UInt8.self, into: &output)
      case 2: Self.cut(part, shift, UInt16.self, into: &output)
      case 4: Self.cut(part, shift, UInt32.self, into: &output)
      default: Self.cut(part, shift, UInt64.self, into: &output)
      }
    }
    self.numbers = numbers
  }

  /// All bits that are set in any number of each row.
  private static func unions(
    _ chunk: RawSpan, _ layout: FloatLayout, _ columnCount: Int, _ elementCount: Int,
    _ kernels: FloatKernels
  ) -> [UInt64] {
    var unions: [UInt64] = []
    var start = 0
    while start < elementCount {
      let end = Swift.min(start + columnCount, elementCount)
      let row = chunk.extracting(start * layout.byteCount..<end * layout.byteCount)
      unions.append(union(row, numberByteCount: layout.byteCount, kernels))
      start = end
    }
    return unions
  }

  /// Chooses how many low bits trimmed rows lack, and with that the kinds of the rows.
  private static func survey(
    _ unions: [UInt64], _ elementCount: Int, _ columnCount: Int, _ lowBits: Int
  ) -> (zeroBits: Int, rows: FloatRows) {
    var rowsWithZeros = [Int](repeating: 0, count: lowBits + 1)
    for union in unions where union != 0 {
      rowsWithZeros[Swift.min(union.trailingZeroBitCount, lowBits)] += 1
    }
    var best = (saved: unions.count / columnCount, zeroBits: 0)
    var rows = 0
    for zeroBits in stride(from: lowBits, to: 0, by: -1) {
      rows += rowsWithZeros[zeroBits]
      if rows * zeroBits > best.saved { best = (rows * zeroBits, zeroBits) }
    }
    let kinds = unions.map { union -> UInt8 in
      if union == 0 { return FloatRows.Kind.zero.rawValue }
      let isTrimmed = best.zeroBits > 0 && union.trailingZeroBitCount >= best.zeroBits
      return (isTrimmed ? FloatRows.Kind.trimmed : .full).rawValue
    }
    return (
      best.zeroBits,
      FloatRows(elementCount: elementCount, columnCount: columnCount, kinds: kinds)
    )
  }

  /// All bits that are set in any number of a row: eight bytes at a time, and what is left one by one.
  private static func union(_ row: RawSpan, numberByteCount: Int, _ kernels: FloatKernels) -> UInt64
  {
    let bytes = Span<UInt8>(_bytes: row)
    let whole = row.byteCount & ~7
    var union = kernels.unite(row).littleEndian
    for place in whole..<row.byteCount {
      union |= UInt64(bytes[place]) << UInt64(place % 8 * 8)
    }
    for shift in [32, 16, 8] where shift >= 8 * numberByteCount { union |= union >> UInt64(shift) }
    return union & UInt64.max >> UInt64(64 - 8 * numberByteCount)
  }

  @inline(__always)
  private static func cut<Number: FixedWidthInteger & BitwiseCopyable>(
    _ part: RawSpan, _ shift: Int, _ type: Number.Type, into output: inout MutableSpan<UInt16>
  ) {
    // Safe: there are as many numbers to read as there is room for.
    unsafe part.withUnsafeBytes { bytes in
      for index in 0..<output.count {
        let number = unsafe Number(
          littleEndian: bytes.loadUnaligned(
            fromByteOffset: index * MemoryLayout<Number>.size, as: Number.self))
        unsafe output[unchecked: index] = UInt16(
          truncatingIfNeeded: number &>> Number(truncatingIfNeeded: shift))
      }
    }
  }
}

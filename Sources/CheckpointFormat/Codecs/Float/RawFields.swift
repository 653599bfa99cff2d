/// Where the raw bits of a chunk stand (SPEC.md section 8.2.3).
///
/// An element's raw bits are, from below, the mantissa bits that are no part of the symbol and, where symbols have
/// no signs, the sign. The lowest ones, which trimmed rows lack, have planes of their own.
struct RawFields {
  let layout: FloatLayout
  /// How many raw bits belong to the mantissa.
  let lowBits: Int
  /// Whether the highest raw bit is the sign.
  let hasRawSign: Bool
  /// The bits that all coded elements have.
  let common: RawPlanes
  /// The bits that elements of trimmed rows lack.
  let trimmed: RawPlanes
  /// Where the raw bits end in the chunk.
  let end: Int

  init(header: FloatChunkHeader, rows: FloatRows, start: Int) {
    layout = header.layout
    lowBits = header.lowBits
    hasRawSign = !header.hasSigns
    trimmed = RawPlanes(bits: header.zeroBits, shift: 0, count: rows.fullCount, start: start)
    common = RawPlanes(
      bits: header.rawBits - header.zeroBits, shift: header.zeroBits, count: rows.codedCount,
      start: start + trimmed.byteCount)
    end = start + trimmed.byteCount + common.byteCount
  }

  /// Replaces the top of a number.
  func replaceTop(ofNumber index: Int, by top: UInt16, in numbers: inout MutableRawSpan) {
    let size = layout.byteCount
    let sign: UInt64 = hasRawSign ? 1 << UInt64(8 * size - 1) : 0
    let kept = (1 as UInt64) << UInt64(lowBits) - 1 | sign
    let bits = UInt64(top) << UInt64(lowBits)
    for byte in 0..<size {
      let offset = index * size + byte
      let shift = UInt64(8 * byte)
      // Safe: every bit pattern is a byte, and the offset is checked.
      let old = unsafe numbers.unsafeLoad(fromByteOffset: offset, as: UInt8.self)
      numbers.storeBytes(
        of: old & UInt8(truncatingIfNeeded: kept >> shift)
          | UInt8(truncatingIfNeeded: bits >> shift),
        toByteOffset: offset, as: UInt8.self)
    }
  }
}

internal import CKernels

/// Decodes raw DEFLATE streams (RFC 1951, as SPEC.md section 8.1 narrows it), one after another.
///
/// A kernel decodes most of a block. What is near the end of the stream or of its output, and all that is rare, is decoded here.
final class Inflater {
  /// The codes of a block.
  private struct Codes {
    var literals = HuffmanTable(
      rootBits: ckpt_inflate_literal_bits, meanings: literalMeanings)
    var distances = HuffmanTable(
      rootBits: ckpt_inflate_distance_bits, meanings: distanceMeanings)

    /// RFC 1951, section 3.2.6.
    static let fixed: Codes = {
      var codes = Codes()
      let lengths = [(8, 144), (9, 112), (7, 24), (8, 8)].flatMap {
        [UInt8](repeating: UInt8($0), count: $1)
      }
      _ = codes.literals.assign(lengths.span, mayBeIncomplete: false)
      _ = codes.distances.assign([UInt8](repeating: 5, count: 32).span, mayBeIncomplete: false)
      return codes
    }()
  }

  private static let endSymbol = 256
  private static let literalCount = 286
  private static let distanceCount = 30

  /// RFC 1951, section 3.2.5. Symbols 286 and 287 have codes in fixed blocks and no meaning.
  private static let literalMeanings: [HuffmanEntry] = {
    let literals = (0..<256).map { HuffmanEntry(ckpt_inflate_literal, value: $0) }
    var lengths: [HuffmanEntry] = []
    var base = 3
    for number in 0..<28 {
      let extraBits = number < 8 ? 0 : number / 4 - 1
      lengths.append(
        HuffmanEntry(ckpt_inflate_number, value: base, extraBits: extraBits))
      base += 1 << extraBits
    }
    lengths.append(HuffmanEntry(ckpt_inflate_number, value: 258))
    return literals + [HuffmanEntry(ckpt_inflate_end)] + lengths
      + [HuffmanEntry.invalid, HuffmanEntry.invalid]
  }()

  private static let distanceMeanings: [HuffmanEntry] = {
    var distances: [HuffmanEntry] = []
    var base = 1
    for number in 0..<distanceCount {
      let extraBits = number < 4 ? 0 : number / 2 - 1
      distances.append(
        HuffmanEntry(ckpt_inflate_number, value: base, extraBits: extraBits))
      base += 1 << extraBits
    }
    return distances + [HuffmanEntry.invalid, HuffmanEntry.invalid]
  }()

  /// The order in which the lengths of the codes for lengths stand (RFC 1951, section 3.2.7).
  private static let lengthOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  private var codes = Codes()
  private var codeLengths = HuffmanTable(
    rootBits: 7,
    meanings: (0..<19).map { HuffmanEntry(ckpt_inflate_number, value: $0) })

  /// Decodes a stream that must fill `output` exactly and end in the last byte of `input`. Throws `.deflate`.
  func inflate(
    _ input: RawSpan, into output: inout MutableSpan<UInt8>
  ) throws(CheckpointError) {
    var bits = DeflateBits(Span<UInt8>(_bytes: input))
    var filled = 0
    var isLast = false
    while !isLast {
      isLast = try bits.read(1) == 1
      switch try bits.read(2) {
      case 0:
        try copyStored(&bits, into: &output, &filled)
      case 1:
        try decode(&bits, by: .fixed, into: &output, &filled)
      case 2:
        try readCodes(&bits)
        try decode(&bits, by: codes, into: &output, &filled)
      default:
        throw Self.invalid
      }
    }
    guard filled == output.count else {
      throw CheckpointError(
        .deflate,
        "a DEFLATE stream gives \(filled) of the \(output.count) bytes that its plane holds")
    }
    guard bits.unusedByteCount == 0 else {
      throw CheckpointError(
        .deflate,
        "a DEFLATE stream ends before the last \(bits.unusedByteCount) of its \(input.byteCount) bytes"
      )
    }
  }

  static let invalid = CheckpointError(
    .deflate, "a DEFLATE stream is invalid or ends too early")
  private static let tooLong = CheckpointError(
    .deflate, "a DEFLATE stream gives more than its plane holds")

  private func copyStored(
    _ bits: inout DeflateBits, into output: inout MutableSpan<UInt8>, _ filled: inout Int
  ) throws(CheckpointError) {
    let lengths = try bits.readBytes(4)
    let count = Int(lengths[0]) | Int(lengths[1]) << 8
    guard count ^ 0xFFFF == Int(lengths[2]) | Int(lengths[3]) << 8 else { throw Self.invalid }
    let stored = try bits.readBytes(count)
    guard count <= output.count - filled else { throw Self.tooLong }
    var target = output._mutatingExtracting(filled..<filled + count)
    // Safe: both are of one length, and what is written to is exclusively borrowed.
    unsafe target.withUnsafeMutableBufferPointer { target in
      unsafe stored.withUnsafeBufferPointer {
        _ = unsafe target.update(fromContentsOf: $0)
      }
    }
    filled += count
  }

  /// Reads the codes of a block (RFC 1951, section 3.2.7).
  private func readCodes(_ bits: inout DeflateBits) throws(CheckpointError) {
    let literalCount = try bits.read(5) + 257
    let distanceCount = try bits.read(5) + 1
    let lengthCount = try bits.read(4) + 4
    guard literalCount <= Self.literalCount, distanceCount <= Self.distanceCount else {
      throw Self.invalid
    }
    var lengthCodeLengths = [UInt8](repeating: 0, count: Self.lengthOrder.count)
    for symbol in Self.lengthOrder.prefix(lengthCount) {
      lengthCodeLengths[symbol] = UInt8(try bits.read(3))
    }
    guard codeLengths.assign(lengthCodeLengths.span, mayBeIncomplete: false) else {
      throw Self.invalid
    }

    var lengths = [UInt8](repeating: 0, count: literalCount + distanceCount)
    var count = 0
    while count < lengths.count {
      let symbol = try readNumber(codeLengths, &bits)
      guard symbol >= 16 else {
        lengths[count] = UInt8(symbol)
        count += 1
        continue
      }
      var repeated: UInt8 = 0
      let times: Int
      switch symbol {
      case 16:
        guard count > 0 else { throw Self.invalid }
        repeated = lengths[count - 1]
        times = try bits.read(2) + 3
      case 17: times = try bits.read(3) + 3
      default: times = try bits.read(7) + 11
      }
      guard times <= lengths.count - count else { throw Self.invalid }
      for index in count..<count + times { lengths[index] = repeated }
      count += times
    }
    let all = lengths.span
    guard all[Self.endSymbol] > 0,
      codes.literals.assign(all.extracting(..<literalCount), mayBeIncomplete: true),
      codes.distances.assign(all.extracting(literalCount...), mayBeIncomplete: true)
    else { throw Self.invalid }
  }

  /// Decodes the symbols of a block.
  private func decode(
    _ bits: inout DeflateBits, by codes: Codes, into output: inout MutableSpan<UInt8>,
    _ filled: inout Int
  ) throws(CheckpointError) {
    switch Self.decodeByKernel(&bits, by: codes, into: &output, &filled) {
    case ckpt_inflate_block_ended: return
    case ckpt_inflate_failed: throw Self.invalid
    default: break
    }
    while true {
      let entry = try readEntry(codes.literals, &bits)
      switch entry.kind {
      case ckpt_inflate_end:
        return
      case ckpt_inflate_literal:
        guard filled < output.count else { throw Self.tooLong }
        output[filled] = UInt8(entry.value)
        filled += 1
      case ckpt_inflate_number:
        let length = entry.value + (try bits.read(entry.extraBits))
        let distance = try readNumber(codes.distances, &bits)
        guard distance <= filled else { throw Self.invalid }
        guard length <= output.count - filled else { throw Self.tooLong }
        for index in filled..<filled + length { output[index] = output[index - distance] }
        filled += length
      default:
        throw Self.invalid
      }
    }
  }

  private static func decodeByKernel(
    _ bits: inout DeflateBits, by codes: Codes, into output: inout MutableSpan<UInt8>,
    _ filled: inout Int
  ) -> ckpt_inflate_outcome {
    var state = ckpt_inflate_state(
      bits: bits.pending, bit_count: UInt32(bits.count), input_position: bits.position,
      output_position: filled)
    let (literals, distances) = (codes.literals.entries.span, codes.distances.entries.span)
    // Safe: the kernel stays within the input and the output, and the tables have the form that it reads.
    let outcome = unsafe literals.withUnsafeBufferPointer { literals in
      unsafe distances.withUnsafeBufferPointer { distances in
        unsafe bits.bytes.withUnsafeBufferPointer { input in
          unsafe output.withUnsafeMutableBufferPointer { output in
            guard let literals = literals.baseAddress, let distances = distances.baseAddress,
              let from = input.baseAddress, let to = output.baseAddress
            else { return ckpt_inflate_stopped }
            return unsafe ckpt_inflate(
              literals, distances, from, input.count, to, output.count, &state)
          }
        }
      }
    }
    bits.pending = state.bits
    bits.count = Int(state.bit_count)
    bits.position = state.input_position
    filled = state.output_position
    return outcome
  }

  /// A number with its extra bits. Throws `.deflate`.
  private func readNumber(
    _ table: HuffmanTable, _ bits: inout DeflateBits
  ) throws(CheckpointError) -> Int {
    let entry = try readEntry(table, &bits)
    guard entry.kind == ckpt_inflate_number else { throw Self.invalid }
    return entry.value + (try bits.read(entry.extraBits))
  }

  /// What the next code means; of two literals the first. Throws `.deflate`.
  private func readEntry(
    _ table: HuffmanTable, _ bits: inout DeflateBits
  ) throws(CheckpointError) -> HuffmanEntry {
    bits.refill()
    var entry = table.entry(of: bits.pending)
    if entry.kind == ckpt_inflate_longer_code {
      try bits.use(table.rootBits)
      entry = table.entry(of: bits.pending, after: entry)
    }
    guard entry.kind == ckpt_inflate_two_literals else {
      try bits.use(entry.codeBits)
      return entry
    }
    try bits.use(entry.extraBits)
    return HuffmanEntry(ckpt_inflate_literal, value: entry.value & 0xFF)
  }
}

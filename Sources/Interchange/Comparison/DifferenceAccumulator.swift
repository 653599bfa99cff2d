internal import CKernels
internal import CheckpointFormat

/// Compares two tensors of one shape, piece by piece.
struct DifferenceAccumulator {
  private(set) var difference = TensorDifference()
  private let kind: Kind
  private var first: [Double] = []
  private var second: [Double] = []

  private enum Kind {
    /// Packed and quantized types, and those of other programs.
    case blocks(DataType)
    case numbers(NumberDecoder, elementByteCount: Int)
    case rounded(NumberDecoder, NumberDecoder, NumberRounding?, isFirstWider: Bool)
  }

  /// As many numbers as both sides' stay in the processor's first caches.
  static let blockCount = 2048

  /// Whether tensors of these types can be compared: of one type, or both of real numbers.
  static func compares(_ first: DataType, _ second: DataType) -> Bool {
    first == second || realDecoder(first) != nil && realDecoder(second) != nil
  }

  /// For tensors of types that ``compares(_:_:)``.
  init(_ first: DataType, _ second: DataType) {
    if first == second {
      kind =
        NumberDecoder(first).map { .numbers($0, elementByteCount: first.bytesPerBlock) }
        ?? .blocks(first)
    } else if let a = Self.realDecoder(first), let b = Self.realDecoder(second) {
      let (ofFirst, ofSecond) = (NumberRounding(to: first), NumberRounding(to: second))
      let isFirstWider = ofFirst?.significandBits ?? 64 >= ofSecond?.significandBits ?? 64
      kind = .rounded(a, b, isFirstWider ? ofSecond : ofFirst, isFirstWider: isFirstWider)
    } else {
      kind = .blocks(first)
    }
    if case .blocks = kind { difference.isNumeric = false }
  }

  private static func realDecoder(_ type: DataType) -> NumberDecoder? {
    NumberDecoder(type).flatMap { $0.width == type.bytesPerBlock ? $0 : nil }
  }

  /// Takes in the next bytes of both: as many elements of each, and whole blocks.
  mutating func add(_ a: RawSpan, _ b: RawSpan) {
    switch kind {
    case .blocks(let type): addBlocks(a, b, type)
    case .numbers(let decoder, let elementByteCount):
      difference.elements += a.byteCount / elementByteCount
      forEachBlock(a, b, decoder.width, decoder.width) { accumulator, a, b in
        let changed = ElementBits.countDifferences(a, b, elementByteCount)
        accumulator.difference.changed += changed
        if changed == 0 { return accumulator.addEqual(a, decoder) }
        if let type = decoder.kernelType,
          accumulator.add(NumberKernels.best.differences(of: a, b, type))
        {
          return
        }
        decoder.decode(a, into: &accumulator.first)
        decoder.decode(b, into: &accumulator.second)
        accumulator.addNumbers()
      }
    case .rounded(let decoder, let other, let rounding, let isFirstWider):
      difference.elements += a.byteCount / decoder.width
      forEachBlock(a, b, decoder.width, other.width) { accumulator, a, b in
        decoder.decode(a, into: &accumulator.first)
        other.decode(b, into: &accumulator.second)
        let (wider, narrower) =
          isFirstWider
          ? (accumulator.first, accumulator.second) : (accumulator.second, accumulator.first)
        accumulator.difference.changed +=
          rounding?.countDifferences(wider, narrower)
          ?? wider.indices.count { wider[$0] != narrower[$0] }
        accumulator.addNumbers()
      }
    }
  }

  private mutating func forEachBlock(
    _ a: RawSpan, _ b: RawSpan, _ width: Int, _ otherWidth: Int,
    _ body: (inout DifferenceAccumulator, RawSpan, RawSpan) -> Void
  ) {
    let count = a.byteCount / width
    for start in stride(from: 0, to: count, by: Self.blockCount) {
      let end = min(start + Self.blockCount, count)
      body(
        &self, a.extracting(start * width..<end * width),
        b.extracting(start * otherWidth..<end * otherWidth))
    }
  }

  /// Takes in a block to which the other side's is equal.
  private mutating func addEqual(_ block: RawSpan, _ decoder: NumberDecoder) {
    var squares = Double.nan
    if let type = decoder.kernelType {
      squares = NumberKernels.best.sumOfSquares(of: block, type)
    }
    if !squares.isFinite {
      decoder.decode(block, into: &first)
      // Infinities and NaN have no part in the figures.
      for place in first.indices where !first[place].isFinite { first[place] = 0 }
      // Safe: numbers have no padding.
      squares = unsafe NumberKernels.best.sumOfSquares(of: first.span.bytes, ckpt_number_f64)
    }
    difference.sumOfFirstSquares += squares
    difference.sumOfSecondSquares += squares
    difference.sumOfProducts += squares
  }

  /// Takes in the sums over a block of both, if they are finite; says whether they are.
  private mutating func add(_ sums: ckpt_number_differences) -> Bool {
    guard (sums.differences + sums.first + sums.second).isFinite, sums.products.isFinite else {
      return false
    }
    difference.largest = max(difference.largest, sums.largest)
    difference.sumOfSquares += sums.differences
    difference.sumOfFirstSquares += sums.first
    difference.sumOfSecondSquares += sums.second
    difference.sumOfProducts += sums.products
    return true
  }

  /// Takes in the blocks in `first` and `second`.
  private mutating func addNumbers() {
    // Safe: numbers have no padding.
    let sums = unsafe NumberKernels.best.differences(
      of: first.span.bytes, second.span.bytes, ckpt_number_f64)
    if add(sums) { return }
    for (x, y) in zip(first, second) {
      let size = y - x
      if size.isFinite {
        difference.largest = max(difference.largest, size.magnitude)
        difference.sumOfSquares += size * size
        difference.sumOfFirstSquares += x * x
        difference.sumOfSecondSquares += y * y
        difference.sumOfProducts += x * y
      } else if x.bitPattern != y.bitPattern, !(x.isNaN && y.isNaN && isRounded), x != y {
        difference.notFinite += 1
      }
    }
  }

  private var isRounded: Bool { if case .rounded = kind { true } else { false } }

  private mutating func addBlocks(_ a: RawSpan, _ b: RawSpan, _ type: DataType) {
    difference.elements += a.byteCount / type.bytesPerBlock * type.elementsPerBlock
    if a.hasSameBytes(as: b) { return }
    difference.changed +=
      ElementBits.countDifferences(a, b, type.bytesPerBlock) * type.elementsPerBlock
  }
}

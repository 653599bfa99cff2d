/// The tensors of one packed weight, as a layout looks at them.
struct PackedPieces {
  /// The tensor with the codes.
  let codes: TensorFacts
  /// The tensors beside it, by the endings of their names.
  let parts: [String: TensorFacts]
  /// The bytes of a small tensor beside it; nil where there are none to be had.
  let contents: (_ ending: String) -> [UInt8]?

  /// The tensor beside the codes whose name ends so.
  subscript(ending: String) -> TensorFacts? { parts[ending] }

  /// The first tensor of these.
  func first(_ endings: [String]) -> TensorFacts? {
    for ending in endings { if let part = parts[ending] { return part } }
    return nil
  }

  /// The codes' last dimension; 1 for a scalar.
  var columns: Int { codes.shape.last ?? 1 }

  /// The codes' dimension before the last; 1 for a vector.
  var rows: Int { codes.shape.count < 2 ? 1 : codes.shape[codes.shape.count - 2] }

  /// The dimensions before the last two.
  var outer: [Int] { Array(codes.shape.dropLast(2)) }

  /// The bits of a word of the codes.
  var wordBits: Int { 8 * (codes.type?.bytesPerBlock ?? 1) }

  /// A shape of the codes' rank with other last two dimensions; nil where one is not whole.
  func shape(rows: Int?, columns: Int?) -> [Int]? {
    guard let rows, let columns else { return nil }
    return outer + [rows, columns]
  }

  /// The integers that a small tensor beside the codes holds, least significant byte first.
  func integers(_ ending: String) -> [Int]? {
    guard let part = parts[ending], let type = part.type, let bytes = contents(ending) else {
      return nil
    }
    let size = type.bytesPerBlock
    guard type.elementsPerBlock == 1, size <= 8, bytes.count == part.elements.times(size) else {
      return nil
    }
    return stride(from: 0, to: bytes.count, by: size).compactMap { start in
      let word = bytes[start..<start + size].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return Int(exactly: word)
    }
  }

  /// The dimensions that a small tensor beside the codes holds, if they are some.
  func dimensions(_ ending: String) -> [Int]? {
    guard let values = integers(ending), !values.isEmpty, values.count <= 8,
      values.allSatisfy({ (1...(1 << 40)).contains($0) })
    else { return nil }
    return values
  }
}

extension Int {
  /// The product; nil beyond 64 bits.
  func times(_ other: Int) -> Int? {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? nil : product
  }

  /// The sum; nil beyond 64 bits.
  func plus(_ other: Int) -> Int? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }

  /// The quotient; nil if it is not whole.
  func dividedExactly(by other: Int) -> Int? {
    other > 0 && isMultiple(of: other) ? self / other : nil
  }

  /// The quotient rounded up; nil for a divisor below 1.
  func dividedUp(by other: Int) -> Int? {
    other > 0 ? self / other + (self % other == 0 ? 0 : 1) : nil
  }

  /// How many numbers of `bits` words of `wordBits` hold, all of them together; nil if not whole.
  func unpacked(wordBits: Int, bits: Int) -> Int? {
    times(wordBits).flatMap { $0.dividedExactly(by: bits) }
  }
}

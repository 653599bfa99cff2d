internal import CheckpointFormat

/// A tensor of an archive that another one is made from.
struct TensorOperand: Sendable {
  let archive: TensorArchive
  let tensor: ArchivedTensor

  /// The numbers of some elements. Throws what reading throws.
  func read(
    _ elements: Range<Int>, _ decoder: NumberDecoder, into numbers: inout [Double]
  ) throws(CheckpointError) {
    let width = decoder.width
    let bytes = try archive.bytes(
      elements.lowerBound * width..<elements.upperBound * width, of: tensor)
    decoder.decode(bytes.rawSpan, into: &numbers)
  }

  /// A decoder of its numbers. Throws `.foreignType` for a type whose elements are no real numbers.
  func decoder() throws(CheckpointError) -> NumberDecoder {
    let type = tensor.description.dataType
    guard let decoder = NumberDecoder(type), decoder.width == type.bytesPerBlock else {
      throw CheckpointError(
        .foreignType, "is \(type.name), which is not calculated with", tensor: tensor.name,
        path: archive.path)
    }
    return decoder
  }
}

/// How the bytes of a tensor follow from those of others. Sums are in double precision and rounded once.
enum TensorFormula: Sendable {
  /// The operand's bytes.
  case copy(TensorOperand)
  /// The operand's numbers, rounded to the tensor's type.
  case rounded(TensorOperand)
  /// The sum of the operands times their weights, divided by the sum of the weights.
  case mean([TensorOperand], weights: [Double])
  /// The first operand, plus `factor` times what the second is more than the third.
  case difference(TensorOperand, plus: TensorOperand, minus: TensorOperand, factor: Double)
  /// The operand plus the product of two matrices.
  case product(TensorOperand, plus: LowRankProduct)
}

extension TensorFormula {
  /// What calculates the numbers of a tensor in ranges of its elements; nil for a copy. Reads the matrices of a product.
  func calculation() throws(CheckpointError) -> TensorCalculation? {
    switch self {
    case .copy: nil
    case .rounded(let operand): try TensorCalculation([operand], .first)
    case .mean(let operands, let weights): try TensorCalculation(operands, .mean(weights))
    case .difference(let base, let plus, let minus, let factor):
      try TensorCalculation([base, plus, minus], .difference(factor))
    case .product(let base, let product):
      try TensorCalculation([base], .product(product.matrices()))
    }
  }
}

/// A formula at work.
struct TensorCalculation {
  enum Rule {
    case first
    case mean([Double])
    case difference(Double)
    case product(LowRankMatrices)
  }

  private let operands: [TensorOperand]
  private let decoders: [NumberDecoder]
  private let rule: Rule
  private var others: [Double] = []
  private var thirds: [Double] = []

  init(_ operands: [TensorOperand], _ rule: Rule) throws(CheckpointError) {
    var decoders: [NumberDecoder] = []
    for operand in operands { decoders.append(try operand.decoder()) }
    self.operands = operands
    self.decoders = decoders
    self.rule = rule
  }

  /// Replaces `numbers` by those of some elements. Throws what reading the operands throws.
  mutating func calculate(
    _ elements: Range<Int>, into numbers: inout [Double]
  ) throws(CheckpointError) {
    try operands[0].read(elements, decoders[0], into: &numbers)
    switch rule {
    case .first: break
    case .mean(let weights):
      for place in numbers.indices { numbers[place] *= weights[0] }
      for operand in operands.indices.dropFirst() {
        try operands[operand].read(elements, decoders[operand], into: &others)
        let weight = weights[operand]
        for place in numbers.indices { numbers[place] += weight * others[place] }
      }
      let sum = weights.reduce(0, +)
      for place in numbers.indices { numbers[place] /= sum }
    case .difference(let factor):
      try operands[1].read(elements, decoders[1], into: &others)
      try operands[2].read(elements, decoders[2], into: &thirds)
      for place in numbers.indices { numbers[place] += factor * (others[place] - thirds[place]) }
    case .product(let matrices): matrices.add(to: &numbers, from: elements.lowerBound)
    }
  }
}

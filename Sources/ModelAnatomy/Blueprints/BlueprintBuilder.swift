/// Collects the tensors of a model that is built from dimensions alone.
struct BlueprintBuilder {
  /// More tensors than any published model has, and few enough to hold.
  static let limit = 2_000_000

  private(set) var tensors: [TensorFacts] = []

  /// A tensor of any shape.
  ///
  /// Dimensions are not negative.
  mutating func tensor(_ name: String, _ shape: [Int]) throws(ConfigError) {
    guard tensors.count < BlueprintBuilder.limit,
      let elements = try? TensorFacts.elements(of: shape, name: name)
    else { throw .tooLarge(tensor: name) }
    tensors.append(TensorFacts(name: name, shape: shape, elements: elements))
  }

  /// A projection from one width to another: weight (outputs, inputs) and bias (outputs).
  mutating func linear(
    _ name: String, from inputs: Int, to outputs: Int, bias: Bool = true
  ) throws(ConfigError) {
    try tensor(name + ".weight", [outputs, inputs])
    if bias { try tensor(name + ".bias", [outputs]) }
  }

  /// The same with the weight transposed (inputs, outputs), as GPT-2 stores it.
  mutating func transposedLinear(
    _ name: String, from inputs: Int, to outputs: Int
  ) throws(ConfigError) {
    try tensor(name + ".weight", [inputs, outputs])
    try tensor(name + ".bias", [outputs])
  }

  /// A table of vectors (rows, width).
  mutating func embedding(_ name: String, rows: Int, width: Int) throws(ConfigError) {
    try tensor(name + ".weight", [rows, width])
  }

  /// A gain (width), and a bias (width) that root-mean-square normalization lacks.
  mutating func normalization(
    _ name: String, width: Int, bias: Bool = true
  ) throws(ConfigError) {
    try tensor(name + ".weight", [width])
    if bias { try tensor(name + ".bias", [width]) }
  }

  /// The product of two dimensions.
  static func product(
    _ first: Int, _ second: Int, of name: String
  ) throws(ConfigError) -> Int {
    let (product, overflow) = first.multipliedReportingOverflow(by: second)
    guard !overflow else { throw .tooLarge(tensor: name) }
    return product
  }
}

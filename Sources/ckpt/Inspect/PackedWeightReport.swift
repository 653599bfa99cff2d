import ModelAnatomy

/// A weight that is stored as several tensors, for programs.
struct PackedWeightReport: Encodable {
  let name: String
  let scheme: String
  /// The weight's dimensions; its number of elements alone where no tensor tells them.
  let shape: [Int]
  let isShapeKnown: Bool
  /// The bits of one code.
  let bits: Double
  let groupSize: Int?
  /// The bytes of all its tensors.
  let bytes: Int
  let assumption: String?

  /// nil for a tensor that is no packed weight.
  init?(_ tensor: TensorFacts) {
    guard let packed = tensor.packedWeight else { return nil }
    name = tensor.name
    scheme = packed.scheme.rawValue
    shape = tensor.shape
    isShapeKnown = packed.isShapeKnown
    bits = packed.bits
    groupSize = packed.groupSize
    bytes = packed.storedBytes
    assumption = packed.assumption
  }
}

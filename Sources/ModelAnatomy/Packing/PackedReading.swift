/// One way to understand the tensors of a packed weight.
struct PackedReading: Sendable, Hashable {
  /// The weight's dimensions; its number of elements alone where no tensor tells the dimensions.
  var shape: [Int]
  var isShapeKnown = true
  /// The bits of one code.
  var bits: Double
  /// How many elements share a scale; nil if a row or more does.
  var groupSize: Int?
  /// The scheme, where it is another than the layout's.
  var scheme: PackingScheme?
  /// Whether the scheme's library packs so unless told otherwise.
  var isDefault = false

  init(
    _ shape: [Int], bits: Double, groupSize: Int? = nil, scheme: PackingScheme? = nil,
    isDefault: Bool = false
  ) {
    self.shape = shape
    self.bits = bits
    self.groupSize = groupSize
    self.scheme = scheme
    self.isDefault = isDefault
  }

  /// A weight of which only the number of elements is known.
  init(elements: Int, bits: Double, groupSize: Int? = nil, isDefault: Bool = false) {
    self.init([elements], bits: bits, groupSize: groupSize, isDefault: isDefault)
    isShapeKnown = false
  }

  /// The number of elements, or nil beyond 64 bits.
  var elements: Int? { try? TensorFacts.elements(of: shape, name: "") }
}

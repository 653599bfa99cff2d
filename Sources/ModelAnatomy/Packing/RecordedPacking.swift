/// What a file itself says of a weight that it stores as several tensors (SPEC.md section 6.13).
public struct RecordedPacking: Sendable {
  /// The weight's name.
  public var name: String
  /// Its dimensions.
  public var shape: [Int]
  /// The bits of a code.
  public var bits: Int
  /// How many elements share a scale; nil where a row or more does.
  public var groupSize: Int?
  /// The scheme; nil for one that this version does not know.
  public var scheme: PackingScheme?
  /// The position of the tensor with the codes.
  public var codes: Int
  /// The positions of the other tensors, and what they are.
  public var parts: [(position: Int, part: PackedPart)]

  /// What a file says of a weight.
  public init(
    name: String, shape: [Int], bits: Int, groupSize: Int?, scheme: PackingScheme?, codes: Int,
    parts: [(position: Int, part: PackedPart)]
  ) {
    self.name = name
    self.shape = shape
    self.bits = bits
    self.groupSize = groupSize
    self.scheme = scheme
    self.codes = codes
    self.parts = parts
  }

  /// The weight's tensors, each once.
  var positions: Set<Int> { Set([codes] + parts.map(\.position)) }
}

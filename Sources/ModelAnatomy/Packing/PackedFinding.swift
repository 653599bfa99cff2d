/// A weight that was found packed, before it is decided how to read it.
struct PackedFinding {
  let layout: PackedLayout
  /// The position of the tensor with the codes.
  let codes: Int
  /// The weight's usual name.
  let name: String
  /// The positions of the other tensors, and what they are.
  let parts: [(position: Int, part: PackedPart)]
  /// All that the tensors may mean.
  let readings: [PackedReading]

  /// The name of the module: the weight's without its last part.
  var module: String { PackedNames.module(of: name) }
}

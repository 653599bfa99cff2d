/// The names by which a scheme stores a weight's tensors, and how their shapes tell the weight's.
///
/// To teach a scheme, add a file with its layouts and a line to ``all``.
struct PackedLayout: Sendable {
  let scheme: PackingScheme
  /// The end of the codes' name: what begins with a dot is a whole last part. Empty if a weight's
  /// codes have the weight's own name.
  let codes: String
  /// What stands in the codes' place in the weight's usual name.
  let weight: String
  /// The ends of the other tensors' names, each put after the codes' name without its end.
  ///
  /// With `^` before it, put after the name of the module.
  let parts: [(ending: String, part: PackedPart)]
  /// All that the tensors may mean: none where they are not of this layout.
  let read: @Sendable (PackedPieces) -> [PackedReading]

  /// All layouts; of several that fit, the first is taken.
  static let all: [PackedLayout] =
    gptqAndAWQ + exLlama + hqq + compressedTensors + quanto + torchAO + codebooks + svdQuant
    + microscaling + bitsAndBytes + [mlx, scaled]
}

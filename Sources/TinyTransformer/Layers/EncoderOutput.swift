/// What an encoder made of its input.
struct EncoderOutput: Sendable {
  /// (B, S, C)
  let vectors: Tensor
  /// How many tokens of each sequence count; all where it is nil.
  let lengths: [Int]?
  let tokens: TokenGrid
  let beforeNormalization: Tensor
  let passed: [EncoderBlock.Passed]
}

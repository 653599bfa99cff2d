/// The memory that a number of parameters implies, in bytes.
///
/// Training with AdamW (Loshchilov and Hutter, "Decoupled Weight Decay Regularization", 2019, algorithm 2) keeps for
/// each parameter:
///
/// | precision | weight | gradient | copy of the weight | two moments | bytes |
/// |---|---|---|---|---|---|
/// | f32 | 4 | 4 | | 8 | 16 |
/// | mixed, gradients of 16 bits | 2 | 2 | 4 | 8 | 16 |
/// | mixed, gradients of 32 bits | 2 | 4 | 4 | 8 | 18 |
/// | bf16 throughout | 2 | 2 | | 4 | 8 |
/// | mixed, moments of 8 bits | 2 | 2 | 4 | 2 | 10 |
///
/// Sources: Rajbhandari et al., "ZeRO", 2020, section 3.1, for the second; Shoeybi et al., "Megatron-LM", 2019, whose
/// optimizer sums gradients in 32 bits, for the third; Dettmers et al., "8-bit Optimizers", 2022, for the last. All of
/// it is there at once when the optimizer steps, so that this is the peak, but for activations: those of a block take
/// about 34 x tokens x width bytes in 16 bits, and as much again as attention's scores where these are kept (Korthikanti
/// et al., "Reducing Activation Recomputation", 2022, equation 1).
public struct MemoryFigures: Sendable, Hashable {
  /// Weights as 32-bit floating-point numbers.
  public let float32: Int
  /// Weights as 16-bit floating-point numbers, bf16 or f16.
  public let bfloat16: Int
  /// Weights in 8 bits, without the scales that a scheme of quantization adds.
  public let bits8: Int
  /// Weights in 4 bits, likewise.
  public let bits4: Int
  /// Training with AdamW in f32: weights, gradients and two moments.
  public let adamW: Int
  /// Training with AdamW, weights and gradients in 16 bits, moments and a copy of the weights in 32.
  public let adamWMixed: Int
  /// The same with gradients in 32 bits.
  public let adamWMixedGradients32: Int
  /// Training with AdamW in bf16 throughout.
  public let adamWBfloat16: Int
  /// Training with AdamW, weights and gradients in 16 bits, a copy of the weights in 32, moments in 8.
  public let adamW8Bits: Int

  /// The memory of that many parameters; nil if it goes beyond 64 bits or the number is negative.
  public init?(parameters: Int) {
    guard parameters >= 0, let most = parameters.times(18) else { return nil }
    float32 = 4 * parameters
    bfloat16 = 2 * parameters
    bits8 = parameters
    bits4 = parameters / 2 + parameters % 2
    adamW = 16 * parameters
    adamWMixed = 16 * parameters
    adamWMixedGradients32 = most
    adamWBfloat16 = 8 * parameters
    adamW8Bits = 10 * parameters
  }
}

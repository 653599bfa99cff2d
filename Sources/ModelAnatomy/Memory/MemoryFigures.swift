/// The memory that a number of parameters implies, in bytes.
///
/// Activations are not counted.
public struct MemoryFigures: Sendable, Hashable {
  /// Weights as 32-bit floating-point numbers.
  public let float32: Int
  /// Weights as 16-bit floating-point numbers, bf16 or f16.
  public let bfloat16: Int
  /// Weights in 8 bits, without the scales that a scheme of quantization adds.
  public let bits8: Int
  /// Weights in 4 bits, likewise.
  public let bits4: Int
  /// Training with AdamW: weights, gradients and two moments, each of 32 bits, 16 bytes a
  /// parameter.
  ///
  /// With weights and gradients of 16 bits and a 32-bit copy of the weights it is as much.
  ///
  /// Loshchilov and Hutter, "Decoupled Weight Decay Regularization", 2019, algorithm 2.
  public let adamW: Int

  /// The memory of that many parameters; nil if it goes beyond 64 bits or the number is negative.
  public init?(parameters: Int) {
    let (training, overflow) = parameters.multipliedReportingOverflow(by: 16)
    guard !overflow, parameters >= 0 else { return nil }
    float32 = 4 * parameters
    bfloat16 = 2 * parameters
    bits8 = parameters
    bits4 = parameters / 2 + parameters % 2
    adamW = training
  }
}

/// How parameters follow their gradients.
public struct OptimizerConfiguration: Sendable, Equatable {
  /// The learning rate at its highest.
  public var learningRate = 3e-3

  /// The share of all steps in which the learning rate rises from 0 to its highest.
  public var warmup = 0.05

  /// The learning rate at the end, as a share of its highest.
  public var finalRate = 0.1

  /// The share of a weight, times the learning rate, that each step takes away from it. Biases and
  /// normalizations do not decay.
  public var weightDecay = 0.01

  /// The largest norm of all gradients together; larger ones are scaled down to it. 0 for no limit.
  public var clip = 1.0

  /// How slowly the mean of the gradients changes.
  public var beta1 = 0.9

  /// How slowly the mean of their squares changes.
  public var beta2 = 0.99

  /// What keeps the division by the root of that mean from dividing by zero.
  public var epsilon = 1e-8

  /// The defaults.
  public init() {}

  /// The learning rate of a step, from 0 to below `steps`: rising evenly to ``learningRate``, then
  /// falling along half a cosine (Loshchilov and Hutter, "SGDR", 2017) to ``finalRate`` of it.
  public func rate(step: Int, of steps: Int) -> Double {
    let rising = warmup * Double(steps)
    if Double(step) < rising { return learningRate * Double(step + 1) / (rising + 1) }
    let progress = (Double(step) - rising) / max(Double(steps) - rising, 1)
    let share = 0.5 + 0.5 * cosine(min(progress, 1) * Double.pi)
    return learningRate * (finalRate + (1 - finalRate) * share)
  }

  /// Throws ``TransformerError/outOfRange(_:value:allowed:)`` where a number makes no sense.
  public func validate() throws(TransformerError) {
    func check(_ name: String, _ value: Double, _ range: ClosedRange<Double>)
      throws(TransformerError)
    {
      guard range.contains(value) else {
        throw .outOfRange(
          name, value: "\(value)", allowed: "\(range.lowerBound) to \(range.upperBound)")
      }
    }
    try check("learning rate", learningRate, 0...1000)
    try check("warm-up", warmup, 0...1)
    try check("final rate", finalRate, 0...1)
    try check("weight decay", weightDecay, 0...1000)
    try check("clip", clip, 0...1e9)
    try check("beta1", beta1, 0...0.999_999)
    try check("beta2", beta2, 0...0.999_999_9)
    try check("epsilon", epsilon, 1e-30...1)
  }
}

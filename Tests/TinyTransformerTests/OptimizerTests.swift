import Testing

@testable import TinyTransformer

/// AdamW beside values that follow from its definition (Loshchilov and Hutter, 2019, algorithm 2) by hand.
@Suite("AdamW")
struct OptimizerTests {
  /// A matrix of two weights, which decay, and one bias, which does not.
  private static func parameters(_ values: [Float], gradients: [Float]) -> Parameters {
    let labels = LayerLabels(name: "layer", component: "head", stack: "decoder", depth: nil)
    let builder = ParametersBuilder()
    let weight = builder.declare("weight", shape: [1, 2], in: labels, .zeros)
    let bias = builder.declare("bias", shape: [1], in: labels, .zeros)
    let parameters = builder.build()
    weight.value.copy(from: Array(values.prefix(2)))
    bias.value.copy(from: Array(values.suffix(1)))
    weight.gradient.copy(from: Array(gradients.prefix(2)))
    bias.gradient.copy(from: Array(gradients.suffix(1)))
    return parameters
  }

  private static func values(_ parameters: Parameters) -> [Float] {
    parameters.entries.flatMap { parameters.values(of: $0) }
  }

  private static func isClose(_ a: [Float], _ b: [Double], within tolerance: Double) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { abs(Double($0) - $1) <= tolerance }
  }

  /// While gradients stay the same, both means, corrected for having begun at 0, are the gradient and its square:
  /// every step moves each parameter by the learning rate, against the gradient's sign.
  @Test func stepsOfConstantGradients() {
    let parameters = Self.parameters([1, 2, 3], gradients: [0.5, -0.001, 20])
    let optimizer = AdamW(parameters, threads: ThreadPool(threads: 1))
    var configuration = OptimizerConfiguration()
    configuration.weightDecay = 0
    configuration.clip = 0
    for step in 1...5 {
      optimizer.update(rate: 0.125, step: step, configuration)
      let moved = 0.125 * Double(step)
      #expect(
        Self.isClose(
          Self.values(parameters), [1 - moved, 2 + moved, 3 - moved], within: 1e-4),
        "step \(step): \(Self.values(parameters))")
    }
  }

  /// Gradients that change: 4, then 0, with both means of factor 1/2.
  ///
  /// First step: m = 2, v = 8; corrected 4 and 16; moves by 4 / 4. Second: m = 1, v = 4; corrected by 1 - 1/4 to
  /// 4/3 and 16/3; moves by (4/3) / sqrt(16/3) = 0.57735.
  @Test func stepsOfChangingGradients() {
    let parameters = Self.parameters([10, 10, 10], gradients: [4, 4, 4])
    let optimizer = AdamW(parameters, threads: ThreadPool(threads: 1))
    var configuration = OptimizerConfiguration()
    configuration.weightDecay = 0
    configuration.clip = 0
    configuration.beta1 = 0.5
    configuration.beta2 = 0.5
    optimizer.update(rate: 1, step: 1, configuration)
    #expect(Self.isClose(Self.values(parameters), [9, 9, 9], within: 1e-5))
    parameters.clearGradients()
    optimizer.update(rate: 1, step: 2, configuration)
    let expected = 9 - 0.577350269
    #expect(Self.isClose(Self.values(parameters), [expected, expected, expected], within: 1e-5))
  }

  /// Weights lose the learning rate times the decay of themselves, beside the gradient's step; biases do not.
  @Test func onlyWeightsDecay() {
    let parameters = Self.parameters([8, -8, 8], gradients: [1, 1, 1])
    var configuration = OptimizerConfiguration()
    configuration.weightDecay = 0.5
    configuration.clip = 0
    AdamW(parameters, threads: ThreadPool(threads: 1)).update(rate: 0.25, step: 1, configuration)
    // 8 - 0.25 * 0.5 * 8 - 0.25, and so on.
    #expect(Self.isClose(Self.values(parameters), [6.75, -7.25, 7.75], within: 1e-5))
  }

  /// Gradients 3, 4 and 12 have the norm 13: limited to 1, they are these divided by 13. The step itself does not show
  /// it, since Adam divides by their size; the means do.
  @Test(arguments: [(1.0, 13.0), (13.5, 1.0), (0, 1.0)])
  func longGradientsAreClipped(_ clip: Double, _ divisor: Double) {
    let parameters = Self.parameters([0, 0, 0], gradients: [3, 4, 12])
    let optimizer = AdamW(parameters, threads: ThreadPool(threads: 1))
    var configuration = OptimizerConfiguration()
    configuration.clip = clip
    let norm = optimizer.update(rate: 0.1, step: 1, configuration)
    #expect(abs(norm - 13) < 1e-5)
    let means = parameters.entries.flatMap {
      optimizer.firstMoments.slice($0.offset, $0.count).array()
    }
    #expect(
      Self.isClose(means, [3, 4, 12].map { 0.1 * $0 / divisor }, within: 1e-6), "\(means)")
    let squares = parameters.entries.flatMap {
      optimizer.secondMoments.slice($0.offset, $0.count).array()
    }
    #expect(
      Self.isClose(squares, [9, 16, 144].map { 0.01 * $0 / (divisor * divisor) }, within: 1e-5),
      "\(squares)")
  }

  /// A gradient that is not a number changes nothing.
  @Test(arguments: [Float.nan, .infinity])
  func nothingFollowsWhatIsNoNumber(_ gradient: Float) {
    let parameters = Self.parameters([1, 2, 3], gradients: [1, gradient, 1])
    let norm = AdamW(parameters, threads: ThreadPool(threads: 1))
      .update(rate: 0.1, step: 1, OptimizerConfiguration())
    #expect(!norm.isFinite)
    #expect(Self.values(parameters) == [1, 2, 3])
  }

  /// The rate rises evenly, is highest where warming up ends, and falls along half a cosine.
  @Test func rateOfEachStep() {
    var configuration = OptimizerConfiguration()
    configuration.learningRate = 1
    configuration.warmup = 0.2
    configuration.finalRate = 0.1
    let rates = [0, 1, 2, 6, 10].map { configuration.rate(step: $0, of: 10) }
    let expected = [1.0 / 3, 2.0 / 3, 1, 0.1 + 0.9 * 0.5, 0.1]
    for (rate, value) in zip(rates, expected) { #expect(abs(rate - value) < 1e-9) }
  }
}

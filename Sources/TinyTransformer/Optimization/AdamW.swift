/// Adam with weight decay apart from the gradient (Loshchilov and Hutter, "Decoupled weight decay
/// regularization", 2019), and with the norm of all gradients together limited (Pascanu, Mikolov and
/// Bengio, "On the difficulty of training recurrent neural networks", 2013).
public final class AdamW: Sendable {
  /// Means of the gradients and of their squares, laid out as the parameters are.
  let firstMoments: FloatBuffer
  let secondMoments: FloatBuffer
  private let memory = FloatMemory()
  private let parameters: Parameters
  private let threads: ThreadPool
  private let segments: [Segment]
  private let squares: FloatBuffer

  /// Parameters next to each other that are treated alike.
  private struct Segment: Sendable {
    let offset: Int
    let count: Int
    let decays: Bool
  }

  private static let segmentLength = 16_384

  /// An optimizer whose moments are zero.
  public init(_ parameters: Parameters, threads: ThreadPool) {
    self.parameters = parameters
    self.threads = threads
    firstMoments = memory.zeros(parameters.values.count)
    secondMoments = memory.zeros(parameters.values.count)
    segments = parameters.entries.flatMap { entry in
      stride(from: 0, to: entry.count, by: Self.segmentLength).map {
        Segment(
          offset: entry.offset + $0, count: min(Self.segmentLength, entry.count - $0),
          decays: entry.shape.count > 1)
      }
    }
    squares = memory.zeros(segments.count)
  }

  /// Copies of both moments, as the parameters lie in their flat buffer.
  var flatMoments: (first: [Float], second: [Float]) {
    (firstMoments.array(), secondMoments.array())
  }

  /// Changes the parameters by one step against their gradients, at the learning rate `rate`. `step`
  /// counts from 1.
  ///
  /// Gives the norm of all gradients together, before it is limited. Changes nothing where that is not
  /// a finite number.
  @discardableResult
  public func update(rate: Double, step: Int, _ configuration: OptimizerConfiguration) -> Double {
    let norm = gradientNorm()
    guard norm.isFinite else { return norm }
    let isTooLong = configuration.clip > 0 && norm > configuration.clip
    let update = AdamWStep(
      gradientFactor: isTooLong ? Float(configuration.clip / norm) : 1, rate: Float(rate),
      decay: Float(rate * configuration.weightDecay), beta1: Float(configuration.beta1),
      beta2: Float(configuration.beta2), epsilon: Float(configuration.epsilon),
      firstCorrection: Float(1 / (1 - Self.power(configuration.beta1, step))),
      secondCorrection: Float(1 / (1 - Self.power(configuration.beta2, step))))
    threads.run(segments.count) { [self] index, _ in
      let segment = segments[index]
      func part(_ buffer: FloatBuffer) -> FloatBuffer {
        buffer.slice(segment.offset, segment.count)
      }
      Kernels.adamW(
        part(parameters.values), gradients: part(parameters.gradients),
        firstMoments: part(firstMoments), secondMoments: part(secondMoments), update,
        decays: segment.decays)
    }
    return norm
  }

  /// The square root of the sum of the squares of all gradients.
  private func gradientNorm() -> Double {
    threads.run(segments.count) { [self] index, _ in
      let segment = segments[index]
      squares[index] = Kernels.sumOfSquares(
        parameters.gradients.slice(segment.offset, segment.count))
    }
    var sum = 0.0
    for index in 0..<squares.count { sum += Double(squares[index]) }
    return sum.squareRoot()
  }

  /// By repeated squaring, so that every platform rounds alike.
  private static func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    var square = base
    var remaining = exponent
    while remaining > 0 {
      if remaining & 1 == 1 { result *= square }
      square *= square
      remaining >>= 1
    }
    return result
  }
}

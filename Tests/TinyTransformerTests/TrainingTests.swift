import Synchronization
import Testing

@testable import TinyTransformer

@Suite("Training")
struct TrainingTests {
  static func model(
    _ data: any TrainingData, _ architecture: Architecture = .decoderOnly, context: Int,
    threads: Int = 2, dropout: Double = 0
  ) throws -> Transformer {
    try Transformer(
      ModelConfiguration(
        architecture: architecture, vocabularySize: data.vocabulary.count, context: context,
        width: 16, heads: 2, encoderLayers: 1, decoderLayers: 1, feedForwardWidth: 32,
        dropout: dropout),
      batch: 4, seed: 3, threads: ThreadPool(threads: threads))
  }

  static func configuration(epochs: Int = 2, rate: Double = 1e-2) -> TrainingConfiguration {
    var configuration = TrainingConfiguration()
    configuration.epochs = epochs
    configuration.batch = 4
    configuration.heldOutLimit = 4
    configuration.optimizer.learningRate = rate
    return configuration
  }

  @Test(
    "the losses fall, and every step and epoch is told",
    arguments: [Architecture.decoderOnly, .encoderOnly])
  func learning(_ architecture: Architecture) throws {
    let data = try PuzzleData(architecture: architecture, context: 32, trainingCount: 200)
    let model = try Self.model(data, architecture, context: 32)
    let trainer = try Trainer(model, data: data, Self.configuration())
    let before = trainer.evaluate().mean
    var steps: [StepReport] = []
    var epochs: [EpochReport] = []
    let isDone = try trainer.run { event in
      switch event {
      case .step(let report): steps.append(report)
      case .epoch(let report): epochs.append(report)
      }
      return .proceed
    }
    #expect(isDone)
    #expect(steps.map(\.step) == Array(1...100))
    #expect(epochs.map(\.epoch) == [1, 2])
    #expect(epochs.map(\.step) == [50, 100])
    #expect(epochs[1].trainingLoss < epochs[0].trainingLoss)
    #expect(epochs[1].heldOutLoss < before - 0.3)
    #expect(steps[99].tokens == 100 * 4 * 32)
    #expect(steps[0].learningRate < steps[2].learningRate)
    #expect(steps[99].learningRate < 0.2 * steps[10].learningRate)
  }

  @Test("every bit is the same for any number of threads", arguments: [0, 0.1])
  func threads(_ dropout: Double) throws {
    let data = try PuzzleData(architecture: .decoderOnly, context: 40, trainingCount: 24)
    let results = try [1, 2, 3].map { threads in
      let model = try Self.model(data, context: 40, threads: threads, dropout: dropout)
      try Trainer(model, data: data, Self.configuration(epochs: 1)).run { _ in .proceed }
      return model.parameters.flatValues.map(\.bitPattern)
    }
    #expect(results[0] == results[1])
    #expect(results[0] == results[2])
  }

  @Test("the seed decides what is learned")
  func seeds() throws {
    let data = try PuzzleData(architecture: .decoderOnly, context: 32, trainingCount: 8)
    let results = try ([1, 1, 2] as [UInt64]).map { seed in
      let model = try Self.model(data, context: 32)
      var configuration = Self.configuration(epochs: 1)
      configuration.seed = seed
      try Trainer(model, data: data, configuration).run { _ in .proceed }
      return model.parameters.flatValues
    }
    #expect(results[0] == results[1])
    #expect(results[0] != results[2])
  }

  @Test("each epoch sees every example once, in an order of its own")
  func orders() throws {
    let data = OrderKeepingData(
      try PuzzleData(architecture: .decoderOnly, context: 32, trainingCount: 32))
    let model = try Self.model(data, context: 32)
    try Trainer(model, data: data, Self.configuration(epochs: 3)).run { _ in .proceed }
    let orders = data.orders.withLock { $0 }
    #expect(orders.count == 3)
    for order in orders { #expect(order.sorted() == Array(0..<32)) }
    #expect(Set(orders + [Array(0..<32)]).count == 4)
  }

  @Test("gradients are limited to the norm that is asked for")
  func clipping() throws {
    let data = try PuzzleData(architecture: .decoderOnly, context: 32, trainingCount: 4)
    let moments = try [0.0, 1e-3].map { clip in
      let model = try Self.model(data, context: 32)
      var configuration = Self.configuration(epochs: 1)
      configuration.optimizer.clip = clip
      let trainer = try Trainer(model, data: data, configuration)
      var norm = 0.0
      try trainer.run { event in
        if case .step(let report) = event { norm = report.gradientNorm }
        return .proceed
      }
      let sum = trainer.optimizer.flatMoments.first.reduce(0) { $0 + Double($1) * Double($1) }
      // A tenth of the gradient, after one step.
      return (norm: norm, limited: 10 * sum.squareRoot())
    }
    #expect(abs(moments[0].limited / moments[0].norm - 1) < 1e-4)
    #expect(moments[1].norm == moments[0].norm)
    #expect(abs(moments[1].limited / 1e-3 - 1) < 1e-4)
  }

  @Test("a learning rate that is far too high is noticed")
  func divergence() throws {
    let data = try PuzzleData(architecture: .decoderOnly, context: 32, trainingCount: 200)
    let model = try Self.model(data, context: 32)
    var configuration = Self.configuration(rate: 1000)
    configuration.optimizer.clip = 0
    configuration.optimizer.weightDecay = 1000
    let trainer = try Trainer(model, data: data, configuration)
    #expect(throws: TransformerError.self) { try trainer.run { _ in .proceed } }
  }

  @Test("a batch that the model has no room for, and another vocabulary, are refused")
  func refusals() throws {
    let data = try PuzzleData(architecture: .decoderOnly, context: 32, trainingCount: 8)
    let model = try Self.model(data, context: 32)
    var configuration = Self.configuration()
    configuration.batch = 5
    #expect(throws: TransformerError.outOfRange("batch", value: "5", allowed: "at most 4")) {
      try Trainer(model, data: data, configuration)
    }
    let other = try PuzzleData(architecture: .encoderOnly, context: 32, trainingCount: 8)
    #expect(throws: TransformerError.self) {
      try Trainer(model, data: other, Self.configuration())
    }
    configuration = Self.configuration(epochs: 0)
    #expect(throws: TransformerError.self) { try Trainer(model, data: data, configuration) }
  }
}

/// Data that remembers the examples of each epoch, in the order in which they were asked for.
private final class OrderKeepingData: TrainingData {
  private let data: PuzzleData
  let orders = Mutex<[[Int]]>([])

  init(_ data: PuzzleData) { self.data = data }

  var vocabulary: Vocabulary { data.vocabulary }
  var fingerprint: String { data.fingerprint }
  var trainingCount: Int { data.trainingCount }
  var heldOutCount: Int { data.heldOutCount }
  var scoreName: String { data.scoreName }
  var trivialScore: Double { data.trivialScore }

  func trainingBatch(_ examples: [Int], epoch: Int, random: inout RandomGenerator) -> Batch {
    orders.withLock { orders in
      while orders.count <= epoch { orders.append([]) }
      orders[epoch] += examples
    }
    return data.trainingBatch(examples, epoch: epoch, random: &random)
  }

  func heldOutBatch(_ examples: [Int]) -> Batch { data.heldOutBatch(examples) }
}

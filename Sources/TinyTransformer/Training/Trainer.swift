/// Trains a model on data, epoch by epoch, and judges it by what was held out.
///
/// The seed decides the result to the bit, for any number of threads and on any processor.
public final class Trainer {
  /// The model that is trained.
  public let model: Transformer
  /// Its optimizer.
  public let optimizer: AdamW
  /// How it is trained.
  public let configuration: TrainingConfiguration
  /// Where the run stands.
  public private(set) var state: TrainingState
  private let data: any TrainingData

  /// A run from its beginning, or from where a checkpoint was made whose parameters the model has.
  ///
  /// Throws as ``TrainingConfiguration/validate()``, ``TransformerError/outOfRange(_:value:allowed:)`` for a
  /// batch larger than the model's and a vocabulary of another size, ``TransformerError/otherData(found:needed:)``
  /// where the run was trained on other data, and ``TransformerError/emptyData``.
  public init(
    _ model: Transformer, data: any TrainingData, _ configuration: TrainingConfiguration,
    resuming snapshot: TrainingSnapshot? = nil
  ) throws(TransformerError) {
    try configuration.validate()
    guard configuration.batch <= model.batch else {
      throw .outOfRange("batch", value: "\(configuration.batch)", allowed: "at most \(model.batch)")
    }
    if let snapshot, snapshot.dataFingerprint != data.fingerprint {
      throw .otherData(found: data.fingerprint, needed: snapshot.dataFingerprint)
    }
    guard data.vocabulary.count == model.configuration.vocabularySize else {
      throw .outOfRange(
        "the data's vocabulary", value: "\(data.vocabulary.count) tokens",
        allowed: "the model's \(model.configuration.vocabularySize)")
    }
    guard data.trainingCount > 0, data.heldOutCount > 0 else { throw .emptyData }
    self.model = model
    self.data = data
    self.configuration = configuration
    state = snapshot?.state ?? TrainingState()
    optimizer = AdamW(model.parameters, threads: model.execution.threads)
    if let snapshot {
      optimizer.firstMoments.copy(from: snapshot.firstMoments)
      optimizer.secondMoments.copy(from: snapshot.secondMoments)
    }
  }

  /// The run as it is now, for a checkpoint.
  public func snapshot() -> Snapshot {
    let moments = optimizer.flatMoments
    return Snapshot(
      of: model, vocabulary: data.vocabulary,
      training: TrainingSnapshot(
        configuration: configuration, dataFingerprint: data.fingerprint, state: state,
        firstMoments: moments.first, secondMoments: moments.second))
  }

  /// Sequences in each batch: fewer than asked for where the data has fewer.
  private var batch: Int { min(configuration.batch, data.trainingCount) }

  /// Steps of one epoch: one for each full batch. Examples that do not fill a batch are left for another epoch.
  public var stepsPerEpoch: Int { data.trainingCount / batch }

  /// Steps of all epochs.
  public var steps: Int { stepsPerEpoch * configuration.epochs }

  /// Trains to the end of the last epoch, or until `listener` asks to stop.
  ///
  /// - Parameter listener: Is told of each step and each epoch as soon as it is done.
  /// - Returns: whether it came to the end.
  /// - Throws: ``TransformerError/diverged(step:)``.
  @discardableResult
  public func run(
    _ listener: (TrainingEvent) -> TrainingControl
  ) throws(TransformerError) -> Bool {
    var tokens = 0
    var seconds = 0.0
    var order: [Int] = []
    var orderedEpoch = -1
    while state.step < steps {
      let start = monotonicSeconds()
      let epoch = state.step / stepsPerEpoch
      let stepInEpoch = state.step % stepsPerEpoch
      if epoch != orderedEpoch {
        order = shuffledExamples(epoch: epoch)
        orderedEpoch = epoch
      }
      var random = RandomGenerator(seed: configuration.seed, stream: 2 + 2 * UInt64(state.step))
      let examples = Array(order[stepInEpoch * batch..<(stepInEpoch + 1) * batch])
      let step = data.trainingBatch(examples, epoch: epoch, random: &random)
      let loss = model.forwardAndBackward(step, dropoutSeed: random.next()).mean
      let rate = configuration.optimizer.rate(step: state.step, of: steps)
      let norm = optimizer.update(
        rate: rate, step: state.step + 1, configuration.optimizer)
      guard loss.isFinite, norm.isFinite else {
        throw .diverged(step: state.step + 1)
      }
      if stepInEpoch == 0 { state.epochLoss = 0 }
      state.epochLoss += loss
      state.step += 1
      tokens += step.tokenCount
      seconds += monotonicSeconds() - start
      let report = StepReport(
        step: state.step, steps: steps, epoch: epoch + 1, epochs: configuration.epochs, loss: loss,
        gradientNorm: norm, learningRate: rate, tokens: tokens, seconds: seconds)
      var control = listener(.step(report))
      if state.step % stepsPerEpoch == 0 {
        let judged = evaluate()
        let report = EpochReport(
          epoch: epoch + 1, epochs: configuration.epochs, step: state.step,
          trainingLoss: state.epochLoss / Double(stepsPerEpoch), heldOutLoss: judged.mean,
          score: data.score(judged), tokens: tokens, seconds: seconds)
        if case .stop = listener(.epoch(report)) { control = .stop }
      }
      if case .stop = control { return state.step >= steps }
    }
    return true
  }

  /// The loss on held-out examples (natural logarithm), spread evenly over all where there are more than the limit.
  public func evaluate() -> Loss {
    let count = min(data.heldOutCount, configuration.heldOutLimit)
    let examples = (0..<count).map { $0 * data.heldOutCount / count }
    var loss = Loss()
    for start in stride(from: 0, to: count, by: model.batch) {
      let some = Array(examples[start..<min(count, start + model.batch)])
      loss.add(model.evaluate(data.heldOutBatch(some)))
    }
    return loss
  }

  private func shuffledExamples(epoch: Int) -> [Int] {
    var random = RandomGenerator(seed: configuration.seed, stream: 1 + 2 * UInt64(epoch))
    var order = Array(0..<data.trainingCount)
    random.shuffle(&order)
    return order
  }
}

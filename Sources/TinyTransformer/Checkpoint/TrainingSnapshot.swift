public import CheckpointFormat

/// A run of training at one moment: what it needs, beside the parameters, to go on as if it had never
/// stopped.
public struct TrainingSnapshot: Sendable {
  /// How the model is trained.
  public let configuration: TrainingConfiguration
  /// What it is trained on: ``TrainingData/fingerprint``.
  public let dataFingerprint: String
  /// Where the run stands.
  public let state: TrainingState
  /// The file with the data, as whoever runs it named it, so that the run can be continued without naming it again;
  /// nil where there is none. ``dataFingerprint`` tells whether what is found there is the same.
  public var dataPath: FilePath?
  /// The optimizer's moments, laid out as the parameters are.
  let firstMoments: [Float]
  let secondMoments: [Float]

  init(
    configuration: TrainingConfiguration, dataFingerprint: String, state: TrainingState,
    firstMoments: [Float], secondMoments: [Float], dataPath: FilePath? = nil
  ) {
    self.dataPath = dataPath
    self.configuration = configuration
    self.dataFingerprint = dataFingerprint
    self.state = state
    self.firstMoments = firstMoments
    self.secondMoments = secondMoments
  }

  /// Writes configuration and state under `ckpt.training.`.
  func write(to metadata: inout CheckpointMetadata) {
    func write(_ key: String, _ value: MetadataValue) { metadata["ckpt.training.\(key)"] = value }
    write("data", .string(dataFingerprint))
    if let dataPath {
      let text = String(validating: dataPath.bytes, as: UTF8.self)
      write("dataPath", text.map { .string($0) } ?? .bytes(dataPath.bytes))
    }
    write("step", .integer(Int64(state.step)))
    write("epochLoss", .float(state.epochLoss))
    write("epochs", .integer(Int64(configuration.epochs)))
    write("batch", .integer(Int64(configuration.batch)))
    write("seed", .integer(Int64(bitPattern: configuration.seed)))
    write("heldOutLimit", .integer(Int64(configuration.heldOutLimit)))
    let optimizer = configuration.optimizer
    for (key, value) in [
      ("learningRate", optimizer.learningRate), ("warmup", optimizer.warmup),
      ("finalRate", optimizer.finalRate), ("weightDecay", optimizer.weightDecay),
      ("clip", optimizer.clip), ("beta1", optimizer.beta1), ("beta2", optimizer.beta2),
      ("epsilon", optimizer.epsilon),
    ] {
      write("optimizer.\(key)", .float(value))
    }
  }

  /// The configuration and state that a checkpoint keeps; nil where it keeps no run.
  static func read(_ metadata: CheckpointMetadata) throws(TransformerError)
    -> (
      configuration: TrainingConfiguration, dataFingerprint: String, state: TrainingState,
      dataPath: FilePath?
    )?
  {
    guard metadata["ckpt.training.step"] != nil else { return nil }
    var configuration = TrainingConfiguration()
    configuration.epochs = try metadata.integer("ckpt.training.epochs")
    configuration.batch = try metadata.integer("ckpt.training.batch")
    configuration.seed = UInt64(
      bitPattern: Int64(try metadata.integer("ckpt.training.seed")))
    configuration.heldOutLimit = try metadata.integer("ckpt.training.heldOutLimit")
    func optimizer(_ key: String) throws(TransformerError) -> Double {
      try metadata.float("ckpt.training.optimizer.\(key)")
    }
    configuration.optimizer.learningRate = try optimizer("learningRate")
    configuration.optimizer.warmup = try optimizer("warmup")
    configuration.optimizer.finalRate = try optimizer("finalRate")
    configuration.optimizer.weightDecay = try optimizer("weightDecay")
    configuration.optimizer.clip = try optimizer("clip")
    configuration.optimizer.beta1 = try optimizer("beta1")
    configuration.optimizer.beta2 = try optimizer("beta2")
    configuration.optimizer.epsilon = try optimizer("epsilon")
    try configuration.validate()
    let step = try metadata.integer("ckpt.training.step")
    guard step >= 0 else { throw .malformedCheckpoint("its training step is \(step)") }
    let state = TrainingState(
      step: step, epochLoss: try metadata.float("ckpt.training.epochLoss"))
    let path: FilePath? =
      switch metadata["ckpt.training.dataPath"] {
      case .string(let text): FilePath(text)
      case .bytes(let bytes): FilePath(bytes: bytes)
      default: nil
      }
    return (configuration, try metadata.string("ckpt.training.data"), state, path)
  }
}

/// Where a run of training stands. With the parameters and the optimizer's moments it is all that a
/// run needs to go on as if it had never stopped: what is left to chance follows from the seed and
/// the step.
public struct TrainingState: Sendable, Equatable {
  /// Steps done since the beginning.
  public internal(set) var step = 0

  /// The losses of the epoch's steps so far.
  public internal(set) var epochLoss = 0.0

  /// The beginning.
  public init() {}

  init(step: Int, epochLoss: Double) {
    self.step = step
    self.epochLoss = epochLoss
  }
}

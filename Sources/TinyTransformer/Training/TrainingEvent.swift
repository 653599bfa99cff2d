/// What a training run tells while it goes on.
public enum TrainingEvent: Sendable {
  /// A step is done.
  case step(StepReport)
  /// A pass over the data is done, and judged.
  case epoch(EpochReport)
}

/// What whoever listens to a training run wants next.
public enum TrainingControl: Sendable {
  /// To go on.
  case proceed
  /// To stop here. The run can be taken up again later.
  case stop
}

/// One step of training.
public struct StepReport: Sendable {
  /// Steps done, and steps there are, in all epochs.
  public let step: Int, steps: Int
  /// The epoch that the step belongs to, from 1, and how many there are.
  public let epoch: Int, epochs: Int
  /// The mean loss of the step's tokens, before the step, in nats.
  public let loss: Double
  /// The norm of all gradients together, before it is limited.
  public let gradientNorm: Double
  /// The learning rate of the step.
  public let learningRate: Double
  /// Tokens that went through the model in this run, and the seconds that took.
  public let tokens: Int, seconds: Double
  /// Tokens of this run for each second.
  public var tokensPerSecond: Double { seconds > 0 ? Double(tokens) / seconds : 0 }
}

/// One pass over the data.
public struct EpochReport: Sendable {
  /// The epoch, from 1, and how many there are.
  public let epoch: Int, epochs: Int
  /// Steps done since the beginning.
  public let step: Int
  /// The mean loss over the epoch's steps, in nats.
  public let trainingLoss: Double
  /// The mean loss on the held-out examples, in nats.
  public let heldOutLoss: Double
  /// How well the held-out examples were answered, from 0 to 1.
  public let score: Double
  /// Tokens that went through the model in this run, and the seconds of training that took.
  public let tokens: Int, seconds: Double
}

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

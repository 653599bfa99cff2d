public import CheckpointFormat
public import ModelAnatomy

/// A model whose parameters are counted: of a file, or of nothing but its dimensions.
public struct CountedModel: Sendable {
  /// What the model is called in messages: a path, or a preset's name.
  public let title: FilePath
  /// What part of the model each tensor is.
  public let anatomy: Anatomy
  /// The parameters.
  public let tally: Tally
  /// Whether names and shapes come from a file.
  public let isStored: Bool
  /// Of a mixture of experts, how many work on a token, where that is known.
  public let expertsPerToken: Int?
  /// What a config says of the model, if there is one.
  public let config: ModelConfig?

  /// What a file holds.
  ///
  /// - Parameters:
  ///   - path: The file, of any format that is read.
  ///   - config: The model's config, which may say how weights are packed.
  /// - Throws: `CheckpointError` for a file that cannot be read, or whose elements cannot be counted.
  public init(path: FilePath, config: ModelConfig? = nil) throws(CheckpointError) {
    try self.init(InspectedModel(path: path, config: config), title: path, config: config)
  }

  /// What an open file holds.
  ///
  /// - Throws: `CheckpointError` where the elements cannot be counted.
  public init(
    _ model: InspectedModel, title: FilePath, config: ModelConfig? = nil
  ) throws(CheckpointError) {
    try self.init(
      title: title, anatomy: model.anatomy, isStored: true,
      expertsPerToken: config?.expertsPerToken ?? model.expertsPerToken, config: config
    ) { () throws(TallyError) in try model.tally }
  }

  /// What a model would hold.
  ///
  /// - Throws: `CheckpointError` where the elements cannot be counted.
  public init(
    _ blueprint: Blueprint, title: FilePath, config: ModelConfig? = nil
  ) throws(CheckpointError) {
    let anatomy = Anatomy(of: blueprint.tensors)
    try self.init(
      title: title, anatomy: anatomy, isStored: false,
      expertsPerToken: blueprint.expertsPerToken ?? config?.expertsPerToken, config: config
    ) { () throws(TallyError) in try Tally(of: anatomy) }
  }

  private init(
    title: FilePath, anatomy: Anatomy, isStored: Bool, expertsPerToken: Int?,
    config: ModelConfig?, tally: () throws(TallyError) -> Tally
  ) throws(CheckpointError) {
    self.title = title
    self.anatomy = anatomy
    self.isStored = isStored
    self.expertsPerToken = expertsPerToken
    self.config = config
    do throws(TallyError) {
      self.tally = try tally()
    } catch {
      throw CheckpointError(
        .argument, Escaping.escapeShortened(error.description), path: title)
    }
  }
}

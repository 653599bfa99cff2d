import CheckpointFormat
import Interchange
import ModelAnatomy

/// A model whose parameters are counted: of a file, or of nothing but its dimensions.
struct CountedModel {
  /// What the model is called in messages: a path, or a preset's name.
  let title: String
  let anatomy: Anatomy
  let tally: Tally
  /// Whether names and shapes come from a file.
  let isStored: Bool
  /// Of a mixture of experts, how many work on a token, where that is known.
  let expertsPerToken: Int?
  /// What a config says of the model, if there is one.
  let config: ModelConfig?

  /// Counts what a file holds.
  ///
  /// - Throws: `CheckpointError` for a file that cannot be read, or whose elements cannot be counted.
  ///
  /// - Parameter config: the model's config, which may say how weights are packed.
  init(file: String, config: ModelConfig? = nil) throws(CheckpointError) {
    try self.init(ModelView(path: file, config: config), title: file, config: config)
  }

  /// Counts what an open file holds.
  ///
  /// - Throws: `CheckpointError` where the elements cannot be counted.
  init(
    _ view: ModelView, title: String, config: ModelConfig? = nil
  ) throws(CheckpointError) {
    try self.init(
      title: title, anatomy: view.anatomy, isStored: true,
      expertsPerToken: config?.expertsPerToken
        ?? Self.expertsPerToken(in: view.archive.metadata), config: config)
  }

  /// Counts what a model would hold.
  ///
  /// - Throws: `CheckpointError` where the elements cannot be counted.
  init(
    _ blueprint: Blueprint, title: String, config: ModelConfig? = nil
  ) throws(CheckpointError) {
    try self.init(
      title: title, anatomy: Anatomy(of: blueprint.tensors), isStored: false,
      expertsPerToken: blueprint.expertsPerToken ?? config?.expertsPerToken, config: config)
  }

  private init(
    title: String, anatomy: Anatomy, isStored: Bool, expertsPerToken: Int?, config: ModelConfig?
  ) throws(CheckpointError) {
    self.title = title
    self.anatomy = anatomy
    self.isStored = isStored
    self.expertsPerToken = expertsPerToken
    self.config = config
    do throws(TallyError) {
      tally = try Tally(of: anatomy)
    } catch {
      throw CheckpointError(
        .argument, Escaping.escapeShortened(error.description), path: title)
    }
  }

  /// What llama.cpp's files call it, whose keys begin with the architecture.
  private static func expertsPerToken(in metadata: Metadata) -> Int? {
    for (key, value) in metadata where key.hasSuffix(".expert_used_count") {
      if case .integer(let number) = value { return Int(exactly: number) }
    }
    return nil
  }
}

/// A model without values: the tensors that a config or dimensions call for.
///
/// The names and shapes are those that published files of the architecture have. Each tensor stands
/// once; a head that is tied to the embedding does not stand at all.
public struct Blueprint: Sendable {
  /// The parameters of the model.
  public let tensors: [TensorFacts]
  /// Of a mixture of experts, how many of them work on a token.
  public let expertsPerToken: Int?

  /// The model that a config describes.
  ///
  /// - Parameter config: a published `config.json` of the transformers library.
  /// - Throws: ``ConfigError`` for an unknown `model_type`, missing or impossible dimensions, and
  ///   models of more than 200,000 tensors or 2^63 elements in one of them.
  public init(config: ModelConfig) throws(ConfigError) {
    tensors = try TableExpansion.tensors(of: config)
    expertsPerToken = config.expertsPerToken
  }

  /// The model of the given dimensions, under the names of this project's own models.
  ///
  /// - Throws: ``ConfigError`` for dimensions that do not fit together, and as for configs.
  public init(dimensions: ModelDimensions) throws(ConfigError) {
    tensors = try TableExpansion.tensors(of: ModelConfig(own: dimensions))
    expertsPerToken = dimensions.experts > 0 ? dimensions.expertsPerToken : nil
  }
}

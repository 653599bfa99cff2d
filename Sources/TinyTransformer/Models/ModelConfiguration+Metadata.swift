extension ModelConfiguration {
  /// What a checkpoint keeps of it, for ``init(metadata:)``.
  public var metadata: Metadata {
    var result = Metadata([
      "ckpt.architecture": .string(architecture.rawValue),
      "ckpt.model.vocabularySize": .integer(vocabularySize),
      "ckpt.model.context": .integer(context),
      "ckpt.model.width": .integer(width),
      "ckpt.model.heads": .integer(heads),
      "ckpt.model.feedForwardWidth": .integer(feedForwardWidth),
      "ckpt.model.activation": .string(activation.rawValue),
      "ckpt.model.normalization": .string(normalization.rawValue),
      "ckpt.model.tiesEmbeddings": .boolean(tiesEmbeddings),
      "ckpt.model.dropout": .float(dropout),
    ])
    if architecture != .decoderOnly {
      result["ckpt.model.encoderLayers"] = .integer(encoderLayers)
    }
    if architecture != .encoderOnly {
      result["ckpt.model.decoderLayers"] = .integer(decoderLayers)
    }
    return result
  }

  /// The configuration that a checkpoint keeps, validated.
  public init(metadata: Metadata) throws(TransformerError) {
    let architecture = try metadata.choice("ckpt.architecture", as: Architecture.self)
    self.init(
      architecture: architecture,
      vocabularySize: try metadata.integer("ckpt.model.vocabularySize"),
      context: try metadata.integer("ckpt.model.context"),
      width: try metadata.integer("ckpt.model.width"),
      heads: try metadata.integer("ckpt.model.heads"),
      encoderLayers: architecture == .decoderOnly
        ? 0 : try metadata.integer("ckpt.model.encoderLayers"),
      decoderLayers: architecture == .encoderOnly
        ? 0 : try metadata.integer("ckpt.model.decoderLayers"),
      feedForwardWidth: try metadata.integer("ckpt.model.feedForwardWidth"),
      activation: try metadata.choice("ckpt.model.activation", as: Activation.self),
      normalization: try metadata.choice(
        "ckpt.model.normalization", as: NormalizationPlacement.self),
      tiesEmbeddings: try metadata.boolean("ckpt.model.tiesEmbeddings"),
      dropout: try metadata.float("ckpt.model.dropout"))
    try validate()
  }
}

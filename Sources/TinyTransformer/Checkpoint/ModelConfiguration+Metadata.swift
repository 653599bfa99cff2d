public import CheckpointFormat

extension ModelConfiguration {
  /// Writes what a checkpoint keeps of it, for ``init(metadata:)``.
  public func write(to metadata: inout CheckpointMetadata) {
    metadata["ckpt.architecture"] = .string(architecture.rawValue)
    func write(_ key: String, _ value: Int) {
      metadata["ckpt.model.\(key)"] = .integer(Int64(value))
    }
    write("vocabularySize", vocabularySize)
    write("context", context)
    write("width", width)
    write("heads", heads)
    if architecture != .decoderOnly { write("encoderLayers", encoderLayers) }
    if architecture != .encoderOnly { write("decoderLayers", decoderLayers) }
    write("feedForwardWidth", feedForwardWidth)
    metadata["ckpt.model.activation"] = .string(activation.rawValue)
    metadata["ckpt.model.normalization"] = .string(normalization.rawValue)
    metadata["ckpt.model.positions"] = .string(positions.rawValue)
    metadata["ckpt.model.tiesEmbeddings"] = .boolean(tiesEmbeddings)
    metadata["ckpt.model.dropout"] = .float(dropout)
  }

  /// The configuration that a checkpoint keeps, validated.
  ///
  /// Throws ``TransformerError/malformedCheckpoint(_:)`` where a key is missing or holds something else, and
  /// as ``validate()``.
  public init(metadata: CheckpointMetadata) throws(TransformerError) {
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
      positions: metadata["ckpt.model.positions"] == nil
        ? .learned : try metadata.choice("ckpt.model.positions", as: PositionEncoding.self),
      tiesEmbeddings: try metadata.boolean("ckpt.model.tiesEmbeddings"),
      dropout: try metadata.float("ckpt.model.dropout"))
    try validate()
  }
}

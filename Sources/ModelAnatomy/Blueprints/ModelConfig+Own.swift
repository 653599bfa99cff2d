extension ModelConfig {
  /// The config by which the table of this project's own models gives the model of some dimensions.
  ///
  /// - Throws: ``ConfigError`` for dimensions that do not fit together.
  init(own dimensions: ModelDimensions) throws(ConfigError) {
    let shape = try OwnShape(dimensions)
    let (hasEncoder, hasDecoder) = (
      dimensions.architecture != .decoderOnly, dimensions.architecture != .encoderOnly
    )
    self = [
      "model_type": "ckpt", "vocabulary": .integer(dimensions.vocabulary),
      "width": .integer(dimensions.width), "positions": .integer(dimensions.positions),
      "encoder_layers": .integer(hasEncoder ? dimensions.layers : 0),
      "decoder_layers": .integer(hasDecoder ? dimensions.layers : 0),
      "query_width": .integer(shape.query), "key_width": .integer(shape.key),
      "inner": .integer(shape.inner), "experts": .integer(dimensions.experts),
      "is_gated": .boolean(dimensions.isGated), "has_biases": .boolean(dimensions.hasBiases),
      "normalization_has_bias": .boolean(dimensions.normalizationHasBias),
      "has_final_normalization": .boolean(dimensions.hasFinalNormalization),
      "ties_head": .boolean(dimensions.tiesHead), "head_has_bias": .boolean(dimensions.headHasBias),
    ]
  }
}

/// The widths that follow from a model's dimensions, which it checks.
struct OwnShape {
  let query: Int
  let key: Int
  let inner: Int

  init(_ dimensions: ModelDimensions) throws(ConfigError) {
    let positive = [
      ("layers", dimensions.layers), ("width", dimensions.width), ("heads", dimensions.heads),
      ("vocabulary", dimensions.vocabulary), ("key-value heads", dimensions.keyValueHeads ?? 1),
      ("head size", dimensions.headSize ?? 1), ("inner width", dimensions.innerWidth ?? 1),
    ]
    for (name, value) in positive where value < 1 || value > 1 << 40 {
      throw .invalid(key: name, expected: "1 to 2^40")
    }
    guard dimensions.positions >= 0 else {
      throw .invalid(key: "positions", expected: "at least 0")
    }
    guard (0...TableExpansion.limit).contains(dimensions.experts) else {
      throw .invalid(key: "experts", expected: "0 to \(TableExpansion.limit)")
    }
    guard dimensions.headSize != nil || dimensions.width.isMultiple(of: dimensions.heads) else {
      throw .invalid(key: "width", expected: "a multiple of the heads, or else give the head size")
    }
    let headSize = dimensions.headSize ?? dimensions.width / dimensions.heads
    query = try OwnShape.product(dimensions.heads, headSize, of: "selfAttention.query")
    key = try OwnShape.product(
      dimensions.keyValueHeads ?? dimensions.heads, headSize, of: "selfAttention.key")
    inner = dimensions.innerWidth ?? 4 * dimensions.width
  }

  private static func product(
    _ first: Int, _ second: Int, of name: String
  ) throws(ConfigError) -> Int {
    let (product, overflow) = first.multipliedReportingOverflow(by: second)
    guard !overflow else { throw .tooLarge(tensor: name) }
    return product
  }
}

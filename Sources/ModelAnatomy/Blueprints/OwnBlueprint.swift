extension BlueprintBuilder {
  /// A model of this project's own, by its dimensions.
  mutating func own(_ dimensions: ModelDimensions) throws(ConfigError) {
    let shape = try OwnShape(dimensions)
    try embedding("embedding.token", rows: dimensions.vocabulary, width: dimensions.width)
    if dimensions.positions > 0 {
      try embedding("embedding.position", rows: dimensions.positions, width: dimensions.width)
    }
    if dimensions.architecture != .decoderOnly { try stack("encoder", dimensions, shape) }
    if dimensions.architecture != .encoderOnly { try stack("decoder", dimensions, shape) }
    guard dimensions.architecture != .encoderOnly else { return }
    if !dimensions.tiesHead {
      try linear("head", from: dimensions.width, to: dimensions.vocabulary, bias: false)
    }
    if dimensions.headHasBias { try tensor("head.bias", [dimensions.vocabulary]) }
  }

  private mutating func stack(
    _ name: String, _ dimensions: ModelDimensions, _ shape: OwnShape
  ) throws(ConfigError) {
    let hasCrossAttention = name == "decoder" && dimensions.architecture == .encoderDecoder
    let (width, normalizationBias) = (dimensions.width, dimensions.normalizationHasBias)
    for block in 0..<dimensions.layers {
      let layer = "\(name).layers.\(block)"
      let attentions = hasCrossAttention ? ["selfAttention", "crossAttention"] : ["selfAttention"]
      for attention in attentions.map({ layer + "." + $0 }) {
        let bias = dimensions.hasBiases
        try linear(attention + ".query", from: width, to: shape.query, bias: bias)
        try linear(attention + ".key", from: width, to: shape.key, bias: bias)
        try linear(attention + ".value", from: width, to: shape.key, bias: bias)
        try linear(attention + ".output", from: shape.query, to: width, bias: bias)
        try normalization(attention + "Normalization", width: width, bias: normalizationBias)
      }
      try feedForward(layer + ".feedForward", dimensions, inner: shape.inner)
      try normalization(
        layer + ".feedForwardNormalization", width: width, bias: normalizationBias)
    }
    if dimensions.hasFinalNormalization {
      try normalization(name + ".finalNormalization", width: width, bias: normalizationBias)
    }
  }

  private mutating func feedForward(
    _ layer: String, _ dimensions: ModelDimensions, inner: Int
  ) throws(ConfigError) {
    let (width, bias) = (dimensions.width, dimensions.hasBiases)
    if dimensions.experts > 0 {
      try linear(layer + ".router", from: width, to: dimensions.experts, bias: false)
    }
    let parts =
      dimensions.experts == 0
      ? [layer] : (0..<dimensions.experts).map { layer + ".experts.\($0)" }
    for part in parts {
      try linear(part + ".up", from: width, to: inner, bias: bias)
      if dimensions.isGated { try linear(part + ".gate", from: width, to: inner, bias: bias) }
      try linear(part + ".down", from: inner, to: width, bias: bias)
    }
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
    guard (0...BlueprintBuilder.limit).contains(dimensions.experts) else {
      throw .invalid(key: "experts", expected: "0 to \(BlueprintBuilder.limit)")
    }
    guard dimensions.headSize != nil || dimensions.width.isMultiple(of: dimensions.heads) else {
      throw .invalid(key: "width", expected: "a multiple of the heads, or else give the head size")
    }
    let headSize = dimensions.headSize ?? dimensions.width / dimensions.heads
    query = try BlueprintBuilder.product(dimensions.heads, headSize, of: "selfAttention.query")
    key = try BlueprintBuilder.product(
      dimensions.keyValueHeads ?? dimensions.heads, headSize, of: "selfAttention.key")
    inner = dimensions.innerWidth ?? 4 * dimensions.width
  }
}

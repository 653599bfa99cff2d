public import ArgumentParser
public import ModelAnatomy

/// The options that describe a model by its dimensions. Their names are those of `ckpt train` where it has them.
struct DimensionOptions: ParsableArguments {
  @Option(
    name: [.customLong("architecture"), .customLong("arch")],
    help: "decoder-only, encoder-only or encoder-decoder. (default: decoder-only)")
  var architecture: ModelDimensions.Architecture?

  @Option(parsing: .unconditional, help: "Blocks of each stack.")
  var layers: Int?

  @Option(
    name: [.customLong("width"), .customLong("d-model")], parsing: .unconditional,
    help: "Elements of a token's vector.")
  var width: Int?

  @Option(parsing: .unconditional, help: "Heads of each attention.")
  var heads: Int?

  @Option(parsing: .unconditional, help: "Tokens in the vocabulary.")
  var vocabulary: Int?

  @Option(
    parsing: .unconditional, help: "Heads with keys and values of their own. (default: all)")
  var keyValueHeads: Int?

  @Option(parsing: .unconditional, help: "Elements of a head. (default: width / heads)")
  var headSize: Int?

  @Option(
    name: [.customLong("feed-forward"), .customLong("ff")], parsing: .unconditional,
    help: "Elements between the two feed-forward layers. (default: 4 x width)")
  var feedForward: Int?

  @Option(parsing: .unconditional, help: "Learned position vectors. (default: 0)")
  var positions: Int?

  @Option(
    parsing: .unconditional, help: "Experts in place of each feed-forward part. (default: 0)")
  var experts: Int?

  @Flag(help: "The feed-forward part has a gate, as in SwiGLU.")
  var gated = false

  @Flag(help: "Projections have no biases.")
  var noBiases = false

  @Flag(help: "Normalization has a gain and no bias.")
  var rmsNormalization = false

  @Flag(help: "Each stack ends with a normalization.")
  var finalNormalization = false

  @Flag(help: "The head has weights of its own, not those of the token embedding.")
  var untiedHead = false

  @Flag(help: "The head has a bias for each token of the vocabulary.")
  var headBias = false

  /// Whether any of them is given.
  var areGiven: Bool {
    let numbers = [
      layers, width, heads, vocabulary, keyValueHeads, headSize, feedForward, positions, experts,
    ]
    return architecture != nil || numbers.contains { $0 != nil } || gated || noBiases
      || rmsNormalization || finalNormalization || untiedHead || headBias
  }

  /// The model of these dimensions.
  ///
  /// - Throws: `ValidationError` that names what is missing, impossible, or too large to count.
  func blueprint() throws -> Blueprint {
    var dimensions = ModelDimensions(
      architecture ?? .decoderOnly, layers: try require(layers, "--layers"),
      width: try require(width, "--width"), heads: try require(heads, "--heads"),
      vocabulary: try require(vocabulary, "--vocabulary"))
    dimensions.keyValueHeads = keyValueHeads
    dimensions.headSize = headSize
    dimensions.innerWidth = feedForward
    dimensions.positions = positions ?? 0
    dimensions.experts = experts ?? 0
    dimensions.isGated = gated
    dimensions.hasBiases = !noBiases
    dimensions.normalizationHasBias = !rmsNormalization
    dimensions.hasFinalNormalization = finalNormalization
    dimensions.tiesHead = !untiedHead
    dimensions.headHasBias = headBias
    do throws(ConfigError) {
      return try Blueprint(dimensions: dimensions)
    } catch .invalid(let key, let expected) {
      throw ValidationError("the \(key) should be \(expected)")
    } catch {
      throw ValidationError("a model of these dimensions is too large to count")
    }
  }

  private func require(_ value: Int?, _ option: String) throws -> Int {
    guard let value else {
      throw ValidationError("\(option) is missing: a model takes layers, width, heads, vocabulary")
    }
    return value
  }
}

extension ModelDimensions.Architecture: ExpressibleByArgument {}

public import ArgumentParser
public import ModelAnatomy

/// The options that describe a model by its dimensions. Their names are those of `ckpt train` where it has them.
struct DimensionOptions: ParsableArguments {
  @Option(
    name: [.customLong("architecture"), .customLong("arch")],
    help: ArgumentHelp("", valueName: "family"))
  var architecture: ModelDimensions.Architecture?

  @Option(parsing: .unconditional, help: "Number of layers of each stack.")
  var layers: Int?

  @Option(
    name: [.customLong("width"), .customLong("d-model")], parsing: .unconditional,
    help: "Model width (d_model).")
  var width: Int?

  @Option(parsing: .unconditional, help: "Attention heads.")
  var heads: Int?

  @Option(parsing: .unconditional, help: "Vocabulary size.")
  var vocabulary: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Key-value heads. (default: as --heads)", valueName: "heads"))
  var keyValueHeads: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Head size. (default: width / heads)", visibility: .hidden))
  var headSize: Int?

  @Option(
    name: [.customLong("feed-forward"), .customLong("ff")], parsing: .unconditional,
    help: ArgumentHelp("Feed-forward width. (default: 4 x width)", valueName: "width"))
  var feedForward: Int?

  @Option(parsing: .unconditional, help: "Learned positions. (default: 0)")
  var positions: Int?

  @Option(
    parsing: .unconditional, help: "Experts per feed-forward layer. (default: 0)")
  var experts: Int?

  @Flag(help: ArgumentHelp("Gated feed-forward layers, as in SwiGLU.", visibility: .hidden))
  var gated = false

  @Flag(help: ArgumentHelp("Linear layers without biases.", visibility: .hidden))
  var noBiases = false

  @Flag(help: ArgumentHelp("RMSNorm: a gain and no bias.", visibility: .hidden))
  var rmsNormalization = false

  @Flag(help: ArgumentHelp("A final normalization after each stack.", visibility: .hidden))
  var finalNormalization = false

  @Flag(
    help: ArgumentHelp(
      "The head's weights are not tied to the token embedding.", visibility: .hidden))
  var untiedHead = false

  @Flag(help: ArgumentHelp("The head has a bias.", visibility: .hidden))
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

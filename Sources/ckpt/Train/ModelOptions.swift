public import ArgumentParser
public import TinyTransformer

/// The options that say what a model is built from. Those that are left out have the defaults, or when a run is taken
/// up again what the run has.
struct ModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Published dimensions.", valueName: "name"))
  var preset: ModelPreset?

  @Option(
    name: [.customLong("architecture"), .customLong("arch")],
    help: ArgumentHelp("", valueName: "family"))
  var architecture: Architecture?

  @Option(parsing: .unconditional, help: "Layers of each stack. (default: 2)")
  var layers: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Number of encoder layers. (default: as --layers)", visibility: .hidden))
  var encoderLayers: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Number of decoder layers. (default: as --layers)", visibility: .hidden))
  var decoderLayers: Int?

  @Option(
    name: [.customLong("width"), .customLong("d-model")], parsing: .unconditional,
    help: "Model width (d_model). (default: 64)")
  var width: Int?

  @Option(
    parsing: .unconditional,
    help: "Attention heads; they divide the width. (default: 8)")
  var heads: Int?

  @Option(
    name: [.customLong("feed-forward"), .customLong("ff")], parsing: .unconditional,
    help: ArgumentHelp(
      "Feed-forward width. (default: 4 x width)", valueName: "width", visibility: .hidden))
  var feedForward: Int?

  @Option(
    help: ArgumentHelp(
      "Activation function of the feed-forward layers. (default: relu)", visibility: .hidden))
  var activation: Activation?

  @Option(
    name: [.customLong("normalization"), .customLong("norm")],
    help: ArgumentHelp(
      "Layer normalization before (pre) or after (post) each sublayer, or both. (default: pre)",
      visibility: .hidden))
  var normalization: NormalizationPlacement?

  @Option(
    help: ArgumentHelp(
      """
      A vector of parameters for each position (learned), or fixed sines and cosines (sinusoidal). (default: learned)
      """, visibility: .hidden))
  var positions: PositionEncoding?

  @Flag(
    help: ArgumentHelp("Tie the head's weights to the token embedding.", visibility: .hidden))
  var tieEmbeddings = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Dropout probability. (default: 0)", visibility: .hidden))
  var dropout: Double?

  @Option(parsing: .unconditional, help: "Context length in tokens. (default: 64)")
  var context: Int?

  /// The model that the options describe.
  func configuration(vocabularySize: Int) -> ModelConfiguration {
    let usual =
      preset?.configuration
      ?? ModelConfiguration(architecture: .decoderOnly, vocabularySize: 1, context: 64)
    let width = width ?? usual.width
    let depth = max(usual.encoderLayers, usual.decoderLayers)
    return ModelConfiguration(
      architecture: architecture ?? usual.architecture, vocabularySize: vocabularySize,
      context: context ?? usual.context, width: width, heads: heads ?? usual.heads,
      encoderLayers: encoderLayers ?? layers ?? depth,
      decoderLayers: decoderLayers ?? layers ?? depth,
      feedForwardWidth: feedForward ?? (width == usual.width ? usual.feedForwardWidth : nil),
      activation: activation ?? usual.activation,
      normalization: normalization ?? usual.normalization,
      positions: positions ?? usual.positions,
      tiesEmbeddings: tieEmbeddings || usual.tiesEmbeddings, dropout: dropout ?? usual.dropout)
  }

  /// What is asked for and not so in a model that exists, in words; nil where nothing is.
  func disagreement(with model: ModelConfiguration) -> String? {
    var found = [
      check("architecture", architecture?.rawValue, model.architecture.rawValue),
      check("width", width, model.width),
      check("number of heads", heads, model.heads),
      check("feed-forward width", feedForward, model.feedForwardWidth),
      check("activation", activation?.rawValue, model.activation.rawValue),
      check("normalization", normalization?.rawValue, model.normalization.rawValue),
      check("positions", positions?.rawValue, model.positions.rawValue),
      check("tying of embeddings", tieEmbeddings ? true : nil, model.tiesEmbeddings),
      check("dropout", dropout, model.dropout),
      check("context", context, model.context),
    ]
    if model.architecture != .decoderOnly {
      found.append(
        check("number of encoder layers", encoderLayers ?? layers, model.encoderLayers))
    }
    if model.architecture != .encoderOnly {
      found.append(
        check("number of decoder layers", decoderLayers ?? layers, model.decoderLayers))
    }
    return found.compactMap { $0 }.first
  }
}

extension Architecture: ExpressibleByArgument {}
extension Activation: ExpressibleByArgument {}
extension NormalizationPlacement: ExpressibleByArgument {}
extension PositionEncoding: ExpressibleByArgument {}

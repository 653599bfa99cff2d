public import ArgumentParser
public import TinyTransformer

/// The options that say what a model is built from. Those that are left out have the defaults, or when a run is taken
/// up again what the run has.
struct ModelOptions: ParsableArguments {
  @Option(
    name: [.customLong("architecture"), .customLong("arch")],
    help: """
      decoder-only continues text, encoder-only fills in what is masked, encoder-decoder transforms one text into \
      another. (default: decoder-only)
      """)
  var architecture: Architecture?

  @Option(parsing: .unconditional, help: "Number of layers of each stack. (default: 2)")
  var layers: Int?

  @Option(parsing: .unconditional, help: "Number of encoder layers. (default: as --layers)")
  var encoderLayers: Int?

  @Option(parsing: .unconditional, help: "Number of decoder layers. (default: as --layers)")
  var decoderLayers: Int?

  @Option(
    name: [.customLong("width"), .customLong("d-model")], parsing: .unconditional,
    help: "Model width (d_model). (default: 64)")
  var width: Int?

  @Option(
    parsing: .unconditional,
    help: "Attention heads; the width must be divisible by them. (default: 8)")
  var heads: Int?

  @Option(
    name: [.customLong("feed-forward"), .customLong("ff")], parsing: .unconditional,
    help: "Feed-forward width. (default: 4 x width)")
  var feedForward: Int?

  @Option(help: "Activation function of the feed-forward layers. (default: relu)")
  var activation: Activation?

  @Option(
    name: [.customLong("normalization"), .customLong("norm")],
    help: "Layer normalization before (pre) or after (post) each sublayer. (default: pre)")
  var normalization: NormalizationPlacement?

  @Flag(help: "Tie the head's weights to the token embedding.")
  var tieEmbeddings = false

  @Option(parsing: .unconditional, help: "Dropout probability. (default: 0)")
  var dropout: Double?

  @Option(parsing: .unconditional, help: "Context length in tokens. (default: 64)")
  var context: Int?

  /// The model that the options describe.
  func configuration(vocabularySize: Int) -> ModelConfiguration {
    ModelConfiguration(
      architecture: architecture ?? .decoderOnly, vocabularySize: vocabularySize,
      context: context ?? 64, width: width ?? 64, heads: heads ?? 8,
      encoderLayers: encoderLayers ?? layers ?? 2, decoderLayers: decoderLayers ?? layers ?? 2,
      feedForwardWidth: feedForward, activation: activation ?? .relu,
      normalization: normalization ?? .pre, tiesEmbeddings: tieEmbeddings, dropout: dropout ?? 0)
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

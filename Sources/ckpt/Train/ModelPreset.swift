import ArgumentParser
import TinyTransformer

/// The dimensions of a published model, for one of this program's own with its own vocabulary.
enum ModelPreset: String, CaseIterable, ExpressibleByArgument {
  case transformerBase = "2017-base"
  case transformerBig = "2017-big"
  case gpt2
  case gpt2Medium = "gpt2-medium"
  case gpt2Large = "gpt2-large"
  case gpt2XL = "gpt2-xl"
  case bertBase = "bert-base"
  case bertLarge = "bert-large"

  /// All names, for help.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The model, with the vocabulary that was published.
  var configuration: ModelConfiguration {
    switch self {
    case .transformerBase: Self.original(width: 512, heads: 8, dropout: 0.1)
    case .transformerBig: Self.original(width: 1024, heads: 16, dropout: 0.3)
    case .gpt2: Self.gpt2(layers: 12, width: 768, heads: 12)
    case .gpt2Medium: Self.gpt2(layers: 24, width: 1024, heads: 16)
    case .gpt2Large: Self.gpt2(layers: 36, width: 1280, heads: 20)
    case .gpt2XL: Self.gpt2(layers: 48, width: 1600, heads: 25)
    case .bertBase: Self.bert(layers: 12, width: 768, heads: 12)
    case .bertLarge: Self.bert(layers: 24, width: 1024, heads: 16)
    }
  }

  /// Where the dimensions are from.
  var source: String {
    switch self {
    case .transformerBase, .transformerBig: "Vaswani et al., 2017, table 3"
    case .gpt2, .gpt2Medium, .gpt2Large, .gpt2XL: "Radford et al., 2019, table 2"
    case .bertBase, .bertLarge: "Devlin et al., 2018, section 3"
    }
  }

  private static func original(width: Int, heads: Int, dropout: Double) -> ModelConfiguration {
    ModelConfiguration(
      architecture: .encoderDecoder, vocabularySize: 37_000, context: 512, width: width,
      heads: heads, encoderLayers: 6, decoderLayers: 6, normalization: .post,
      positions: .sinusoidal, tiesEmbeddings: true, dropout: dropout)
  }

  private static func gpt2(layers: Int, width: Int, heads: Int) -> ModelConfiguration {
    ModelConfiguration(
      architecture: .decoderOnly, vocabularySize: 50_257, context: 1024, width: width,
      heads: heads, decoderLayers: layers, activation: .gelu, tiesEmbeddings: true, dropout: 0.1)
  }

  private static func bert(layers: Int, width: Int, heads: Int) -> ModelConfiguration {
    ModelConfiguration(
      architecture: .encoderOnly, vocabularySize: 30_522, context: 512, width: width, heads: heads,
      encoderLayers: layers, activation: .gelu, normalization: .post, tiesEmbeddings: true,
      dropout: 0.1)
  }
}

/// The dimensions of a transformer, from which its parameters follow.
///
/// The defaults are those of the original paper and of GPT-2: every projection has a bias, layers are
/// normalized with gain and bias, the head is the embedding of tokens once more.
public struct ModelDimensions: Sendable, Hashable {
  /// Which stacks there are.
  public enum Architecture: String, Sendable, Hashable, CaseIterable {
    /// BERT's.
    case encoderOnly = "encoder-only"
    /// GPT's.
    case decoderOnly = "decoder-only"
    /// That of the original paper.
    case encoderDecoder = "encoder-decoder"
  }

  /// Which stacks there are.
  public var architecture: Architecture
  /// The number of blocks, in each stack.
  public var layers: Int
  /// The length of the vectors between blocks.
  public var width: Int
  /// The number of attention heads.
  public var heads: Int
  /// The number of tokens in the vocabulary.
  public var vocabulary: Int
  /// The number of heads that have keys and values of their own; nil for all.
  public var keyValueHeads: Int?
  /// The length of a head's queries and keys; nil for the width divided by the heads.
  public var headSize: Int?
  /// The inner width of the feed-forward part; nil for four times the width.
  public var innerWidth: Int?
  /// The number of learned position vectors; none for sinusoids and rotation.
  public var positions = 0
  /// Whether the feed-forward part has a gate, as in SwiGLU.
  public var isGated = false
  /// Whether projections have biases.
  public var hasBiases = true
  /// Whether normalization has a bias besides its gain.
  public var normalizationHasBias = true
  /// Whether each stack ends with a normalization, as those do that normalize before each part.
  public var hasFinalNormalization = false
  /// Whether the head is the embedding of tokens once more.
  public var tiesHead = true
  /// Whether the head adds a bias to each token's logit, be it tied or not.
  public var headHasBias = false
  /// The number of experts in place of each feed-forward part; 0 for none.
  public var experts = 0
  /// How many experts work on a token.
  public var expertsPerToken = 2

  /// Dimensions with the defaults for all else.
  public init(
    _ architecture: Architecture, layers: Int, width: Int, heads: Int, vocabulary: Int
  ) {
    self.architecture = architecture
    self.layers = layers
    self.width = width
    self.heads = heads
    self.vocabulary = vocabulary
  }
}

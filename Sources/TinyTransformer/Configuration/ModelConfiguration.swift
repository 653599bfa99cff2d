/// The three families of transformers.
public enum Architecture: String, Sendable, CaseIterable {
  /// Every token sees every other: fills in what is missing.
  case encoderOnly = "encoder-only"

  /// Every token sees those before it: continues.
  case decoderOnly = "decoder-only"

  /// A decoder that also sees what an encoder made of another sequence: transforms.
  case encoderDecoder = "encoder-decoder"
}

/// The dimensions and choices that a model is built from.
public struct ModelConfiguration: Sendable, Equatable {
  /// Which of the families.
  public var architecture: Architecture

  /// Tokens that there are, V.
  public var vocabularySize: Int

  /// The longest sequence, in tokens: T and S are at most this.
  public var context: Int

  /// Elements of a token's vector, C.
  public var width: Int

  /// Heads of each attention, H; they divide the width evenly.
  public var heads: Int

  /// Blocks of the encoder; not used without one.
  public var encoderLayers: Int

  /// Blocks of the decoder; not used without one.
  public var decoderLayers: Int

  /// Elements between the two linear layers of the feed-forward part, F.
  public var feedForwardWidth: Int

  /// The function between them.
  public var activation: Activation

  /// Where blocks normalize.
  public var normalization: NormalizationPlacement

  /// How a token's position is told.
  public var positions: PositionEncoding

  /// Whether the head's weight is the token embedding's.
  public var tiesEmbeddings: Bool

  /// The probability, in training, that an element of an embedding or of what a part of a block
  /// gives is dropped.
  public var dropout: Double

  /// A configuration whose feed-forward part is four times as wide as the model unless said
  /// otherwise. Layers of a stack that the architecture lacks count as 0.
  public init(
    architecture: Architecture, vocabularySize: Int, context: Int, width: Int = 64, heads: Int = 8,
    encoderLayers: Int = 2, decoderLayers: Int = 2, feedForwardWidth: Int? = nil,
    activation: Activation = .relu, normalization: NormalizationPlacement = .pre,
    positions: PositionEncoding = .learned, tiesEmbeddings: Bool = false, dropout: Double = 0
  ) {
    self.architecture = architecture
    self.vocabularySize = vocabularySize
    self.context = context
    self.width = width
    self.heads = heads
    self.encoderLayers = architecture == .decoderOnly ? 0 : encoderLayers
    self.decoderLayers = architecture == .encoderOnly ? 0 : decoderLayers
    self.feedForwardWidth =
      feedForwardWidth ?? width.multipliedReportingOverflow(by: 4).partialValue
    self.activation = activation
    self.normalization = normalization
    self.positions = positions
    self.tiesEmbeddings = tiesEmbeddings
    self.dropout = dropout
  }

  /// The parameters of a model of these dimensions, each counted once.
  public var parameterCount: Int {
    func linear(_ inputs: Int, _ outputs: Int) -> Int { inputs * outputs + outputs }
    let normalization = 2 * width
    let around = self.normalization == .both ? 2 * normalization : normalization
    let attention = 4 * linear(width, width) + around
    let feedForward =
      linear(width, feedForwardWidth) + linear(feedForwardWidth, width) + around
    let finalNormalization = self.normalization == .post ? 0 : normalization
    var count = (vocabularySize + (positions == .learned ? context : 0)) * width
    count += linear(width, vocabularySize) - (tiesEmbeddings ? vocabularySize * width : 0)
    if architecture != .decoderOnly {
      count += encoderLayers * (attention + feedForward) + finalNormalization
    }
    if architecture != .encoderOnly {
      let attentions = architecture == .encoderDecoder ? 2 : 1
      count += decoderLayers * (attentions * attention + feedForward) + finalNormalization
    }
    return count
  }

  /// The bytes of memory that a model for batches of that many sequences takes, roughly, with its gradients and
  /// moments.
  public func byteCount(batch: Int) -> Double {
    let tokens = Double(batch) * Double(context)
    let layers = Double(
      (architecture == .decoderOnly ? 0 : encoderLayers)
        + (architecture == .encoderOnly ? 0 : decoderLayers)
        * (architecture == .encoderDecoder ? 2 : 1))
    let perLayer = (normalization == .both ? 12 : 10) * Double(width)
    let vectors = (layers + 1) * (perLayer + 2 * Double(feedForwardWidth))
    let attention = layers * Double(heads) * Double(context)
    let activations = tokens * (vectors + attention + Double(vocabularySize))
    return 4 * (4 * Double(parameterCount) + activations)
  }

  /// The bytes of memory that this machine has.
  public static var machineByteCount: Double { physicalMemory() }

  /// Throws ``TransformerError/outOfRange(_:value:allowed:)`` and
  /// ``TransformerError/widthNotDivisible(width:heads:)`` where a model of these dimensions cannot be
  /// built.
  public func validate() throws(TransformerError) {
    func check(_ name: String, _ value: Int, _ range: ClosedRange<Int>) throws(TransformerError) {
      guard range.contains(value) else {
        throw .outOfRange(
          name, value: "\(value)", allowed: "\(range.lowerBound) to \(range.upperBound)")
      }
    }
    try check("vocabulary size", vocabularySize, 1...1_000_000)
    try check("context", context, 1...65_536)
    try check("width", width, 1...65_536)
    try check("heads", heads, 1...65_536)
    try check("feed-forward width", feedForwardWidth, 1...262_144)
    if architecture != .decoderOnly { try check("encoder layers", encoderLayers, 1...1024) }
    if architecture != .encoderOnly { try check("decoder layers", decoderLayers, 1...1024) }
    guard width % heads == 0 else {
      throw .widthNotDivisible(width: width, heads: heads)
    }
    guard dropout >= 0, dropout < 1 else {
      throw .outOfRange("dropout", value: "\(dropout)", allowed: "0 to below 1")
    }
  }
}

/// Where a block normalizes.
public enum NormalizationPlacement: String, Sendable, CaseIterable {
  /// x + sublayer(normalize(x)): before each part, and once more after the last block (Xiong et al.,
  /// "On layer normalization in the transformer architecture", 2020).
  case pre

  /// normalize(x + sublayer(x)): after each part, as in the original transformer.
  case post

  /// x + normalize(sublayer(normalize(x))): before and after each part, and once more after the last block (Ding et
  /// al., "CogView", 2021, section 2.4, and Gemma 2 since).
  case both
}

/// How a token's position is told.
public enum PositionEncoding: String, Sendable, CaseIterable {
  /// A vector of parameters for each position.
  case learned

  /// Sines and cosines of wavelengths from 2π to 10000 · 2π, added to embeddings that are multiplied by √C (Vaswani et
  /// al., "Attention is all you need", 2017, sections 3.4 and 3.5).
  case sinusoidal
}

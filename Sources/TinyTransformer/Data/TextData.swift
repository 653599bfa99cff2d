/// Somebody's text, for a model that continues it or fills in what is masked.
///
/// The last tenth is held out. An example is as many tokens as the context has; where the examples of
/// a pass begin is left to chance.
public struct TextData: TrainingData {
  /// What the tokens stand for.
  public let vocabulary: Vocabulary
  private let training: [Int32]
  private let heldOut: [Int32]
  private let batches: TextBatches
  /// What the examples follow from.
  public let fingerprint: String

  /// UTF-8 text, of which `context` tokens make an example.
  ///
  /// With `vocabulary` the tokens are those of a model whose training goes on. Throws
  /// ``TransformerError/emptyData``, ``TransformerError/notUTF8(offset:)`` and
  /// ``TransformerError/notInVocabulary(_:)``, and as ``init(tokens:vocabulary:architecture:context:)``.
  public init(
    utf8 bytes: some Collection<UInt8>, architecture: Architecture, context: Int,
    vocabulary: Vocabulary? = nil
  ) throws(TransformerError) {
    let text = try UTF8Text.decode(bytes)
    let vocabulary =
      vocabulary ?? Vocabulary(of: text, specials: TextBatches.specials(architecture))
    try self.init(
      tokens: try vocabulary.encode(text), vocabulary: vocabulary, architecture: architecture,
      context: context)
  }

  /// Tokens of a vocabulary that exists already: that of a model whose training goes on.
  ///
  /// Throws ``TransformerError/wrongArchitecture(found:needed:)`` for an encoder-decoder,
  /// ``TransformerError/outOfRange(_:value:allowed:)`` for a context below 1, and
  /// ``TransformerError/dataTooShort(tokens:needed:)``.
  public init(
    tokens: [Int32], vocabulary: Vocabulary, architecture: Architecture, context: Int
  ) throws(TransformerError) {
    guard architecture != .encoderDecoder else {
      throw .wrongArchitecture(
        found: architecture, needed: "running text is for encoder-only and decoder-only models")
    }
    guard context > 0 else {
      throw .outOfRange("context", value: "\(context)", allowed: "at least 1")
    }
    batches = TextBatches(architecture: architecture, context: context, vocabulary: vocabulary)
    let row = batches.rowLength
    let heldOutLength = max(tokens.count / 10, row)
    guard tokens.count - heldOutLength >= row else {
      throw .dataTooShort(tokens: tokens.count, needed: 2 * row)
    }
    self.vocabulary = vocabulary
    fingerprint = Self.fingerprint("text", of: tokens)
    training = Array(tokens.dropLast(heldOutLength))
    heldOut = Array(tokens.suffix(heldOutLength))
  }

  /// Examples in one pass over the data.
  public var trainingCount: Int { training.count / batches.rowLength }

  /// Examples that are kept for judging.
  public var heldOutCount: Int { heldOut.count / batches.rowLength }

  /// What the score is the share of.
  public var scoreName: String {
    batches.architecture == .encoderOnly ? "masked-token accuracy" : "next-token accuracy"
  }

  /// The score of always answering the most common token.
  public var trivialScore: Double {
    TextBatches.mostCommonShare(training: training, heldOut: heldOut, vocabulary: vocabulary)
  }

  /// The batch of some training examples.
  public func trainingBatch(_ examples: [Int], epoch: Int, random: inout RandomGenerator) -> Batch {
    let length = batches.rowLength
    // Each pass cuts the text at other places.
    var offset = RandomGenerator(seed: UInt64(truncatingIfNeeded: epoch), stream: 0x0FF5E7)
    let spare = training.count - trainingCount * length
    let shift = offset.below(min(spare, length - 1) + 1)
    let rows = examples.map { example in
      Array(training[shift + example * length..<shift + (example + 1) * length])
    }
    return batches.batch(rows, replaces: true, random: &random)
  }

  /// The batch of some held-out examples.
  public func heldOutBatch(_ examples: [Int]) -> Batch {
    let length = batches.rowLength
    let rows = examples.map { Array(heldOut[$0 * length..<($0 + 1) * length]) }
    var random = RandomGenerator(seed: UInt64(examples.first ?? 0), stream: 0x4E1D)
    return batches.batch(rows, replaces: false, random: &random)
  }
}

/// Text from bytes that somebody says are UTF-8.
enum UTF8Text {
  /// The text; throws for no bytes, and where they are not UTF-8, with the offset of the first that
  /// does not belong there.
  static func decode(_ bytes: some Collection<UInt8>) throws(TransformerError) -> String {
    guard !bytes.isEmpty else { throw .emptyData }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(offset: firstInvalidByte(bytes))
    }
    return text
  }

  private static func firstInvalidByte(_ bytes: some Collection<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput, .error: return offset
      }
    }
  }
}

public import CheckpointFormat

/// What tokens stand for: single characters (Unicode scalars) or bytes of UTF-8, after some special
/// tokens.
public struct Vocabulary: Sendable, Equatable {
  /// Tokens that are no text.
  public enum Special: String, Sendable, CaseIterable {
    /// Fills up a short sequence.
    case padding
    /// Stands before the first token that a decoder gives.
    case start
    /// Stands after the last one.
    case end
    /// Stands for a token that is to be guessed.
    case mask
  }

  /// The special tokens; their ids are their positions here.
  public let specials: [Special]

  /// The characters whose ids follow those of the special tokens; nil where these are the 256 bytes.
  public let characters: [Unicode.Scalar]?

  private let ids: [Unicode.Scalar: Int32]

  /// Character vocabularies are not made larger than this; text with more is taken as bytes.
  public static let maximumCharacterCount = 512

  /// The vocabulary of these characters, or of bytes with nil.
  public init(specials: [Special] = [], characters: [Unicode.Scalar]?) {
    self.specials = specials
    self.characters = characters
    ids = Dictionary(
      (characters ?? []).enumerated().map { ($1, Int32(specials.count + $0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The characters of a text in ascending order, or bytes if they are too many.
  public init(of text: String, specials: [Special] = []) {
    let characters = Set(text.unicodeScalars).sorted { $0.value < $1.value }
    self.init(
      specials: specials,
      characters: characters.count > Self.maximumCharacterCount ? nil : characters)
  }

  /// The number of tokens.
  public var count: Int { specials.count + (characters?.count ?? 256) }

  /// The id of a special token, if the vocabulary has it.
  public func id(of special: Special) -> Int32? {
    specials.firstIndex(of: special).map { Int32($0) }
  }

  /// The tokens of a text. Throws ``TransformerError/unknownCharacter(_:known:)`` at the first character that
  /// has none.
  public func encode(_ text: String) throws(TransformerError) -> [Int32] {
    guard characters != nil else { return text.utf8.map { Int32(specials.count) + Int32($0) } }
    var result: [Int32] = []
    for scalar in text.unicodeScalars {
      guard let id = ids[scalar] else {
        throw .unknownCharacter(scalar, known: known)
      }
      result.append(id)
    }
    return result
  }

  /// The tokens of a text in which `placeholder` stands for a token that is to be guessed.
  ///
  /// Throws ``TransformerError/unknownCharacter(_:known:)`` at the first character that has no token, and
  /// ``TransformerError/notInVocabulary(_:)`` for a vocabulary without a mask.
  public func encode(_ text: String, placeholder: Unicode.Scalar) throws(TransformerError)
    -> [Int32]
  {
    guard let mask = id(of: .mask) else { throw .notInVocabulary("a token for masks") }
    var result: [Int32] = []
    for (index, part) in text.unicodeScalars.split(
      separator: placeholder, omittingEmptySubsequences: false
    ).enumerated() {
      if index > 0 { result.append(mask) }
      result += try encode(String(part))
    }
    return result
  }

  /// The text of tokens. Special tokens and ids that do not exist give nothing, and bytes that are no
  /// UTF-8 the replacement character.
  public func decode(_ tokens: some Sequence<Int32>) -> String {
    let places = tokens.lazy.map { Int($0) - specials.count }
    guard let characters else {
      return String(decoding: places.compactMap { UInt8(exactly: $0) }, as: UTF8.self)
    }
    var result = String.UnicodeScalarView()
    for place in places where characters.indices.contains(place) {
      result.append(characters[place])
    }
    return String(result)
  }

  /// The characters, for a message.
  private var known: String {
    String(String.UnicodeScalarView(characters ?? []))
  }

  /// Whether both have the same tokens.
  public static func == (a: Vocabulary, b: Vocabulary) -> Bool {
    a.specials == b.specials && a.characters == b.characters
  }
}

extension Vocabulary {
  /// Writes what a checkpoint keeps of it, for ``init(metadata:)``.
  public func write(to metadata: inout CheckpointMetadata) {
    metadata["ckpt.model.vocabulary.kind"] = .string(characters == nil ? "bytes" : "characters")
    metadata["ckpt.model.vocabulary.specials"] = .strings(specials.map(\.rawValue))
    if let characters {
      metadata["ckpt.model.vocabulary.characters"] = .strings(characters.map { String($0) })
    }
  }

  /// The vocabulary that a checkpoint keeps.
  ///
  /// Throws ``TransformerError/malformedCheckpoint(_:)`` where a key is missing or holds something else,
  /// and for tokens that are unknown or come twice.
  public init(metadata: CheckpointMetadata) throws(TransformerError) {
    var specials: [Special] = []
    for name in try metadata.strings("ckpt.model.vocabulary.specials") {
      guard let special = Special(rawValue: name), !specials.contains(special) else {
        throw .malformedCheckpoint(
          "its vocabulary has the unknown or repeated token \(Escaping.escapeShortened(name))")
      }
      specials.append(special)
    }
    guard try metadata.string("ckpt.model.vocabulary.kind") == "characters" else {
      self.init(specials: specials, characters: nil)
      return
    }
    var characters: [Unicode.Scalar] = []
    for text in try metadata.strings("ckpt.model.vocabulary.characters") {
      guard let scalar = text.unicodeScalars.first, text.unicodeScalars.count == 1 else {
        throw .malformedCheckpoint("its vocabulary has a token that is not one character")
      }
      characters.append(scalar)
    }
    guard Set(characters).count == characters.count else {
      throw .malformedCheckpoint("its vocabulary has a character twice")
    }
    self.init(specials: specials, characters: characters)
  }
}

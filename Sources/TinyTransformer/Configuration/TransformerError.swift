public import CheckpointFormat

/// Why a model cannot be built, trained or used as asked. Each has a message of one line.
public enum TransformerError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Heads must divide the width.
  case widthNotDivisible(width: Int, heads: Int)
  /// A number is outside of what is possible.
  case outOfRange(_ name: String, value: String, allowed: String)
  /// There is no text.
  case emptyData
  /// The text has fewer tokens than are needed for training and for the held-out part.
  case dataTooShort(tokens: Int, needed: Int)
  /// The data has too few pairs for some to be held out.
  case tooFewPairs(Int)
  /// The text is not UTF-8: the first wrong byte.
  case notUTF8(offset: Int)
  /// A line of the data is not what it should be; lines count from 1.
  case malformedLine(Int, reason: String)
  /// The text has something that the model's vocabulary has not.
  case notInVocabulary(String)
  /// The text has a character for which the model's vocabulary, those of `known`, has no token.
  case unknownCharacter(Unicode.Scalar, known: String)
  /// The input has more tokens than the model's context.
  case inputTooLong(tokens: Int, context: Int)
  /// The model is of another family than what was asked of it needs.
  case wrongArchitecture(found: Architecture, needed: String)
  /// A checkpoint lacks something, or has it in another form.
  case malformedCheckpoint(String)
  /// A checkpoint cannot be read, or is damaged.
  case unreadableCheckpoint(CheckpointError)
  /// The model and its activations would not fit into the machine's memory; both in bytes.
  case tooLarge(needed: Double, available: Double)
  /// A run can only go on with the data that it began with.
  case otherData(found: String, needed: String)
  /// The loss or the gradient became infinite or not a number.
  case diverged(step: Int)

  /// The message, without a full stop.
  public var description: String {
    switch self {
    case .widthNotDivisible(let width, let heads):
      "width \(width) is not divisible by \(heads) heads; choose a multiple of \(heads)"
    case .outOfRange(let name, let value, let allowed):
      "\(name) is \(value), but must be \(allowed)"
    case .emptyData:
      "the data is empty"
    case .dataTooShort(let tokens, let needed):
      "the data has \(tokens) tokens, but this context needs at least \(needed); "
        + "give more text or a shorter context"
    case .tooFewPairs(let pairs):
      "the data has \(pairs) pairs, too few to train on some and hold out others; give more"
    case .notUTF8(let offset):
      "the data is not UTF-8 text: byte \(offset) does not belong there"
    case .malformedLine(let line, let reason):
      "line \(line): \(reason)"
    case .notInVocabulary(let text):
      "\(text) is not in this model's vocabulary"
    case .unknownCharacter(let scalar, let known):
      "'\(Escaping.escape(String(scalar)))' is not in this model's vocabulary: "
        + Escaping.escapeShortened(known)
    case .inputTooLong(let tokens, let context):
      "the input has \(tokens) tokens, more than the model's context of \(context)"
    case .wrongArchitecture(let found, let needed):
      "is \(found.rawValue), but \(needed)"
    case .malformedCheckpoint(let reason):
      "cannot be used here: \(reason)"
    case .unreadableCheckpoint(let error):
      error.description
    case .tooLarge(let needed, let available):
      "the model takes about \(Int(needed / 0x1p20)) MiB of the machine's "
        + "\(Int(available / 0x1p20)) MiB; choose a smaller model, batch or context"
    case .otherData(let found, let needed):
      "the run was started with other data (\(Escaping.escapeShortened(needed))) than this "
        + "(\(Escaping.escapeShortened(found))); give it the same"
    case .diverged(let step):
      "the loss is no longer a number at step \(step); try a smaller learning rate"
    }
  }
}

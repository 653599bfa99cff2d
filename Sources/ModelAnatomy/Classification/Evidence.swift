/// How it is known what a tensor is.
public enum Evidence: Sendable, Hashable {
  /// The file says so.
  case recorded
  /// The description of an architecture has the name.
  case description(String)
  /// The names of a block are those of an architecture, which it stands in under another prefix.
  case block(String)
  /// A guess from words, neighbours and shapes; with the word that decided.
  case inferred(String)
  /// It is not known.
  case none

  /// Whether the file or a description says it, so that it is no guess.
  public var isRecognized: Bool {
    switch self {
    case .recorded, .description, .block: true
    case .inferred, .none: false
    }
  }

  /// The step's name, as reports write it.
  public var name: String {
    switch self {
    case .recorded: "recorded"
    case .description: "description"
    case .block: "block"
    case .inferred: "inferred"
    case .none: "unrecognized"
    }
  }

  /// The architecture, or the word that decided.
  public var source: String? {
    switch self {
    case .description(let source), .block(let source), .inferred(let source): source
    case .recorded, .none: nil
    }
  }
}

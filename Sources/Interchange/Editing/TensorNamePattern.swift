public import CheckpointFormat

/// Which names are meant: `*.bias`, `layers.[0-3].*`, or between slashes a regular expression, `/layers\.\d+\./`.
public struct TensorNamePattern {
  private enum Kind {
    case glob([Piece])
    case expression(Regex<AnyRegexOutput>)
  }

  /// What a pattern without slashes is made of.
  private enum Piece {
    case anything
    case anyCharacter
    case character(Unicode.Scalar)
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  /// The pattern as it was written.
  public let text: String
  private let kind: Kind

  /// Reads a pattern. Without slashes it must fit a whole name: `*` stands for any characters, dots among them, `?`
  /// for one, `[a-z]` for one of some and `[!a-z]` for one of all others. Between slashes stands a regular expression
  /// of Swift, which may fit any part of a name.
  ///
  /// Throws `.argument` for an empty pattern and for what is no regular expression.
  public init(_ text: String) throws(CheckpointError) {
    self.text = text
    guard !text.isEmpty else { throw CheckpointError(.argument, "a pattern for names is empty") }
    if text.count > 2, text.hasPrefix("/"), text.hasSuffix("/") {
      kind = .expression(try Self.expression(String(text.dropFirst().dropLast())))
    } else {
      kind = .glob(Self.pieces(Array(text.unicodeScalars)))
    }
  }

  /// A regular expression of Swift, whose characters are Unicode's. Throws `.argument` for what is none.
  static func expression(_ text: String) throws(CheckpointError) -> Regex<AnyRegexOutput> {
    do {
      return try Regex(text).matchingSemantics(.unicodeScalar)
    } catch {
      throw CheckpointError(
        .argument, "\(Escaping.escapeShortened(text)) is not a valid regular expression")
    }
  }

  /// Whether a name is meant.
  public func matches(_ name: String) -> Bool {
    switch kind {
    case .expression(let expression): (try? expression.firstMatch(in: name)) != nil
    case .glob(let pieces): Self.matches(pieces, Array(name.unicodeScalars))
    }
  }

  private static func pieces(_ text: [Unicode.Scalar]) -> [Piece] {
    var pieces: [Piece] = []
    var place = 0
    while place < text.count {
      switch text[place] {
      case "*": pieces.append(.anything)
      case "?": pieces.append(.anyCharacter)
      case "[":
        let found = oneOf(text, from: place)
        pieces.append(found?.piece ?? .character("["))
        place = found?.end ?? place
      default: pieces.append(.character(text[place]))
      }
      place += 1
    }
    return pieces
  }

  /// What stands between brackets, and the place of the closing one; nil where there is none.
  private static func oneOf(
    _ text: [Unicode.Scalar], from start: Int
  ) -> (piece: Piece, end: Int)? {
    var first = start + 1
    let isNegated = first < text.count && text[first] == "!"
    if isNegated { first += 1 }
    // A bracket that stands first is one of the characters.
    guard first < text.count, let end = text[(first + 1)...].firstIndex(of: "]") else { return nil }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    var place = first
    while place < end {
      if place + 2 < end, text[place + 1] == "-", text[place] <= text[place + 2] {
        ranges.append(text[place]...text[place + 2])
        place += 3
      } else {
        ranges.append(text[place]...text[place])
        place += 1
      }
    }
    return (.oneOf(ranges, isNegated: isNegated), end)
  }

  /// O(nm) for a name of n characters and m pieces.
  private static func matches(_ pieces: [Piece], _ name: [Unicode.Scalar]) -> Bool {
    var (piece, place) = (0, 0)
    // The last star, and where what it stands for ends so far.
    var star: (piece: Int, end: Int)?
    while place < name.count {
      if piece < pieces.count, case .anything = pieces[piece] {
        star = (piece, place)
        piece += 1
      } else if piece < pieces.count, fits(pieces[piece], name[place]) {
        (piece, place) = (piece + 1, place + 1)
      } else if let last = star {
        star = (last.piece, last.end + 1)
        (piece, place) = (last.piece + 1, last.end + 1)
      } else {
        return false
      }
    }
    return pieces[piece...].allSatisfy { if case .anything = $0 { true } else { false } }
  }

  private static func fits(_ piece: Piece, _ character: Unicode.Scalar) -> Bool {
    switch piece {
    case .anything, .anyCharacter: true
    case .character(let wanted): character == wanted
    case .oneOf(let ranges, let isNegated):
      ranges.contains { $0.contains(character) } != isNegated
    }
  }
}

public import CheckpointFormat

/// A change of names as sed writes it: `s/^model\.//`, `s/gamma/weight/`, `s/layer\.(\d+)/layers.\1/g`.
public struct NameSubstitution {
  private enum Piece {
    case text(String)
    case group(Int)
  }

  /// The substitution as it was written.
  public let text: String
  private let expression: Regex<AnyRegexOutput>
  private let replacement: [Piece]
  private let replacesAll: Bool

  /// Reads a substitution: the letter s, any character, a regular expression of Swift, that character, what takes the
  /// place of what fits, that character, and `g` where each place counts that fits, not only the first. In the
  /// replacement `\1` to `\9` are what stood in parentheses, and `&` is all that fits; a backslash makes them plain.
  ///
  /// Throws `.argument` for what is none.
  public init(_ text: String) throws(CheckpointError) {
    self.text = text
    var rest = text.unicodeScalars.dropFirst()
    guard text.unicodeScalars.first == "s", let delimiter = rest.popFirst(), delimiter != "\\",
      let pattern = Self.part(of: &rest, until: delimiter),
      let replacement = Self.part(of: &rest, until: delimiter),
      rest.isEmpty || rest.elementsEqual("g".unicodeScalars), !pattern.isEmpty
    else {
      throw CheckpointError(
        .argument,
        "\(Escaping.escapeShortened(text)) is not a substitution such as s/^model\\.//")
    }
    expression = try TensorNamePattern.expression(pattern)
    self.replacement = Self.pieces(replacement)
    replacesAll = !rest.isEmpty
  }

  /// The text up to a delimiter, which is taken too; nil where there is none. A backslash makes a delimiter plain.
  private static func part(
    of rest: inout Substring.UnicodeScalarView, until delimiter: Unicode.Scalar
  ) -> String? {
    var part = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      if scalar == delimiter { return String(part) }
      if scalar == "\\", let next = rest.popFirst() {
        if next != delimiter { part.append(scalar) }
        part.append(next)
      } else {
        part.append(scalar)
      }
    }
    return nil
  }

  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var scalars = Substring(text).unicodeScalars
    var plain = String.UnicodeScalarView()
    func close() {
      if !plain.isEmpty { pieces.append(.text(String(plain))) }
      plain = String.UnicodeScalarView()
    }
    while let scalar = scalars.popFirst() {
      if scalar == "&" {
        close()
        pieces.append(.group(0))
      } else if scalar == "\\", let next = scalars.popFirst() {
        if let digit = next.properties.numericType == nil ? nil : Int(String(next)), digit > 0 {
          close()
          pieces.append(.group(digit))
        } else {
          plain.append(next)
        }
      } else {
        plain.append(scalar)
      }
    }
    close()
    return pieces
  }

  /// The name with what fits replaced; the name as it is where nothing does.
  public func apply(to name: String) -> String {
    let matches =
      replacesAll
      ? name.matches(of: expression)
      : [try? expression.firstMatch(in: name)].compactMap { $0 }
    var result = ""
    var place = name.startIndex
    for match in matches {
      result += name[place..<match.range.lowerBound]
      for piece in replacement { result += text(of: piece, in: match, name) }
      place = match.range.upperBound
    }
    return result + name[place...]
  }

  private func text(
    of piece: Piece, in match: Regex<AnyRegexOutput>.Match, _ name: String
  ) -> Substring {
    switch piece {
    case .text(let text): return Substring(text)
    case .group(let number):
      guard number < match.output.count, let range = match.output[number].range else { return "" }
      return name[range]
    }
  }
}

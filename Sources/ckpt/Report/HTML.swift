import CheckpointFormat
import SystemPackage

/// Text from strangers in a page.
enum HTML {
  /// Text that means itself, in content and in quoted attributes; what could mislead a reader is escaped as on the
  /// terminal.
  static func text(_ text: String) -> String { quote(Escaping.escape(text)) }

  /// As ``text(_:)``, for a path.
  static func text(_ path: FilePath) -> String { quote(Escaping.escape(path)) }

  private static func quote(_ escaped: String) -> String {
    var result = ""
    for character in escaped.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }

  /// The same, with lines that may break behind dots.
  static func breakable(_ text: String) -> String {
    self.text(text).split(separator: ".", omittingEmptySubsequences: false).joined(
      separator: ".<wbr>")
  }

  /// A row of a table; each cell is HTML with the attributes of its `td`.
  static func row(_ cells: [(attributes: String, content: String)], heading: Bool = false) -> String
  {
    let name = heading ? "th" : "td"
    let inner = cells.map { cell in
      "<\(name)\(cell.attributes.isEmpty ? "" : " " + cell.attributes)>\(cell.content)</\(name)>"
    }
    return "<tr>\(inner.joined())</tr>\n"
  }

  /// A share of 0 to 1 as CSS writes it.
  static func percent(_ share: Double) -> String { Figures.decimal(share * 100, 4) + "%" }
}

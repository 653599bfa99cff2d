import CheckpointFormat
import SystemPackage

/// Text from strangers in a page.
enum HTML {
  /// Text that means itself, in content and in quoted attributes; what could mislead a reader is escaped as on the
  /// terminal.
  static func text(_ text: String) -> String { quote(Escaping.escape(text)) }

  /// As ``text(_:)``, for a path.
  static func text(_ path: FilePath) -> String { quote(Escaping.escape(path)) }

  /// As ``text(_:)``, line by line.
  static func text(lines: String) -> String {
    lines.split(separator: "\n").map { text(String($0)) }.joined(separator: "\n")
  }

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

  /// A table in a frame that scrolls where the screen is narrow.
  ///
  /// - Parameters:
  ///   - name: What the table is about, for those who hear it.
  ///   - columns: Titles; those of numbers go to the right.
  ///   - kind: The class of the table, if it has one.
  ///   - rows: Rows as ``row(_:attributes:)`` makes them.
  static func table(
    _ name: String, kind: String = "", columns: [(title: String, isNumber: Bool)], rows: String
  ) -> String {
    let numbers = columns.enumerated().filter(\.element.isNumber).map { "r\($0.offset + 1)" }
    let titles = columns.map { "<th scope=\"col\">\($0.title)</th>" }.joined()
    let words = [kind] + numbers
    return """
      <div class="scroll" role="group" tabindex="0" aria-label="\(name)"><table class="\(words.joined(separator: " "))">
      <thead><tr>\(titles)</tr></thead><tbody>
      \(rows)</tbody></table></div>

      """
  }

  /// A row of a table, of cells that are HTML. What HTML lets out is left out, as there are thousands of them.
  static func row(_ cells: [String], attributes: String = "") -> String {
    "<tr\(attributes.isEmpty ? "" : " " + attributes)><td>" + cells.joined(separator: "<td>") + "\n"
  }

  /// A bar as long as a share of 0 to 1.
  static func bar(_ share: Double, _ colour: String) -> String {
    "<span class=\"bar\"><i class=\"\(colour)\" style=\"width:\(percent(share))\"></i></span>"
  }

  /// A share of 0 to 1 as CSS writes it.
  static func percent(_ share: Double) -> String { Figures.decimal(share * 100, 2) + "%" }
}

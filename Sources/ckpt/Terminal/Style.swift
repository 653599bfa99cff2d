/// How a piece of text stands out where colour is allowed.
enum Style: String {
  case bold = "1"
  case faint = "2"
  case red = "31"
  case green = "32"

  /// The text in this style, or as it is where colour is not allowed.
  func callAsFunction(_ text: String) -> String {
    Terminal.hasColour ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
  }
}

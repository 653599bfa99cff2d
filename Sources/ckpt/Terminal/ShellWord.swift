/// Words for a line that a person pastes into a shell.
enum ShellWord {
  /// The word as it is, in quotes where a shell would take it apart, or in `$'…'` where it has bytes that are not
  /// fit to be shown.
  static func quote(_ word: [UInt8]) -> String {
    let isPlain = { (byte: UInt8) in
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte || "%+,-./:=@_".utf8.contains(byte)
    }
    if !word.isEmpty, word.allSatisfy(isPlain) { return String(decoding: word, as: UTF8.self) }
    let quote = UInt8(ascii: "'")
    let backslash = UInt8(ascii: "\\")
    if let text = String(validating: word, as: UTF8.self), RawArguments.escape(text) == text,
      !word.contains(quote), !word.contains(backslash)
    {
      return "'\(text)'"
    }
    return "$'"
      + word.map { byte in
        switch byte {
        case quote, backslash: "\\" + String(Unicode.Scalar(byte))
        case 0x20..<0x7F: String(Unicode.Scalar(byte))
        default: "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }
      }.joined() + "'"
  }
}

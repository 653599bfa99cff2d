#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the program's words go: data to standard output, all else to standard error.
enum Terminal {
  /// Whether messages and progress are seen by a person as they come.
  static let isInteractive = isatty(STDERR_FILENO) == 1

  /// Whether data may carry colour: on a terminal that knows it, and never with NO_COLOR (no-color.org).
  static let hasColour =
    isatty(STDOUT_FILENO) == 1 && (environment("NO_COLOR") ?? "").isEmpty
    && environment("TERM") != "dumb"

  /// The columns of the terminal that shows messages; 80 where there is none.
  static var width: Int {
    var size = winsize()
    guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// Shows a message.
  static func message(_ text: String, terminator: String = "\n") {
    var line = text + terminator
    // One call a message, so that messages of threads do not mix. Where no one can be told, no one is.
    line.withUTF8 { bytes in _ = unsafe write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
  }

  /// Lets a reader of standard output see what was printed so far.
  static func flush() {
    fflush(nil)
  }

  private static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}

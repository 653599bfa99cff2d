import CheckpointFormat

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

  /// Whether data is seen by a person, and not read by a program.
  static let showsData = isatty(STDOUT_FILENO) == 1

  /// Whether data may carry colour: on a terminal that knows it, and never with NO_COLOR (no-color.org).
  static let hasColour =
    showsData && (environment("NO_COLOR") ?? "").isEmpty
    && environment("TERM") != "dumb"

  /// The columns of the terminal that shows messages; 80 where there is none.
  static var width: Int {
    var size = winsize()
    // Safe: the system fills the structure that this request is for.
    guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// The columns for what goes to standard output: COLUMNS, or those of the terminal there; nil where there is none.
  static let outputWidth: Int? = {
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 {
      return max(columns, 20)
    }
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return max(Int(size.ws_col), 20)
  }()

  /// Whether the locale was chosen to be one of ASCII alone, as LANG=C does.
  private static let isASCII: Bool = {
    let chosen = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap(environment).first { !$0.isEmpty }
    return chosen == "C" || chosen == "POSIX"
  }()

  private static let mostOpenFiles = 8192

  /// Makes the process fit to write files, whoever started it.
  ///
  /// A standard stream that was closed is opened on nothing, lest a checkpoint be opened in its place and messages
  /// be written into it. A file that outgrows its limit becomes an error like that of a full disk, not a sudden end
  /// that leaves an unfinished file behind.
  static func prepare() {
    var descriptor: Int32 = 0
    while descriptor >= 0, descriptor <= STDERR_FILENO {
      // Safe: the system reads the text while it is called.
      descriptor = unsafe open("/dev/null", O_RDWR)
    }
    if descriptor > STDERR_FILENO { close(descriptor) }
    _ = signal(SIGXFSZ, SIG_IGN)
    // A model may stand in more files than a process may usually have open.
    SystemCalls.allowOpenFiles(mostOpenFiles)
    SystemCalls.tuneMemory()
  }

  /// Writes text for people to standard output, in the characters of the locale. Throws as ``data(_:)``.
  static func text(_ text: String) throws {
    try data(isASCII ? PlainText.ascii(text) : text)
  }

  /// Writes data to standard output, all of it. Throws where it has no room or no reader.
  static func data(_ text: String) throws {
    // What was printed before comes first.
    flush()
    let sink = DescriptorSink(descriptor: STDOUT_FILENO, path: "standard output")
    // Safe: the span is of the text's own bytes, and the text outlives the call.
    try unsafe sink.write(text.utf8Span.span.bytes)
    try sink.commit()
  }

  /// All of standard input, as text. Throws for more than 16 MiB, and for what is not UTF-8.
  static func input() throws(CheckpointError) -> String {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      // Safe: the system fills at most the buffer it is given.
      let count = unsafe piece.withUnsafeMutableBytes { buffer in
        unsafe read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += piece[..<count]
      guard bytes.count <= 16 << 20 else {
        throw CheckpointError(.argument, "is longer than 16 MiB", path: "standard input")
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CheckpointError(.argument, "is not UTF-8", path: "standard input")
    }
    return text
  }

  /// Shows a message.
  static func message(_ text: String, terminator: String = "\n") {
    var line = (isASCII ? PlainText.ascii(text) : text) + terminator
    // One call a message, so that messages of threads do not mix. Where no one can be told, no one is.
    // Safe: the system reads no more than the bytes.
    line.withUTF8 { bytes in _ = unsafe write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
  }

  /// Lets a reader of standard output see what was printed so far.
  static func flush() {
    fflush(nil)
  }

  private static func environment(_ name: String) -> String? {
    // Safe: the text ends with a zero and is copied at once; nothing here changes the environment.
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }
}

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

import Foundation

/// A terminal of Linux that a test looks at.
enum PseudoTerminal {
  struct Failure: Error {}

  /// Runs `ckpt` with its output and messages on a terminal of so many columns; gives all that it showed.
  static func run(
    _ arguments: [String], columns: UInt16, in folder: WorkingFolder,
    environment: [String: String] = [:]
  ) throws -> (status: Int32, shown: String) {
    // The requests of ioctl_tty(2) that Swift does not import: unlock, and give the number.
    let (unlock, getNumber) = (UInt(0x4004_5431), UInt(0x8004_5430))
    let master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var zero: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, unsafe ioctl(master, unlock, &zero) == 0,
      unsafe ioctl(master, getNumber, &number) == 0
    else { throw Failure() }
    defer { close(master) }
    let terminal = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { throw Failure() }
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe ioctl(master, UInt(TIOCSWINSZ), &size) == 0 else { throw Failure() }

    let variables = RunningProgram.environment.merging(["TERM": "xterm"]) { $1 }
    let process = try ChildProcess(
      executable: Program.path, arguments: arguments, folder: folder.path,
      environment: variables.merging(environment) { $1 }, output: terminal, errors: terminal)
    // Only the program's own descriptors keep the terminal open now, so that reading ends with it.
    close(terminal)
    let shown = readAll(master)
    return (process.wait().status ?? -1, shown)
  }

  private static func readAll(_ descriptor: Int32) -> String {
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { return String(decoding: shown, as: UTF8.self) }
      shown += buffer.prefix(count)
    }
  }
}

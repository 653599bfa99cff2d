import Foundation

/// A process that was started, with its standard streams where the caller wants them.
///
/// It starts with no signal blocked or ignored, which it would otherwise inherit from the thread that starts it.
final class ChildProcess {
  struct Failure: Error { let code: Int32 }

  private let identifier: pid_t
  private var status: Int32?

  /// Starts an executable; its input is empty.
  init(
    executable: String, arguments: [String], folder: String, environment: [String: String],
    output: Int32, errors: Int32
  ) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGQUIT, SIGXFSZ] {
      unsafe sigaddset(&signals, number)
    }
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

    // The shell changes the folder, and then is the program.
    let line = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, executable] + arguments
    let words = unsafe line.map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment.map { unsafe strdup("\($0)=\($1)") } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var identifier: pid_t = 0
    let code = unsafe posix_spawn(&identifier, "/bin/sh", &actions, &attributes, words, variables)
    guard code == 0 else { throw Failure(code: code) }
    self.identifier = identifier
  }

  deinit {
    guard status == nil else { return }
    send(SIGKILL)
    _ = wait()
  }

  /// Whether it has not ended yet.
  var isRunning: Bool {
    if status == nil {
      var found: Int32 = 0
      if unsafe waitpid(identifier, &found, WNOHANG) == identifier { status = found }
    }
    return status == nil
  }

  /// Sends it a signal.
  func send(_ signal: Int32) {
    if status == nil { kill(identifier, signal) }
  }

  /// Waits for its end; gives its exit status, or the signal that ended it.
  func wait() -> (status: Int32?, signal: Int32?) {
    var found: Int32 = 0
    while status == nil {
      if unsafe waitpid(identifier, &found, 0) == identifier { status = found }
    }
    let ended = status ?? 0
    let signal = ended & 0x7F
    return signal == 0 ? (ended >> 8 & 0xFF, nil) : (nil, signal)
  }
}

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lets a command that writes a file clean up when it is told to stop, as with Ctrl-C.
enum Interruption {
  /// The signal that came; 0 for none.
  private static let received = Atomic<Int32>(0)

  /// From now on SIGINT, SIGTERM and SIGHUP are noted; a second one ends the process at once.
  static func watch() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let former = signal(number) { number in
        Interruption.received.store(number, ordering: .relaxed)
        _ = signal(number, SIG_DFL)
      }
      // What whoever started the program wants ignored stays so, as with nohup.
      // Safe: both are addresses, and are only compared.
      if unsafe unsafeBitCast(former, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
        _ = signal(number, SIG_IGN)
      }
    }
  }

  /// Whether to stop.
  static var isRequested: Bool { received.load(ordering: .relaxed) != 0 }

  /// Ends the process by the signal that came, so that whoever started it knows.
  static func leave() -> Never {
    let number = received.load(ordering: .relaxed)
    _ = signal(number, SIG_DFL)
    raise(number)
    exit(128 + number)
  }
}

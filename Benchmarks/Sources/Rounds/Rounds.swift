#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Does a piece of work whenever asked, and answers with how long it took.
///
/// Each line of standard input is a number of times to do it. The answer is a line with the seconds of each. So whoever
/// asks can take turns between this program and another, and neither is measured while the machine is in a
/// better mood. Returns at the end of the input.
///
/// - Parameters:
///   - work: What is measured. Its result is let go after the clock has stopped.
public func answerRounds<Result>(_ work: () throws -> Result) throws {
  while let line = readLine() {
    var seconds: [String] = []
    for _ in 0..<(Int(line) ?? 1) {
      let start = ContinuousClock.now
      let result = try work()
      seconds.append(String((ContinuousClock.now - start) / .seconds(1)))
      withExtendedLifetime(result) {}
    }
    answer(seconds.joined(separator: " "))
  }
}

/// Prints a line at once.
public func answer(_ line: String) {
  print(line)
  fflush(nil)
}

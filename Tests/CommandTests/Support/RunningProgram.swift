import Foundation

/// A program that was started. Its output goes to files, so that it never waits for a reader.
final class RunningProgram {
  private let process = Process()
  private let outputPath: String
  private let errorsPath: String

  init(
    executable: String, arguments: [String], in folder: Workplace, environment: [String: String]
  ) throws {
    let number = UInt64.random(in: 0 ... .max)
    outputPath = folder.scratch("output-\(number)")
    errorsPath = folder.scratch("errors-\(number)")
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    var variables = ProcessInfo.processInfo.environment
    variables["NO_COLOR"] = nil
    // A trap must show as a signal at once, not as a trace seconds later.
    variables["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try Self.create(outputPath)
    process.standardError = try Self.create(errorsPath)
    try process.run()
  }

  /// Whether it has not ended yet.
  var isRunning: Bool { process.isRunning }

  /// What it wrote to standard error so far.
  var errorsSoFar: String { Self.text(errorsPath) }

  /// What it wrote to standard output so far.
  var outputSoFar: String { Self.text(outputPath) }

  /// Sends it a signal.
  func send(_ signal: Int32) {
    kill(process.processIdentifier, signal)
  }

  /// Waits for its end.
  func finish() -> Outcome {
    process.waitUntilExit()
    let signaled = process.terminationReason == .uncaughtSignal
    return Outcome(
      status: signaled ? nil : process.terminationStatus,
      signal: signaled ? process.terminationStatus : nil,
      output: Self.text(outputPath), errors: Self.text(errorsPath))
  }

  private static func create(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  private static func text(_ path: String) -> String {
    String(decoding: (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data(), as: UTF8.self)
  }
}

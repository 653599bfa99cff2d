import Foundation

/// A program that was started. Its output goes to files, so that it never waits for a reader.
final class RunningProgram {
  private let process: ChildProcess
  private let outputPath: String
  private let errorsPath: String

  init(
    executable: String, arguments: [String], in folder: WorkingFolder, environment: [String: String]
  ) throws {
    let number = UInt64.random(in: 0 ... .max)
    outputPath = folder.scratch("output-\(number)")
    errorsPath = folder.scratch("errors-\(number)")
    let output = try Self.create(outputPath)
    let errors = try Self.create(errorsPath)
    process = try ChildProcess(
      executable: executable, arguments: arguments, folder: folder.path,
      environment: Self.environment.merging(environment) { $1 },
      output: output.fileDescriptor, errors: errors.fileDescriptor)
  }

  /// The environment of the tests, without what changes the program's output.
  static var environment: [String: String] {
    var variables = ProcessInfo.processInfo.environment
    variables["NO_COLOR"] = nil
    // A trap must show as a signal at once, not as a trace seconds later.
    variables["SWIFT_BACKTRACE"] = "enable=no"
    return variables
  }

  /// Whether it has not ended yet.
  var isRunning: Bool { process.isRunning }

  /// Sends it a signal.
  func send(_ signal: Int32) {
    process.send(signal)
  }

  /// Waits for its end.
  func finish() -> Outcome {
    let (status, signal) = process.wait()
    return Outcome(
      status: status, signal: signal, output: Self.text(outputPath), errors: Self.text(errorsPath))
  }

  private static func create(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(fileURLWithPath: path))
    return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }

  private static func text(_ path: String) -> String {
    String(decoding: (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data(), as: UTF8.self)
  }
}

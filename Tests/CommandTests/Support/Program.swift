import Foundation

/// The built program, run as users run it.
enum Program {
  /// The executable, in the folder of the test bundle or one around it.
  static let path: String = {
    var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.pathComponents.count > 1 {
      let candidate = folder.appendingPathComponent("ckpt").path
      let attributes = try? FileManager.default.attributesOfItem(atPath: candidate)
      if attributes?[.type] as? FileAttributeType == .typeRegular { return candidate }
      folder.deleteLastPathComponent()
    }
    return "ckpt-is-not-built"
  }()

  /// Runs `ckpt` to its end in a folder.
  static func run(
    _ arguments: [String], in folder: WorkingFolder, environment: [String: String] = [:]
  ) throws -> Outcome {
    let running = try start(arguments, in: folder, environment: environment)
    return running.finish()
  }

  /// Runs a line of `sh` in which `$CKPT` is the program, and the arguments are `$1` and so on.
  static func shell(_ line: String, _ arguments: [String] = [], in folder: WorkingFolder) throws
    -> Outcome
  {
    try RunningProgram(
      executable: "/bin/sh", arguments: ["-c", line, "sh"] + arguments, in: folder,
      environment: ["CKPT": path]
    ).finish()
  }

  /// As ``shell(_:_:in:)`` with `bash`, which spells any bytes: `$'\xff'`.
  static func bash(_ line: String, _ arguments: [String] = [], in folder: WorkingFolder) throws
    -> Outcome
  {
    try RunningProgram(
      executable: "/bin/bash", arguments: ["-c", line, "bash"] + arguments, in: folder,
      environment: ["CKPT": path]
    ).finish()
  }

  /// Starts `ckpt` and goes on.
  static func start(
    _ arguments: [String], in folder: WorkingFolder, environment: [String: String] = [:]
  ) throws -> RunningProgram {
    try RunningProgram(
      executable: path, arguments: arguments, in: folder, environment: environment)
  }
}

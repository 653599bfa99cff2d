import Foundation
import Testing

/// Files that are no checkpoints end in one line that names the file, and a status that says so.
@Suite struct WrongFileTests {
  static let commands = ["inspect", "params", "verify", "convert"]
  private static let png: [UInt8] = [
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 2, 0, 0, 0,
  ]

  /// Contents that are no checkpoint.
  enum Content: String, CaseIterable {
    case empty, oneByte, text, png, zeros, json, half, withoutLastByte, headerOnly

    func bytes() throws -> [UInt8] {
      switch self {
      case .empty: []
      case .oneByte: [0x8A]
      case .text: Array("To whom it may concern.\n".utf8)
      case .png: WrongFileTests.png
      case .zeros: [UInt8](repeating: 0, count: 5000)
      case .json: Array(#"{"model_type": "bert"}"#.utf8)
      case .half: try { $0.prefix($0.count / 2) + [] }(Samples.checkpoint())
      case .withoutLastByte: try Samples.checkpoint().dropLast()
      case .headerOnly: try Array(Samples.checkpoint().prefix(64))
      }
    }
  }

  @Test(arguments: Content.allCases, commands)
  func content(_ content: Content, _ command: String) throws {
    let folder = try WorkingFolder()
    try folder.write(content.bytes(), to: "file")
    try expectRefusal(of: "file", by: command, isFile: true, in: folder)
  }

  @Test(arguments: ["missing", ".", "folder", "file/inside", "/dev/null"], commands)
  func notAFile(_ path: String, _ command: String) throws {
    let folder = try WorkingFolder()
    try folder.makeFolder("folder")
    try folder.write("text", to: "file")
    try expectRefusal(of: path, by: command, isFile: false, in: folder)
  }

  /// Headers of safetensors that do not say what is in the file.
  @Test(
    arguments: [
      #"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,16]}}"#,
      #"{"a":{"dtype":"F32","shape":[4000000000000],"data_offsets":[0,16000000000000]}}"#,
      #"{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F33","shape":[2],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#,
      #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#,
      #"{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#,
    ], commands)
  func lyingHeader(_ header: String, _ command: String) throws {
    let folder = try WorkingFolder()
    try folder.write(
      Samples.safetensors(header: header, data: [UInt8](repeating: 1, count: 8)), to: "file")
    try expectRefusal(of: "file", by: command, isFile: true, in: folder)
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"), arguments: commands)
  func unreadable(_ command: String) throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.checkpoint(), to: "file")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: folder.path + "/file")
    try expectRefusal(of: "file", by: command, isFile: false, in: folder)
  }

  /// `verify` finds damage in a file that is there; all else could not be done.
  private func expectRefusal(
    of path: String, by command: String, isFile: Bool, in folder: WorkingFolder
  ) throws {
    let before = try folder.names
    let outcome = try Program.run(
      [command, path] + (command == "convert" ? ["out"] : []), in: folder)
    if command == "verify", isFile {
      #expect(outcome.status == 2)
      #expect(outcome.errors == "")
      #expect(outcome.output.split(separator: "\n").allSatisfy { $0.hasPrefix("\(path): ") })
    } else {
      #expect(outcome.status == 1)
      #expect(outcome.output == "")
      #expect(outcome.isOneLineOfError, "\(outcome.errors)")
      #expect(outcome.errors.hasPrefix("Error: \(path): "), "\(outcome.errors)")
    }
    #expect(try folder.names == before)
  }
}

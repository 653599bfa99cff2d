import CheckpointFormat
import Foundation
import Testing

struct ErrorCodeTests {
  private static let top = URL(filePath: #filePath).appending(path: "../../..").standardized

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: top.appending(path: path), encoding: .utf8)
  }

  /// The table of SPEC.md section 11 and the codes that describe checkpoints are the same: numbers, names and what is
  /// wrong, which the documentation of each code repeats.
  @Test func codesAreThoseOfTheSpecification() throws {
    let rows = try Self.text("SPEC.md")
      .matches(of: #/(?m)^\| (\d{3}) \| ([a-z0-9-]+) \| (.*) \|$/#)
      .map { row in "\(row.1) \(row.2): \(row.3.prefix(1).uppercased())\(row.3.dropFirst())." }
    let source = try Self.text("Sources/CheckpointFormat/Errors/CheckpointError+Code.swift")
    let codes = source.matches(
      of: #/((?: {4}///.*\n)+) {4}public static let \w+ = Code\((\d+), "([a-z0-9-]+)"\)/#
    ).map { code in
      let lines = code.1.split(separator: "\n").map { $0.drop { " /".contains($0) } }
      return "\(code.2) \(code.3): \(lines.joined(separator: " "))"
    }
    let known = CheckpointError.Code.all.filter { $0.rawValue < 501 }
    #expect(known.count >= 50)
    #expect(codes.prefix(known.count) == rows[...])
    #expect(
      known.map { "\($0.rawValue) \($0.name)" }
        == rows.map { $0.prefix { $0 != ":" } }.map(String.init))
  }

  /// A code that is declared and forgotten in the list would be unknown to those who have its number.
  @Test func allCodesAreListed() throws {
    let source = try Self.text("Sources/CheckpointFormat/Errors/CheckpointError+Code.swift")
    let declared = source.matches(of: /static let (\w+) = Code\((\d+), "([a-z0-9-]+)"\)/)
    #expect(declared.map { Int($0.2) } == CheckpointError.Code.all.map(\.rawValue))
    for declaration in declared {
      let words = declaration.1.reduce(into: "") { words, letter in
        words += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
      }
      #expect(words == declaration.3, "a code's name is that of its member")
    }
  }

  @Test func aCodeIsItsNumber() throws {
    let codes = CheckpointError.Code.all
    #expect(codes.map(\.rawValue) == Set(codes.map(\.rawValue)).sorted())
    #expect(Set(codes.map(\.name)).count == codes.count)
    for code in codes {
      let same = CheckpointError.Code(rawValue: code.rawValue)
      #expect(same == code)
      #expect(same.name == code.name)
    }
    let unknown = CheckpointError.Code(rawValue: 999)
    #expect(unknown.name == "code-999")
    #expect(!codes.contains(unknown))
    #expect("\(CheckpointError.Code.padding)" == "110 padding")
  }

  /// What speaks of a file says so with its code, and what speaks of the system or the caller does not.
  @Test func messagesOfFilesEndWithTheirCode() {
    #expect(CheckpointError(.padding, "x", offset: 7).description == "x (at byte 7) [110 padding]")
    for code in [CheckpointError.Code.system, .argument, .stopped, .unrepresentable] {
      #expect(!code.describesFile)
      #expect(CheckpointError(code, "x").description == "x")
    }
    for code in [CheckpointError.Code.signature, .limitFiles, .json, .pickleRequest] {
      #expect(code.describesFile)
    }
  }
}

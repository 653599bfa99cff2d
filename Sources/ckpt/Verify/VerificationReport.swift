import CheckpointFormat
import SystemPackage

/// What is wrong with a file: what `ckpt verify` prints.
struct VerificationReport: Report {
  /// One thing that is wrong.
  struct Finding: Encodable {
    let code: String
    let tensor: String?
    let chunk: Int?
    let offset: Int?
    let message: String

    private enum CodingKeys: String, CodingKey { case code, tensor, chunk, offset, message }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(code, forKey: .code)
      try container.encode(tensor, forKey: .tensor)
      try container.encode(chunk, forKey: .chunk)
      try container.encode(offset, forKey: .offset)
      try container.encode(message, forKey: .message)
    }
  }

  let ok: Bool
  let damage: [Finding]

  private let file: FilePath
  private let summary: String
  private let errors: [CheckpointError]

  private enum CodingKeys: String, CodingKey { case ok, damage }

  /// A report of what was found; `summary` says what was checked where nothing is wrong.
  init(file: FilePath, damage errors: [CheckpointError], summary: String) {
    self.file = file
    self.summary = summary
    self.errors = errors
    ok = errors.isEmpty
    damage = errors.map {
      Finding(
        code: $0.code.name, tensor: $0.tensor, chunk: $0.chunk, offset: $0.offset,
        message: $0.message)
    }
  }

  var lines: [String] {
    let name = Escaping.escape(file)
    if ok { return ["\(name): \(Style.green("whole")), \(summary)"] }
    let findings = errors.map(\.description)
    guard findings.count > 1 else { return findings }
    return findings + ["\(name): \(Style.red("damaged")) in \(findings.count) places"]
  }
}

import CheckpointFormat
import Interchange
import ModelAnatomy

/// A `config.json` as models are published with.
enum ConfigFile {
  /// Far more than any published config takes, even with the names of 20,000 classes.
  static let maximumByteCount = 4 << 20

  /// The model that a config describes.
  ///
  /// - Throws: `CheckpointError` with the path: for a file that cannot be read or is too long, for what is no JSON
  ///   object, and for a config that describes no model that is known.
  static func blueprint(path: String) throws(CheckpointError) -> Blueprint {
    let config = ModelConfig(try values(path: path))
    do throws(ConfigError) {
      return try Blueprint(config: config)
    } catch {
      throw CheckpointError(
        .argument, Escaping.escapeShortened(error.description), path: FilePath(path))
    }
  }

  private static func values(path: String) throws(CheckpointError) -> [String: ConfigValue] {
    let source = try FileSource(path: FilePath(path))
    guard source.byteCount <= maximumByteCount else {
      throw CheckpointError(
        .argument, "is no config: it is longer than \(maximumByteCount >> 20) MiB",
        path: FilePath(path))
    }
    var bytes = [UInt8](repeating: 0, count: source.byteCount)
    var elements = bytes.mutableSpan
    // Safe: every bit pattern is a byte.
    var target = unsafe elements.mutableBytes
    try source.read(at: 0, into: &target)
    let value: JSONValue
    do throws(CheckpointError) {
      value = try JSONValue(parsing: bytes, allowsNonFinite: true)
    } catch {
      throw CheckpointError(
        .argument, "is no config: \(error.message)", offset: error.offset, path: FilePath(path))
    }
    guard case .object(let members) = value else {
      throw CheckpointError(.argument, "is no config: it is no JSON object", path: FilePath(path))
    }
    return Dictionary(members.map { ($0.key, ConfigValue($0.value)) }) { $1 }
  }
}

extension ConfigValue {
  /// What stands in a JSON text; a number without a fraction is a whole one, however it is written.
  fileprivate init(_ value: JSONValue) {
    switch value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .integer(let value): self = .integer(value)
    case .number(let value): self = Int(exactly: value).map { .integer($0) } ?? .number(value)
    case .string(let value): self = .string(value)
    case .array(let values): self = .list(values.map { ConfigValue($0) })
    case .object(let members):
      self = .object(Dictionary(members.map { ($0.key, ConfigValue($0.value)) }) { $1 })
    }
  }
}

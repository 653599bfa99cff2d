public import CheckpointFormat
internal import Interchange
public import ModelAnatomy

extension ModelConfig {
  /// Far more than any published config takes, even with the names of 20,000 classes.
  private static let maximumByteCount = 4 << 20

  /// Reads a `config.json` as models are published with: one JSON object, read strictly, but that `NaN` and `Infinity`
  /// are numbers, as Python writes them.
  ///
  /// - Throws: `CheckpointError` with the path: for a file that cannot be read or is longer than 4 MiB, and for what is
  ///   no JSON object.
  public init(path: FilePath) throws(CheckpointError) {
    let source = try FileSource(path: path)
    guard source.byteCount <= Self.maximumByteCount else {
      throw CheckpointError(
        .argument, "is no config: it is longer than \(Self.maximumByteCount >> 20) MiB", path: path)
    }
    var bytes = [UInt8](repeating: 0, count: source.byteCount)
    var target = bytes.mutableRawSpan
    try source.read(at: 0, into: &target)
    do throws(CheckpointError) {
      try self.init(parsing: bytes)
    } catch {
      throw error.adding(path: path)
    }
  }

  /// The `config.json` in the folder of a file of weights, or in the folder that is named, as models are published: its
  /// path and what it says.
  ///
  /// - Returns: nil where there is none, or none that can be read and says what model it is of.
  public static func beside(_ weights: FilePath) -> (path: FilePath, config: ModelConfig)? {
    let isFolder =
      if case .success(let status) = SystemCalls.live.statusOfPath(weights) { status.isFolder } else
      { false }
    let folder = isFolder ? weights : weights.removingLastComponent()
    let path = folder.appending("config.json")
    guard path != weights, let config = try? ModelConfig(path: path) else { return nil }
    let keys = ["model_type", "architectures", "quantization_config", "_class_name"]
    return keys.contains { config.values[$0] != nil } ? (path, config) : nil
  }

  /// Reads the text of a `config.json`. O(n) for n bytes.
  ///
  /// - Throws: `CheckpointError` with the place of what is no JSON object.
  public init(parsing bytes: [UInt8]) throws(CheckpointError) {
    let value: JSONValue
    do throws(CheckpointError) {
      value = try JSONValue(parsing: bytes, allowsNonFinite: true)
    } catch {
      throw CheckpointError(.argument, "is no config: \(error.message)", offset: error.offset)
    }
    guard case .object(let members) = value else {
      throw CheckpointError(.argument, "is no config: it is no JSON object")
    }
    self.init(Dictionary(members.map { ($0.key, ConfigValue($0.value)) }) { $1 })
  }
}

extension Blueprint {
  /// The model that a `config.json` describes.
  ///
  /// - Throws: `CheckpointError` with the path, as `ModelConfig.init(path:)`, and for a config that describes no model
  ///   that is known.
  public init(configPath path: FilePath) throws(CheckpointError) {
    try self.init(config: ModelConfig(path: path), path: path)
  }

  /// The model that a config describes, which was read from a path that errors name.
  ///
  /// - Throws: `CheckpointError` with the path, for a config that describes no model that is known.
  public init(config: ModelConfig, path: FilePath) throws(CheckpointError) {
    do throws(ConfigError) {
      try self.init(config: config)
    } catch {
      throw CheckpointError(.argument, Escaping.escapeShortened(error.description), path: path)
    }
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

import CheckpointFormat
import ModelAnatomy

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A `config.json` as models are published with.
enum ConfigFile {
  /// Far more than any published config takes, even with the names of 20,000 classes.
  static let maximumByteCount = 16 << 20

  /// The model that a config describes.
  ///
  /// - Throws: `CheckpointError` with the path: for a file that cannot be read or is too long, for what is no JSON
  ///   object, and for a config that describes no model that is known.
  static func blueprint(path: String) throws(CheckpointError) -> Blueprint {
    let config = try config(path: path)
    do throws(ConfigError) {
      return try Blueprint(config: config)
    } catch {
      throw CheckpointError(.argument, Escaping.escapeShortened(error.description), path: path)
    }
  }

  /// What a config says.
  ///
  /// - Throws: `CheckpointError` as `blueprint(path:)` does, but for what the config says.
  static func config(path: String) throws(CheckpointError) -> ModelConfig {
    ModelConfig(try values(path: path))
  }

  private static func values(path: String) throws(CheckpointError) -> [String: ConfigValue] {
    let source = try FileSource(path: path)
    guard source.byteCount <= maximumByteCount else {
      throw CheckpointError(
        .argument, "is no config: it is longer than \(maximumByteCount >> 20) MiB", path: path)
    }
    var bytes = [UInt8](repeating: 0, count: source.byteCount)
    var elements = bytes.mutableSpan
    // Safe: every bit pattern is a byte.
    var target = unsafe elements.mutableBytes
    try source.read(at: 0, into: &target)
    guard
      let values = try? JSONDecoder().decode([String: ConfigValue].self, from: Data(bytes))
    else {
      throw CheckpointError(.argument, "is no config: it is no JSON object", path: path)
    }
    return values
  }
}

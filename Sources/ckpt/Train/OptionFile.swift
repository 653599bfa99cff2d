import CheckpointFormat
import Interchange
import SystemPackage

/// The options of a run in a file: a JSON object with a member for each, called as on the command line.
///
/// `{"epochs": 20, "learning-rate": 0.001, "tie-embeddings": true, "data": "text.txt"}`
enum OptionFile {
  private static let option = "--config"
  private static let maximumByteCount = 1 << 20

  /// The arguments of a command with those of the file that `--config` names in front, so that what was typed comes
  /// last and is what counts.
  ///
  /// Throws where the file cannot be read, is not an object of JSON, or has a value that no option takes.
  static func expand(_ arguments: [String]) throws(CheckpointError) -> [String] {
    guard arguments.first == Train._commandName, let path = path(in: arguments) else {
      return arguments
    }
    do throws(CheckpointError) {
      return try [arguments[0]] + options(in: path) + arguments.dropFirst()
    } catch {
      throw error.adding(path: path)
    }
  }

  private static func path(in arguments: [String]) -> FilePath? {
    for (argument, next) in zip(arguments, arguments.dropFirst() + [""]) {
      if argument == option { return FilePath(argument: next) }
      if argument.hasPrefix(option + "=") {
        return FilePath(argument: String(argument.dropFirst(option.count + 1)))
      }
    }
    return nil
  }

  private static func options(in path: FilePath) throws(CheckpointError) -> [String] {
    let source = try FileSource(path: path)
    guard source.byteCount <= maximumByteCount else {
      throw CheckpointError(.argument, "is longer than 1 MiB, which no options take")
    }
    guard case .object(let members) = try JSONValue(parsing: source.read(0..<source.byteCount))
    else { throw CheckpointError(.argument, "is not a JSON object of options") }
    var options: [String] = []
    for (key, value) in members {
      let name = "--" + key
      switch value {
      case .boolean(let isOn): options += isOn ? [name] : []
      case .integer(let number): options.append("\(name)=\(number)")
      case .number(let number): options.append("\(name)=\(number)")
      case .string(let text): options.append("\(name)=\(RawArguments.encode(Array(text.utf8)))")
      case .null: break
      case .array, .object:
        throw CheckpointError(
          .argument,
          "\"\(Escaping.escapeShortened(key))\" must be a string, a number, true or false")
      }
    }
    return options
  }
}

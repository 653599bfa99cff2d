/// A published model by its name.
public struct Preset: Sendable {
  /// The name to ask for, in lower case: `gpt2-xl`.
  public let name: String
  /// What it is, for a list of presets.
  public let title: String
  /// The month in which it was published: `2019-02`.
  public let published: String
  /// The keys of its config that count.
  public let config: ModelConfig
  /// The exact number of parameters that follows.
  public let parameters: Int
  /// The number that its authors state, and where.
  public let stated: String
  /// Where the config comes from.
  public let source: String

  /// The preset of that name.
  public static func named(_ name: String) -> Preset? {
    names.contains(name) ? all.first { $0.name == name } : nil
  }

  /// The tensors of the model.
  ///
  /// - Throws: nothing for the presets of ``all``.
  public func blueprint() throws(ConfigError) -> Blueprint { try Blueprint(config: config) }

  /// The names of all presets, by family and size, found without reading the rest.
  public static let names: [String] = {
    let keyword = "preset ".utf8
    return PresetTexts.all.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      line.starts(with: keyword) ? String(Substring(line.dropFirst(keyword.count))) : nil
    }
  }()

  /// All presets, by family and size.
  public static let all: [Preset] = (try? PresetParser.parse(PresetTexts.all)) ?? []
}

/// Reads presets: a paragraph each, its keywords indented.
struct PresetParser {
  private var fields: [String: String] = [:]
  private var config: [String: ConfigValue] = [:]

  static func parse(_ text: String) throws(TableError) -> [Preset] {
    var presets: [Preset] = []
    var parser: PresetParser?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      do throws(LineScanner.Problem) {
        if line.first == " " {
          guard parser != nil else { throw .init(text: "a line of no preset") }
          try parser?.read(line.drop { $0 == " " })
        } else if !line.isEmpty {
          if let parser { presets.append(try parser.preset()) }
          parser = PresetParser()
          try parser?.read(line)
        }
      } catch {
        throw TableError(table: "presets", line: number + 1, problem: error.text)
      }
    }
    do throws(LineScanner.Problem) {
      if let parser { presets.append(try parser.preset()) }
    } catch {
      throw TableError(table: "presets", line: 0, problem: error.text)
    }
    return presets
  }

  private mutating func read(_ line: Substring) throws(LineScanner.Problem) {
    var scanner = LineScanner(line)
    guard let keyword = scanner.word() else { throw .init(text: "expected a keyword") }
    switch keyword {
    case "config":
      for (key, expression) in try scanner.assignments() {
        config[key] = try PresetParser.value(expression)
      }
    case "type": config["model_type"] = .string(scanner.rest())
    case "source": fields[keyword] = scanner.quoted() ?? scanner.rest()
    case "preset", "title", "published", "parameters", "stated": fields[keyword] = scanner.rest()
    default: throw .init(text: "no keyword is called \(keyword)")
    }
    guard scanner.isAtEnd else { throw .init(text: "cannot be read from \(scanner.upcoming)") }
  }

  private static func value(_ expression: Expression) throws(LineScanner.Problem) -> ConfigValue {
    switch expression {
    case .value(let value): return value
    case .list(let elements):
      var values: [ConfigValue] = []
      for element in elements { values.append(try value(element)) }
      return .list(values)
    default: throw .init(text: "expected a value, not an expression")
    }
  }

  private func preset() throws(LineScanner.Problem) -> Preset {
    guard let name = fields["preset"], let title = fields["title"],
      let published = fields["published"], let stated = fields["stated"],
      let source = fields["source"], let parameters = fields["parameters"].flatMap({ Int($0) }),
      config["model_type"] != nil
    else { throw .init(text: "\(fields["preset"] ?? "a preset") lacks a line") }
    return Preset(
      name: name, title: title, published: published, config: ModelConfig(config),
      parameters: parameters, stated: stated, source: source)
  }
}

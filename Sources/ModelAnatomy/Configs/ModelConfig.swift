/// The keys and values that describe a model's dimensions, such as a published `config.json` holds.
public struct ModelConfig: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  /// The values by key.
  public var values: [String: ConfigValue]

  /// A config of these values.
  public init(_ values: [String: ConfigValue]) { self.values = values }

  /// A config of these values; of a key that stands twice, the last counts.
  public init(dictionaryLiteral elements: (String, ConfigValue)...) {
    values = Dictionary(elements, uniquingKeysWith: { $1 })
  }

  /// The architecture's word in the transformers library: `bert`, `gpt2`, `llama`; or the class that a config of the
  /// diffusers library names.
  ///
  /// - Throws: ``ConfigError`` if the key `model_type` is missing or no text.
  public var modelType: String {
    get throws(ConfigError) {
      guard let value = values["model_type"] ?? values["_class_name"] else {
        throw .missing(key: "model_type")
      }
      guard case .string(let type) = value else {
        throw .invalid(key: "model_type", expected: "a text")
      }
      return type
    }
  }

  /// A dimension: a whole number from 1 to 2^40; or its default where it is missing or null.
  func dimension(_ key: String, default fallback: Int? = nil) throws(ConfigError) -> Int {
    try number(key, in: 1...(1 << 40), default: fallback)
  }

  /// A number of things that may be none.
  func count(_ key: String, default fallback: Int? = nil) throws(ConfigError) -> Int {
    try number(key, in: 0...(1 << 40), default: fallback)
  }

  /// Yes or no, or the default where it is missing or null.
  func flag(_ key: String, default fallback: Bool) throws(ConfigError) -> Bool {
    switch values[key] {
    case nil, .null?: return fallback
    case .boolean(let value)?: return value
    default: throw .invalid(key: key, expected: "true or false")
    }
  }

  /// A text, or the default where it is missing or null.
  func text(_ key: String, default fallback: String) throws(ConfigError) -> String {
    switch values[key] {
    case nil, .null?: return fallback
    case .string(let value)?: return value
    default: throw .invalid(key: key, expected: "a text")
    }
  }

  /// The number of classes, which configs give as names or not at all: then there are two.
  func classes() throws(ConfigError) -> Int {
    if case .object(let names)? = values["id2label"] { return names.count }
    return try count("num_labels", default: 2)
  }

  /// Whether the class of the model that was saved ends with this word.
  func isSaved(as ending: String) -> Bool {
    guard case .list(let names)? = values["architectures"], case .string(let name)? = names.first
    else { return false }
    return name.hasSuffix(ending)
  }

  /// Whether the class of the model that was saved is known, and is not a bare one without a head.
  var isSavedWithHead: Bool { values["architectures"] != nil && !isSaved(as: "Model") }

  private func number(
    _ key: String, in range: ClosedRange<Int>, default fallback: Int?
  ) throws(ConfigError) -> Int {
    switch values[key] {
    case nil, .null?:
      guard let fallback else { throw .missing(key: key) }
      return fallback
    case .integer(let value)? where range.contains(value): return value
    default: throw .invalid(key: key, expected: "a whole number of at least \(range.lowerBound)")
    }
  }
}

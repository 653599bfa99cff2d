internal import CheckpointFormat

/// The `adapter_config.json` that peft writes beside an adapter.
struct AdapterConfig {
  private let alpha: Double
  private let rank: Int
  private let alphas: [(pattern: LayerPattern, value: Double)]
  private let ranks: [(pattern: LayerPattern, value: Double)]
  private let usesRootOfRank: Bool
  /// Whether weights have what goes in as rows, as those of GPT-2.
  let isTransposed: Bool

  private static let maximumByteCount = 4 << 20
  /// The most characters of all patterns that are more than names: each is followed through every layer's name.
  private static let mostPatternScalars = 2000

  /// Reads a file. Throws `.argument` and `.json` with the path for what is no configuration of a low-rank adapter, or of
  /// one that is not calculated here.
  init(path: FilePath) throws(CheckpointError) {
    let source = try FileSource(path: path)
    do throws(CheckpointError) {
      guard source.byteCount <= Self.maximumByteCount else {
        throw CheckpointError(.argument, "is longer than an adapter's configuration can be")
      }
      try self.init(parsing: source.read(0..<source.byteCount))
    } catch {
      throw error.adding(path: path)
    }
  }

  private init(parsing bytes: [UInt8]) throws(CheckpointError) {
    guard case .object(let members) = try JSONValue(parsing: bytes, allowsNonFinite: true) else {
      throw CheckpointError(.argument, "is not a JSON object")
    }
    let values = Dictionary(members.map { ($0.key, $0.value) }) { $1 }
    if case .string(let type)? = values["peft_type"], type != "LORA" {
      throw CheckpointError(
        .argument,
        "is the configuration of a \(Escaping.escapeShortened(type)) adapter; only LORA is merged")
    }
    if case .boolean(true)? = values["use_dora"] {
      throw CheckpointError(
        .argument, "is the configuration of a DoRA adapter, which is not merged")
    }
    guard case .integer(let rank)? = values["r"], rank > 0,
      let alpha = Self.number(values["lora_alpha"])
    else {
      throw CheckpointError(.argument, "has no r and lora_alpha, as a LoRA adapter's must")
    }
    self.rank = rank
    self.alpha = alpha
    alphas = try Self.patterns(values["alpha_pattern"])
    ranks = try Self.patterns(values["rank_pattern"])
    usesRootOfRank = if case .boolean(true)? = values["use_rslora"] { true } else { false }
    isTransposed = if case .boolean(true)? = values["fan_in_fan_out"] { true } else { false }
  }

  /// What a product is multiplied with, in a layer: alpha by rank or, with rsLoRA, by its root (arXiv:2312.03732).
  func factor(of layer: String) -> Double {
    let alpha = Self.value(of: layer, alphas) ?? self.alpha
    let rank = Self.value(of: layer, ranks) ?? Double(self.rank)
    return alpha / (usesRootOfRank ? rank.squareRoot() : rank)
  }

  private static func number(_ value: JSONValue?) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  private static func patterns(
    _ value: JSONValue?
  ) throws(CheckpointError) -> [(pattern: LayerPattern, value: Double)] {
    guard case .object(let members)? = value else { return [] }
    var patterns: [(pattern: LayerPattern, value: Double)] = []
    for member in members {
      guard let number = number(member.value) else { continue }
      patterns.append((try LayerPattern(member.key), number))
    }
    guard patterns.reduce(0, { $0 + $1.pattern.complexity }) <= mostPatternScalars else {
      throw CheckpointError(
        .argument, "has patterns of more than the \(mostPatternScalars) characters allowed")
    }
    return patterns
  }

  /// The value of the first pattern that is the end of a layer's name, from a dot on.
  private static func value(
    of layer: String, _ patterns: [(pattern: LayerPattern, value: Double)]
  ) -> Double? {
    guard !patterns.isEmpty else { return nil }
    let name = Array(layer.unicodeScalars)
    return patterns.first { $0.pattern.matchesEnd(of: name) }?.value
  }
}

/// What a model's config says of how its weights are packed.
///
/// Published configs say it under `quantization_config`, `quantization` or `compression_config`, or in a file of their
/// own (`quantize_config.json`, `hf_quant_config.json`), each library in its own words. Only the numbers of bits and
/// the sizes of groups are taken; where layers differ, all that occur.
public struct QuantizationConfig: Sendable, Hashable {
  /// Bits of a code, and elements that share a scale.
  struct Width: Sendable, Hashable {
    let bits: Int
    let groupSize: Int?
  }

  /// The library's word for its method: `gptq`, `awq`, `compressed-tensors`; nil if it is not said.
  public let method: String?
  /// The widths that occur.
  let widths: Set<Width>
  /// Widths of single modules, by their names.
  let modules: [String: Width]

  /// What a config says; nil if it says nothing of packing.
  public init?(_ config: ModelConfig) {
    guard let section = Self.section(of: config.values) else { return nil }
    method = Self.text(["quant_method", "quant_algo", "mode", "quant_type"], in: section)
    var widths: Set<Width> = []
    var modules: [String: Width] = [:]
    Self.collect(.object(section), into: &widths)
    for (name, value) in section where name.contains(".") {
      if case .object(let values) = value { modules[name] = Self.width(of: values) }
    }
    self.widths = widths
    self.modules = modules
  }

  /// Whether a reading of a module's tensors agrees with what is said of it.
  func allows(_ reading: PackedReading, module: String) -> Bool {
    let said = modules[module].map { [$0] } ?? widths
    return said.isEmpty
      || said.contains { width in
        Double(width.bits) == reading.bits
          && (width.groupSize == nil || reading.groupSize == nil
            || width.groupSize == reading.groupSize)
      }
  }

  private static func section(of values: [String: ConfigValue]) -> [String: ConfigValue]? {
    for key in ["quantization_config", "quantization", "compression_config", "quant_config"] {
      if case .object(let section)? = values[key] { return section }
    }
    for key in ["text_config", "llm_config", "language_config", "thinker_config"] {
      if case .object(let inner)? = values[key], let section = section(of: inner) { return section }
    }
    return values["quant_method"] != nil || width(of: values) != nil ? values : nil
  }

  private static func collect(_ value: ConfigValue, into widths: inout Set<Width>) {
    switch value {
    case .object(let values):
      if let width = width(of: values) { widths.insert(width) }
      for (key, inner) in values where !key.contains("activations") && !key.contains("kv_cache") {
        collect(inner, into: &widths)
      }
    case .list(let values): for inner in values { collect(inner, into: &widths) }
    default: break
    }
  }

  private static func width(of values: [String: ConfigValue]) -> Width? {
    var bits: Int?
    for key in ["bits", "w_bit", "wbits", "nbits", "num_bits"] where bits == nil {
      if case .integer(let number)? = values[key] { bits = number }
    }
    if values["load_in_4bit"] == true || values["_load_in_4bit"] == true { bits = 4 }
    if values["load_in_8bit"] == true || values["_load_in_8bit"] == true { bits = 8 }
    if let word = text(["weights", "quant_algo", "quant_type"], in: values), bits == nil {
      bits =
        word.lowercased().contains("int4") || word.lowercased().contains("fp4")
        ? 4
        : word.contains("int2") ? 2 : word.contains("8") ? 8 : nil
    }
    guard let bits, (1...16).contains(bits) else { return nil }
    for key in ["group_size", "q_group_size"] {
      if case .integer(let size)? = values[key], size > 0 {
        return Width(bits: bits, groupSize: size)
      }
    }
    return Width(bits: bits, groupSize: nil)
  }

  private static func text(_ keys: [String], in values: [String: ConfigValue]) -> String? {
    for key in keys { if case .string(let word)? = values[key] { return word } }
    return nil
  }
}

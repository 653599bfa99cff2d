import CheckpointFormat
import ModelAnatomy
import ModelInspection

/// In how many bits a file stores a model's parameters.
struct WeightStorage: Encodable {
  /// What is stored in one way.
  struct Portion: Encodable {
    /// A scheme such as `gptq`, or the type of elements.
    let format: String
    let isPacked: Bool
    /// The bits of one code, scales apart.
    let bits: Double
    let groupSize: Int?
    let tensors: Int
    let parameters: Int
    let bytes: Int
    let bitsPerParameter: Double
    /// What no tensor and no config tells of the packing, and was taken as the library's default.
    let assumption: String?

    init(_ portion: StoredWeights.Portion) {
      format = portion.format.name
      isPacked = portion.format.scheme != nil
      bits = portion.format.bits
      groupSize = portion.format.groupSize
      tensors = portion.tensors
      parameters = portion.parameters
      bytes = portion.bytes
      bitsPerParameter = portion.bitsPerParameter
      assumption = portion.format.assumption
    }
  }

  let bytes: Int
  let bitsPerParameter: Double
  let formats: [Portion]

  /// nil for a model of no file.
  init?(_ model: CountedModel) {
    guard model.isStored, let stored = StoredWeights(of: model.anatomy) else { return nil }
    bytes = stored.bytes
    bitsPerParameter = stored.bitsPerParameter
    formats = stored.portions.map(Portion.init)
  }

  /// The lines for people.
  var lines: [String] {
    var lines = [
      "stored in \(Figures.size(bytes)), \(Figures.decimal(bitsPerParameter, 2)) bits a parameter"
    ]
    for format in formats {
      let width = format.isPacked ? ", \(Self.bits(format.bits))" : ""
      let group = format.groupSize.map { " in groups of \($0)" } ?? ""
      let all = format.isPacked ? " (\(Figures.decimal(format.bitsPerParameter, 2)) all told)" : ""
      let parameters = Figures.count(format.parameters, "parameter")
      lines += Paragraph.lines(
        "  \(Escaping.escape(format.format))\(width)\(group)\(all): \(parameters)")
      if let assumption = format.assumption {
        lines += Paragraph.lines(
          "    assumed: \(assumption), the library's default, as no tensor tells it (--config does)"
        )
      }
    }
    return lines
  }

  private static func bits(_ bits: Double) -> String {
    bits == bits.rounded() ? "\(Int(bits)) bits" : "\(Figures.decimal(bits, 2)) bits"
  }
}

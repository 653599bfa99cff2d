import CheckpointFormat
import ModelAnatomy
import ModelInspection

/// What a forward pass costs, in floating-point operations.
struct OperationCount: Encodable {
  /// Of all matrices, for one token.
  let matrices: Int
  /// Of the encoder's, for one position of its input, where there is a decoder beside it.
  let encoderMatrices: Int
  /// Of attention, for each token that a token sees; nil where no shape tells.
  let attentionPerTokenSeen: Int?
  /// All for the last token of the context that was asked for; nil without one.
  let total: Int?

  private let context: Int?

  private enum CodingKeys: String, CodingKey {
    case matrices, encoderMatrices, attentionPerTokenSeen, total
  }

  /// - Returns: nil for a model in which no transformer's block was recognized.
  init?(_ model: CountedModel, context: Int?, expertsPerToken: Int?) throws {
    guard model.anatomy.classifications.contains(where: { $0.depth != nil }),
      let operations = try? ForwardOperations(of: model.anatomy, expertsPerToken: expertsPerToken),
      operations.matrices > 0
    else { return nil }
    matrices = operations.matrices
    encoderMatrices = operations.encoderMatrices
    attentionPerTokenSeen = operations.attentionPerTokenSeen
    self.context = context
    let config = model.config
    total = context.flatMap { context in
      operations.total(context: context) { config?.attentionWindow(ofBlock: $0) }
    }
  }

  /// The lines for people.
  var lines: [String] {
    var parts = ["\(Self.scaled(matrices)) a token"]
    if let total, let context {
      parts = ["\(Self.scaled(total)) for token \(Figures.grouped(context))"]
    } else if let attentionPerTokenSeen, attentionPerTokenSeen > 0 {
      parts.append("\(Self.scaled(attentionPerTokenSeen)) more for each token that it sees")
    }
    if encoderMatrices > 0 {
      parts.append("\(Self.scaled(encoderMatrices)) for each position of the encoder's input")
    }
    return Paragraph.lines("  forward   " + parts.joined(separator: ", "), indent: 10)
  }

  /// `13.0 GFLOP`
  private static func scaled(_ operations: Int) -> String {
    let units = ["FLOP", "kFLOP", "MFLOP", "GFLOP", "TFLOP", "PFLOP"]
    var (value, unit) = (Double(operations), 0)
    while value >= 999.95, unit + 1 < units.count { (value, unit) = (value / 1000, unit + 1) }
    return "\(Figures.decimal(value, unit == 0 ? 0 : 1)) \(units[unit])"
  }
}

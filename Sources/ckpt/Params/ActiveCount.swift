import CheckpointFormat
import ModelAnatomy
import ModelInspection

/// How many parameters of a mixture of experts work on a token.
///
/// How many experts that are shows in no shape. Where nobody says it, the parameters of one expert and those that
/// always work are told apart.
struct ActiveCount: Encodable {
  let experts: Int
  /// nil where nobody says how many work.
  let expertsPerToken: Int?
  /// nil likewise.
  let parameters: Int?
  /// The same without the table of input embeddings, of which a token reads one row.
  let parametersWithoutEmbedding: Int?
  /// The parameters of one expert of each block.
  let parametersPerExpert: Int
  /// The parameters of all but the experts.
  let parametersOfRest: Int

  /// - Parameter expertsPerToken: what the caller says; else what is known of the model.
  /// - Returns: nil for a model without experts.
  /// - Throws: `CheckpointError` where more experts are to work than there are.
  init?(_ model: CountedModel, expertsPerToken: Int?) throws {
    self.expertsPerToken = expertsPerToken ?? model.expertsPerToken
    let active = try self.expertsPerToken.flatMap {
      try ActiveParameters(of: model.anatomy, expertsPerToken: $0)
    }
    guard let known = try active ?? ActiveParameters(of: model.anatomy, expertsPerToken: 1) else {
      return nil
    }
    if active == nil, let working = self.expertsPerToken {
      throw CheckpointError(
        .argument, "\(working) experts cannot work on a token: there are \(known.experts)",
        path: model.title)
    }
    experts = known.experts
    parametersOfRest = model.tally.total.parameters - known.parametersOfExperts
    parametersPerExpert = known.parametersPerExpert
    parameters = active?.parameters
    parametersWithoutEmbedding = active?.parametersWithoutEmbedding
  }

  /// The lines for people.
  var lines: [String] {
    if let parameters, let expertsPerToken {
      return Paragraph.lines(
        "active for a token: \(Figures.grouped(parameters)) parameters, as "
          + "\(expertsPerToken) of \(experts) experts work on it"
          + (parametersWithoutEmbedding == parameters
            ? ""
            : "; \(Figures.grouped(parametersWithoutEmbedding ?? 0)) without the table of input "
              + "embeddings, of which a token reads one row"))
    }
    return Paragraph.lines(
      "active for a token: \(Figures.grouped(parametersOfRest)) parameters and "
        + "\(Figures.grouped(parametersPerExpert)) for each of the \(experts) experts that works "
        + "on it; how many do, no shape tells (--experts-per-token)")
  }
}

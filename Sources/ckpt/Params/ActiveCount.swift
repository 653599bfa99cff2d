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
    guard let one = try ActiveParameters(of: model.anatomy, expertsPerToken: 1) else { return nil }
    experts = one.experts
    parametersOfRest = model.tally.total.parameters - one.parametersOfExperts
    parametersPerExpert = one.parameters - parametersOfRest
    self.expertsPerToken = expertsPerToken ?? model.expertsPerToken
    guard let working = self.expertsPerToken else {
      parameters = nil
      parametersWithoutEmbedding = nil
      return
    }
    guard let active = try ActiveParameters(of: model.anatomy, expertsPerToken: working) else {
      throw CheckpointError(
        .argument, "\(working) experts cannot work on a token: there are \(one.experts)",
        path: model.title)
    }
    parameters = active.parameters
    parametersWithoutEmbedding = active.parametersWithoutEmbedding
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

import CheckpointFormat
import TinyTransformer

/// A new run before any memory is taken for it, and what it would need.
struct TrainingPlan: Report {
  let configuration: ModelConfiguration
  let task: TrainingTask

  let parameters: Int
  /// The parameters of a preset's dimensions with the vocabulary that was published.
  let publishedParameters: Int?
  let memoryBytes: Int
  let machineMemoryBytes: Int
  let steps: Int
  let tokensPerStep: Int
  /// Roughly: three passes of two operations for each weight and token (Kaplan et al., 2020, section 2.1).
  let operationsPerStep: Double

  private let preset: ModelPreset?

  private enum CodingKeys: String, CodingKey {
    case parameters, publishedParameters, memoryBytes, machineMemoryBytes, steps, tokensPerStep
    case operationsPerStep
  }

  /// The run that options describe. Throws where its data cannot be read or is not for such a model.
  init(_ options: Train) throws {
    let training = options.training.configuration
    let wanted = options.model.configuration(vocabularySize: 1)
    task = try TrainingSession.task(
      wanted.architecture, context: wanted.context, path: options.data)
    let configuration = options.model.configuration(vocabularySize: task.data.vocabulary.count)
    self.configuration = configuration
    parameters = configuration.parameterCount
    preset = options.model.preset
    publishedParameters = preset.map {
      options.model.configuration(vocabularySize: $0.configuration.vocabularySize).parameterCount
    }
    memoryBytes = Int(configuration.byteCount(batch: training.batch))
    machineMemoryBytes = Int(ModelConfiguration.machineByteCount)
    steps = task.data.trainingCount / training.batch * training.epochs
    tokensPerStep = training.batch * configuration.context
    let tables =
      configuration.width
      * (configuration.vocabularySize
        + (configuration.positions == .learned ? configuration.context : 0))
    // The head multiplies with the token table where it is tied to it.
    let used =
      parameters - tables
      + (configuration.tiesEmbeddings ? configuration.width * configuration.vocabularySize : 0)
    operationsPerStep = 6 * Double(used) * Double(tokensPerStep)
  }

  var lines: [String] {
    let vocabulary = Figures.grouped(configuration.vocabularySize)
    let published =
      preset.flatMap { preset in
        publishedParameters.map {
          "; \(Figures.grouped($0)) with \(Figures.grouped(preset.configuration.vocabularySize))"
        }
      } ?? ""
    let title = preset.map { "\($0.rawValue) (\($0.source)): " } ?? ""
    let isLarge = operationsPerStep >= 1e12
    let operations = Figures.decimal(operationsPerStep / (isLarge ? 1e12 : 1e9), 2)
    return [
      "\(title)\(Figures.count(parameters, "parameter")) with a vocabulary of \(vocabulary)\(published)",
      "memory: about \(Figures.size(memoryBytes)) of this machine's \(Figures.size(machineMemoryBytes))",
      "\(Figures.count(steps, "step")) of up to \(Figures.grouped(tokensPerStep)) tokens, about \(operations) \(isLarge ? "T" : "G")FLOP each",
    ]
  }
}

import CheckpointFormat
import TinyTransformer

/// How a training went: what `ckpt train` prints.
struct TrainingReport: Report {
  /// One pass over the data.
  struct Epoch: Encodable {
    let epoch: Int
    let trainingLoss: Double
    let heldOutLoss: Double
    let score: Double
  }

  /// What the trained model makes of a beginning.
  struct Sample: Encodable {
    let prompt: String
    let continuation: String
    let answer: String?
  }

  let architecture: String
  let parameters: Int
  let scoreName: String
  let trivialScore: Double
  private(set) var epochs: [Epoch] = []
  private(set) var samples: [Sample] = []
  private(set) var tokensPerSecond = 0.0
  private(set) var path = ""
  private(set) var bytes = 0

  private let task: String
  private let configuration: ModelConfiguration
  private let vocabulary: Vocabulary

  private enum CodingKeys: String, CodingKey {
    case architecture, parameters, scoreName, trivialScore, epochs, samples, tokensPerSecond, path
    case bytes
  }

  /// A report of a training that has not begun.
  init(_ model: Transformer, _ task: TrainingTask) {
    configuration = model.configuration
    architecture = configuration.architecture.rawValue
    parameters = model.parameters.count
    scoreName = task.data.scoreName
    trivialScore = task.data.trivialScore
    vocabulary = task.data.vocabulary
    self.task = task.name
  }

  mutating func add(_ report: EpochReport) {
    epochs.append(
      Epoch(
        epoch: report.epoch, trainingLoss: report.trainingLoss, heldOutLoss: report.heldOutLoss,
        score: report.score))
    if report.seconds > 0 { tokensPerSecond = Double(report.tokens) / report.seconds }
  }

  /// Lets the model continue the task's beginnings.
  mutating func sample(from model: Transformer, _ task: TrainingTask) throws {
    for (prompt, answer) in task.prompts {
      var sampler =
        answer == nil ? try Sampler(temperature: 0.8, topK: 20, seed: 1) : Sampler.greedy
      let tokens = try vocabulary.encode(prompt)
      let stop = try task.end.map { try vocabulary.encode(String($0)) }?.first
      let continuation = try model.continuation(
        of: tokens, count: answer == nil ? 200 : 24, stop: stop, sampler: &sampler)
      samples.append(
        Sample(
          prompt: prompt,
          continuation: vocabulary.decode(continuation) + (task.end.map(String.init) ?? ""),
          answer: answer))
    }
  }

  mutating func saved(to path: String, byteCount: Int) {
    self.path = path
    bytes = byteCount
  }

  var lines: [String] { introduction + [epochTitles] + closing + savedLines }

  var introduction: [String] {
    [
      "\(architecture) transformer: \(Figures.count(configuration.decoderLayers, "layer")), width \(configuration.width), "
        + "\(Figures.count(configuration.heads, "head")), feed-forward \(configuration.feedForwardWidth), context \(configuration.context)",
      "\(Figures.count(parameters, "parameter")), \(Figures.count(vocabulary.count, "token")) in the vocabulary, trained on \(Escaping.escape(task))",
      "",
    ]
  }

  var epochTitles: String {
    Style.bold("epoch  training loss  held-out loss  \(scoreName)")
  }

  func line(_ report: EpochReport) -> String {
    Self.right("\(report.epoch)", 5) + Self.right(Figures.decimal(report.trainingLoss, 4), 15)
      + Self.right(Figures.decimal(report.heldOutLoss, 4), 15)
      + Self.right(Figures.decimal(report.score * 100, 1) + "%", scoreName.count + 2)
  }

  var closing: [String] {
    var lines = [
      "A guess of what is most common gets \(Figures.decimal(trivialScore * 100, 1))%.", "",
    ]
    for sample in samples {
      let text = Escaping.escape(sample.prompt) + Style.bold(Escaping.escape(sample.continuation))
      lines.append("  " + text)
    }
    return lines
  }

  var savedLines: [String] {
    ["", "saved \(Escaping.escape(path)), \(Figures.size(bytes))"]
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

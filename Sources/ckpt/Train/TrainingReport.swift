import CheckpointFormat
import SystemPackage
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

  /// What the trained model says to a text.
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

  private let task: TrainingTask.Name
  private var file: FilePath = ""
  private let configuration: ModelConfiguration
  private let vocabulary: Vocabulary
  private let entries: [ParameterEntry]
  private var plot = LossPlot()

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
    entries = model.parameters.entries
    self.task = task.name
  }

  mutating func add(_ report: StepReport) {
    plot.add(report.loss)
  }

  mutating func add(_ report: EpochReport) {
    epochs.append(
      Epoch(
        epoch: report.epoch, trainingLoss: report.trainingLoss, heldOutLoss: report.heldOutLoss,
        score: report.score))
    if report.seconds > 0 { tokensPerSecond = Double(report.tokens) / report.seconds }
  }

  /// Lets the model answer the task's questions.
  mutating func sample(from model: Transformer, _ task: TrainingTask) throws {
    for question in task.questions {
      var sampler =
        question.answer == nil ? try Sampler(temperature: 0.8, topK: 20, seed: 1) : .greedy
      let limit = Answering.Limit(count: question.answer == nil ? 200 : 24, end: task.end)
      samples.append(
        Sample(
          prompt: question.text,
          continuation: try Answering.answer(
            model, vocabulary, to: question.text, limit: limit, sampler: &sampler),
          answer: question.answer))
    }
  }

  mutating func saved(to path: FilePath, byteCount: Int) {
    file = path
    self.path = path.string
    bytes = byteCount
  }

  var lines: [String] { introduction + [epochTitles] + closing + savedLines }

  var introduction: [String] {
    let layers = [
      (configuration.encoderLayers, "encoder layer"),
      (configuration.decoderLayers, "decoder layer"),
    ].filter { $0.0 > 0 }.map { Figures.count($0, $1) }.joined(separator: ", ")
    return [
      "\(architecture) transformer: \(layers)",
      "width \(configuration.width), \(Figures.count(configuration.heads, "head")), "
        + "feed-forward \(configuration.feedForwardWidth), context \(configuration.context): "
        + Figures.count(parameters, "parameter"),
      "training on \(task.escaped), vocabulary of \(Figures.count(vocabulary.count, "token"))",
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

  /// The score that no learning gets, the loss as a picture, what the model says, and where its parameters are.
  var closing: [String] {
    var lines = [
      "Baseline (always the most frequent answer): \(Figures.decimal(trivialScore * 100, 1))%.", "",
    ]
    lines += plot.lines + [""]
    for sample in samples {
      let joint = configuration.architecture == .decoderOnly ? "" : " -> "
      lines.append(
        "  " + Escaping.escape(sample.prompt) + joint
          + Style.bold(Escaping.escape(sample.continuation)))
    }
    return lines + [""] + tally
  }

  private var tally: [String] {
    var counts = ["attention": 0, "feedForward": 0, "other": 0]
    for entry in entries {
      var part = String(entry.component.prefix { $0 != "." })
      if part == "crossAttention" { part = "attention" }
      counts[counts[part] == nil ? "other" : part, default: 0] += entry.count
    }
    let parts = [
      ("attention", "attention: query, key, value and output"),
      ("feedForward", "feed-forward layers"),
      ("other", "embeddings, normalization and head"),
    ].map { key, text in (count: Figures.grouped(counts[key] ?? 0), part: counts[key] ?? 0, text) }
    let width = parts.map(\.count.count).max() ?? 0
    return parts.map { count, part, text in
      "  \(Self.right(count, width)) parameters (\(Figures.share(part, of: parameters))) in \(text)"
    }
  }

  var savedLines: [String] {
    [
      "",
      "saved \(Escaping.escape(file)), \(Figures.size(bytes)); see its parameters: ckpt params \(Escaping.escape(file))",
    ]
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

// Trains a model on the built-in task of its family, and leaves in a folder all that another implementation needs to do
// the same: begin.ckpt, end.ckpt, and trace.jsonl with the batch, the learning rate and the loss of each step.
//
//   TrainingTrace ARCHITECTURE pre|post|both relu|gelu learned|sinusoidal tied|untied STEPS RATE FOLDER

import CheckpointFormat
import Foundation
import TinyTransformer

let arguments = CommandLine.arguments
guard arguments.count == 9, let architecture = Architecture(rawValue: arguments[1]),
  let normalization = NormalizationPlacement(rawValue: arguments[2]),
  let activation = Activation(rawValue: arguments[3]),
  let positions = PositionEncoding(rawValue: arguments[4]), let steps = Int(arguments[6]),
  let rate = Double(arguments[7])
else { fatalError("see the first lines of this program's source") }
let folder = arguments[8]

let context = 48
let examples = 16 * steps
let task: any TrainingData =
  architecture == .encoderDecoder
  ? try DateData(context: context, trainingCount: examples)
  : try PuzzleData(architecture: architecture, context: context, trainingCount: examples)
let recording = RecordedData(task)
let model = try Transformer(
  ModelConfiguration(
    architecture: architecture, vocabularySize: task.vocabulary.count, context: context, width: 32,
    heads: 4, activation: activation, normalization: normalization,
    positions: positions, tiesEmbeddings: arguments[5] == "tied"),
  batch: 16, seed: 7, threads: ThreadPool(threads: 2))
var configuration = TrainingConfiguration()
configuration.epochs = 1
configuration.optimizer.learningRate = rate
let trainer = try Trainer(model, data: recording, configuration)

try Snapshot(of: model, vocabulary: task.vocabulary).save(
  to: FilePath("\(folder)/begin.ckpt"))
var trace: [TracedStep] = []
try trainer.run { event in
  guard case .step(let report) = event, let batch = recording.takeBatch() else { return .proceed }
  trace.append(TracedStep(batch, rate: report.learningRate, loss: report.loss))
  return .proceed
}
let encoder = JSONEncoder()
let lines = try trace.map { try encoder.encode($0) + Data("\n".utf8) }.reduce(Data(), +)
try lines.write(to: URL(filePath: "\(folder)/trace.jsonl"))
try Snapshot(of: model, vocabulary: task.vocabulary).save(
  to: FilePath("\(folder)/end.ckpt"))

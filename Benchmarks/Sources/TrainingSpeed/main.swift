// How long a training step takes: a pre-norm ReLU decoder with learned positions and AdamW, batches of 16, 96 tokens
// in the vocabulary. Benchmarks/run asks; see Rounds.
//
//   TrainingSpeed WIDTH LAYERS CONTEXT THREADS

import Rounds
import TinyTransformer

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard numbers.count == 4 else { fatalError("see the first lines of this program's source") }
let (width, layers, context) = (numbers[0], numbers[1], numbers[2])
let threads = ThreadPool(threads: numbers[3])
let batchSize = 16

let model = try Transformer(
  ModelConfiguration(
    architecture: .decoderOnly, vocabularySize: 96, context: context, width: width, heads: 8,
    decoderLayers: layers),
  batch: batchSize, threads: threads)
let optimizer = AdamW(model.parameters, threads: threads)
var options = OptimizerConfiguration()
options.clip = 0

func tokens(seed: UInt64) -> TokenGrid {
  var random = RandomGenerator(seed: seed)
  var grid = TokenGrid(batch: batchSize, length: context)
  for index in grid.ids.indices { grid.ids[index] = Int32(random.below(96)) }
  return grid
}
let batch = Batch(decoderInput: tokens(seed: 0), targets: tokens(seed: 1))

answer("\(model.parameters.count)")
var step = 0
try answerRounds {
  step += 1
  _ = model.forwardAndBackward(batch)
  optimizer.update(rate: 1e-3, step: step, options)
}

// Training speed: a pre-norm ReLU decoder with learned positions and AdamW, at three sizes.
//
//   swift run -c release TrainingSpeed [THREADS] [STEPS]
//
// Prints tokens per second, the median of 30 steps after 5.

import TinyTransformer

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let threads = ThreadPool(threads: arguments.first ?? 2)
let steps = arguments.dropFirst().first ?? 30

for (width, layers, context) in [(64, 2, 64), (128, 4, 128), (256, 4, 128)] {
  let batchSize = 16
  let model = try Transformer(
    ModelConfiguration(
      architecture: .decoderOnly, vocabularySize: 96, context: context, width: width, heads: 8,
      decoderLayers: layers),
    batch: batchSize, threads: threads)
  let optimizer = AdamW(model.parameters, threads: threads)
  var options = OptimizerConfiguration()
  options.clip = 0
  var random = RandomGenerator(seed: 0)
  func tokens() -> TokenGrid {
    var grid = TokenGrid(batch: batchSize, length: context)
    for index in grid.ids.indices { grid.ids[index] = Int32(random.below(96)) }
    return grid
  }
  let batch = Batch(decoderInput: tokens(), targets: tokens())
  var seconds: [Double] = []
  for step in 1...steps + 5 {
    let duration = ContinuousClock().measure {
      _ = model.forwardAndBackward(batch)
      optimizer.update(rate: 1e-3, step: step, options)
    }
    if step > 5 { seconds.append(duration / .seconds(1)) }
  }
  let median = seconds.sorted()[seconds.count / 2]
  let speed = Int((Double(batchSize * context) / median).rounded())
  print(
    "width \(width) layers \(layers) context \(context) batch \(batchSize) "
      + "parameters \(model.parameters.count): \(speed) tokens/s")
}

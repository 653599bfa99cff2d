import Testing

@testable import TinyTransformer

@Suite("Gradients of whole models")
struct ModelGradientTests {
  struct Case: CustomTestStringConvertible {
    var architecture: Architecture
    var normalization = NormalizationPlacement.pre
    var activation = Activation.gelu
    var positions = PositionEncoding.learned
    var ties = false
    var dropout = 0.0
    var testDescription: String {
      "\(architecture.rawValue) \(normalization) \(activation) \(positions) ties \(ties) dropout \(dropout)"
    }
  }

  static let cases = [
    Case(architecture: .decoderOnly),
    Case(architecture: .decoderOnly, normalization: .post),
    Case(architecture: .decoderOnly, ties: true),
    Case(architecture: .decoderOnly, dropout: 0.2),
    Case(architecture: .encoderOnly),
    Case(architecture: .encoderOnly, normalization: .post, dropout: 0.1),
    Case(architecture: .encoderDecoder),
    Case(architecture: .encoderDecoder, normalization: .post, ties: true, dropout: 0.1),
    Case(architecture: .decoderOnly, normalization: .both, positions: .sinusoidal),
    Case(architecture: .encoderOnly, normalization: .both, dropout: 0.2),
    Case(
      architecture: .encoderDecoder, normalization: .both, positions: .sinusoidal, ties: true,
      dropout: 0.1),
    Case(architecture: .encoderDecoder, normalization: .post, positions: .sinusoidal, ties: true),
  ]

  @Test("equal finite differences", arguments: cases, [1, 2] as [UInt64])
  func finiteDifferences(_ example: Case, seed: UInt64) throws {
    let configuration = ModelConfiguration(
      architecture: example.architecture, vocabularySize: 11, context: 7, width: 12, heads: 3,
      encoderLayers: 2, decoderLayers: 2, feedForwardWidth: 20, activation: example.activation,
      normalization: example.normalization, positions: example.positions,
      tiesEmbeddings: example.ties, dropout: example.dropout)
    let model = try Transformer(
      configuration, batch: 3, seed: seed, threads: ThreadPool(threads: 2))
    var random = RandomGenerator(seed: seed)
    for entry in model.parameters.entries where entry.component.hasPrefix("embedding") {
      // Embeddings begin so small that the first normalization would bend the loss too much.
      model.parameters.setValues(
        (0..<entry.count).map { _ in
          // Those that are multiplied by √C are smaller by that.
          Float(random.uniform() - 0.5) / (example.positions == .sinusoidal ? 3.46 : 1)
        }, of: entry)
    }
    func grid(_ length: Int, lowest: Int = 0) -> TokenGrid {
      var grid = TokenGrid(batch: 2, length: length)
      for index in grid.ids.indices { grid.ids[index] = Int32(random.below(11 - lowest) + lowest) }
      return grid
    }
    var targets = grid(6)
    targets.ids[3] = -1
    let batch = Batch(
      encoderInput: example.architecture == .decoderOnly
        ? nil : grid(example.architecture == .encoderOnly ? 6 : 5),
      encoderLengths: example.architecture == .decoderOnly ? nil : [3, 5],
      decoderInput: example.architecture == .encoderOnly ? nil : grid(6), targets: targets)
    let dropoutSeed: UInt64? = example.dropout > 0 ? 5 : nil
    let parameters = model.parameters
    _ = model.forwardAndBackward(batch, dropoutSeed: dropoutSeed)
    let gradients = parameters.entries.map { parameters.gradient(of: $0) }
    for (index, entry) in parameters.entries.enumerated() {
      #expect(entry.name.hasSuffix("key.bias") || gradients[index].contains { $0 != 0 })
      GradientCheck().check(
        entry.name, parameters.values.slice(entry.offset, entry.count),
        gradient: gradients[index], seed: seed
      ) {
        model.forwardAndBackward(batch, dropoutSeed: dropoutSeed).mean
      }
    }
  }
}

import Testing

@testable import TinyTransformer

/// Which token looks at which.
struct AttentionPatternTests {
  private static func model(_ architecture: Architecture) throws -> Transformer {
    try Transformer(
      ModelConfiguration(
        architecture: architecture, vocabularySize: 9, context: 40, width: 8, heads: 2,
        encoderLayers: 2, decoderLayers: 1), batch: 1, seed: 5, threads: ThreadPool(threads: 1))
  }

  /// More tokens than one block of queries, so that several blocks are put together.
  private static let tokens = TokenGrid(row: (0..<37).map { Int32($0 % 9) })
  private static let others = TokenGrid(row: (0..<34).map { Int32($0 * 5 % 9) })

  private static func expectDistributions(_ pattern: AttentionPattern) {
    for row in pattern.heads.flatMap({ $0 }) {
      #expect(abs(row.reduce(0, +) - 1) < 1e-4)
      #expect(row.allSatisfy { $0 >= 0 })
    }
  }

  @Test func decodersLookBack() throws {
    let patterns = try Self.model(.decoderOnly).attentionPatterns(
      Batch(decoderInput: Self.tokens, targets: Self.tokens))
    #expect(patterns.map(\.place) == [.decoder])
    let pattern = patterns[0]
    #expect(pattern.heads.count == 2 && pattern.heads[0].count == 37)
    Self.expectDistributions(pattern)
    #expect(pattern.heads[0][0][0] == 1)
    for (query, row) in pattern.heads[1].enumerated() {
      #expect(row[(query + 1)...].allSatisfy { $0 == 0 })
      #expect(row[query] > 0)
    }
  }

  @Test func encodersLookEverywhere() throws {
    let patterns = try Self.model(.encoderOnly).attentionPatterns(
      Batch(encoderInput: Self.tokens, targets: Self.tokens))
    #expect(patterns.map(\.place) == [.encoder, .encoder])
    #expect(patterns.map(\.layer) == [0, 1])
    patterns.forEach(Self.expectDistributions)
    #expect(patterns[0].heads[0][0][36] > 0)
  }

  @Test func crossAttentionLooksAtWhatCounts() throws {
    var batch = Batch(
      encoderInput: Self.others, decoderInput: Self.tokens, targets: Self.tokens)
    batch.encoderLengths = [30]
    let patterns = try Self.model(.encoderDecoder).attentionPatterns(batch)
    #expect(patterns.map(\.place) == [.encoder, .encoder, .decoder, .crossing])
    patterns.forEach(Self.expectDistributions)
    for row in patterns[3].heads[0] {
      #expect(row.count == 34 && row[30...].allSatisfy { $0 == 0 })
    }
  }

  /// The weights are softmax(Q Kᵀ / √d), computed here once more.
  @Test func weightsAreTheScoresSoftmax() throws {
    let model = try Self.model(.decoderOnly)
    let pattern = model.attentionPatterns(
      Batch(decoderInput: Self.tokens, targets: Self.tokens))[0]
    let layer = try #require(model.decoder?.layers.first?.selfAttention)
    let queries = layer.query.output.shaped(batch: 1, length: 37).vectors()
    let keys = layer.key.output.shaped(batch: 1, length: 37).vectors()
    for (head, query) in [(0, 3), (1, 36)] {
      let columns = head * 4..<(head + 1) * 4
      let scores = (0...query).map { key in
        zip(queries[query][columns], keys[key][columns]).reduce(0) { $0 + $1.0 * $1.1 } / 2
      }
      let exponentials = scores.map { exponential(Double($0)) }
      let sum = exponentials.reduce(0, +)
      for (key, value) in exponentials.enumerated() {
        #expect(abs(Float(value / sum) - pattern.heads[head][query][key]) < 1e-5)
      }
    }
  }
}

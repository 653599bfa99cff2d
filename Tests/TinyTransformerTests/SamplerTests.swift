import Testing

@testable import TinyTransformer

@Suite("Sampling and random numbers")
struct SamplerTests {
  let logits: [Float] = [0, 2, 1, 2, -5]

  @Test("temperature 0 takes the first of the most probable tokens")
  func greedy() throws {
    var sampler = Sampler.greedy
    #expect((0..<20).allSatisfy { _ in sampler.choose(logits) == 1 })
  }

  @Test("tokens come as often as softmax says", arguments: [0.5, 1, 2])
  func frequencies(_ temperature: Double) throws {
    var sampler = try Sampler(temperature: temperature, seed: 4)
    var counts = [Int](repeating: 0, count: logits.count)
    for _ in 0..<20_000 { counts[sampler.choose(logits)] += 1 }
    let weights = logits.map { exponential(Double($0) / temperature) }
    let sum = weights.reduce(0, +)
    for (count, weight) in zip(counts, weights) {
      #expect(abs(Double(count) / 20_000 - weight / sum) < 0.015)
    }
  }

  @Test("top-k leaves only the most probable tokens")
  func topK() throws {
    var sampler = try Sampler(temperature: 5, topK: 2, seed: 4)
    #expect(Set((0..<200).map { _ in sampler.choose(logits) }) == [1, 3])
    #expect(throws: TransformerError.self) { try Sampler(topK: 0) }
    #expect(throws: TransformerError.self) { try Sampler(temperature: -1) }
  }

  @Test("the generator is xoshiro256**")
  func reference() {
    // The first numbers after the state 1, 2, 3, 4, as its authors' program gives them.
    var random = RandomGenerator(state: (1, 2, 3, 4))
    #expect(
      (0..<4).map { _ in random.next() } == [11520, 0, 1_509_978_240, 1_215_971_899_390_074_240])
    var again = RandomGenerator(state: random.state)
    #expect(again.next() == random.next())
  }

  @Test("numbers below a bound are all there and equally frequent")
  func below() {
    var random = RandomGenerator(seed: 1)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<14_000 { counts[random.below(7)] += 1 }
    #expect(counts.allSatisfy { (1850...2150).contains($0) })
  }

  @Test("a continuation is what one token after the other would be")
  func continuation() throws {
    let model = try Transformer(
      ModelConfiguration(
        architecture: .decoderOnly, vocabularySize: 5, context: 4, width: 8, heads: 2,
        decoderLayers: 1), batch: 1, seed: 2)
    var sampler = Sampler.greedy
    let all = try model.continuation(of: [1, 2], count: 6, sampler: &sampler)
    #expect(all.count == 6)
    var tokens: [Int32] = [1, 2]
    for token in all {
      #expect(try model.continuation(of: tokens, count: 1, sampler: &sampler) == [token])
      tokens.append(token)
    }
    #expect(try model.continuation(of: [1], count: 6, stop: all[0], sampler: &sampler).count <= 6)
    #expect(throws: TransformerError.emptyData) {
      try model.continuation(of: [], count: 1, sampler: &sampler)
    }
    #expect(throws: TransformerError.self) {
      try model.continuation(of: [5], count: 1, sampler: &sampler)
    }
  }
}

import Testing
import TestSupport

@testable import ModelAnatomy

/// Bytes that follow from numbers of parameters, and parameters that work at a time.
struct MemoryTests {
  @Test func weightsAndTraining() throws {
    let figures = try #require(MemoryFigures(parameters: 124_439_809))
    #expect(figures.float32 == 497_759_236)
    #expect(figures.bfloat16 == 248_879_618)
    #expect(figures.bits8 == 124_439_809)
    #expect(figures.bits4 == 62_219_905)
    #expect(figures.adamW == 16 * 124_439_809)
    #expect(MemoryFigures(parameters: Int.max / 8) == nil)
    #expect(MemoryFigures(parameters: -1) == nil)
  }

  /// Llama 2 7B keeps 2 x 32 x 4096 numbers a token: 2 GiB for 4,096 tokens in 16 bits.
  @Test(arguments: [
    ("llama-2-7b", 2 * 32 * 4096, 0), ("llama-3-8b", 2 * 32 * 1024, 0),
    ("gpt2", 2 * 12 * 768, 0), ("gpt-neox-20b", 2 * 44 * 6144, 0),
    ("gemma-7b", 2 * 28 * 4096, 0), ("whisper-base", 2 * 6 * 512, 2 * 6 * 512),
    ("t5-11b", 2 * 24 * 16384, 2 * 24 * 16384), ("mixtral-8x7b", 2 * 32 * 1024, 0),
  ])
  func keysAndValues(model: String, perToken: Int, perSource: Int) throws {
    let anatomy = Anatomy(of: try CatalogModel(named: model).tensors)
    let cache = try #require(try KeyValueCache(of: anatomy))
    #expect(cache.elementsPerToken == perToken)
    #expect(cache.elementsPerSourcePosition == perSource)
    #expect(cache.bytes(context: 4096) == perToken * 4096 * 2)
    #expect(
      cache.bytes(context: 10, source: 20, bytesPerElement: 1) == 10 * perToken + 20 * perSource)
    #expect(cache.bytes(context: Int.max) == nil)
    #expect(cache.bytes(context: -1) == nil)
  }

  @Test func encodersKeepNothing() throws {
    let anatomy = Anatomy(of: try CatalogModel(named: "bert-base-uncased").tensors)
    #expect(try KeyValueCache(of: anatomy) == nil)
  }

  @Test func activeParametersOfMixtral() throws {
    let blueprint = try #require(Preset.named("mixtral-8x7b")).blueprint()
    let perToken = try #require(blueprint.expertsPerToken)
    let active = try #require(
      try ActiveParameters(of: Anatomy(of: blueprint.tensors), expertsPerToken: perToken))
    #expect(active.experts == 8)
    #expect(active.parameters == 12_879_925_248)
  }

  @Test func activeParametersOfExpertsStoredApart() throws {
    var dimensions = ModelDimensions(.decoderOnly, layers: 2, width: 8, heads: 2, vocabulary: 10)
    dimensions.experts = 4
    dimensions.expertsPerToken = 1
    let anatomy = Anatomy(of: try Blueprint(dimensions: dimensions).tensors)
    let active = try #require(try ActiveParameters(of: anatomy, expertsPerToken: 1))
    dimensions.experts = 1
    let one = try Tally(of: Anatomy(of: try Blueprint(dimensions: dimensions).tensors))
    #expect(active.experts == 4)
    // Besides the one expert, the router's outputs for the other three work too.
    #expect(active.parameters == one.total.parameters + 2 * 3 * 8)
    #expect(try ActiveParameters(of: anatomy, expertsPerToken: 5) == nil)
    #expect(try ActiveParameters(of: anatomy, expertsPerToken: 0) == nil)
  }

  @Test func modelsWithoutExpertsHaveNoRestingOnes() throws {
    let anatomy = Anatomy(of: try CatalogModel(named: "gpt2").tensors)
    #expect(try ActiveParameters(of: anatomy, expertsPerToken: 2) == nil)
  }
}

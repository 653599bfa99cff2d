import Testing
import TestSupport

@testable import ModelAnatomy

/// Every published model of the catalog is counted to the last parameter.
struct CatalogTests {
  @Test func catalogIsThere() {
    #expect(CatalogModel.all.count == 25)
    #expect(CatalogModel.all.map(\.name) == CatalogModel.names)
  }

  @Test(arguments: CatalogModel.all)
  func countsExactly(model: CatalogModel) throws {
    let anatomy = Anatomy(of: model.tensors + model.buffers)
    let tally = try Tally(of: anatomy)
    #expect(tally.total.parameters == model.parameters)
    #expect(tally.total.tensors == model.tensors.count)
    #expect(tally.excluded.map(\.name) == model.buffers.map(\.name))
    let inFile = (model.tensors + model.buffers).reduce(0) { $0 + $1.elements }
    #expect(tally.elementsInFile == inFile)
    for sums in [
      tally.byStack.map(\.count), tally.byComponent.map(\.count), tally.byPlace.map(\.count),
      tally.byLayer.map(\.count),
    ] {
      #expect(sums.reduce(0) { $0 + $1.parameters } == model.parameters)
      #expect(sums.reduce(0) { $0 + $1.weights } == tally.total.weights)
      #expect(sums.reduce(0) { $0 + $1.biases } == tally.total.biases)
    }
    #expect(tally.total.weights + tally.total.biases == model.parameters)
    if model.name != "silero-vad" {
      #expect(tally.unrecognized == [])
      #expect(tally.count(Component.other) == nil)
    }
    if let family = Self.families[model.name] {
      #expect(anatomy.families == [family])
      let ofParameters = anatomy.classifications.prefix(model.tensors.count)
      #expect(ofParameters.allSatisfy { $0.family == family })
    }
    // Whatever the order of the tensors.
    #expect(try Tally(of: Anatomy(of: anatomy.tensors.reversed())) == tally)
  }

  private static let families = [
    "bart-base": "bart", "bert-base-uncased": "bert", "bert-large-uncased": "bert",
    "distilbert-base-uncased": "distilbert", "gemma-7b": "llama", "gpt-neox-20b": "gpt-neox",
    "gpt2": "gpt2", "gpt2-xl": "gpt2", "llama-2-7b": "llama", "mistral-7b-v0.1": "llama",
    "mixtral-8x7b": "mixtral", "opt-1.3b": "opt", "qwen2.5-7b": "qwen", "roberta-base": "bert",
    "t5-11b": "t5", "t5-small": "t5", "vit-base-patch16-224": "vit", "whisper-base": "whisper",
    "minilm": "bert",
  ]

  /// Tied tensors that are stored twice do not change the total where the family tells, or where
  /// the contents are known to be equal.
  @Test(arguments: CatalogModel.all.filter { !$0.tied.isEmpty }, [true, false])
  func tiedTensorsCountOnce(model: CatalogModel, contentsKnown: Bool) throws {
    var tensors = model.tensors
    for (alias, _) in model.tied {
      var duplicate = try #require(model.owner(of: alias))
      duplicate.name = alias
      tensors.append(duplicate)
    }
    let anatomy = Anatomy(of: tensors) { duplicate, owner in
      contentsKnown ? model.tied.contains { $0 == (duplicate.name, owner.name) } : nil
    }
    let tally = try Tally(of: anatomy)
    if contentsKnown || anatomy.families != ["llama"] {
      #expect(tally.total.parameters == model.parameters)
      #expect(tally.excluded.count == model.tied.count)
    } else {
      // Of Llama's names, some models tie the head and some do not.
      #expect(anatomy.possibleTies.map(\.head) == ["lm_head.weight"])
      #expect(tally.excluded == [])
    }
  }

  /// A file that says so is believed without a look at names or contents.
  @Test(arguments: CatalogModel.all.filter { !$0.tied.isEmpty })
  func aliasesCountOnce(model: CatalogModel) throws {
    var tensors = model.tensors
    for (alias, owner) in model.tied {
      var duplicate = try #require(model.owner(of: alias))
      duplicate.name = alias
      duplicate.alias = owner
      tensors.append(duplicate)
    }
    let tally = try Tally(of: Anatomy(of: tensors))
    #expect(tally.total.parameters == model.parameters)
    #expect(tally.elementsInFile == model.parameters)
    #expect(
      tally.excluded.allSatisfy {
        if case .sameTensor(_, .alias) = $0.reason { true } else { false }
      })
  }
}

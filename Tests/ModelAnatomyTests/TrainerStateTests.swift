import Testing

@testable import ModelAnatomy

/// What training scripts save beside a model.
struct TrainerStateTests {
  private static func tensor(_ name: String, _ shape: Int...) -> TensorFacts {
    TensorFacts(name: name, shape: shape, elements: shape.reduce(1, *))
  }

  private static func excluded(_ names: [String]) -> [String] {
    let anatomy = Anatomy(of: names.map { tensor($0, 8, 8) })
    return zip(anatomy.tensors, anatomy.classifications)
      .filter { $1.exclusion != nil }.map(\.0.name)
  }

  @Test(arguments: [
    ("model.layers.0.fc1.weight", "ema.layers.0.fc1.weight"),
    ("state_dict.layers.0.fc1.weight", "state_dict_ema.layers.0.fc1.weight"),
    ("model.module.layers.0.fc1.weight", "model_ema.module.layers.0.fc1.weight"),
    (
      "model.diffusion_model.input_blocks.0.0.weight",
      "model_ema.diffusion_modelinput_blocks00weight"
    ),
  ])
  func averagesOfWhatStandsThereAreNoParameters(name: String, average: String) {
    #expect(Self.excluded([name, average]) == [average])
    #expect(Self.excluded([average]) == [])
  }

  @Test func anAverageOfAnotherShapeIsItsOwn() throws {
    let anatomy = Anatomy(of: [
      Self.tensor("model.layers.0.fc1.weight", 8, 8), Self.tensor("ema.layers.0.fc1.weight", 4, 4),
    ])
    #expect(try Tally(of: anatomy).total.parameters == 80)
  }

  @Test(arguments: ["exp_avg", "exp_avg_sq", "momentum_buffer"])
  func momentsAreNoParameters(moment: String) {
    let name = "state.0.\(moment)"
    #expect(Self.excluded(["model.layers.0.fc1.weight", name]) == [name])
  }

  @Test func scoresAreNoParameters() throws {
    let anatomy = Anatomy(of: [
      Self.tensor("best_acc"), Self.tensor("epoch", 1), Self.tensor("best_prompt", 8),
      Self.tensor("logit_scale"),
    ])
    #expect(try Tally(of: anatomy).total.parameters == 9)
  }
}

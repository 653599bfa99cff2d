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

  /// Four files that were once counted with what is beside the model: parameters of the model alone.
  @Test(arguments: [
    ("weights and their average", ["model.0.weight", "ema.0.weight"]),
    (
      "a file of Lightning's",
      [
        "state_dict.0.weight", "callbacks.ModelCheckpoint{'monitor': 'val_loss'}.best_model_score",
        "callbacks.ModelCheckpoint{'monitor': 'val_loss'}.best_k_models./a/b.ckpt",
        "optimizer_states.0.state.0.exp_avg", "optimizer_states.0.state.0.step",
      ]
    ),
    (
      "a file of nanoGPT's",
      ["model.0.weight", "optimizer.state.0.exp_avg_sq", "optimizer.state.0.step", "best_val_loss"]
    ),
  ])
  func theModelAloneIsCounted(_ label: String, names: [String]) throws {
    let tensors = names.map { name in
      let isWeight = name.hasSuffix("weight") || name.contains("exp_avg")
      return isWeight ? Self.tensor(name, 26, 25) : Self.tensor(name)
    }
    #expect(try Tally(of: Anatomy(of: tensors)).total.parameters == 650)
  }
}

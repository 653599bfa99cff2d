/// down(activation(up(x))), for each token alone (Vaswani et al., "Attention is all you need", 2017,
/// section 3.3).
struct FeedForward: Sendable {
  let up: Linear
  let activation: Activation
  let down: Linear
  /// (B, T, F). The same memory as the output of `up` where the activation's gradient can do
  /// without what it replaces.
  private let activated: Tensor
  private let hiddenGradient: Tensor

  init(width: Int, hiddenWidth: Int, activation: Activation, in builder: LayerBuilder) {
    self.activation = activation
    up = Linear(
      inputs: width, outputs: hiddenWidth, component: "feedForward.up", in: builder.part("up"))
    down = Linear(
      inputs: hiddenWidth, outputs: width, component: "feedForward.down", in: builder.part("down"))
    activated = activation == .relu ? up.output : builder.activations(hiddenWidth)
    hiddenGradient = builder.sharedActivations(hiddenWidth, for: "feed-forward gradient")
  }

  /// (B, T, C) to (B, T, C).
  func forward(
    _ input: Tensor, _ execution: Execution, prepare: Linear.RowWork? = nil,
    finish: AddAndNormalize.OutputWork? = nil
  ) -> Tensor {
    let activation = activation
    let raised = up.output.shaped(like: input)
    let activated = activated.shaped(like: input)
    _ = up.forward(input, execution, prepare: prepare) { rows in
      activation.forward(raised.rows(rows), into: activated.rows(rows))
    }
    let output = down.output.shaped(like: input)
    return down.forward(activated, execution, finish: { finish?(output, $0) })
  }

  /// The gradient of the input goes to `inputGradient`.
  func backward(
    _ outputGradient: Tensor, input: Tensor, into inputGradient: Tensor, _ execution: Execution,
    finish: Linear.RowWork? = nil
  ) {
    let activation = activation
    let raised = up.output.shaped(like: input)
    let activated = activated.shaped(like: input)
    let gradient = hiddenGradient.shaped(like: input)
    down.backward(outputGradient, input: activated, into: gradient, execution) { rows in
      activation.backward(
        gradient.rows(rows), input: raised.rows(rows), output: activated.rows(rows),
        into: gradient.rows(rows))
    }
    up.backward(gradient, input: input, into: inputGradient, execution, finish: finish)
  }
}

extension FeedForward {
  init(_ configuration: ModelConfiguration, in builder: LayerBuilder) {
    self.init(
      width: configuration.width, hiddenWidth: configuration.feedForwardWidth,
      activation: configuration.activation, in: builder)
  }
}

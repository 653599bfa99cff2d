/// The residual connection around a part of a block, with its normalization and dropout.
struct AddAndNormalize: Sendable {
  let normalization: LayerNormalization
  /// Of what the part gives, where blocks normalize before and after it.
  let outputNormalization: LayerNormalization?
  let dropout: Dropout
  let placement: NormalizationPlacement
  /// The gradient of what the part gives, where dropout or a normalization makes it differ from that of the sum.
  private let partGradient: Tensor
  /// The gradient of what the part is given.
  private let partInputGradient: Tensor

  /// The connection around the part of `builder` that is called `part`.
  init(_ configuration: ModelConfiguration, around part: String, in builder: LayerBuilder) {
    let width = configuration.width
    placement = configuration.normalization
    normalization = LayerNormalization(width: width, in: builder.part("\(part)Normalization"))
    outputNormalization =
      placement == .both
      ? LayerNormalization(width: width, in: builder.part("\(part)OutputNormalization")) : nil
    dropout = Dropout(rate: configuration.dropout, in: builder)
    partGradient = builder.sharedActivations(width, for: "part's gradient")
    partInputGradient = builder.sharedActivations(width, for: "part's input gradient")
  }

  /// Gives the sum with what `part` makes of the input, (B, T, C) like all of them, and `sum`, which
  /// is what ``backward`` needs to know. `part` returns memory that may be overwritten.
  func forward(
    _ input: Tensor, _ execution: Execution, part: (_ input: Tensor) -> Tensor
  ) -> Activations {
    let partInput = placement == .post ? input : normalization.forward(input, execution)
    let partOutput = part(partInput)
    let sum = outputNormalization?.forward(partOutput, execution) ?? partOutput
    if dropout.isActive(execution) { dropout.apply(sum, into: sum, execution) }
    execution.threads.forEachBlock(of: input.rows, size: 64) { rows in
      Kernels.add(input.rows(rows), sum.rows(rows), into: sum.rows(rows))
    }
    let output = placement == .post ? normalization.forward(sum, execution) : sum
    return Activations(
      input: input, partInput: partInput, partOutput: partOutput, sum: sum, output: output)
  }

  /// The tensors of one pass forward.
  struct Activations: Sendable {
    let input: Tensor
    let partInput: Tensor
    /// What the part gave; the same memory as `sum` where it is not normalized.
    let partOutput: Tensor
    let sum: Tensor
    let output: Tensor
  }

  /// Turns the gradient of the output into that of the input, in place. `part` is given the gradient
  /// of its output, its input, and where to put the gradient of that input.
  func backward(
    _ gradient: Tensor, _ activations: Activations, _ execution: Execution,
    part: (_ outputGradient: Tensor, _ input: Tensor, _ inputGradient: Tensor) -> Void
  ) {
    if placement == .post {
      normalization.backward(
        gradient, input: activations.sum, into: gradient, adding: false, execution)
    }
    var outputGradient = gradient
    if dropout.isActive(execution) {
      outputGradient = partGradient.shaped(like: gradient)
      dropout.apply(gradient, into: outputGradient, execution)
    }
    if let outputNormalization {
      let normalized = partGradient.shaped(like: gradient)
      outputNormalization.backward(
        outputGradient, input: activations.partOutput, into: normalized, adding: false, execution)
      outputGradient = normalized
    }
    let inputGradient = partInputGradient.shaped(like: gradient)
    part(outputGradient, activations.partInput, inputGradient)
    switch placement {
    case .pre, .both:
      normalization.backward(
        inputGradient, input: activations.input, into: gradient, adding: true, execution)
    case .post:
      execution.threads.forEachBlock(of: gradient.rows, size: 64) { rows in
        Kernels.add(gradient.rows(rows), inputGradient.rows(rows), into: gradient.rows(rows))
      }
    }
  }
}

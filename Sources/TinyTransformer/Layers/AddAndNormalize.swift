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

  /// What a part does with some rows of its output when they are there. It may overwrite them.
  typealias OutputWork = @Sendable (_ output: Tensor, _ rows: Range<Int>) -> Void

  /// Gives the sum with what `part` makes of the input, (B, T, C) like all of them, and `sum`, which
  /// is what ``backward`` needs to know.
  ///
  /// `part` calls `prepare` before it reads rows of its input, and `finish` when it has those of its output.
  func forward(
    _ input: Tensor, _ execution: Execution,
    part: (_ input: Tensor, _ prepare: Linear.RowWork?, _ finish: @escaping OutputWork) -> Tensor
  ) -> Activations {
    let isPost = placement == .post
    let partInput = isPost ? input : normalization.output(for: input)
    let prepare: Linear.RowWork = { [self] in normalization.forward(input, rows: $0) }
    let partOutput = part(partInput, isPost ? nil : prepare) { [self] partOutput, rows in
      outputNormalization?.forward(partOutput, rows: rows)
      let sum = summed(partOutput)
      dropout.apply(sum, into: sum, rows: rows, execution)
      Kernels.add(input.rows(rows), sum.rows(rows), into: sum.rows(rows))
      if isPost { normalization.forward(sum, rows: rows) }
    }
    let sum = summed(partOutput)
    return Activations(
      input: input, partInput: partInput, partOutput: partOutput, sum: sum,
      output: isPost ? normalization.output(for: sum) : sum)
  }

  /// Where the part's output, normalized or as it is, and then the sum are.
  private func summed(_ partOutput: Tensor) -> Tensor {
    outputNormalization?.output(for: partOutput) ?? partOutput
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
  /// of its output, its input, and where to put the gradient of that input; it calls `finish` with rows of the last
  /// when it no longer reads the first.
  func backward(
    _ gradient: Tensor, _ activations: Activations, _ execution: Execution,
    part: (
      _ outputGradient: Tensor, _ input: Tensor, _ inputGradient: Tensor,
      _ finish: @escaping Linear.RowWork
    ) -> Void
  ) {
    if placement == .post {
      normalization.backward(
        gradient, input: activations.sum, into: gradient, adding: false, execution)
    }
    var outputGradient = gradient
    if dropout.isActive(execution) {
      outputGradient = partGradient.shaped(like: gradient)
      let dropped = outputGradient
      execution.threads.forEachBlock(of: gradient.rows, size: Execution.rowsPerTask) { [self] in
        dropout.apply(gradient, into: dropped, rows: $0, execution)
      }
    }
    if let outputNormalization {
      let normalized = partGradient.shaped(like: gradient)
      outputNormalization.backward(
        outputGradient, input: activations.partOutput, into: normalized, adding: false, execution)
      outputGradient = normalized
    }
    let inputGradient = partInputGradient.shaped(like: gradient)
    let isPost = placement == .post
    part(outputGradient, activations.partInput, inputGradient) { [self] rows in
      if isPost {
        Kernels.add(gradient.rows(rows), inputGradient.rows(rows), into: gradient.rows(rows))
      } else {
        normalization.backward(
          inputGradient, input: activations.input, into: gradient, adding: true, rows: rows)
      }
    }
    if !isPost {
      normalization.addParameterGradients(inputGradient, input: activations.input, execution)
    }
  }
}

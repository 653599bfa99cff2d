/// y = x Wᵀ + b, for each token alone.
struct Linear: Sendable {
  /// (outputs, inputs)
  let weight: Parameter
  /// (outputs)
  let bias: Parameter
  /// (B, T, outputs), of the last pass forward.
  let output: Tensor

  init(
    inputs: Int, outputs: Int, component: String, tiedWeight: Parameter? = nil,
    in builder: LayerBuilder
  ) {
    let labels = builder.labels(component: component)
    let bound = 1 / Float(inputs).squareRoot()
    weight =
      tiedWeight
      ?? builder.resources.parameters.declare(
        "weight", shape: [outputs, inputs], in: labels, .uniform(bound: bound))
    bias = builder.resources.parameters.declare(
      "bias", shape: [outputs], in: labels, .uniform(bound: bound))
    output = builder.activations(outputs)
    builder.resources.packedCount = max(
      builder.resources.packedCount, Kernels.packedCount(inputs, outputs),
      Kernels.packedCount(outputs, inputs))
  }

  /// (B, T, inputs) to (B, T, outputs).
  ///
  /// `finish` is called with each block of the result's rows when it is there.
  func forward(
    _ input: Tensor, _ execution: Execution, finish: (@Sendable (Range<Int>) -> Void)? = nil
  ) -> Tensor {
    let output = output.shaped(like: input)
    execution.multiply(
      input.matrix, weight.matrix.transposed, start: .bias(bias.value), into: output.matrix,
      finish: finish)
    return output
  }

  /// Adds the gradients of weight and bias. Gives that of the input to `inputGradient`: added to
  /// what is there, or in its place. `finish` is called with each block of its rows.
  func backward(
    _ outputGradient: Tensor, input: Tensor, into inputGradient: Tensor, adding: Bool = false,
    _ execution: Execution, finish: (@Sendable (Range<Int>) -> Void)? = nil
  ) {
    let weightGradient = weight.gradientMatrix
    execution.addProduct(
      outputGradient.matrix.transposed, input.matrix, into: weightGradient)
    let biasGradient = bias.gradient
    execution.threads.forEachBlock(of: biasGradient.count, size: 64) { columns in
      Kernels.addColumnSums(
        outputGradient.matrix.block(rows: 0..<outputGradient.rows, columns: columns),
        to: biasGradient.slice(columns.lowerBound, columns.count))
    }
    execution.multiply(
      outputGradient.matrix, weight.matrix, start: adding ? .sum : .zero,
      into: inputGradient.matrix, finish: finish)
  }
}

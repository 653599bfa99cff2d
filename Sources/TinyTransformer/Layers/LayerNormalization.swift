/// y = (x - mean) / √(variance + ε) · scale + shift, over the elements of each token's vector (Ba,
/// Kiros and Hinton, "Layer normalization", 2016).
struct LayerNormalization: Sendable {
  static let epsilon: Float = 1e-5

  /// (C)
  let scale: Parameter
  /// (C)
  let shift: Parameter
  private let output: Tensor
  /// Each row's mean and reciprocal standard deviation.
  private let means: FloatBuffer
  private let reciprocals: FloatBuffer

  init(width: Int, in builder: LayerBuilder) {
    let labels = builder.labels(component: "normalization")
    scale = builder.resources.parameters.declare("weight", shape: [width], in: labels, .ones)
    shift = builder.resources.parameters.declare("bias", shape: [width], in: labels, .zeros)
    output = builder.activations(width)
    means = builder.resources.memory.zeros(output.rows)
    reciprocals = builder.resources.memory.zeros(output.rows)
  }

  /// (B, T, C) to (B, T, C).
  func forward(_ input: Tensor, _ execution: Execution) -> Tensor {
    execution.threads.forEachBlock(of: input.rows, size: Execution.rowsPerTask) { [self] rows in
      forward(input, rows: rows)
    }
    return output(for: input)
  }

  /// Where the result for an input is.
  func output(for input: Tensor) -> Tensor { output.shaped(like: input) }

  /// Normalizes some rows.
  func forward(_ input: Tensor, rows: Range<Int>) {
    Kernels.layerNorm(
      input.rows(rows), scale: scale.value, shift: shift.value, epsilon: Self.epsilon,
      into: output.rows(rows), means: means.slice(rows.lowerBound, rows.count),
      reciprocals: reciprocals.slice(rows.lowerBound, rows.count))
  }

  /// Adds the gradients of scale and shift. Gives that of the input to `inputGradient`: added to
  /// what is there, or in its place; it may be the memory of `outputGradient`.
  func backward(
    _ outputGradient: Tensor, input: Tensor, into inputGradient: Tensor, adding: Bool,
    _ execution: Execution
  ) {
    addParameterGradients(outputGradient, input: input, execution)
    execution.threads.forEachBlock(of: input.rows, size: Execution.rowsPerTask) { [self] rows in
      backward(outputGradient, input: input, into: inputGradient, adding: adding, rows: rows)
    }
  }

  /// Adds the gradients of scale and shift.
  func addParameterGradients(_ outputGradient: Tensor, input: Tensor, _ execution: Execution) {
    let means = means.slice(0, input.rows)
    let reciprocals = reciprocals.slice(0, input.rows)
    execution.threads.forEachBlock(of: input.width, size: 32) { [self] columns in
      Kernels.addLayerNormSums(
        input.buffer, means: means, reciprocals: reciprocals, gradient: outputGradient.buffer,
        columns: columns, scale: scale.gradient, shift: shift.gradient)
    }
  }

  /// The gradient of some rows of the input.
  func backward(
    _ outputGradient: Tensor, input: Tensor, into inputGradient: Tensor, adding: Bool,
    rows: Range<Int>
  ) {
    Kernels.layerNormBackward(
      input.rows(rows), scale: scale.value, means: means.slice(rows.lowerBound, rows.count),
      reciprocals: reciprocals.slice(rows.lowerBound, rows.count),
      gradient: outputGradient.rows(rows), into: inputGradient.rows(rows), adding: adding)
  }
}

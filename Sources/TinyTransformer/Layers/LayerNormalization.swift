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
    means = FloatBuffer(zeros: output.rows)
    reciprocals = FloatBuffer(zeros: output.rows)
  }

  /// (B, T, C) to (B, T, C).
  func forward(_ input: Tensor, _ execution: Execution) -> Tensor {
    let output = output.shaped(like: input)
    let width = input.width
    execution.threads.forEachBlock(of: input.rows, size: 64) { rows in
      let first = rows.lowerBound * width
      let count = rows.count * width
      Kernels.layerNorm(
        input.buffer.slice(first, count), scale: scale.value, shift: shift.value,
        epsilon: Self.epsilon, into: output.buffer.slice(first, count),
        means: means.slice(rows.lowerBound, rows.count),
        reciprocals: reciprocals.slice(rows.lowerBound, rows.count))
    }
    return output
  }

  /// Adds the gradients of scale and shift. Gives that of the input to `inputGradient`: added to
  /// what is there, or in its place; it may be the memory of `outputGradient`.
  func backward(
    _ outputGradient: Tensor, input: Tensor, into inputGradient: Tensor, adding: Bool,
    _ execution: Execution
  ) {
    let width = input.width
    let means = means.slice(0, input.rows)
    let reciprocals = reciprocals.slice(0, input.rows)
    execution.threads.forEachBlock(of: width, size: 16) { columns in
      Kernels.addLayerNormSums(
        input.buffer, means: means, reciprocals: reciprocals, gradient: outputGradient.buffer,
        columns: columns, scale: scale.gradient, shift: shift.gradient)
    }
    execution.threads.forEachBlock(of: input.rows, size: 64) { rows in
      let first = rows.lowerBound * width
      let count = rows.count * width
      Kernels.layerNormBackward(
        input.buffer.slice(first, count), scale: scale.value,
        means: means.slice(rows.lowerBound, rows.count),
        reciprocals: reciprocals.slice(rows.lowerBound, rows.count),
        gradient: outputGradient.buffer.slice(first, count),
        into: inputGradient.buffer.slice(first, count), adding: adding)
    }
  }
}

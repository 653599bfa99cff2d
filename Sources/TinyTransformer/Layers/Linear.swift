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
    builder.resources.reservePacked(for: [self])
  }

  /// The floats that this layer's weight takes when it is packed, in whichever pass takes more.
  var packedCount: Int {
    max(
      Kernels.packedCount(weight.columns, weight.rows),
      Kernels.packedCount(weight.rows, weight.columns))
  }

  /// (B, T, inputs) to (B, T, outputs).
  func forward(
    _ input: Tensor, _ execution: Execution, prepare: RowWork? = nil, finish: RowWork? = nil
  ) -> Tensor {
    Self.forward([self], input, execution, prepare: prepare, finish: finish)
    return output.shaped(like: input)
  }

  /// Adds the gradients of weight and bias, and gives that of the input to `inputGradient`.
  func backward(
    _ outputGradient: Tensor, input: Tensor, into inputGradient: Tensor, _ execution: Execution,
    finish: RowWork? = nil
  ) {
    Self.backward(
      [self], [outputGradient], input: input, into: inputGradient, execution, finish: finish)
  }

  /// What is done with some rows of a tensor.
  typealias RowWork = @Sendable (_ rows: Range<Int>) -> Void

  /// The outputs of layers that have the same input.
  ///
  /// `prepare` is called before a block of the input's rows is read, and `finish` when those of the outputs are there,
  /// while they are in the cache.
  static func forward(
    _ layers: [Linear], _ input: Tensor, _ execution: Execution, prepare: RowWork? = nil,
    finish: RowWork? = nil
  ) {
    let packed = execution.packed(layers.map(\.weight.matrix.transposed))
    execution.threads.forEachBlock(of: input.rows, size: Execution.rowsPerTask) { rows in
      prepare?(rows)
      for (layer, packed) in zip(layers, packed) {
        Kernels.multiply(
          input.matrix.block(rows: rows), packed: packed, start: .bias(layer.bias.value),
          into: layer.output.shaped(like: input).matrix.block(rows: rows))
      }
      finish?(rows)
    }
  }

  /// Adds the gradients of the weights and biases of layers that have the same input. Gives that of the input to
  /// `inputGradient`: added to what is there, or in its place. `finish` is called with each block of its rows.
  static func backward(
    _ layers: [Linear], _ outputGradients: [Tensor], input: Tensor, into inputGradient: Tensor,
    adding: Bool = false, _ execution: Execution, finish: RowWork? = nil
  ) {
    let packed = execution.packed(layers.map(\.weight.matrix))
    let outputBlocks = layers.enumerated().flatMap { index, layer in
      execution.evenBlocks(of: layer.weight.rows).map { (layer: index, outputs: $0) }
    }
    let rowBlocks = Execution.rowBlocks(of: input.rows)
    // Each thread has the rows that it has in other loops. It begins with the last of its tasks: parameters' gradients,
    // which take longer than rows do.
    var tasks: [BackwardTask] = []
    for worker in 0..<execution.threads.threadCount {
      func share<Element>(of all: [Element]) -> ArraySlice<Element> {
        let threads = execution.threads.threadCount
        return all[all.count * worker / threads..<all.count * (worker + 1) / threads]
      }
      tasks += share(of: rowBlocks).map { .input(rows: $0) }
      tasks += share(of: outputBlocks).map { .parameters(layer: $0.layer, outputs: $0.outputs) }
    }
    execution.threads.run(tasks.count) { [tasks] index, _ in
      switch tasks[index] {
      case .parameters(let layer, let outputs):
        layers[layer].addGradients(of: outputs, outputGradients[layer], input)
      case .input(let rows):
        for layer in 0..<layers.count {
          Kernels.multiply(
            outputGradients[layer].matrix.block(rows: rows), packed: packed[layer],
            start: layer > 0 || adding ? .sum : .zero,
            into: inputGradient.matrix.block(rows: rows))
        }
        finish?(rows)
      }
    }
  }

  private enum BackwardTask {
    /// The gradients of some outputs' weights and biases.
    case parameters(layer: Int, outputs: Range<Int>)
    /// The gradients of some rows of the input.
    case input(rows: Range<Int>)
  }

  /// Adds the gradients of some outputs' weights and biases: dW += dYᵀ X, db += the sum of dY's rows.
  private func addGradients(
    of outputs: Range<Int>, _ outputGradient: Tensor, _ input: Tensor
  ) {
    let inputs = weight.columns
    Kernels.addLinearParameterSums(
      gradient: outputGradient.matrix.block(rows: 0..<outputGradient.rows, columns: outputs),
      input: input.buffer,
      weights: weight.gradient.slice(outputs.lowerBound * inputs, outputs.count * inputs),
      biases: bias.gradient.slice(outputs.lowerBound, outputs.count))
  }
}

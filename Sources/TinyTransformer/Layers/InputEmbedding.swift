/// A vector for each token of the vocabulary plus one for each position: x = token[id] + position[t].
struct InputEmbedding: Sendable {
  /// (vocabulary, C)
  let token: Parameter
  /// (context, C)
  let position: Parameter
  private let output: Tensor

  /// The two tables, which an encoder and a decoder may share.
  struct Tables {
    let token: Parameter
    let position: Parameter

    init(vocabulary: Int, context: Int, width: Int, in builder: LayerBuilder) {
      // A standard deviation of 0.02, as in GPT-2.
      let initialization = Initialization.uniform(bound: 0.02 * Float(3).squareRoot())
      func table(_ name: String, rows: Int) -> Parameter {
        builder.resources.parameters.declare(
          "weight", shape: [rows, width],
          in: builder.part(name).labels(component: "embedding.\(name)"), initialization)
      }
      token = table("token", rows: vocabulary)
      position = table("position", rows: context)
    }
  }

  init(tables: Tables, in builder: LayerBuilder) {
    token = tables.token
    position = tables.position
    output = builder.activations(token.shape[1])
  }

  /// Token ids (B, T), each below the vocabulary's size, to (B, T, C).
  func forward(_ tokens: TokenGrid, _ execution: Execution) -> Tensor {
    let output = output.shaped(batch: tokens.batch, length: tokens.length)
    let width = output.width
    execution.threads.forEachBlock(of: output.rows, size: 64) { [self] rows in
      for row in rows {
        Kernels.add(
          token.value.slice(Int(tokens.ids[row]) * width, width),
          position.value.slice(row % tokens.length * width, width), into: output.row(row))
      }
    }
    return output
  }

  /// Adds the gradients of both tables.
  func backward(_ outputGradient: Tensor, tokens: TokenGrid, _ execution: Execution) {
    let width = outputGradient.width
    // Divided by columns, so that the rows of one token are always added in the same order.
    execution.threads.forEachBlock(of: width, size: 32) { [self] columns in
      for row in 0..<outputGradient.rows {
        let gradient = outputGradient.row(row).slice(columns.lowerBound, columns.count)
        for (table, index) in [
          (token, Int(tokens.ids[row])), (position, row % tokens.length),
        ] {
          let sum = table.gradient.slice(index * width + columns.lowerBound, columns.count)
          Kernels.add(sum, gradient, into: sum)
        }
      }
    }
  }
}

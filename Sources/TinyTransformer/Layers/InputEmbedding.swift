/// A vector for each token of the vocabulary plus one for each position: x = token[id] + position[t], or with sinusoids
/// x = √C · token[id] + position[t].
struct InputEmbedding: Sendable {
  /// (vocabulary, C)
  let token: Parameter
  private let position: Position
  private let output: Tensor

  /// What is added for a position.
  enum Position: Sendable {
    /// (context, C)
    case learned(Parameter)
    /// (context, C), which no training changes.
    case fixed(FloatBuffer, tokenFactor: Float)
  }

  /// The tables, which an encoder and a decoder may share.
  struct Tables {
    let token: Parameter
    let position: Position

    init(_ configuration: ModelConfiguration, in builder: LayerBuilder) {
      let width = configuration.width
      // A standard deviation of 0.02, as in GPT-2; of 1 where the factor follows, as the sinusoids' is near it.
      let factor = Float(width).squareRoot()
      let deviation = configuration.positions == .learned ? 0.02 : 1 / factor
      let initialization = Initialization.uniform(bound: deviation * Float(3).squareRoot())
      func table(_ name: String, rows: Int) -> Parameter {
        builder.resources.parameters.declare(
          "weight", shape: [rows, width],
          in: builder.part(name).labels(component: "embedding.\(name)"), initialization)
      }
      token = table("token", rows: configuration.vocabularySize)
      position =
        switch configuration.positions {
        case .learned: .learned(table("position", rows: configuration.context))
        case .sinusoidal:
          .fixed(
            Self.sinusoids(configuration.context, width, in: builder.resources.memory),
            tokenFactor: factor)
        }
    }

    /// sin(t / 10000^(2i / C)) at 2i, and the cosine at 2i + 1.
    private static func sinusoids(_ context: Int, _ width: Int, in memory: FloatMemory)
      -> FloatBuffer
    {
      let table = memory.zeros(context * width)
      table.copy(
        from: (0..<context * width).map { place in
          let (position, element) = place.quotientAndRemainder(dividingBy: width)
          let exponent = Double(element / 2 * 2) / Double(width)
          let angle = Double(position) * exponential(-exponent * logarithm(10_000))
          return Float(element.isMultiple(of: 2) ? sine(angle) : cosine(angle))
        })
      return table
    }
  }

  init(tables: Tables, in builder: LayerBuilder) {
    token = tables.token
    position = tables.position
    output = builder.activations(token.columns)
  }

  /// Token ids (B, T), each below the vocabulary's size, to (B, T, C).
  func forward(_ tokens: TokenGrid, _ execution: Execution) -> Tensor {
    let output = output.shaped(batch: tokens.batch, length: tokens.length)
    let width = output.width
    execution.threads.forEachBlock(of: output.rows, size: 64) { [self] rows in
      for row in rows {
        let vector = token.value.slice(Int(tokens.ids[row]) * width, width)
        let start = row % tokens.length * width
        switch position {
        case .learned(let table):
          Kernels.add(vector, table.value.slice(start, width), into: output.row(row))
        case .fixed(let table, let factor):
          Kernels.add(
            vector, scaledBy: factor, table.slice(start, width), into: output.row(row))
        }
      }
    }
    return output
  }

  /// Adds the gradients of the tables.
  func backward(_ outputGradient: Tensor, tokens: TokenGrid, _ execution: Execution) {
    let width = outputGradient.width
    // Divided by columns, so that the rows of one token are always added in the same order.
    execution.threads.forEachBlock(of: width, size: 32) { [self] columns in
      for row in 0..<outputGradient.rows {
        let gradient = outputGradient.row(row).slice(columns.lowerBound, columns.count)
        func sum(_ table: Parameter, _ index: Int) -> FloatBuffer {
          table.gradient.slice(index * width + columns.lowerBound, columns.count)
        }
        let ofToken = sum(token, Int(tokens.ids[row]))
        switch position {
        case .learned(let table):
          Kernels.add(ofToken, gradient, into: ofToken)
          let ofPosition = sum(table, row % tokens.length)
          Kernels.add(ofPosition, gradient, into: ofPosition)
        case .fixed(_, let factor):
          Kernels.add(gradient, scaledBy: factor, ofToken, into: ofToken)
        }
      }
    }
  }
}

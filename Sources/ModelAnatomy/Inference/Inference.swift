/// What a tensor probably is, by the words of its name, by what stands beside it and by its shape.
///
/// It is asked only of tensors that no description knows. The steps go from words that mean one thing
/// anywhere to those that mean something in a place; the first that answers decides.
struct Inference {
  /// An answer, and the word or the shape that it rests on.
  struct Guess: Hashable, Sendable {
    let component: Component
    /// The components that equal parts of the tensor are.
    let parts: [Component]
    let reason: String

    init(_ component: Component, parts: [Component]? = nil, _ reason: String) {
      self.component = component
      self.parts = parts ?? [component]
      self.reason = reason
    }
  }

  private(set) var neighbours = Neighbours()

  /// - Parameter names: all names of the model with the shapes of their tensors.
  init(names: [(name: Neighbours.Name, shape: [Int])]) {
    for (name, shape) in names { neighbours.add(name, shape: shape) }
  }

  /// What a tensor of that name and shape is; nil where nothing tells.
  func guess(_ name: Neighbours.Name, shape: [Int], number: Int?) -> Guess? {
    let place = InferredPlace(name, shape: shape, number: number, neighbours: neighbours)
    let steps: [(InferredPlace) -> Guess?] = [
      { $0.buffer() }, { $0.adapter() }, { $0.recurrent() }, { $0.layerScale() }, { $0.norm() },
      { $0.codebook() }, { $0.modulation() }, { $0.router() }, { $0.relativePosition() },
      { $0.learnedInput() },
      { $0.embedding() }, { $0.head() }, { $0.mixer() }, { $0.pooler() }, { $0.expert() },
      { $0.attention() }, { $0.feedForward() }, { $0.projector() }, { $0.convolution() },
      { $0.byShape() },
    ]
    for step in steps {
      if let guess = step(place) { return guess }
    }
    return nil
  }
}

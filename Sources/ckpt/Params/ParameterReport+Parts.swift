import ModelAnatomy

/// What is counted in one part of a model, for programs.
struct CountedPart: Encodable {
  let parameters: Int
  let weights: Int
  let biases: Int
  let tensors: Int

  init(_ count: Count) {
    parameters = count.parameters
    weights = count.weights
    biases = count.biases
    tensors = count.tensors
  }

  /// Parts by the words of their keys.
  static func byName<Key: RawRepresentable<String>>(
    _ portions: [Portion<Key>]
  ) -> [String: CountedPart] {
    Dictionary(
      uniqueKeysWithValues: portions.map { ($0.key.rawValue, CountedPart($0.count)) })
  }
}

/// What is counted in a component of a stack.
struct CountedPlace: Encodable {
  let stack: String
  let component: String
  let parameters: Int
  let weights: Int
  let biases: Int
  let tensors: Int

  init(_ portion: Portion<Place>) {
    stack = portion.key.stack.rawValue
    component = portion.key.component.rawValue
    parameters = portion.count.parameters
    weights = portion.count.weights
    biases = portion.count.biases
    tensors = portion.count.tensors
  }
}

/// What is counted in a block, or a layer outside of the blocks.
struct CountedLayer: Encodable {
  let name: String
  let stack: String
  let depth: Int?
  let parameters: Int
  let weights: Int
  let biases: Int
  let tensors: Int
  let byComponent: [String: CountedPart]

  init(_ layer: LayerPortion) {
    name = layer.name
    stack = layer.stack.rawValue
    depth = layer.depth
    parameters = layer.count.parameters
    weights = layer.count.weights
    biases = layer.count.biases
    tensors = layer.count.tensors
    byComponent = CountedPart.byName(layer.byComponent)
  }
}

/// A tensor that is no parameter.
struct Excluded: Encodable {
  let name: String
  let elements: Int
  let reason: String

  init(_ tensor: ExcludedTensor) {
    name = tensor.name
    elements = tensor.elements
    reason = tensor.reason.description
  }
}

/// Two tensors of which one may be the other once more.
struct PossibleTie: Encodable {
  let head: String
  let embedding: String

  init(_ tie: Anatomy.PossibleTie) {
    head = tie.head
    embedding = tie.embedding
  }
}

/// How a component's number comes about.
struct Arithmetic: Encodable {
  let stack: String
  let component: String
  let arithmetic: String
  let parameters: Int

  init(_ explanation: Explanation) {
    stack = explanation.place.stack.rawValue
    component = explanation.place.component.rawValue
    arithmetic = explanation.description
    parameters = explanation.parameters
  }
}

/// A tensor, and how it is known what it is.
struct RecognizedTensor: Encodable {
  let name: String
  let component: String
  let recognized: String
  /// The architecture, or the word that a guess rests on.
  let recognizedBy: String?

  init(_ tensor: TensorFacts, _ classification: TensorClassification) {
    name = tensor.name
    component = classification.component.rawValue
    recognized = classification.evidence.name
    recognizedBy = classification.evidence.source
  }
}

/// Guesses for a model's tensors, each name and shape looked at once.
struct Guesses {
  private struct Key: Hashable {
    let name: Int
    let shape: [Int]
  }

  private let tensors: [TensorFacts]
  private let names: NameTable
  private var inference: Inference?
  private var parts: [Neighbours.Name] = []
  private var known: [Key: Inference.Guess?] = [:]

  init(of tensors: [TensorFacts], names: NameTable) {
    self.tensors = tensors
    self.names = names
  }

  /// What a tensor probably is.
  mutating func guess(_ index: Int) -> Inference.Guess? {
    let position = names.position(of: index)
    let key = Key(name: position, shape: tensors[index].shape)
    if let answer = known[key] { return answer }
    let inference = prepared()
    let answer = inference.guess(parts[position], shape: tensors[index].shape)
    known[key] = answer
    return answer
  }

  private mutating func prepared() -> Inference {
    if let inference { return inference }
    parts = names.uniqueNames.map { Neighbours.name(tensors[$0.first].name) }
    let result = Inference(
      names: zip(parts, names.uniqueNames).map { ($0, tensors[$1.first].shape) })
    inference = result
    return result
  }
}

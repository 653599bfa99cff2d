/// Guesses for a model's tensors, each name and shape looked at once.
struct Guesses {
  private struct Key: Hashable {
    let name: Int
    let shape: [Int]
    /// The place in a sequence, of a layer that is known by a number alone.
    let number: Int?
  }

  private let tensors: [TensorFacts]
  private let names: NameTable
  private var inference: Inference?
  private var parts: [Neighbours.Name] = []
  private var stacks: [Int: Stack?] = [:]
  private var modalities: [Int: Modality?] = [:]
  private var known: [Key: Inference.Guess?] = [:]

  init(of tensors: [TensorFacts], names: NameTable) {
    self.tensors = tensors
    self.names = names
  }

  /// What a tensor probably is.
  mutating func guess(_ index: Int) -> Inference.Guess? {
    let position = names.position(of: index)
    let inference = prepared()
    let number = parts[position].endsInNumber ? names.numbers(of: index).last : nil
    let key = Key(name: position, shape: tensors[index].shape, number: number)
    if let answer = known[key] { return answer }
    let answer = inference.guess(
      parts[position], shape: tensors[index].shape, number: number)
    known[key] = answer
    return answer
  }

  /// The stack that the words of a tensor's name tell.
  mutating func stack(_ index: Int) -> Stack? {
    let position = names.position(of: index)
    if let known = stacks[position] { return known }
    _ = prepared()
    let stack = Stack(modules: parts[position].modules)
    stacks[position] = stack
    return stack
  }

  /// What the words of a tensor's name tell that its part of the model works on.
  mutating func modality(_ index: Int) -> Modality? {
    let position = names.position(of: index)
    if let known = modalities[position] { return known }
    let modality = Modality(
      modules: Neighbours.name(tensors[names.uniqueNames[position].first].name).modules)
    modalities[position] = modality
    return modality
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

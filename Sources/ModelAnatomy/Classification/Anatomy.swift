/// All tensors of a model, each with its place in the architecture.
///
/// What a file records of a tensor goes before what its name suggests. Names are looked up in the
/// tables of architectures: the one that explains most of the model's tensors first, then the others
/// of which a block occurs, under whatever prefix. What no table knows is inferred from the words of
/// its name, its neighbours and its shape; ``TensorClassification/evidence`` tells these apart.
public struct Anatomy: Sendable {
  /// Two tensors of the same shape, of which one may be another name of the other.
  public struct PossibleTie: Sendable, Hashable {
    /// The head's weight.
    public let head: String
    /// The embedding of tokens.
    public let embedding: String
  }

  /// The tensors, in the order in which they were given.
  public let tensors: [TensorFacts]
  /// What each tensor is, in the same order.
  public private(set) var classifications: [TensorClassification]
  /// The families whose tables recognized names, the one that explains most first.
  public let families: [String]
  /// Heads that may be the embedding once more, where the contents were not compared.
  ///
  /// They are counted as parameters.
  public private(set) var possibleTies: [PossibleTie] = []

  /// Classifies all tensors of a model together.
  ///
  /// - Parameters:
  ///   - tensors: the model's tensors in any order, as ``Packing`` gives them where weights may be
  ///     packed. Names should differ, byte for byte.
  ///   - sameContents: tells of two tensors of equal shape whether they hold the same values; nil if
  ///     it was not looked into. It is asked at most once for each head and each name that a family
  ///     shares, with the duplicate first.
  /// - Complexity: linear in the total length of the names.
  public init(
    of tensors: [TensorFacts],
    sameContents: (_ duplicate: TensorFacts, _ owner: TensorFacts) -> Bool? = { _, _ in nil }
  ) {
    let names = NameTable(of: tensors)
    let index = FamilyLibrary.shared.index(for: names)
    names.match(with: index)
    let recognition = Recognition(of: names, index: index)
    self.tensors = tensors
    families = recognition.families
    let entries = tensors.indices.map { recognition.entry(for: $0, in: names) }
    let blocks = BlockRecognition(of: names, index: index) { recognition.isKnown($0) }
    let stacks = StackResolution(of: entries)
    var guesses = Guesses(of: tensors, names: names)
    classifications = tensors.indices.map { index in
      let name = names.uniqueName(of: index)
      let block =
        entries[index] == nil
        ? blocks.place(names.position(of: index), numbers: names.numbers(of: index)) : nil
      let isKnown = entries[index] != nil || name.commonRule != nil || block != nil
      return Classifier.classify(
        tensors[index], entry: entries[index], block: block, name: name,
        numbers: names.numbers(of: index), stacks: stacks,
        guess: isKnown || tensors[index].isPartOfPackedWeight ? nil : guesses.guess(index),
        stackWord: entries[index] == nil ? guesses.stack(index) : nil,
        modalityWord: guesses.modality(index))
    }
    if Set(classifications.map(\.modality)).count < 2 {
      for index in classifications.indices { classifications[index].modality = nil }
    }
    Buffers.exclude(in: &classifications, of: tensors) { index in
      guard recognition.isThorough, let entry = entries[index] else { return false }
      return names.uniqueName(of: index).key.hasSuffix(entry.pattern.key)
    }
    TrainerState.exclude(in: &classifications, of: tensors)
    Adapters.place(in: &classifications, of: tensors)
    PackedParts.place(in: &classifications, of: tensors)
    OutsiderKinds.note(in: &classifications, of: tensors)
    let ties = Ties(of: tensors, names: names, entries: entries)
    if recognition.isThorough { ties.exclude(in: &classifications, sameContents: sameContents) }
    possibleTies = ties.examineHeads(in: &classifications, sameContents: sameContents)
  }
}

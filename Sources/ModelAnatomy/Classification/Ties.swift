/// Finds tensors that are stored under two names.
struct Ties {
  private let tensors: [TensorFacts]
  private let names: NameTable
  private let entries: [Family.Entry?]

  init(of tensors: [TensorFacts], names: NameTable, entries: [Family.Entry?]) {
    self.tensors = tensors
    self.names = names
    self.entries = entries
  }

  /// Excludes what a family's table says is a second name, unless the contents differ.
  func exclude(
    in classifications: inout [TensorClassification],
    sameContents: (TensorFacts, TensorFacts) -> Bool?
  ) {
    var owners: [[UInt8]: Int]?
    for index in tensors.indices {
      guard let entry = entries[index], case .tied(let ownerPattern) = entry.rule.remark,
        classifications[index].exclusion == nil
      else { continue }
      let known = owners ?? firstTensors()
      owners = known
      let name = names.uniqueName(of: index)
      var ownerName = Array(ownerPattern.utf8)
      if !name.key.hasSuffix(entry.pattern.key) { ownerName += name.key.suffix(name.ending.length) }
      guard let owner = known[ownerName], tensors[owner].shape == tensors[index].shape else {
        continue
      }
      switch sameContents(tensors[index], tensors[owner]) {
      case true?:
        classifications[index].exclusion = .sameTensor(
          as: tensors[owner].name, evidence: .contents)
      case nil:
        classifications[index].exclusion = .sameTensor(as: tensors[owner].name, evidence: .family)
      case false?: break
      }
    }
  }

  /// Excludes heads whose contents are those of an embedding of tokens, and returns those of the
  /// same shape of which nothing is known.
  func examineHeads(
    in classifications: inout [TensorClassification],
    sameContents: (TensorFacts, TensorFacts) -> Bool?
  ) -> [Anatomy.PossibleTie] {
    var embeddings: [[Int]: Int] = [:]
    for index in tensors.indices
    where classifications[index].component == .embeddingToken
      && classifications[index].exclusion == nil
    {
      embeddings[tensors[index].shape] = embeddings[tensors[index].shape] ?? index
    }
    var open: [Anatomy.PossibleTie] = []
    for index in tensors.indices
    where classifications[index].component == .head && classifications[index].exclusion == nil {
      guard tensors[index].shape.count == 2, let owner = embeddings[tensors[index].shape],
        !isExaminedAlready(index)
      else { continue }
      switch sameContents(tensors[index], tensors[owner]) {
      case true?:
        classifications[index].exclusion = .sameTensor(
          as: tensors[owner].name, evidence: .contents)
      case nil:
        open.append(.init(head: tensors[index].name, embedding: tensors[owner].name))
      case false?: break
      }
    }
    return open
  }

  private func isExaminedAlready(_ index: Int) -> Bool {
    if case .tied? = entries[index]?.rule.remark { true } else { false }
  }

  private func firstTensors() -> [[UInt8]: Int] {
    var result: [[UInt8]: Int] = [:]
    for name in names.uniqueNames {
      for key in name.match.keys.map(Array.init) where result[key] == nil {
        result[key] = name.first
      }
    }
    return result
  }
}

extension [UInt8] {
  func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count) == end[...] }
}

internal import CheckpointFormat

/// Works out what edits make of an archive's tensors.
struct EditPlan {
  private let archive: TensorArchive
  private let edits: ArchiveEdits
  private let tensors: [ArchivedTensor]
  /// Whether a tensor stays, by position.
  private let stays: [Bool]
  /// The tensor whose bytes a tensor has once all is done, by position. Tensors that share one are tied.
  private var contents: [Int]
  /// Further names, and the tensors whose bytes they have.
  private var newNames: [(name: String, content: Int)] = []

  /// Throws `.argument` where a pattern fits no tensor, or nothing is left.
  init(_ archive: TensorArchive, edits: ArchiveEdits) throws(CheckpointError) {
    self.archive = archive
    self.edits = edits
    let tensors = archive.tensors
    self.tensors = tensors
    contents = tensors.map { $0.tiedTo ?? $0.position }
    var stays = try Self.fits(edits.kept, tensors) ?? tensors.map { _ in true }
    let dropped = try Self.fits(edits.dropped, tensors) ?? tensors.map { _ in false }
    for tensor in tensors where dropped[tensor.position] || edits.leavesOut(tensor) {
      stays[tensor.position] = false
    }
    guard stays.contains(true) || tensors.isEmpty else {
      throw CheckpointError(.argument, "no tensor would be left")
    }
    self.stays = stays
  }

  /// Which tensors fit any of some patterns; nil without patterns. Throws `.argument` for one that fits none.
  private static func fits(
    _ patterns: [TensorNamePattern], _ tensors: [ArchivedTensor]
  ) throws(CheckpointError) -> [Bool]? {
    guard !patterns.isEmpty else { return nil }
    var result = tensors.map { _ in false }
    for pattern in patterns {
      var isUsed = false
      for tensor in tensors where pattern.matches(tensor.name) {
        result[tensor.position] = true
        isUsed = true
      }
      guard isUsed else { throw noMatch(pattern.text, tensors) }
    }
    return result
  }

  private static func noMatch(_ text: String, _ tensors: [ArchivedTensor]) -> CheckpointError {
    let example = tensors.first.map {
      ", the first of which is \(Escaping.escapeShortened($0.name))"
    }
    return CheckpointError(
      .argument, "\(Escaping.escapeShortened(text)) matches none of the tensors\(example ?? "")")
  }

  private func tensor(_ name: String) throws(CheckpointError) -> ArchivedTensor {
    guard let tensor = archive.tensor(named: name) else {
      throw CheckpointError(.argument, "there is no such tensor", tensor: name)
    }
    guard stays[tensor.position] else {
      throw CheckpointError(.argument, "is left out, and cannot be tied", tensor: name)
    }
    return tensor
  }

  /// Gives second names bytes of their own.
  mutating func untie() throws(CheckpointError) {
    for name in edits.untied {
      let tensor = try tensor(name)
      guard tensor.tiedTo != nil else {
        throw CheckpointError(.argument, "is not tied to another tensor", tensor: name)
      }
      contents[tensor.position] = tensor.position
    }
  }

  /// Makes names second ones.
  mutating func tie() throws(CheckpointError) {
    for tie in edits.ties {
      let content = contents[try tensor(tie.owner).position]
      guard archive.tensor(named: tie.name) != nil else {
        newNames.append((tie.name, content))
        continue
      }
      let former = contents[try tensor(tie.name).position]
      guard former != content else { continue }
      try expectSame(tensors[former], tensors[content], tie)
      for position in contents.indices where contents[position] == former {
        contents[position] = content
      }
      for place in newNames.indices where newNames[place].content == former {
        newNames[place].content = content
      }
    }
  }

  private func expectSame(
    _ a: ArchivedTensor, _ b: ArchivedTensor, _ tie: ArchiveEdits.Tie
  ) throws(CheckpointError) {
    let difference = { (words: String) in
      CheckpointError(
        .argument,
        "\(words) \(Escaping.escapeShortened(tie.owner)), and tied tensors are one",
        tensor: tie.name)
    }
    guard a.description.dataType == b.description.dataType,
      a.description.shape == b.description.shape
    else { throw difference("has another type or shape than") }
    let end = a.description.byteCount
    for start in stride(from: 0, to: end, by: 1 << 20) {
      let range = start..<min(start + 1 << 20, end)
      guard try archive.bytes(range, of: a) == archive.bytes(range, of: b) else {
        throw difference("has other values than")
      }
    }
  }

  // MARK: The result

  /// The archive. Throws as ``ArchiveEdits/apply(to:)``.
  func finish() throws(CheckpointError) -> EditedArchive {
    // The tensor that stores some bytes is the first that stays and has them, if possible under its own position.
    var owners: [Int: Int] = [:]
    for position in tensors.indices where stays[position] {
      let content = contents[position]
      if owners[content] == nil || position == content { owners[content] = position }
    }
    let targets = try castTargets(owners)
    let names = try newNamesOfAll()
    var derivations: [TensorArchive.Derivation] = []
    var places: [Int: Int] = [:]
    for content in owners.keys.sorted() {
      guard let owner = owners[content] else { continue }
      places[content] = derivations.count
      derivations.append(
        try derivation(tensors[owner], content: tensors[content], names[owner], targets[content]))
    }
    var ties: [TiedTensor] = []
    for position in tensors.indices where stays[position] && owners[contents[position]] != position
    {
      ties.append(
        TiedTensor(
          name: names[position], labels: tensors[position].description.labels,
          target: places[contents[position]] ?? 0))
    }
    for (name, content) in newNames {
      ties.append(
        TiedTensor(
          name: rename(name), labels: TensorLabels(), target: places[content] ?? 0))
    }
    return EditedArchive(
      archive: try TensorArchive(
        deriving: derivations, ties: ties, metadata: metadata(), from: [archive]),
      changes: changes(names, owners, targets))
  }

  private func derivation(
    _ owner: ArchivedTensor, content: ArchivedTensor, _ name: String, _ target: DataType?
  ) throws(CheckpointError) -> TensorArchive.Derivation {
    let operand = TensorOperand(archive: archive, tensor: content)
    return TensorArchive.Derivation(
      description: try TensorDescription(
        name: name, labels: owner.description.labels,
        dataType: target ?? content.description.dataType, shape: content.description.shape),
      formula: target == nil ? .copy(operand) : .rounded(operand))
  }

  private func rename(_ name: String) -> String {
    edits.renames.reduce(name) { $1.apply(to: $0) }
  }

  /// The names by position. Throws `.argument` where two tensors that stay get one, one gets none, or a change of names
  /// changes none.
  private func newNamesOfAll() throws(CheckpointError) -> [String] {
    guard !edits.renames.isEmpty || !newNames.isEmpty else { return tensors.map(\.name) }
    var names = tensors.map(\.name)
    for substitution in edits.renames {
      var isUsed = false
      for position in names.indices {
        let name = substitution.apply(to: names[position])
        if !name.utf8.elementsEqual(names[position].utf8) { isUsed = true }
        names[position] = name
      }
      guard isUsed else { throw Self.noMatch(substitution.text, tensors) }
    }
    var formers: [ByteName: String] = [:]
    let staying = tensors.filter { stays[$0.position] }.map { ($0.name, names[$0.position]) }
    for (former, name) in staying + newNames.map({ ($0.name, rename($0.name)) }) {
      guard !name.isEmpty else {
        throw CheckpointError(.argument, "would have no name left", tensor: former)
      }
      if let other = formers.updateValue(former, forKey: ByteName(name)) {
        throw CheckpointError(
          .argument,
          "would be called \(Escaping.escapeShortened(name)), and so would \(Escaping.escapeShortened(other))",
          tensor: former)
      }
    }
    return names
  }

  /// The types of those contents that are rounded.
  private func castTargets(_ owners: [Int: Int]) throws(CheckpointError) -> [Int: DataType] {
    guard !edits.casts.isEmpty else { return [:] }
    for cast in edits.casts where NumberEncoder(cast.type) == nil {
      throw CheckpointError(.foreignType, "\(cast.type.name) is not rounded to")
    }
    var used = edits.casts.map { $0.pattern == nil }
    var targets: [Int: DataType] = [:]
    let staying = tensors.filter { stays[$0.position] }
    let isOwner = { (tensor: ArchivedTensor) in
      owners[contents[tensor.position]] == tensor.position
    }
    // Second names come when it is known what those that they name become.
    for tensor in staying.filter(isOwner) + staying.filter({ !isOwner($0) }) {
      let content = contents[tensor.position]
      let type = tensors[content].description.dataType
      guard NumberEncoder(type) != nil else { continue }
      var ruling: Int?
      for (place, cast) in edits.casts.enumerated() {
        guard let pattern = cast.pattern, pattern.matches(tensor.name) else { continue }
        used[place] = true
        ruling = place
      }
      if isOwner(tensor) {
        ruling = ruling ?? edits.casts.lastIndex { $0.pattern == nil }
        if let ruling, edits.casts[ruling].type != type {
          targets[content] = edits.casts[ruling].type
        }
      } else if let ruling, edits.casts[ruling].type != targets[content] ?? type {
        throw CheckpointError(
          .argument,
          "is tied to \(Escaping.escapeShortened(tensors[owners[content] ?? content].name)), and cannot have another type; untie it first",
          tensor: tensor.name)
      }
    }
    if let unused = used.firstIndex(of: false), let pattern = edits.casts[unused].pattern {
      throw CheckpointError(
        .argument,
        "\(Escaping.escapeShortened(pattern.text)) matches no floating-point tensor")
    }
    return targets
  }

  private func metadata() throws(CheckpointError) -> CheckpointMetadata {
    var metadata = archive.metadata
    for (key, value) in edits.metadata {
      guard value != nil || metadata[key] != nil else {
        throw CheckpointError(
          .argument, "the metadata have no key \(Escaping.escapeShortened(key))")
      }
      metadata[key] = value
    }
    return metadata
  }

  private func changes(
    _ names: [String], _ owners: [Int: Int], _ targets: [Int: DataType]
  ) -> [EditedArchive.Change] {
    var changes: [EditedArchive.Change] = []
    for tensor in tensors {
      var change = EditedArchive.Change(name: tensor.name)
      guard stays[tensor.position] else {
        changes.append(change)
        continue
      }
      let content = contents[tensor.position]
      let isOwner = owners[content] == tensor.position
      change.newName = names[tensor.position]
      if let target = targets[content] { change.types = (tensor.description.dataType, target) }
      if isOwner {
        change.isUntied = tensor.tiedTo != nil
      } else if tensor.tiedTo != owners[content] {
        change.tiedTo = names[owners[content] ?? content]
      }
      let isSame =
        tensor.name.utf8.elementsEqual(names[tensor.position].utf8) && change.types == nil
        && change.tiedTo == nil && !change.isUntied
      if !isSame { changes.append(change) }
    }
    return changes
      + newNames.map { name, content in
        EditedArchive.Change(
          name: nil, newName: rename(name), tiedTo: names[owners[content] ?? content])
      }
  }
}

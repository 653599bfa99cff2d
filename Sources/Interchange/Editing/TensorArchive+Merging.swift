public import CheckpointFormat

extension TensorArchive {
  /// The tensors of several checkpoints together. Of metadata with one key those of the first count.
  ///
  /// Throws `.argument` for a name that two have, with both, and for none.
  public static func joining(_ archives: [TensorArchive]) throws(CheckpointError) -> TensorArchive {
    var derivations: [Derivation] = []
    var ties: [TiedTensor] = []
    var metadata = CheckpointMetadata()
    var homes: [ByteName: TensorArchive] = [:]
    for archive in archives {
      var places: [Int: Int] = [:]
      for tensor in archive.tensors {
        if let other = homes.updateValue(archive, forKey: ByteName(tensor.name)) {
          throw CheckpointError(
            .argument,
            "is in \(other.nameInMessages) and in \(archive.nameInMessages); rename or drop one of them",
            tensor: tensor.name)
        }
        if let owner = tensor.tiedTo {
          ties.append(
            TiedTensor(
              name: tensor.name, labels: tensor.description.labels, target: places[owner] ?? 0))
        } else {
          places[tensor.position] = derivations.count
          derivations.append(
            Derivation(
              description: tensor.description,
              formula: .copy(TensorOperand(archive: archive, tensor: tensor))))
        }
      }
      for (key, value) in archive.metadata where metadata[key] == nil { metadata[key] = value }
    }
    return try TensorArchive(
      deriving: derivations, ties: ties, metadata: metadata, from: archives)
  }

  /// The mean of checkpoints with the same tensors, as of the last ones of a training run (arXiv:2203.05482).
  ///
  /// Numbers are summed in double precision and rounded once, to the type that the first checkpoint has. Of
  /// tensors that are no floating-point numbers, and of metadata, those of the first count.
  ///
  /// - Parameters:
  ///   - archives: The checkpoints, two at least.
  ///   - weights: What each counts for; divided by their sum. Nil where all count the same.
  /// - Throws: `.argument` for tensors that one has and another has not, or of another shape, and for weights of another
  ///   number or whose sum is not above zero.
  public static func averaging(
    _ archives: [TensorArchive], weights: [Double]? = nil
  ) throws(CheckpointError) -> TensorArchive {
    let weights = weights ?? archives.map { _ in 1 }
    guard archives.count > 1, weights.count == archives.count else {
      throw CheckpointError(
        .argument,
        "\(weights.count) weights do not fit \(archives.count) checkpoints, of which a mean needs two"
      )
    }
    guard weights.allSatisfy(\.isFinite), weights.reduce(0, +) > 0 else {
      throw CheckpointError(.argument, "the sum of the weights is not above zero")
    }
    return try combining(archives) { .mean($0, weights: weights) }
  }

  /// The first of three checkpoints with the same tensors, plus `factor` times what the second is more than the third:
  /// what one fine-tuning changed, put onto another (arXiv:2212.04089).
  ///
  /// Calculated, and throws, as ``averaging(_:weights:)``.
  public static func addingDifference(
    to base: TensorArchive, of tuned: TensorArchive, from original: TensorArchive,
    factor: Double = 1
  ) throws(CheckpointError) -> TensorArchive {
    try combining([base, tuned, original]) {
      .difference($0[0], plus: $0[1], minus: $0[2], factor: factor)
    }
  }

  private static func combining(
    _ archives: [TensorArchive], _ formula: ([TensorOperand]) -> TensorFormula
  ) throws(CheckpointError) -> TensorArchive {
    let first = archives[0]
    for other in archives.dropFirst() { try first.expectSameTensors(as: other) }
    var derivations: [Derivation] = []
    var places: [Int: Int] = [:]
    var ties: [TiedTensor] = []
    for tensor in first.tensors {
      let operands = archives.compactMap { archive in
        archive.tensor(named: tensor.name).map { TensorOperand(archive: archive, tensor: $0) }
      }
      // One is a second name of another only where all say so.
      if let owner = tensor.tiedTo, isTied(tensor, to: first.tensors[owner], in: archives) {
        ties.append(
          TiedTensor(
            name: tensor.name, labels: tensor.description.labels, target: places[owner] ?? 0))
        continue
      }
      places[tensor.position] = derivations.count
      let isNumber = NumberEncoder(tensor.description.dataType) != nil
      derivations.append(
        Derivation(
          description: tensor.description,
          formula: isNumber ? formula(operands) : .copy(operands[0])))
    }
    return try TensorArchive(
      deriving: derivations, ties: ties, metadata: first.metadata, from: archives)
  }

  private static func isTied(
    _ tensor: ArchivedTensor, to owner: ArchivedTensor, in archives: [TensorArchive]
  ) -> Bool {
    archives.allSatisfy { archive in
      guard let same = archive.tensor(named: tensor.name),
        let other = archive.tensor(named: owner.name)
      else { return false }
      return (same.tiedTo ?? same.position) == (other.tiedTo ?? other.position)
    }
  }

  private func expectSameTensors(as other: TensorArchive) throws(CheckpointError) {
    for (one, two) in [(self, other), (other, self)] {
      for tensor in one.tensors {
        guard let same = two.tensor(named: tensor.name) else {
          throw CheckpointError(
            .argument, "is in \(one.nameInMessages), but not in \(two.nameInMessages)",
            tensor: tensor.name)
        }
        let (form, otherForm) = (tensor.description, same.description)
        let areNumbers =
          NumberEncoder(form.dataType) != nil && NumberEncoder(otherForm.dataType) != nil
        guard form.shape == otherForm.shape, areNumbers || form.dataType == otherForm.dataType
        else {
          throw CheckpointError(
            .argument,
            "is \(Self.words(form)) in \(one.nameInMessages), but \(Self.words(otherForm)) in \(two.nameInMessages)",
            tensor: tensor.name)
        }
      }
    }
  }

  private static func words(_ form: TensorDescription) -> String {
    "\(form.dataType.name) \(form.shape)"
  }
}

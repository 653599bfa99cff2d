internal import CheckpointFormat

/// An archive's tensors with the means to find them by name.
struct TensorTable: Sendable {
  private(set) var tensors: [ArchivedTensor] = []
  private var positions: [ByteName: Int] = [:]

  /// Throws ``Rule/foreignField`` for a name that comes twice.
  init(_ tensors: [ArchivedTensor]) throws(CheckpointError) {
    self.tensors.reserveCapacity(tensors.count)
    positions.reserveCapacity(tensors.count)
    for tensor in tensors { try append(tensor) }
  }

  /// Adds a tensor whose position is the number of those that are there. Throws ``Rule/foreignField`` for a name
  /// that is taken.
  mutating func append(_ tensor: ArchivedTensor) throws(CheckpointError) {
    guard positions.updateValue(tensor.position, forKey: ByteName(tensor.name)) == nil else {
      throw CheckpointError(.foreignField, "the name comes twice", tensor: tensor.name)
    }
    tensors.append(tensor)
  }

  func tensor(named name: String) -> ArchivedTensor? {
    positions[ByteName(name)].map { tensors[$0] }
  }

  /// The tensor that holds the bytes of `tensor`: itself, or what it is tied to. Throws ``Rule/argument`` for a
  /// tensor of another archive, and for bytes outside of it.
  func owner(
    of tensor: ArchivedTensor, holding range: Range<Int>
  ) throws(CheckpointError) -> ArchivedTensor {
    guard tensors.indices.contains(tensor.position),
      tensors[tensor.position].description.byteCount == tensor.description.byteCount
    else {
      throw CheckpointError(.argument, "is a tensor of another file", tensor: tensor.name)
    }
    guard range.lowerBound >= 0, range.upperBound <= tensor.description.byteCount else {
      throw CheckpointError(
        .argument,
        "bytes \(range.lowerBound)..<\(range.upperBound) are not within its \(tensor.description.byteCount)",
        tensor: tensor.name)
    }
    let known = tensors[tensor.position]
    return known.tiedTo.map { tensors[$0] } ?? known
  }
}

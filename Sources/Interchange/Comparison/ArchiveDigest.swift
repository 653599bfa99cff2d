public import CheckpointFormat

/// SHA-256 of an archive's tensors and of the model that they make, the same for every format that holds them under the
/// same names and types (SPEC.md section 6.12).
public struct ArchiveDigest: Sendable, Equatable {
  /// A tensor's digest.
  public struct Tensor: Sendable, Equatable {
    /// Its place in ``TensorArchive/tensors``.
    public let position: Int
    /// `model`, or what the tensor is for instead.
    public let group: String
    /// 32 bytes.
    public let digest: [UInt8]
  }

  /// That of the model, 32 bytes.
  public let model: [UInt8]
  /// Those of all tensors, tied ones included.
  public let tensors: [Tensor]
}

extension TensorArchive {
  /// Computes the digests of all tensors and of the model.
  ///
  /// Reads all tensors, each once, in pieces that `threads` share. Throws as reading them, `.codecUnknown` and
  /// `.layoutUnknown` included, and what `progress` throws, which is called with the decoded bytes done since the last
  /// call.
  ///
  /// - Parameters:
  ///   - threads: How many threads compute; all processors where nil.
  ///   - progress: Counts the bytes.
  public func digest(
    threads: Int? = nil, progress: (Int) throws(CheckpointError) -> Void = { _ in }
  ) throws(CheckpointError) -> ArchiveDigest {
    var model = ModelDigest()
    var found: [ArchiveDigest.Tensor] = []
    for tensor in tensors {
      var group = group(of: tensor)
      let bytes: [UInt8]
      if let owner = tensor.tiedTo {
        // Second names stand behind all tensors.
        (group, bytes) = (found[owner].group, found[owner].digest)
      } else {
        bytes = try digest(of: tensor, threads: threads, progress)
      }
      if group == ModelDigest.group { model.add(tensor.name, bytes) }
      found.append(.init(position: tensor.position, group: group, digest: bytes))
    }
    return ArchiveDigest(model: model.finish(), tensors: found)
  }

  private func digest(
    of tensor: ArchivedTensor, threads: Int?, _ progress: (Int) throws(CheckpointError) -> Void
  ) throws(CheckpointError) -> [UInt8] {
    var digest = TensorDigest(
      dataType: tensor.description.dataType, shape: tensor.description.shape,
      threads: threads ?? SystemCalls.processorCount)
    try forEachPiece(of: tensor) { (bytes) throws(CheckpointError) in
      digest.update(bytes)
      try progress(bytes.byteCount)
    }
    return digest.finish()
  }

  /// What a tensor is for: as the file says, or in formats that do not, as its name does (SPEC.md annex A.7).
  private func group(of tensor: ArchivedTensor) -> String {
    if format.hasLabels { return tensor.description.labels.group }
    return switch TrainingTensorName(tensor.name).kind {
    case .parameter: ModelDigest.group
    case .exactParameter: "training"
    case .firstMoment, .secondMoment: "optimizer"
    }
  }

  /// The digest that a file says a tensor has; nil where it says none. It is not compared with anything.
  func storedDigest(of tensor: ArchivedTensor) -> [UInt8]? {
    guard let reader = checkpointReader else { return nil }
    let name = tensor.tiedTo.map { tensors[$0].name } ?? tensor.name
    if let whole = reader.index.whole(named: name) { return reader.storedDigest(of: whole) }
    return reader.index.tensor(named: name).flatMap { reader.storedDigest(of: $0) }
  }
}

extension CheckpointReader {
  /// Compares the digests that the file and those that it names hold with those of the tensors. What cannot be decoded
  /// for an unknown codec or layout, and a model with such tensors, is passed over.
  ///
  /// - Returns: What differs, `.digest`, and what is wrong with chunks.
  /// - Throws: `.system` where a file cannot be read.
  public func verifyDigests() throws(CheckpointError) -> [CheckpointError] {
    var damage: [CheckpointError] = []
    for reader in family.reversed() {
      do throws(CheckpointError) {
        damage += try reader.compareDigests().map { $0.adding(path: reader.path) }
      } catch {
        guard error.code.describesFile else { throw error }
        damage.append(error.adding(path: reader.path))
      }
    }
    return damage
  }

  private func compareDigests() throws(CheckpointError) -> [CheckpointError] {
    guard let section = index.extensions.digests else { return [] }
    var damage: [CheckpointError] = []
    func compare(_ found: [UInt8]?, _ known: [UInt8], _ name: String) {
      guard let found, found != known else { return }
      damage.append(
        CheckpointError(
          .digest, "has another digest than the file says", offset: index.offset, tensor: name))
    }
    for (position, known) in section.tensors.enumerated() {
      let tensor = index.ownTensor(at: position)
      compare(try digest(of: tensor), known, tensor.name)
    }
    for (whole, known) in zip(index.wholes, section.wholes) {
      compare(try digest(of: whole), known, whole.name)
    }
    if let known = section.model, let found = try modelDigest(), found != known {
      damage.append(
        CheckpointError(
          .digest, "the model has another digest than the file says", offset: index.offset))
    }
    return damage
  }

  /// The digest of a tensor; nil where its codec or layout is unknown. Throws as reading it.
  public func digest(of tensor: StoredTensor) throws(CheckpointError) -> [UInt8]? {
    var digest = TensorDigest(
      dataType: tensor.description.dataType, shape: tensor.description.shape)
    return try Self.unlessUnknown { () throws(CheckpointError) in
      try forEachChunk(of: tensor) { digest.update($0) }
      return digest.finish()
    }
  }

  /// The digest of a tensor that stands as parts; nil where a codec or layout is unknown. Throws as reading it.
  public func digest(of whole: WholeTensor) throws(CheckpointError) -> [UInt8]? {
    var digest = TensorDigest(
      dataType: whole.description.dataType, shape: whole.description.shape)
    return try Self.unlessUnknown { () throws(CheckpointError) in
      let (size, step) = (whole.description.byteCount, windowByteCount(of: whole))
      for start in stride(from: 0, to: size, by: step) {
        let range = start..<Swift.min(size, start + step)
        var bytes = [UInt8](repeating: 0, count: range.count)
        var elements = bytes.mutableSpan
        // Safe: every bit pattern is a byte.
        var target = unsafe elements.mutableBytes
        try read(range, of: whole, into: &target)
        digest.update(bytes.rawSpan)
      }
      return digest.finish()
    }
  }

  /// The digest of the model; nil where a codec or layout is unknown. Throws as reading all tensors of the model.
  public func modelDigest() throws(CheckpointError) -> [UInt8]? {
    var model = ModelDigest()
    var known: [Int: [UInt8]] = [:]
    for tensor in index.tensors
    where tensor.part == nil && tensor.description.labels.group == "model" {
      guard let digest = try digest(of: tensor) else { return nil }
      model.add(tensor.name, digest)
      known[tensor.position] = digest
    }
    for (number, whole) in index.wholes.enumerated()
    where whole.description.labels.group == "model" {
      guard let digest = try digest(of: whole) else { return nil }
      model.add(whole.name, digest)
      known[index.count + number] = digest
    }
    for tied in index.tied {
      if let digest = known[tied.target] { model.add(tied.name, digest) }
    }
    return model.finish()
  }

  private static func unlessUnknown<Result>(
    _ body: () throws(CheckpointError) -> Result
  ) throws(CheckpointError) -> Result? {
    do throws(CheckpointError) {
      return try body()
    } catch  where [.codecUnknown, .layoutUnknown].contains(error.code) {
      return nil
    }
  }
}

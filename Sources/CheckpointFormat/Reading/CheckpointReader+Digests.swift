extension CheckpointReader {
  /// Compares the digests that the file and those that it names hold with those of the tensors. What cannot be decoded
  /// for an unknown codec or layout, and a model with such tensors, is passed over.
  ///
  /// - Returns: What differs, `.digest`, and what is wrong with chunks.
  /// - Throws: `.system` where a file cannot be read.
  public func verifyDigests() throws(CheckpointError) -> [CheckpointError] {
    var damage: [CheckpointError] = []
    var found = FoundDigests()
    for reader in family.reversed() {
      do throws(CheckpointError) {
        damage += try reader.compareDigests(&found).map { $0.adding(path: reader.path) }
      } catch {
        guard error.code.describesFile else { throw error }
        damage.append(error.adding(path: reader.path))
      }
    }
    return damage
  }

  private func compareDigests(
    _ found: inout FoundDigests
  ) throws(CheckpointError) -> [CheckpointError] {
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
      compare(try found.digest(of: tensor, in: self), known, tensor.name)
    }
    for (number, known) in section.wholes.enumerated() {
      compare(try found.digest(ofWhole: number, in: self), known, index.wholes[number].name)
    }
    if let known = section.model, let model = try modelDigest(&found), model != known {
      damage.append(
        CheckpointError(
          .digest, "the model has another digest than the file says", offset: index.offset))
    }
    return damage
  }

  /// The digest of a tensor; nil where its codec or layout is unknown. Throws as reading it.
  public func digest(of tensor: StoredTensor) throws(CheckpointError) -> [UInt8]? {
    var digest = TensorDigest(
      dataType: tensor.description.dataType, shape: tensor.description.shape, threads: threads)
    return try Self.unlessUnknown { () throws(CheckpointError) in
      try forEachPiece(of: tensor) { digest.update($0) }
      return digest.finish()
    }
  }

  /// The digest of a tensor that stands as parts; nil where a codec or layout is unknown. Throws as reading it.
  public func digest(of whole: WholeTensor) throws(CheckpointError) -> [UInt8]? {
    var digest = TensorDigest(
      dataType: whole.description.dataType, shape: whole.description.shape, threads: threads)
    return try Self.unlessUnknown { () throws(CheckpointError) in
      try forEachPiece(of: whole) { digest.update($0) }
      return digest.finish()
    }
  }

  /// The digest of the model; nil where a codec or layout is unknown. Throws as reading all tensors of the model.
  public func modelDigest() throws(CheckpointError) -> [UInt8]? {
    var found = FoundDigests()
    return try modelDigest(&found)
  }

  private func modelDigest(_ found: inout FoundDigests) throws(CheckpointError) -> [UInt8]? {
    var model = ModelDigest()
    var known: [Int: [UInt8]] = [:]
    for tensor in index.tensors
    where tensor.part == nil && tensor.description.labels.group == ModelDigest.group {
      guard let digest = try found.digest(of: tensor, in: self) else { return nil }
      model.add(tensor.name, digest)
      known[tensor.position] = digest
    }
    for (number, whole) in index.wholes.enumerated()
    where whole.description.labels.group == ModelDigest.group {
      guard let digest = try found.digest(ofWhole: number, in: self) else { return nil }
      model.add(whole.name, digest)
      known[index.count + number] = digest
    }
    for tied in index.tied {
      if let digest = known[tied.target] { model.add(tied.name, digest) }
    }
    return model.finish()
  }

  // MARK: What the file says

  /// Whether the file, or one that it names, holds digests that ``verifyDigests()`` compares.
  public var hasDigests: Bool { family.contains { $0.index.extensions.digests != nil } }

  /// The digest that the file says the model has; nil where it says none. It is not compared with anything.
  public var storedModelDigest: [UInt8]? { index.extensions.digests?.model }

  /// The digest that the file says a tensor has; nil where it says none. It is not compared with anything.
  package func storedDigest(of tensor: StoredTensor) -> [UInt8]? {
    let section = (try? holder(of: tensor))?.index.extensions.digests
    guard let digests = section?.tensors, tensor.ownPosition < digests.count else { return nil }
    return digests[tensor.ownPosition]
  }

  /// The same of a tensor that stands as parts.
  package func storedDigest(of whole: WholeTensor) -> [UInt8]? {
    guard let digests = index.extensions.digests?.wholes,
      let number = index.wholeNumber(named: Array(whole.name.utf8)), number < digests.count
    else { return nil }
    return digests[number]
  }

  fileprivate static func unlessUnknown<Result>(
    _ body: () throws(CheckpointError) -> Result
  ) throws(CheckpointError) -> Result? {
    do throws(CheckpointError) {
      return try body()
    } catch  where [.codecUnknown, .layoutUnknown].contains(error.code) {
      return nil
    }
  }
}

/// Digests that were computed, each once, of the tensors of several files that belong together.
private struct FoundDigests {
  private struct Key: Hashable {
    let reader: ObjectIdentifier
    let position: Int
  }

  private var tensors: [Key: [UInt8]?] = [:]
  private var wholes: [Key: [UInt8]?] = [:]

  mutating func digest(
    of tensor: StoredTensor, in reader: CheckpointReader
  ) throws(CheckpointError) -> [UInt8]? {
    let key = Key(
      reader: ObjectIdentifier(try reader.holder(of: tensor)), position: tensor.ownPosition)
    if let known = tensors[key] { return known }
    let digest = try reader.digest(of: tensor)
    tensors[key] = .some(digest)
    return digest
  }

  mutating func digest(
    ofWhole number: Int, in reader: CheckpointReader
  ) throws(CheckpointError) -> [UInt8]? {
    let key = Key(reader: ObjectIdentifier(reader), position: number)
    if let known = wholes[key] { return known }
    let digest = try reader.digest(of: reader.index.wholes[number])
    wholes[key] = .some(digest)
    return digest
  }
}

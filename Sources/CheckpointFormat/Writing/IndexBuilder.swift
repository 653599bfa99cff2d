/// Collects what the index will say, and lays it out (SPEC.md section 6).
struct IndexBuilder {
  private struct Tensor {
    var description: TensorDescription
    var chunkByteCount: Int
    var firstEntry: Int
  }

  private struct Tie {
    var name: String
    var labels: TensorLabels
    var target: Int
  }

  private var tensors: [Tensor] = []
  private var entries: [ChunkEncoder.Entry] = []
  /// How many entries the tensors declared so far have, once all are added.
  private var declaredEntryCount = 0
  private var ties: [Tie] = []
  /// The position of each tensor by the bytes of its name; nil for tied names.
  private var names: [[UInt8]: Int?] = [:]
  private var dataTypes: [String: DataType] = [:]
  private var base: BaseSection?

  /// How many tensors were declared.
  var count: Int { tensors.count }

  /// Names the file that this one is stored against.
  mutating func setBase(digest: [UInt8], fileName: String) {
    base = BaseSection(digest: digest, fileName: fileName)
  }

  /// Takes over a tensor of the base, behind the tensors declared and taken before. Throws `.argument`.
  mutating func inherit(_ tensor: StoredTensor) throws(CheckpointError) {
    guard base != nil else {
      throw CheckpointError(.argument, "cannot be taken without a base", tensor: tensor.name)
    }
    try take(tensor.name, labels: tensor.description.labels, position: nil)
    let (place, position) = (count, tensor.position)
    if let last = base?.inherited.last, last.before == place, last.run.upperBound == position {
      base?.inherited.removeLast()
      base?.inherited.append((place, last.run.lowerBound..<position + 1))
    } else {
      base?.inherited.append((place, position..<position + 1))
    }
  }

  /// Notes that the tensor declared last holds differences. Throws `.argument` without a base.
  mutating func predict(_ prediction: TensorPrediction) throws(CheckpointError) {
    let position = tensors.count - 1
    guard base != nil else {
      throw CheckpointError(.argument, "a prediction without a base", tensor: lastName)
    }
    base?.predictions.append((position, prediction))
  }

  /// The name of the tensor declared last.
  var lastName: String? { tensors.last?.description.name }

  /// Adds a tensor without chunks. Throws `.argument` and `.limitTensors`.
  mutating func declare(
    _ description: TensorDescription, chunkByteCount: Int, limit: Int
  ) throws(CheckpointError) {
    try checkRoom(limit)
    try take(description.name, labels: description.labels, position: tensors.count)
    let dataType = description.dataType
    guard dataTypes.updateValue(dataType, forKey: dataType.name) ?? dataType == dataType else {
      throw CheckpointError(
        .argument, "element type \(dataType.name) has other sizes than in a tensor before",
        tensor: description.name)
    }
    tensors.append(
      Tensor(
        description: description, chunkByteCount: chunkByteCount, firstEntry: declaredEntryCount))
    let byteCount = description.byteCount
    declaredEntryCount +=
      byteCount / chunkByteCount + (byteCount.isMultiple(of: chunkByteCount) ? 0 : 1)
  }

  /// Adds the next chunk, in the order of the tensors, to the first tensor that has not all of them yet.
  mutating func add(_ entry: ChunkEncoder.Entry) {
    entries.append(entry)
  }

  /// Adds a second name. Throws `.argument` and `.limitTensors`.
  mutating func tie(
    _ name: String, labels: TensorLabels, to tensor: String, limit: Int
  ) throws(CheckpointError) {
    try checkRoom(limit)
    guard let found = names[Array(tensor.utf8)], let target = found else {
      throw CheckpointError(
        .argument,
        "cannot be tied to \(Escaping.escapeShortened(tensor)), which is no tensor written before",
        tensor: name)
    }
    guard !name.isEmpty, name.utf8.count <= TensorDescription.maximumNameByteCount else {
      throw CheckpointError(.argument, "a tied name is empty or too long", tensor: name)
    }
    try take(name, labels: labels, position: nil)
    ties.append(Tie(name: name, labels: labels, target: target))
  }

  private func checkRoom(_ limit: Int) throws(CheckpointError) {
    guard tensors.count < limit, ties.count < limit else {
      throw CheckpointError(.limitTensors, "more than the \(limit) tensors allowed")
    }
  }

  private mutating func take(
    _ name: String, labels: TensorLabels, position: Int?
  ) throws(CheckpointError) {
    let bytes = Array(name.utf8)
    guard names[bytes] == nil else {
      throw CheckpointError(.argument, "the name is used twice", tensor: name)
    }
    guard labels.layer.utf8.count <= TensorDescription.maximumNameByteCount,
      (labels.depth ?? 0) >= 0, (labels.depth ?? 0) < Int(LayerRecord.noDepth)
    else {
      throw CheckpointError(
        .argument, "a layer's name is too long or its depth out of range", tensor: name)
    }
    do throws(CheckpointError) {
      for word in [labels.component, labels.stack, labels.role, labels.group] {
        try VocabularyWord.check(word)
      }
    } catch {
      throw CheckpointError(.argument, error.message, tensor: name)
    }
    names[bytes] = .some(position)
  }

  // MARK: Layout

  /// Lays the index out. Throws `.argument` for metadata that cannot be written, `.limitMetadata` and
  /// `.limitIndex`.
  func write(
    metadata: CheckpointMetadata, limits: ResourceLimits, to index: inout ByteWriter
  ) throws(CheckpointError) {
    for (key, _) in metadata
    where key.isEmpty || key.utf8.count > TensorDescription.maximumNameByteCount {
      throw CheckpointError(.argument, "a metadata key is empty or longer than 65,535 bytes")
    }
    let vocabulary = Vocabulary(
      tensors.map { ($0.description.labels, $0.description.dataType) },
      tied: ties.map(\.labels))
    guard vocabulary.words.count <= 1 << 16, vocabulary.dataTypes.count <= 1 << 16 else {
      throw CheckpointError(.argument, "more than 65,536 different words or element types")
    }
    var payload = ByteWriter()
    metadata.write(to: &payload)
    guard payload.count <= limits.maximumMetadataByteCount else {
      throw CheckpointError(
        .limitMetadata,
        "\(payload.count) bytes of metadata are more than the \(limits.maximumMetadataByteCount) allowed"
      )
    }
    SectionHeader.write(.metadata, payload: payload.bytes, to: &index)
    vocabulary.write(to: &index)
    SectionHeader.write(.tensors, payload: tensorRecords(vocabulary), to: &index)
    SectionHeader.write(.sortedNames, payload: sortedNames(), to: &index)
    SectionHeader.write(.tied, payload: tiedRecords(vocabulary), to: &index)
    if let base {
      var payload = ByteWriter()
      base.write(to: &payload)
      SectionHeader.write(BaseSection.tag, payload: payload.bytes, to: &index)
    }
    guard index.count <= limits.maximumIndexByteCount else {
      throw CheckpointError(
        .limitIndex,
        "an index of \(index.count) bytes is more than the \(limits.maximumIndexByteCount) allowed")
    }
  }

  private func tensorRecords(_ vocabulary: Vocabulary) -> [UInt8] {
    var payload = ByteWriter()
    payload.write(UInt32(tensors.count))
    for (position, tensor) in tensors.enumerated() {
      let description = tensor.description
      payload.write(string: description.name)
      payload.write(vocabulary.layer(description.labels))
      payload.write(vocabulary.word(description.labels.role))
      payload.write(vocabulary.word(description.labels.group))
      payload.write(vocabulary.dataType(description.dataType))
      payload.write(UInt8(description.shape.count))
      for dimension in description.shape { payload.write(UInt64(dimension)) }
      payload.write(UInt32(tensor.chunkByteCount))
      let end =
        position + 1 < tensors.count ? tensors[position + 1].firstEntry : entries.count
      for entry in entries[tensor.firstEntry..<end] {
        payload.write(entry.codec.rawValue)
        payload.write(entry.storedByteCount)
        payload.write(entry.checksum)
      }
    }
    return payload.bytes
  }

  private func sortedNames() -> [UInt8] {
    var payload = ByteWriter()
    let order = tensors.indices.sorted {
      Ordering.precedes(tensors[$0].description.name, tensors[$1].description.name)
    }
    for position in order { payload.write(UInt32(position)) }
    return payload.bytes
  }

  private func tiedRecords(_ vocabulary: Vocabulary) -> [UInt8] {
    var payload = ByteWriter()
    payload.write(UInt32(ties.count))
    for tie in ties.sorted(by: { Ordering.precedes($0.name, $1.name) }) {
      payload.write(string: tie.name)
      payload.write(vocabulary.layer(tie.labels))
      payload.write(vocabulary.word(tie.labels.role))
      payload.write(UInt32(tie.target))
    }
    return payload.bytes
  }
}

/// Collects what the index will say, and lays it out (SPEC.md section 6).
struct IndexBuilder {
  private struct Tensor {
    var description: TensorDescription
    var chunkByteCount: Int
    var firstEntry: Int
    /// CRCs of what its chunks restore to, where it is predicted.
    var restored: RestoredChecksums?
  }

  private struct Tie {
    var name: String
    var labels: TensorLabels
    var owner: String
    var target: Target
  }

  /// The parts of a tensor that stands in several, own and taken over.
  private struct Whole {
    var shape: [Int]
    var group: String
    var boxes: [[Range<Int>]] = []
  }

  /// What a name is that ties can refer to.
  private enum Target {
    /// A tensor, by its place in the list.
    case tensor(Int)
    /// A tensor that is made of parts, by its name.
    case whole(String)
  }

  private var tensors: [Tensor] = []
  private var entries: [ChunkEncoder.Entry] = []
  /// How many entries the tensors declared so far have, once all are added.
  private var declaredEntryCount = 0
  private var ties: [Tie] = []
  /// What each name is, by its bytes; nil for those that nothing can be tied to.
  private var names: [[UInt8]: Target?] = [:]
  private var dataTypes: [String: DataType] = [:]

  private var files: [FileSection.NamedFile] = []
  private var runs: [FileSection.Run] = []
  private var takenOverCount = 0
  private var predictions: [PredictionSection.Entry] = []
  /// The parts declared here.
  private var parts: [(tensor: Int, part: TensorPart)] = []
  /// All wholes by their names, those of taken-over parts included.
  private var wholes: [[UInt8]: Whole] = [:]
  /// What goes into `DGST`; nil where that is not written.
  private var digests: DigestBuilder?

  /// An index of no tensors. `threads` share the work of digests, where these are written.
  init(digests isWritingDigests: Bool = false, threads: Int = 1) {
    digests = isWritingDigests ? DigestBuilder(threads: threads) : nil
  }

  /// Whether digests are written.
  var hasDigests: Bool { digests != nil }

  /// What is kept of files of other formats.
  var originals: [OriginalFile] = []
  /// Weights that are packed into several tensors, by their names' bytes.
  private var quantized: [[UInt8]: QuantizedWeight] = [:]

  /// How many tensors were declared.
  var count: Int { tensors.count }
  /// How many tensors are listed so far.
  private var listCount: Int { tensors.count + takenOverCount }
  /// Whether the tensor declared last has no chunks.
  var endsWithoutChunks: Bool { tensors.last.map { $0.description.byteCount == 0 } ?? false }

  /// Names another file. Throws `.argument`.
  mutating func name(
    _ file: CheckpointReader, fileName: String
  ) throws(CheckpointError) -> Int {
    guard FileSection.isFileName(fileName),
      !files.contains(where: { $0.name.utf8.elementsEqual(fileName.utf8) })
    else {
      throw CheckpointError(
        .argument,
        "\"\(Escaping.escapeShortened(fileName))\" is no plain name of a file, or is used twice")
    }
    files.append(
      .init(
        digest: file.digest, indexOffset: UInt64(file.trailer.indexOffset),
        indexByteCount: UInt64(file.trailer.indexByteCount), name: fileName))
    return files.count - 1
  }

  /// Takes over a tensor of a named file, behind the tensors declared and taken over before, with its digest where that
  /// is known. Throws `.argument`, `.part` and `.limitTensors`.
  mutating func takeOver(
    _ tensor: StoredTensor, from file: Int, digest: [UInt8]?, limit: Int
  ) throws(CheckpointError) {
    try checkRoom(limit)
    let target: Target? = tensor.part == nil ? .tensor(listCount) : nil
    try take(tensor.name, labels: tensor.description.labels, target: target)
    if let part = tensor.part {
      try note(part, tensor.description)
    } else {
      digests?.note(digest, of: tensor.description)
    }
    takenOverCount += 1
    let (before, place) = (count, tensor.position)
    if let last = runs.last, last.before == before, last.file == file,
      last.tensors.upperBound == place
    {
      runs[runs.count - 1].tensors = last.tensors.lowerBound..<place + 1
    } else {
      runs.append(.init(before: before, file: file, tensors: place..<place + 1))
    }
  }

  /// Notes that the tensor declared last holds residuals.
  mutating func predict(_ prediction: TensorPrediction, from file: Int) throws(CheckpointError) {
    let position = tensors.count - 1
    tensors[position].restored = RestoredChecksums(
      chunkByteCount: tensors[position].chunkByteCount)
    predictions.append(.init(tensor: position, file: file, prediction: prediction))
  }

  /// Notes what the residuals of the tensor declared last restore to, in order.
  mutating func addRestored(_ bytes: RawSpan) {
    tensors[tensors.count - 1].restored?.add(bytes)
  }

  /// Makes the tensor declared last a part. Throws `.part` and `.argument`.
  mutating func makePart(_ part: TensorPart) throws(CheckpointError) {
    let position = tensors.count - 1
    let description = tensors[position].description
    let form = TensorForm(
      layer: 0, role: 0, group: 0, dataType: description.dataType, layout: 0,
      shape: description.shape)
    do throws(CheckpointError) {
      try form.check(isBoxAt: part.origin, in: part.wholeShape)
    } catch {
      throw error.adding(tensor: description.name)
    }
    try note(part, description)
    names[Array(description.name.utf8)] = .some(nil)
    parts.append((position, part))
    digests?.isPart = true
  }

  /// Notes a part of a whole. Throws `.argument` and `.part`.
  private mutating func note(
    _ part: TensorPart, _ tensor: TensorDescription
  ) throws(CheckpointError) {
    let name = Array(part.whole.utf8)
    let box = zip(part.origin, tensor.shape).map { $0..<$0 + $1 }
    if let known = wholes[name] {
      guard known.shape == part.wholeShape, known.group == tensor.labels.group else {
        throw CheckpointError(
          .part, "its parts differ in group or the whole's dimensions", tensor: part.whole)
      }
    } else {
      guard !name.isEmpty, name.count <= TensorDescription.maximumNameByteCount,
        names.updateValue(.whole(part.whole), forKey: name) == nil
      else {
        throw CheckpointError(
          .argument, "the name of a tensor in parts is used twice, empty or too long",
          tensor: part.whole)
      }
      wholes[name] = Whole(shape: part.wholeShape, group: tensor.labels.group)
    }
    wholes[name]?.boxes.append(box)
  }

  // MARK: Digests

  /// Takes the next decoded bytes of the tensor declared last.
  mutating func addDecoded(_ bytes: RawSpan) { digests?.add(bytes) }

  /// Ends the tensor declared last, all of whose decoded bytes were taken.
  mutating func endDecoded() { digests?.end() }

  /// Notes the digest of a tensor in parts.
  mutating func note(_ digest: [UInt8], ofWhole name: String) {
    digests?.note(digest, ofWhole: Array(name.utf8))
  }

  /// The section, with as many of the digests as are known.
  private func digestSection(_ digests: DigestBuilder) -> DigestSection {
    digests.section(
      wholes: wholes.map { (name: $0.key, group: $0.value.group) },
      ties: ties.map { (name: Array($0.name.utf8), owner: Array($0.owner.utf8)) })
  }

  /// The name of the tensor declared last.
  var lastName: String? { tensors.last?.description.name }

  /// Adds a tensor without chunks. Throws `.argument` and `.limitTensors`.
  mutating func declare(
    _ description: TensorDescription, chunkByteCount: Int, limit: Int
  ) throws(CheckpointError) {
    try checkRoom(limit)
    try take(description.name, labels: description.labels, target: .tensor(listCount))
    let dataType = description.dataType
    guard dataTypes.updateValue(dataType, forKey: dataType.name) ?? dataType == dataType else {
      throw CheckpointError(
        .argument, "element type \(dataType.name) is another one than in a tensor before",
        tensor: description.name)
    }
    tensors.append(
      Tensor(
        description: description, chunkByteCount: chunkByteCount, firstEntry: declaredEntryCount))
    digests?.begin(description)
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
    try take(name, labels: labels, target: nil)
    ties.append(Tie(name: name, labels: labels, owner: tensor, target: target))
  }

  /// Says that tensors declared before are a packed weight. Throws `.argument`.
  mutating func add(_ weight: QuantizedWeight) throws(CheckpointError) {
    let name = Array(weight.name.utf8)
    let isOwnName = weight.parts.contains { $0.tensor.utf8.elementsEqual(name) }
    let parts = Set(weight.parts.map { Array($0.tensor.utf8) })
    let targets = parts.compactMap { names[$0].flatMap { $0 } }
    guard !name.isEmpty, name.count <= TensorDescription.maximumNameByteCount,
      quantized[name] == nil, names[name] == nil || isOwnName,
      (1...64).contains(weight.bits), (1...255).contains(weight.parts.count),
      parts.count == weight.parts.count, targets.count == parts.count
    else {
      throw CheckpointError(
        .argument,
        "a packed weight's name is taken, or its bits or parts are out of range or not there",
        tensor: weight.name)
    }
    _ = try TensorSize(shape: weight.shape, dataType: .u8)
    if case .boxes(let counts) = weight.grouping, counts.count != weight.shape.count {
      throw CheckpointError(.argument, "a box has not the weight's rank", tensor: weight.name)
    }
    if case .stretches(0) = weight.grouping {
      throw CheckpointError(.argument, "no elements share a scale", tensor: weight.name)
    }
    for word in weight.words + [weight.labels.component, weight.labels.stack, weight.labels.role] {
      try VocabularyWord.check(word)
    }
    quantized[name] = weight
  }

  private func checkRoom(_ limit: Int) throws(CheckpointError) {
    guard listCount < limit, ties.count < limit else {
      throw CheckpointError(.limitTensors, "more than the \(limit) tensors allowed")
    }
  }

  private mutating func take(
    _ name: String, labels: TensorLabels, target: Target?
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
    names[bytes] = .some(target)
  }

  // MARK: Layout

  /// Lays the index out. Throws `.argument` for metadata that cannot be written, `.partOverlap`, `.limitMetadata`
  /// and `.limitIndex`.
  func write(
    metadata: CheckpointMetadata, limits: ResourceLimits, to index: inout ByteWriter
  ) throws(CheckpointError) {
    try metadata.checkWritable()
    let vocabulary = Vocabulary(
      tensors.map { ($0.description.labels, $0.description.dataType) },
      tied: ties.map(\.labels) + quantized.values.map(\.labels),
      words: originals.map(\.format) + quantized.values.flatMap(\.words))
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
    try writeExtensions(vocabulary, to: &index)
    guard index.count <= limits.maximumIndexByteCount else {
      throw CheckpointError(
        .limitIndex,
        "an index of \(index.count) bytes is more than the \(limits.maximumIndexByteCount) allowed")
    }
  }

  /// Writes the sections that not every index has, where there is something to say.
  private func writeExtensions(
    _ vocabulary: Vocabulary, to index: inout ByteWriter
  ) throws(CheckpointError) {
    if let digests { write(.digests, digestSection(digests).write, to: &index) }
    let used = Set(runs.map(\.file)).union(predictions.map(\.file)).sorted {
      Ordering.precedes(files[$0].name, files[$1].name)
    }
    let numbers = Dictionary(uniqueKeysWithValues: used.enumerated().map { ($1, $0) })
    if !used.isEmpty {
      var section = FileSection()
      section.files = used.map { files[$0] }
      section.runs = runs.map {
        .init(before: $0.before, file: numbers[$0.file] ?? 0, tensors: $0.tensors)
      }
      write(.files, section.write, to: &index)
    }
    if !originals.isEmpty {
      var section = OriginalSection()
      section.files = originals
      write(.originals, { section.write(to: &$0, word: vocabulary.word) }, to: &index)
    }
    if !wholes.isEmpty { write(.parts, try partSection().write, to: &index) }
    if !predictions.isEmpty {
      var section = PredictionSection()
      section.entries = predictions.map {
        .init(tensor: $0.tensor, file: numbers[$0.file] ?? 0, prediction: $0.prediction)
      }
      write(.predictions, section.write, to: &index)
    }
    if !quantized.isEmpty {
      write(.quantization, quantizationSection(vocabulary).write, to: &index)
    }
  }

  private func quantizationSection(_ vocabulary: Vocabulary) -> QuantizationSection {
    var section = QuantizationSection()
    for name in quantized.keys.sorted(by: { $0.rawSpan.precedes($1.rawSpan) }) {
      guard let weight = quantized[name] else { continue }
      func word(_ word: String) -> Int { Int(vocabulary.word(word)) }
      section.weights.append(
        .init(
          name: weight.name, layer: Int(vocabulary.layer(weight.labels)),
          role: word(weight.labels.role), group: word(weight.labels.group),
          scheme: word(weight.scheme), dataType: word(weight.dataType), bits: weight.bits,
          shape: weight.shape, grouping: weight.grouping,
          parts: weight.parts.map { part in
            let target = names[Array(part.tensor.utf8)].flatMap { $0 }
            return .init(content: word(part.content), target: target.map(position) ?? 0)
          }))
    }
    return section
  }

  private func write(
    _ tag: ExtensionTag, _ body: (inout ByteWriter) -> Void, to index: inout ByteWriter
  ) {
    var payload = ByteWriter()
    body(&payload)
    SectionHeader.write(tag, payload: payload.bytes, to: &index)
  }

  /// Whether the parts cover all wholes. Throws `.partOverlap` where they cannot stand beside each other.
  private func isComplete() throws(CheckpointError) -> Bool {
    var isComplete = true
    for (name, whole) in wholes {
      guard let grid = Grid(boxes: whole.boxes, shape: whole.shape) else {
        throw CheckpointError(
          .partOverlap, "its parts overlap or are no grid",
          tensor: String(decoding: name, as: UTF8.self))
      }
      isComplete = isComplete && grid.isComplete
    }
    return isComplete
  }

  private func partSection() throws(CheckpointError) -> PartSection {
    var section = PartSection(isComplete: try isComplete())
    var shapes: [[UInt8]: [Int]] = [:]
    for (_, part) in parts { shapes[Array(part.whole.utf8)] = part.wholeShape }
    let names = shapes.keys.sorted { $0.rawSpan.precedes($1.rawSpan) }
    let numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    section.wholes = names.map {
      .init(name: String(decoding: $0, as: UTF8.self), shape: shapes[$0] ?? [])
    }
    section.parts = parts.map {
      .init(
        tensor: $0.tensor, whole: numbers[Array($0.part.whole.utf8)] ?? 0, origin: $0.part.origin)
    }
    return section
  }

  /// Hands out the chunk table, some of it at a time.
  func writeTable(
    _ take: ([UInt8]) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    var writer = ByteWriter()
    for position in tensors.indices {
      write(entriesOf: position, to: &writer)
      if writer.count >= 1 << 20 {
        try take(writer.bytes)
        writer = ByteWriter()
      }
    }
    try take(writer.bytes)
  }

  private func entryRange(of position: Int) -> Range<Int> {
    let end = position + 1 < tensors.count ? tensors[position + 1].firstEntry : entries.count
    return tensors[position].firstEntry..<end
  }

  private func write(entriesOf position: Int, to writer: inout ByteWriter) {
    let restored = tensors[position].restored?.checksums
    for (number, entry) in entries[entryRange(of: position)].enumerated() {
      writer.write(entry.codec.rawValue)
      writer.write(entry.storedByteCount)
      writer.write(entry.checksum)
      if let restored { writer.write(restored[number]) }
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
      payload.write(UInt8(0))
      payload.write(UInt8(description.shape.count))
      for dimension in description.shape { payload.write(UInt64(dimension)) }
      payload.write(UInt32(tensor.chunkByteCount))
      payload.write(
        entries[entryRange(of: position)].reduce(UInt64(0)) { $0 + UInt64($1.storedByteCount) })
      var own = ByteWriter()
      write(entriesOf: position, to: &own)
      payload.write(CRC32.checksum(own.bytes.rawSpan))
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
      payload.write(UInt32(position(of: tie.target)))
    }
    return payload.bytes
  }

  private func position(of target: Target) -> Int {
    switch target {
    case .tensor(let place): return place
    case .whole(let name):
      let bytes = Array(name.utf8)
      return listCount + wholes.keys.reduce(0) { $0 + ($1.rawSpan.precedes(bytes.rawSpan) ? 1 : 0) }
    }
  }
}

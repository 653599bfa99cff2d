public import CheckpointFormat

extension TensorArchive {
  /// An archive of a container that is open. Throws `.shapeOverflow` and the like where the index lies.
  public init(_ reader: CheckpointReader, limits: ResourceLimits = ResourceLimits())
    throws(CheckpointError)
  {
    self.init(
      try CheckpointTensors.contents(of: reader), format: .checkpoint, path: reader.path,
      limits: limits)
  }

  /// The container's own reader, which knows chunks; nil for other formats.
  public var checkpointReader: CheckpointReader? {
    (contents.reading as? CheckpointTensors)?.reader
  }
}

/// The model in a ckpt container, decoded by the reader's threads: tensors that stand as parts are shown whole.
struct CheckpointTensors: TensorReading {
  /// What a tensor of the model is in the container.
  enum Place {
    /// One of the list.
    case tensor(Int)
    /// One of the wholes.
    case whole(Int)
  }

  let reader: CheckpointReader
  private(set) var places: [Place] = []

  private init(_ reader: CheckpointReader) {
    self.reader = reader
  }

  static func contents(of reader: CheckpointReader) throws(CheckpointError) -> ArchiveContents {
    var reading = CheckpointTensors(reader)
    let index = reader.index
    let list = index.tensors
    // A file without tensors of its own is its members together; another one is stored against what it names, and so is
    // one that takes all from a single file.
    let isSet = reader.namedFiles.count > 1 && list.allSatisfy(\.isTakenOver)
    var tensors: [ArchivedTensor] = []
    tensors.reserveCapacity(list.count + index.tied.count)
    var positions: [Int: Int] = [:]
    let firstParts = Dictionary(
      uniqueKeysWithValues: index.wholes.enumerated().map { ($1.position, $0) })
    for (place, stored) in list.enumerated() {
      if let whole = firstParts[place] {
        positions[list.count + whole] = tensors.count
        reading.places.append(.whole(whole))
        tensors.append(reading.tensor(index.wholes[whole], position: tensors.count, isSet))
      } else if stored.part == nil {
        if !index.tied.isEmpty { positions[place] = tensors.count }
        reading.places.append(.tensor(place))
        tensors.append(reading.tensor(stored, position: tensors.count, isSet))
      }
    }
    for tied in index.tied {
      guard let owner = positions[tied.target] else { continue }
      let target = tensors[owner]
      tensors.append(
        ArchivedTensor(
          position: tensors.count,
          description: try TensorDescription(
            name: tied.name, labels: tied.labels, dataType: target.description.dataType,
            shape: target.description.shape),
          tiedTo: owner, codec: target.codec, offset: target.offset, storedByteCount: 0))
    }
    return ArchiveContents(
      formatVersion: reader.formatVersion,
      byteCount: isSet ? reader.family.reduce(0) { $0 + $1.byteCount } : reader.byteCount,
      metadata: index.metadata, table: try TensorTable(tensors),
      fileIdentities: reader.fileIdentities,
      fileNames: isSet ? reader.namedFiles.map(\.name) : [], reading: reading)
  }

  private func tensor(
    _ stored: StoredTensor, position: Int, _ isSet: Bool
  ) -> ArchivedTensor {
    let isSame = stored.isTakenOver && !isSet
    return ArchivedTensor(
      position: position, description: stored.description,
      codec: stored.storedByteCount == stored.description.byteCount ? .stored : nil,
      offset: stored.offset, storedByteCount: isSame ? 0 : stored.storedByteCount,
      file: reader.fileName(of: stored),
      dependence: isSame ? .same : stored.prediction.map { _ in .difference })
  }

  private func tensor(_ whole: WholeTensor, position: Int, _ isSet: Bool) -> ArchivedTensor {
    let parts = whole.parts.map { reader.index.tensors[$0.tensor] }
    let own = parts.filter { isSet || !$0.isTakenOver }
    let files = Set(parts.map { reader.fileName(of: $0) })
    return ArchivedTensor(
      position: position, description: whole.description,
      codec: parts.allSatisfy({ $0.storedByteCount == $0.description.byteCount }) ? .stored : nil,
      offset: parts.first?.offset ?? 0,
      storedByteCount: own.reduce(0) { $0 + $1.storedByteCount },
      file: files.count == 1 ? files.first ?? nil : nil, dependence: own.isEmpty ? .same : nil,
      parts: zip(whole.parts, parts).map { part, stored in
        ArchivedTensor.Part(
          name: stored.name, file: reader.fileName(of: stored), origin: part.box.map(\.lowerBound),
          shape: stored.description.shape, storedByteCount: stored.storedByteCount)
      })
  }

  func codec(of tensor: ArchivedTensor) throws(CheckpointError) -> ChunkCodec {
    switch places[tensor.position] {
    case .tensor(let place): return try reader.codec(of: reader.index.tensors[place])
    case .whole(let number):
      for part in reader.index.wholes[number].parts {
        let codec = try reader.codec(of: reader.index.tensors[part.tensor])
        if codec != .stored { return codec }
      }
      return .stored
    }
  }

  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    switch places[tensor.position] {
    case .tensor(let place): try reader.read(range, of: reader.index.tensors[place], into: &bytes)
    case .whole(let number): try reader.read(range, of: reader.index.wholes[number], into: &bytes)
    }
  }

  /// In pieces of a few chunks, which the threads decode at once.
  func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    switch places[tensor.position] {
    case .tensor(let place): try reader.forEachPiece(of: reader.index.tensors[place], body)
    case .whole(let number): try reader.forEachPiece(of: reader.index.wholes[number], body)
    }
  }

  func pieceByteCount(of tensor: ArchivedTensor) -> Int {
    switch places[tensor.position] {
    case .tensor(let place): reader.pieceByteCount(of: reader.index.tensors[place])
    case .whole(let number): reader.windowByteCount(of: reader.index.wholes[number])
    }
  }

  /// One chunk, as long as that is short enough for each thread to hold one.
  func pieceByteCountInAnyOrder(of tensor: ArchivedTensor) -> Int? {
    guard case .tensor(let place) = places[tensor.position] else { return nil }
    let stored = reader.index.tensors[place]
    guard stored.prediction == nil, stored.chunkByteCount <= 4 << 20 else { return nil }
    return stored.chunkByteCount
  }

  func verify(
    _ table: TensorTable, progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    try reader.verify(progress: progress)
  }
}

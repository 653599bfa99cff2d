/// What a checkpoint holds, without the data: metadata, layers, tensors (SPEC.md section 6).
///
/// Everything is checked when the index is made; after that, looking up cannot fail. Tensors are taken out of
/// the index's bytes only when asked for, so that an index of 100,000 tensors opens in milliseconds.
public struct CheckpointIndex: Sendable {
  /// Facts about the whole.
  public let metadata: CheckpointMetadata
  /// Second names of tensors, in the order of their bytes.
  public private(set) var tied: [TiedTensor]
  /// What is taken from another file.
  let base: BaseSection?
  /// The tensors of the file and those taken from its base, in their order; empty without a base.
  private var slots: [Slot] = []
  /// Where the file's own tensors are among all; empty without a base.
  private var places: [Int] = []
  private var inheritedPlaces: [[UInt8]: Int] = [:]

  private enum Slot {
    case own(Int)
    case inherited(StoredTensor)
  }

  let tables: IndexTables
  let tensorPositions: [Int]
  let dataOffsets: [Int]
  private let sortedNames: [UInt32]
  private let bytes: [UInt8]
  private let chunkLists = ChunkLists()
  /// Where the index begins in the file.
  let offset: Int

  init(
    bytes: [UInt8], offset: Int, metadata: CheckpointMetadata, tables: IndexTables,
    tensorPositions: [Int],
    dataOffsets: [Int], sortedNames: [UInt32], tied: [TiedTensor], base: BaseSection?
  ) {
    self.bytes = bytes
    self.offset = offset
    self.metadata = metadata
    self.tables = tables
    self.tensorPositions = tensorPositions
    self.dataOffsets = dataOffsets
    self.sortedNames = sortedNames
    self.tied = tied
    self.base = base
  }

  /// The number of tensors that stand in the file itself.
  var ownCount: Int { tensorPositions.count }

  /// SHA-256 of the index, which names the file for those that are stored against it. O(size of the index).
  var digest: [UInt8] { SHA256.digest(bytes) }

  /// Takes in tensors of the base, in their order, each before one of the file's own tensors or behind all.
  ///
  /// Returns the first that has a name of the file's, or of one taken in before.
  mutating func take(_ inherited: [(before: Int, tensor: StoredTensor)]) -> StoredTensor? {
    var next = 0
    for own in 0...ownCount {
      while next < inherited.count, inherited[next].before == own {
        var tensor = inherited[next].tensor
        guard self.tensor(named: tensor.name) == nil else { return tensor }
        tensor.inheritedFrom = tensor.position
        tensor.position = slots.count
        tensor.prediction = nil
        inheritedPlaces[Array(tensor.name.utf8)] = slots.count
        slots.append(.inherited(tensor))
        next += 1
      }
      guard own < ownCount else { continue }
      places.append(slots.count)
      slots.append(.own(own))
    }
    for number in tied.indices { tied[number].target = places[tied[number].target] }
    return nil
  }

  /// The tensors: in the order of their data in the file, those taken from its base between them.
  public var tensors: Tensors { Tensors(index: self) }

  /// The tensor of a name, tied names included, or nil. O(log n).
  public func tensor(named name: String) -> StoredTensor? {
    let wanted = Array(name.utf8)
    if let position = position(ofName: wanted.rawSpan) { return ownTensor(at: position) }
    if let place = inheritedPlaces[wanted] { return tensors[place] }
    return tiedTensor(named: name).map { tensors[$0.target] }
  }

  private func tiedTensor(named name: String) -> TiedTensor? {
    var range = 0..<tied.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if Ordering.precedes(tied[middle].name, name) {
        range = middle + 1..<range.upperBound
      } else {
        range = range.lowerBound..<middle
      }
    }
    guard range.lowerBound < tied.count, tied[range.lowerBound].name.utf8.elementsEqual(name.utf8)
    else { return nil }
    return tied[range.lowerBound]
  }

  /// The position of the tensor with a name, tied names not included.
  private func position(ofName name: RawSpan) -> Int? {
    var range = 0..<sortedNames.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let position = Int(sortedNames[middle])
      let order = withRecord(at: position) { $0.name.compare(name) }
      if order == 0 { return position }
      range = order < 0 ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  private func withRecord<R>(at position: Int, _ body: (borrowing TensorRecord) -> R) -> R {
    let start = tensorPositions[position]
    var cursor = ByteCursor(
      bytes.rawSpan.extracting(start..<bytes.count), base: offset + start)
    guard let record = try? TensorRecord(parsing: &cursor, tables: tables) else {
      preconditionFailure("the record at \(start) was checked when the index was made")
    }
    return body(record)
  }

  fileprivate var count: Int { slots.isEmpty ? ownCount : slots.count }

  fileprivate func tensor(at place: Int) -> StoredTensor {
    guard !slots.isEmpty else { return ownTensor(at: place) }
    switch slots[place] {
    case .own(let position): return ownTensor(at: position)
    case .inherited(let tensor): return tensor
    }
  }

  /// The tensor of a record of the file itself.
  func ownTensor(at position: Int) -> StoredTensor {
    withRecord(at: position) { record in
      var shape: [Int] = []
      var dimensions = ByteCursor(record.dimensions, base: 0)
      while let dimension = try? dimensions.read(UInt64.self) {
        shape.append(Int(truncatingIfNeeded: dimension))
      }
      let chunks = chunkLists.list(of: position, count: record.chunkCount) { chunks in
        _ = try? record.forEachChunk(from: dataOffsets[position]) { chunks.append($0) }
      }
      var tensor = StoredTensor(
        position: places.isEmpty ? position : places[position],
        description: TensorDescription(
          name: record.name.text,
          labels: labels(
            ofLayer: record.layer, role: tables.words[record.role],
            group: tables.words[record.group]),
          dataType: tables.dataTypes[record.dataType], shape: shape, size: record.size),
        offset: dataOffsets[position], chunkByteCount: record.chunkByteCount, chunks: chunks)
      tensor.prediction = base?.prediction(of: position)
      return tensor
    }
  }

  private func labels(ofLayer layer: Int, role: String, group: String) -> TensorLabels {
    Self.labels(
      ofLayerAt: tables.layerPositions[layer], in: bytes, tables: tables, role: role, group: group)
  }

  static func labels(
    ofLayerAt start: Int, in bytes: [UInt8], tables: IndexTables, role: String, group: String
  ) -> TensorLabels {
    var cursor = ByteCursor(bytes.rawSpan.extracting(start..<bytes.count), base: start)
    guard let record = try? LayerRecord(parsing: &cursor, tables: tables) else {
      preconditionFailure("the layer at \(start) was checked when the index was made")
    }
    return TensorLabels(
      layer: record.name.text, component: tables.words[record.component],
      stack: tables.words[record.stack],
      depth: record.depth == LayerRecord.noDepth ? nil : Int(record.depth), role: role,
      group: group)
  }
}

extension CheckpointIndex {
  /// The tensors of a checkpoint, in their order.
  public struct Tensors: RandomAccessCollection, Sendable {
    fileprivate let index: CheckpointIndex

    /// The first position.
    public var startIndex: Int { 0 }
    /// The position behind the last.
    public var endIndex: Int { index.count }
    /// The tensor at a position. O(chunks of the tensor).
    public subscript(position: Int) -> StoredTensor { index.tensor(at: position) }
  }
}

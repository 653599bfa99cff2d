/// What a checkpoint holds, without the data: metadata, layers, tensors (SPEC.md section 6).
///
/// Everything is checked when the file is opened; after that, looking up cannot fail. Tensors are taken out of
/// the index's bytes only when asked for, so that an index of 100,000 tensors opens in milliseconds.
public struct CheckpointIndex: Sendable {
  /// Facts about the whole.
  public let metadata: CheckpointMetadata
  /// Second names of tensors, in the order of their bytes.
  public internal(set) var tied: [TiedTensor]
  /// Tensors that stand here, or in the files that this one names, as boxes, in the order of their names' bytes.
  public internal(set) var wholes: [WholeTensor] = []

  let extensions: IndexExtensions
  let tables: IndexTables
  let tensorPositions: [Int]
  let places: TensorPlaces
  private let sortedNames: [UInt32]
  private let bytes: [UInt8]
  /// Where the index begins in the file.
  let offset: Int

  /// What is listed where other files are named; nil where the list is the file's own tensors.
  var list: TensorList?
  /// The indexes of the files that tensors are taken over from.
  var holders: [CheckpointIndex] = []
  /// Places in the list, in the order of the names there; empty without a list.
  var listOrder: [UInt32] = []

  init(
    bytes: [UInt8], offset: Int, metadata: CheckpointMetadata, tables: IndexTables,
    tensorPositions: [Int],
    places: TensorPlaces, sortedNames: [UInt32], tied: [TiedTensor], extensions: IndexExtensions
  ) {
    self.bytes = bytes
    self.offset = offset
    self.metadata = metadata
    self.tables = tables
    self.tensorPositions = tensorPositions
    self.places = places
    self.sortedNames = sortedNames
    self.tied = tied
    self.extensions = extensions
  }

  /// What the file keeps of those of other formats that it was made from.
  package var originals: [OriginalFile] { extensions.originals?.files ?? [] }

  /// Weights that are packed into several tensors, in the order of their names' bytes.
  public var quantizedWeights: [QuantizedWeight] {
    (extensions.quantization?.weights ?? []).map { weight in
      QuantizedWeight(
        name: weight.name,
        labels: labels(
          ofLayer: weight.layer, role: tables.words[weight.role], group: tables.words[weight.group]),
        scheme: tables.words[weight.scheme], dataType: tables.words[weight.dataType],
        bits: weight.bits, shape: weight.shape, grouping: weight.grouping,
        parts: weight.parts.map { part in
          .init(
            content: tables.words[part.content],
            tensor: part.target < count
              ? tensor(at: part.target).name : wholes[part.target - count].name)
        })
    }
  }

  /// The number of tensors that stand in the file itself.
  var ownCount: Int { tensorPositions.count }
  /// The length of the index in bytes.
  var byteCount: Int { bytes.count }

  /// SHA-256 of the index, by which other files name this one. O(size of the index).
  var digest: [UInt8] { SHA256.digest(bytes) }

  /// The tensors: in the order of their data in the file, those taken over from other files between them.
  public var tensors: Tensors { Tensors(index: self) }

  /// The tensor of a name, names tied to tensors included, or nil; wholes are not among them. O(log n).
  public func tensor(named name: String) -> StoredTensor? {
    let wanted = Array(name.utf8)
    if let place = place(ofName: wanted.rawSpan) { return tensor(at: place) }
    return tied(named: wanted).flatMap { $0.target < count ? tensor(at: $0.target) : nil }
  }

  /// The tensor that stands as parts under a name, names tied to it included, or nil. O(log n).
  public func whole(named name: String) -> WholeTensor? {
    let wanted = Array(name.utf8)
    if let number = wholeNumber(named: wanted) { return wholes[number] }
    return tied(named: wanted).flatMap { $0.target >= count ? wholes[$0.target - count] : nil }
  }

  func tied(named name: [UInt8]) -> TiedTensor? {
    Self.bisect(tied.count) { place in
      Array(tied[place].name.utf8).rawSpan.compare(name.rawSpan)
    }.map { tied[$0] }
  }

  func wholeNumber(named name: [UInt8]) -> Int? {
    Self.bisect(wholes.count) { place in
      Array(wholes[place].name.utf8).rawSpan.compare(name.rawSpan)
    }
  }

  /// The place in the list of the tensor with a name, tied names not included.
  func place(ofName name: RawSpan) -> Int? {
    let order = list == nil ? sortedNames : listOrder
    return Self.bisect(order.count) { number in
      withName(at: Int(order[number])) { $0.compare(name) }
    }.map { Int(order[$0]) }
  }

  /// The position among `count` at which a comparison gives 0, where they are in ascending order.
  private static func bisect(_ count: Int, _ compare: (Int) -> Int) -> Int? {
    var range = 0..<count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let order = compare(middle)
      if order == 0 { return middle }
      range = order < 0 ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The places of the listed tensors in the order of their names.
  var placesByName: [UInt32] { list == nil ? sortedNames : listOrder }

  /// The own tensors in the order of their names.
  var ownPositionsByName: [UInt32] { sortedNames }

  /// Calls `body` with the name of a listed tensor.
  func withName<R>(at place: Int, _ body: (RawSpan) -> R) -> R {
    let entry = entry(at: place)
    let index = entry.holder == 0 ? self : holders[Int(entry.holder) - 1]
    let start = index.tensorPositions[Int(entry.position)]
    var cursor = ByteCursor(
      index.bytes.rawSpan.extracting(start..<index.bytes.count), base: index.offset + start)
    guard let name = try? cursor.readString() else {
      preconditionFailure("the record at \(start) was checked when the index was made")
    }
    return body(name)
  }

  func withRecord<R>(at position: Int, _ body: (borrowing TensorRecord) -> R) -> R {
    let start = tensorPositions[position]
    var cursor = ByteCursor(
      bytes.rawSpan.extracting(start..<bytes.count), base: offset + start)
    guard let record = try? TensorRecord(parsing: &cursor, tables: tables) else {
      preconditionFailure("the record at \(start) was checked when the index was made")
    }
    return body(record)
  }

  var count: Int { list?.entries.count ?? ownCount }

  /// Where a listed tensor stands.
  func entry(at place: Int) -> TensorList.Entry {
    list?.entries[place] ?? TensorList.Entry(holder: 0, position: UInt32(place))
  }

  func tensor(at place: Int) -> StoredTensor {
    guard let list else { return ownTensor(at: place) }
    let entry = list.entries[place]
    let index = entry.holder == 0 ? self : holders[Int(entry.holder) - 1]
    var tensor = index.ownTensor(at: Int(entry.position))
    tensor.position = place
    tensor.holder = Int(entry.holder)
    return tensor
  }

  /// The tensor of a record of the file itself.
  func ownTensor(at position: Int) -> StoredTensor {
    withRecord(at: position) { record in
      StoredTensor(
        position: list.map { Int($0.ownPlaces[position]) } ?? position,
        description: TensorDescription(
          name: record.name.text,
          labels: labels(
            ofLayer: record.layer, role: tables.words[record.role],
            group: tables.words[record.group]),
          dataType: tables.dataTypes[record.dataType], shape: record.shape, size: record.size),
        layout: record.layout, offset: places.data[position],
        chunkByteCount: record.chunkByteCount, storedByteCount: Int(record.storedByteCount),
        prediction: extensions.predictions?.entry(of: position)?.prediction,
        part: part(ofOwn: position), ownPosition: position,
        entriesOffset: places.entries[position], entriesChecksum: record.entriesChecksum)
    }
  }

  private func part(ofOwn position: Int) -> TensorPart? {
    guard let section = extensions.parts, let part = section.part(of: position) else { return nil }
    let whole = section.wholes[part.whole]
    return TensorPart(whole: whole.name, wholeShape: whole.shape, origin: part.origin)
  }

  /// Whether a listed tensor is a part of a whole.
  func isPart(at place: Int) -> Bool {
    let entry = entry(at: place)
    let index = entry.holder == 0 ? self : holders[Int(entry.holder) - 1]
    return index.extensions.parts?.part(of: Int(entry.position)) != nil
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
    /// The tensor at a position. O(1) in the number of tensors.
    public subscript(position: Int) -> StoredTensor { index.tensor(at: position) }
  }
}

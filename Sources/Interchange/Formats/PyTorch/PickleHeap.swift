internal import CheckpointFormat

/// The lists, tuples, dictionaries and tensors of one pickle, and what all values cost now.
struct PickleHeap: Sendable {
  /// The most memory, roughly, that all values of a pickle may take, however long it is. Those of 100,000 tensors take
  /// about 200 MB.
  static let maximumByteCount = 512 << 20
  /// What they may take in any case, and beside that for each byte that the pickle has in its file.
  static let freeByteCount = 64 << 20
  static let byteCountPerStoredByte = 32
  /// About what a value on the stack or in a container takes, and a container itself or a place to remember a value.
  static let valueByteCount = 32
  static let containerByteCount = 96

  private(set) var sequences: [[PickleValue]] = []
  private(set) var dictionaries: [[(key: PickleValue, value: PickleValue)]] = []
  private(set) var tensors: [PickledTensor] = []
  private(set) var objects: [PickledObject] = []
  /// All data that the pickle refers to.
  private(set) var storages: [StorageReference] = []
  /// Which dictionaries are objects of a class of a distributed checkpoint's list: their attributes.
  private var records: [Int: PickleRecord] = [:]
  private var byteCount = 0
  private let limit: Int

  /// An empty heap for a pickle that takes so many bytes in its file.
  init(storedByteCount: Int) {
    let earned = storedByteCount.multipliedReportingOverflow(by: Self.byteCountPerStoredByte)
    limit =
      Self.freeByteCount
      + Swift.min(
        Self.maximumByteCount - Self.freeByteCount, earned.overflow ? .max : earned.partialValue)
  }

  /// Counts memory before it is taken. Throws `.pickle` beyond the limit.
  mutating func charge(_ count: Int) throws(CheckpointError) {
    guard count <= limit - byteCount else {
      throw CheckpointError(
        .pickle, "the pickle's values take more than the \(limit) bytes of memory allowed")
    }
    byteCount += count
  }

  /// Counts memory that was given back.
  mutating func credit(_ count: Int) { byteCount -= count }

  /// A new list or tuple. Throws as ``charge(_:)``.
  mutating func makeSequence(
    _ items: [PickleValue], isTuple: Bool
  ) throws(CheckpointError) -> PickleValue {
    try charge(Self.containerByteCount + items.count * Self.valueByteCount)
    sequences.append(items)
    return .sequence(sequences.count - 1, isTuple: isTuple)
  }

  /// A new dictionary without entries. Throws as ``charge(_:)``.
  mutating func makeDictionary() throws(CheckpointError) -> PickleValue {
    try charge(Self.containerByteCount)
    dictionaries.append([])
    return .dictionary(dictionaries.count - 1)
  }

  /// A new object of a class of a distributed checkpoint's list. Throws as ``charge(_:)``.
  mutating func makeRecord(_ record: PickleRecord) throws(CheckpointError) -> PickleValue {
    try charge(Self.valueByteCount)
    let value = try makeDictionary()
    records[dictionaries.count - 1] = record
    return value
  }

  /// Whether the dictionary at a position is such an object.
  func isRecord(_ position: Int) -> Bool { records[position] != nil }

  /// The class of a value that is such an object.
  func record(of value: PickleValue) -> PickleRecord? {
    if case .dictionary(let position) = value { records[position] } else { nil }
  }

  /// The attribute under which a state stands that is no dictionary of attributes.
  static let stateKey = "state"

  /// Gives such an object its attributes. Throws as ``charge(_:)``.
  mutating func setState(_ state: PickleValue, of position: Int) throws(CheckpointError) {
    guard case .dictionary(let attributes) = state, attributes != position else {
      return try append(.text(Self.stateKey), state, to: position)
    }
    let entries = dictionaries[attributes]
    try charge(2 * Self.valueByteCount * entries.count)
    dictionaries[position] += entries
  }

  /// A new tensor. Throws as ``charge(_:)``.
  mutating func makeTensor(_ tensor: PickledTensor) throws(CheckpointError) -> PickleValue {
    try charge(Self.containerByteCount + 16 * tensor.shape.count)
    tensors.append(tensor)
    return .tensor(tensors.count - 1)
  }

  /// A tensor with something besides. Throws as ``charge(_:)``.
  mutating func makeTensor(
    from tensor: Int, attributes: PickleValue
  ) throws(CheckpointError) -> PickleValue {
    var copy = tensors[tensor]
    copy.attributes = attributes
    return try makeTensor(copy)
  }

  /// A new object that is not made. Throws as ``charge(_:)``.
  mutating func makeObject(
    _ name: String, of contents: [PickleValue]
  ) throws(CheckpointError) -> PickleValue {
    try charge(Self.containerByteCount + contents.count * Self.valueByteCount)
    objects.append(PickledObject(name: name, contents: contents))
    return .object(objects.count - 1)
  }

  /// Notes what else an object would be given. Throws as ``charge(_:)``.
  mutating func append(
    _ contents: some Collection<PickleValue>, toObject object: Int
  ) throws(CheckpointError) {
    try charge(contents.count * Self.valueByteCount)
    objects[object].contents.append(contentsOf: contents)
  }

  /// A reference to data. Throws as ``charge(_:)``.
  mutating func makeStorage(
    _ storage: StorageReference
  ) throws(CheckpointError) -> PickleValue {
    try charge(Self.containerByteCount)
    storages.append(storage)
    return .storage(storage)
  }

  /// Adds items to a list. Throws as ``charge(_:)``.
  mutating func append(
    _ items: some Collection<PickleValue>, to list: Int
  ) throws(CheckpointError) {
    try charge(items.count * Self.valueByteCount)
    sequences[list].append(contentsOf: items)
  }

  /// Adds an entry to a dictionary. Throws as ``charge(_:)``.
  mutating func append(
    _ key: PickleValue, _ value: PickleValue, to dictionary: Int
  ) throws(CheckpointError) {
    try charge(2 * Self.valueByteCount)
    dictionaries[dictionary].append((key, value))
  }
}

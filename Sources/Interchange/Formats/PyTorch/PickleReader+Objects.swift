internal import CheckpointFormat

/// What the names that a pickle would call stand for.
extension PickleReader {
  /// What a call makes: a plain value or a tensor where its name is known, else an object of which the name is kept.
  mutating func reduce(
    _ callee: PickleValue, _ arguments: PickleValue, at start: Int
  ) throws(CheckpointError) -> PickleValue {
    guard case .sequence(let tuple, isTuple: true) = arguments else {
      throw PickleGlobal.refusal(of: "a call of \(callee.kind)", at: base + start)
    }
    let items = heap.sequences[tuple]
    switch callee {
    case .global(.other(let name)): return try object(name, items, at: start)
    case .object(let object):
      return try heap.makeObject(heap.objects[object].name, of: [callee] + items)
    case .global(let global): return try reduce(global, items)
    default: throw PickleGlobal.refusal(of: "a call of \(callee.kind)", at: base + start)
    }
  }

  private mutating func reduce(
    _ global: PickleGlobal, _ items: [PickleValue]
  ) throws(CheckpointError) -> PickleValue {
    switch (global, items.count) {
    case (.dictionary, 0), (.defaultDictionary, 0...1): return try heap.makeDictionary()
    case (.dictionary, 1):
      if case .dictionary = items[0] { return items[0] }
      guard let entries = pairs(items[0]) else { break }
      return try dictionary(of: entries)
    case (.set, 0): return try heap.makeSequence([], isTuple: false)
    case (.set, 1):
      guard case .sequence(_, isTuple: false) = items[0] else { break }
      return items[0]
    case (.bytes, _): return .opaque("bytes")
    case (.rebuildTensor, 4), (.rebuildTensor2, 6...7):
      guard case .storage(let storage) = items[0], let dataType = storage.dataType else { break }
      return try rebuild(storage, dataType, items, metadata: items.dropFirst(6).first)
    case (.rebuildTensor3, 7...8):
      guard case .storage(let storage) = items[0], case .global(.dataType(let dataType)) = items[6]
      else { break }
      return try rebuild(storage, dataType, items, metadata: items.dropFirst(7).first)
    case (.rebuildQuantizedTensor, 7): return try rebuildQuantized(items)
    case (.rebuildSparseTensor, 2): return try rebuildSparse(items)
    case (.rebuildNestedTensor, 4):
      return try dictionary(["buffer", "sizes", "strides", "offsets"], items)
    case (.rebuildMetaTensor, 4): return .opaque("a tensor without data")
    case (.rebuildDeviceTensor, 4):
      guard case .tensor(let tensor) = items[0], case .global(.dataType(let type)) = items[1],
        heap.tensors[tensor].dataType == type
      else { break }
      return items[0]
    case (.rebuildParameter, 3):
      guard case .tensor = items[0] else { break }
      return items[0]
    case (.parameter, 1...2):
      guard case .tensor = items[0] else { break }
      return items[0]
    case (.rebuildParameterWithState, 4):
      guard case .tensor(let tensor) = items[0] else { break }
      return try heap.makeTensor(from: tensor, attributes: items[3])
    case (.rebuildFromType, 4): return try rebuildFromType(items)
    case (.size, 1):
      guard case .sequence(_, isTuple: true) = items[0] else { break }
      return items[0]
    case (.ignored, _):
      return PickleValue.none
    case (.device, 1...2), (.layout, 1):
      guard case .text = items[0] else { break }
      return items[0]
    default: break
    }
    throw failure("gives \(global.name) other arguments than PyTorch does")
  }

  /// What is made of a class without calling it: of those that are known a plain value.
  mutating func make(
    _ callee: PickleValue, _ arguments: [PickleValue], at start: Int
  ) throws(CheckpointError) -> PickleValue {
    guard case .sequence(let tuple, isTuple: true)? = arguments.first else {
      throw PickleGlobal.refusal(of: "an object of \(callee.kind)", at: base + start)
    }
    let items = heap.sequences[tuple]
    switch callee {
    case .global(.record(let record)) where items.isEmpty: return try heap.makeRecord(record)
    case .global(.dictionary), .global(.defaultDictionary), .global(.set), .global(.parameter):
      return try reduce(callee, arguments[0], at: start)
    case .global(.other(let name)):
      return try object(name, items + arguments.dropFirst(), at: start)
    case .object(let object):
      return try heap.makeObject(heap.objects[object].name, of: [callee] + items)
    default: throw PickleGlobal.refusal(of: "an object of \(callee.kind)", at: base + start)
    }
  }

  /// Attributes of what was made last.
  mutating func build(
    _ value: PickleValue, _ state: PickleValue, at start: Int
  ) throws(CheckpointError) {
    switch value {
    case .dictionary(let position) where heap.isRecord(position):
      try heap.setState(state, of: position)
    // The attributes that PyTorch gives a state dictionary are versions of its layers.
    case .dictionary: break
    case .object(let object): try heap.append([state], toObject: object)
    default:
      throw PickleGlobal.refusal(of: "attributes of \(value.kind)", at: base + start)
    }
  }

  /// An object of which nothing but the name is kept, and what it would hold, lest there be tensors in it.
  private mutating func object(
    _ name: String, _ items: [PickleValue], at start: Int
  ) throws(CheckpointError) -> PickleValue {
    // What PyTorch calls to make a tensor, and is not known here.
    if name.hasPrefix("torch."), name.contains("._rebuild") {
      throw PickleGlobal.refusal(of: name, at: base + start)
    }
    return try heap.makeObject(nameOfObject(name, items), of: items)
  }

  /// The name of what a call makes: of a class, where functions of Python's are told which to make.
  private func nameOfObject(_ name: String, _ items: [PickleValue]) -> String {
    let start = name.utf8.lastIndex(of: UInt8(ascii: ".")).map(name.utf8.index(after:))
    switch (name[(start ?? name.startIndex)...], items.first) {
    case ("_reconstruct", .global(.other(let name))?),
      ("_reconstructor", .global(.other(let name))?),
      ("__newobj__", .global(.other(let name))?):
      return name
    case ("getattr", .global(.other(let owner))?) where items.count == 2:
      if case .text(let member) = items[1], member.utf8.count < 256 { return "\(owner).\(member)" }
    case ("scalar", _) where name.hasPrefix("numpy."): return "a number of NumPy"
    default: break
    }
    return name
  }

  // MARK: Tensors

  private mutating func rebuild(
    _ storage: StorageReference, _ dataType: DataType, _ items: [PickleValue],
    metadata: PickleValue?
  ) throws(CheckpointError) -> PickleValue {
    guard let signs = signs(metadata ?? PickleValue.none, of: dataType) else {
      throw failure("has a tensor that is a view of a kind which is not read")
    }
    guard case .integer(let start) = items[1], let offset = Int(exactly: start),
      let shape = integers(items[2]), let strides = integers(items[3]),
      shape.count == strides.count, shape.count <= TensorDescription.maximumRank
    else {
      throw failure("has a tensor without an offset, a shape and strides that fit each other")
    }
    return try heap.makeTensor(
      PickledTensor(
        storage: storage, dataType: dataType, offset: offset, shape: shape, strides: strides,
        signs: signs))
  }

  /// What the facts of a conjugated or negated view mean; nil for others.
  private func signs(_ metadata: PickleValue, of dataType: DataType) -> SignChange? {
    guard case .dictionary(let position) = metadata else {
      if case .none = metadata { return SignChange() } else { return nil }
    }
    let isComplex = [.c32, .c64, .c128].contains(dataType)
    var signs = SignChange()
    for (key, value) in heap.dictionaries[position] {
      switch (key, value) {
      case (.text("conj"), .boolean(true)) where isComplex: signs.ofSecond.toggle()
      case (.text("neg"), .boolean(true)) where isComplex || dataType.isFloatingPoint:
        signs.ofFirst.toggle()
        signs.ofSecond.toggle()
      case (.text("conj"), .boolean(false)), (.text("neg"), .boolean(false)): break
      default: return nil
      }
    }
    return signs
  }

  /// The codes as a tensor of integers, and how they are scaled beside it.
  private mutating func rebuildQuantized(
    _ items: [PickleValue]
  ) throws(CheckpointError) -> PickleValue {
    guard case .storage(let storage) = items[0], let dataType = storage.dataType,
      case .sequence(let position, isTuple: true) = items[4],
      case let parameters = heap.sequences[position],
      let keys = Self.quantizerKeys[parameters.count],
      case .tensor(let tensor) = try rebuild(storage, dataType, items, metadata: nil)
    else {
      throw failure("has a quantized tensor without a scheme and scales")
    }
    return try heap.makeTensor(from: tensor, attributes: dictionary(keys, parameters))
  }

  private static let quantizerKeys = [
    3: ["scheme", "scale", "zero_point"], 4: ["scheme", "scales", "zero_points", "axis"],
  ]

  /// The tensors of which a sparse one is made.
  private mutating func rebuildSparse(
    _ items: [PickleValue]
  ) throws(CheckpointError) -> PickleValue {
    guard case .text(let layout) = items[0], case .sequence(let position, isTuple: true) = items[1]
    else {
      throw failure("has a sparse tensor without a layout and its parts")
    }
    let parts = heap.sequences[position]
    let keys =
      switch (layout, parts.count) {
      case ("torch.sparse_coo", 3): ["indices", "values", "size"]
      case ("torch.sparse_coo", 4): ["indices", "values", "size", "is_coalesced"]
      case ("torch.sparse_csr", 4), ("torch.sparse_bsr", 4):
        ["crow_indices", "col_indices", "values", "size"]
      case ("torch.sparse_csc", 4), ("torch.sparse_bsc", 4):
        ["ccol_indices", "row_indices", "values", "size"]
      default: throw failure("has a sparse tensor of an unknown layout")
      }
    return try dictionary(["layout"] + keys, [items[0]] + parts)
  }

  /// A tensor of a class of its own, which is made by another function.
  private mutating func rebuildFromType(
    _ items: [PickleValue]
  ) throws(CheckpointError) -> PickleValue {
    guard case .sequence(let arguments, isTuple: true) = items[2],
      case .global(let function) = items[0], function.makesTensor
    else {
      throw failure("has a tensor of a class of its own that PyTorch does not write")
    }
    let made = try reduce(function, heap.sequences[arguments])
    guard case .tensor(let tensor) = made else { return made }
    return try heap.makeTensor(from: tensor, attributes: items[3])
  }

  private mutating func dictionary(
    _ keys: [String], _ values: [PickleValue]
  ) throws(CheckpointError) -> PickleValue {
    let dictionary = try heap.makeDictionary()
    guard case .dictionary(let position) = dictionary else { return dictionary }
    for (key, value) in zip(keys, values) {
      try heap.charge(key.utf8.count)
      try heap.append(.text(key), value, to: position)
    }
    return dictionary
  }

  private mutating func dictionary(
    of entries: [(key: PickleValue, value: PickleValue)]
  ) throws(CheckpointError) -> PickleValue {
    let dictionary = try heap.makeDictionary()
    guard case .dictionary(let position) = dictionary else { return dictionary }
    for (key, value) in entries { try heap.append(key, value, to: position) }
    return dictionary
  }

  /// The keys and values of a list of pairs, as Python 2 gives to ordered dictionaries.
  private func pairs(_ value: PickleValue) -> [(key: PickleValue, value: PickleValue)]? {
    guard case .sequence(let position, _) = value else { return nil }
    var entries: [(key: PickleValue, value: PickleValue)] = []
    for item in heap.sequences[position] {
      guard case .sequence(let pair, _) = item, case let pair = heap.sequences[pair],
        pair.count == 2
      else { return nil }
      entries.append((pair[0], pair[1]))
    }
    return entries
  }

  private func integers(_ value: PickleValue) -> [Int]? {
    guard case .sequence(let position, isTuple: true) = value else { return nil }
    var numbers: [Int] = []
    for item in heap.sequences[position].prefix(TensorDescription.maximumRank + 1) {
      guard case .integer(let number) = item, let number = Int(exactly: number), number >= 0 else {
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }

  // MARK: Data outside of the pickle

  /// What PyTorch's persistent identifier names: the word `storage`, a type, a key, a device, a count, and in a legacy
  /// file which part of that is meant; or the word `module`, a class, and its source text.
  mutating func outside(_ identifier: PickleValue) throws(CheckpointError) -> PickleValue {
    guard case .sequence(let position, isTuple: true) = identifier,
      case let items = heap.sequences[position], case .saved(let isLegacy) = kind
    else { throw noStorage }
    if isLegacy, items.count == 4, case .text("module") = items[0], case .global = items[1] {
      return items[1]
    }
    guard items.count == (isLegacy ? 6 : 5), case .text("storage") = items[0],
      case .global(.storage(let dataType)) = items[1], let key = Self.key(items[2]),
      case .text = items[3], case .integer(let number) = items[4],
      let count = Int(exactly: number), count >= 0
    else { throw noStorage }
    guard let part = part(items.dropFirst(5).first ?? .none, of: count) else { throw noStorage }
    return try heap.makeStorage(
      StorageReference(key: key, dataType: dataType, count: count, part: part))
  }

  private var noStorage: CheckpointError {
    failure("refers to something outside of it that is no storage")
  }

  private static func key(_ value: PickleValue) -> String? {
    if case .text(let key) = value { key } else { nil }
  }

  /// A name, a first element and a number of them; nil for anything else but None, which means all.
  private func part(_ value: PickleValue, of count: Int) -> Range<Int>? {
    if case .none = value { return 0..<count }
    guard case .sequence(let position, isTuple: true) = value,
      case let items = heap.sequences[position], items.count == 3, case .text = items[0],
      case .integer(let first) = items[1], case .integer(let length) = items[2],
      let start = Int(exactly: first), let length = Int(exactly: length),
      (0...count).contains(start), (0...count - start).contains(length)
    else { return nil }
    return start..<start + length
  }
}

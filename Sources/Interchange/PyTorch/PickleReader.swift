internal import CheckpointFormat

/// Reads a pickle of tensors, dictionaries and plain values, and calls nothing.
///
/// A pickle is a program for a machine with a stack; Python's own runs any function that it names. Here the operations
/// are those that `torch.save` writes with protocols 2 to 5, and the names those of ``PickleGlobal``; everything else
/// is refused by its name. No operation takes more memory than its own bytes stand for, and all together no more than
/// ``PickleHeap/maximumByteCount``.
struct PickleReader {
  private let bytes: [UInt8]
  /// Where the pickle begins in the file, for errors.
  private let base: Int
  private var position = 0
  private var stack: [PickleValue] = []
  /// How high the stack was at each mark.
  private var marks: [Int] = []
  private var memo: [Int: PickleValue] = [:]
  /// What was made so far.
  private(set) var heap = PickleHeap()

  init(_ bytes: [UInt8], base: Int) {
    self.bytes = bytes
    self.base = base
  }

  /// Reads all of the pickle. Throws ``Rule/pickle``, and ``Rule/pickleRequest`` with the name of what is asked for.
  mutating func read() throws(CheckpointError) -> PickleValue {
    guard try byte() == PickleOpcode.protocolVersion.rawValue, case let version = try byte(),
      (2...5).contains(version)
    else {
      throw failure("does not begin with a protocol from 2 to 5")
    }
    while true {
      let start = position
      let code = try byte()
      guard let operation = PickleOpcode(rawValue: code) else {
        position = start
        throw failure("has the unknown operation \(code)")
      }
      if operation == .stop { return try stop() }
      try run(operation, at: start)
    }
  }

  private mutating func stop() throws(CheckpointError) -> PickleValue {
    guard stack.count == 1, marks.isEmpty, let value = stack.first else {
      throw failure("ends with \(stack.count) values where there should be one")
    }
    guard position == bytes.count else {
      throw failure("is followed by \(bytes.count - position) bytes")
    }
    return value
  }

  private mutating func run(
    _ operation: PickleOpcode, at start: Int
  ) throws(CheckpointError) {
    switch operation {
    case .frame: try checkFrame()
    case .mark:
      try heap.charge(PickleHeap.valueByteCount)
      marks.append(stack.count)
    case .tuple: try push(heap.makeSequence(popToMark(), isTuple: true))
    case .emptyTuple: try push(heap.makeSequence([], isTuple: true))
    case .tuple1: try pushTuple(of: 1)
    case .tuple2: try pushTuple(of: 2)
    case .tuple3: try pushTuple(of: 3)
    case .emptyList: try push(heap.makeSequence([], isTuple: false))
    case .append:
      let item = try pop()
      try extendList([item])
    case .appends: try extendList(popToMark())
    case .emptyDictionary: try push(heap.makeDictionary())
    case .setItem:
      let value = try pop()
      let key = try pop()
      try extendDictionary([key, value])
    case .setItems: try extendDictionary(popToMark())

    case .none: try push(.none)
    case .newTrue: try push(.boolean(true))
    case .newFalse: try push(.boolean(false))
    case .binaryInteger:
      try push(.integer(Int64(Int32(truncatingIfNeeded: number(byteCount: 4)))))
    case .binaryInteger1: try push(.integer(Int64(byte())))
    case .binaryInteger2: try push(.integer(Int64(number(byteCount: 2))))
    case .long1: try push(long(byteCount: Int(byte())))
    case .long4: try push(long(byteCount: length(byteCount: 4)))
    case .binaryFloat:
      try push(.float(Double(bitPattern: number(byteCount: 8).byteSwapped)))
    case .shortBinaryUnicode: try push(text(byteCount: 1))
    case .binaryUnicode: try push(text(byteCount: 4))
    case .binaryUnicode8: try push(text(byteCount: 8))
    case .shortBinaryBytes: try pushBytes(byteCount: 1)
    case .binaryBytes: try pushBytes(byteCount: 4)
    case .binaryBytes8, .byteArray8: try pushBytes(byteCount: 8)

    case .binaryPut: try put(at: Int(byte()))
    case .longBinaryPut: try put(at: Int(number(byteCount: 4)))
    case .memoize: try put(at: memo.count)
    case .binaryGet: try get(Int(byte()))
    case .longBinaryGet: try get(Int(number(byteCount: 4)))

    case .global:
      let (module, name) = try (line(), line())
      try push(.global(PickleGlobal.find(name, in: module, at: base + start)))
    case .stackGlobal:
      guard case .text(let name) = try pop(), case .text(let module) = try pop() else {
        throw failure("asks for something whose name is no string")
      }
      try push(.global(PickleGlobal.find(name, in: module, at: base + start)))
    case .reduce:
      let arguments = try pop()
      let callee = try pop()
      try push(reduce(callee, arguments, at: start))
    case .build:
      // The attributes that PyTorch gives a state dictionary are versions of its layers.
      _ = try pop()
      guard case .dictionary? = stack.last, stack.count > (marks.last ?? 0) else {
        throw PickleGlobal.refusal(
          of: "attributes of \(stack.last?.kind ?? "nothing")", at: base + start)
      }
    case .binaryPersistentID:
      // A value that is popped while `self` is read would cost a copy of the whole stack.
      let identifier = try pop()
      try push(storage(identifier))
    default: try refuse(operation, at: start)
    }
  }

  private mutating func refuse(
    _ operation: PickleOpcode, at start: Int
  ) throws(CheckpointError) {
    switch operation {
    case .instance:
      let (module, name) = try (line(), line())
      throw PickleGlobal.refusal(of: "an object of \(module).\(name)", at: base + start)
    case .object, .newObject, .newObjectWithKeywords:
      let kind = stack.dropFirst(marks.last ?? Swift.max(0, stack.count - 3)).first?.kind
      throw PickleGlobal.refusal(of: "an object of \(kind ?? "nothing")", at: base + start)
    case .extension1, .extension2, .extension4:
      throw PickleGlobal.refusal(
        of: "an entry of Python's registry of extensions", at: base + start)
    default:
      position = start
      throw failure("has the operation \(operation), which PyTorch does not write")
    }
  }
}

// MARK: Meaning

extension PickleReader {
  private mutating func reduce(
    _ callee: PickleValue, _ arguments: PickleValue, at start: Int
  ) throws(CheckpointError) -> PickleValue {
    guard case .global(let global) = callee, case .sequence(let tuple, isTuple: true) = arguments
    else {
      throw PickleGlobal.refusal(of: "a call of \(callee.kind)", at: base + start)
    }
    let items = heap.sequences[tuple]
    switch (global, items.count) {
    case (.orderedDictionary, 0): return try heap.makeDictionary()
    case (.rebuildTensor2, 6...7):
      guard case .storage(let storage) = items[0], let dataType = storage.dataType else { break }
      return try rebuild(storage, dataType, items, metadata: items.dropFirst(6).first)
    case (.rebuildTensor3, 7...8):
      guard case .storage(let storage) = items[0], case .global(.dataType(let dataType)) = items[6]
      else { break }
      return try rebuild(storage, dataType, items, metadata: items.dropFirst(7).first)
    case (.rebuildParameter, 3):
      guard case .tensor = items[0] else { break }
      return items[0]
    case (.size, 1):
      guard case .sequence(_, isTuple: true) = items[0] else { break }
      return items[0]
    case (.device, 1...2):
      guard case .text = items[0] else { break }
      return items[0]
    default: break
    }
    throw failure("gives \(global.name) other arguments than PyTorch does")
  }

  private mutating func rebuild(
    _ storage: StorageReference, _ dataType: DataType, _ items: [PickleValue],
    metadata: PickleValue?
  ) throws(CheckpointError) -> PickleValue {
    switch metadata {
    case nil, PickleValue.none?: break
    default:
      throw failure("has a tensor that is a conjugated or negated view, which is not read")
    }
    guard case .integer(let start) = items[1], let offset = Int(exactly: start),
      let shape = integers(items[2]), let strides = integers(items[3]),
      shape.count == strides.count, shape.count <= TensorDescription.maximumRank
    else {
      throw failure("has a tensor without an offset, a shape and strides that fit each other")
    }
    return try heap.makeTensor(
      PickledTensor(
        storage: storage, dataType: dataType, offset: offset, shape: shape, strides: strides))
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

  /// The storage that PyTorch's persistent identifier names: the word `storage`, a type, a key, a device, a count.
  private func storage(_ identifier: PickleValue) throws(CheckpointError) -> PickleValue {
    guard case .sequence(let position, isTuple: true) = identifier,
      case let items = heap.sequences[position], items.count == 5,
      case .text("storage") = items[0], case .global(.storage(let dataType)) = items[1],
      case .text(let key) = items[2], case .text = items[3], case .integer(let number) = items[4],
      let count = Int(exactly: number), count >= 0
    else {
      throw failure("refers to something outside of it that is no storage")
    }
    return .storage(StorageReference(key: key, dataType: dataType, count: count))
  }
}

// MARK: Stack and memo

extension PickleReader {
  private mutating func push(_ value: PickleValue) throws(CheckpointError) {
    try heap.charge(PickleHeap.valueByteCount)
    stack.append(value)
  }

  private mutating func pop() throws(CheckpointError) -> PickleValue {
    guard stack.count > (marks.last ?? 0), let value = stack.popLast() else {
      throw failure("takes a value from an empty stack")
    }
    heap.credit(PickleHeap.valueByteCount)
    return value
  }

  private mutating func popToMark() throws(CheckpointError) -> [PickleValue] {
    guard let mark = marks.popLast() else { throw failure("lacks a mark") }
    let items = Array(stack[mark...])
    stack.removeSubrange(mark...)
    heap.credit((items.count + 1) * PickleHeap.valueByteCount)
    return items
  }

  private mutating func pushTuple(of count: Int) throws(CheckpointError) {
    var items: [PickleValue] = []
    for _ in 0..<count { items.append(try pop()) }
    try push(heap.makeSequence(items.reversed(), isTuple: true))
  }

  private mutating func extendList(_ items: [PickleValue]) throws(CheckpointError) {
    guard stack.count > (marks.last ?? 0), case .sequence(let list, isTuple: false)? = stack.last
    else {
      throw failure("adds items to something that is no list")
    }
    try heap.append(items, to: list)
  }

  private mutating func extendDictionary(_ items: [PickleValue]) throws(CheckpointError) {
    guard stack.count > (marks.last ?? 0), case .dictionary(let dictionary)? = stack.last,
      items.count % 2 == 0
    else {
      throw failure("adds entries to something that is no dictionary")
    }
    for entry in stride(from: 0, to: items.count, by: 2) {
      try heap.append(items[entry], items[entry + 1], to: dictionary)
    }
  }

  private mutating func put(at place: Int) throws(CheckpointError) {
    guard stack.count > (marks.last ?? 0), let value = stack.last else {
      throw failure("remembers a value of an empty stack")
    }
    try heap.charge(PickleHeap.containerByteCount)
    memo[place] = value
  }

  private mutating func get(_ place: Int) throws(CheckpointError) {
    guard let value = memo[place] else { throw failure("recalls a value that it never made") }
    try push(value)
  }
}

// MARK: Bytes

extension PickleReader {
  private mutating func take(_ count: Int) throws(CheckpointError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else {
      throw failure("needs \(count) bytes where \(bytes.count - position) are left")
    }
    position += count
    return bytes[position - count..<position]
  }

  private mutating func byte() throws(CheckpointError) -> UInt8 {
    guard position < bytes.count else { throw failure("ends without its end") }
    position += 1
    return bytes[position - 1]
  }

  private mutating func number(byteCount: Int) throws(CheckpointError) -> UInt64 {
    try take(byteCount).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func length(byteCount: Int) throws(CheckpointError) -> Int {
    let number = try number(byteCount: byteCount)
    guard let count = Int(exactly: number) else {
      throw failure("needs \(number) bytes where \(bytes.count - position) are left")
    }
    return count
  }

  private mutating func long(byteCount: Int) throws(CheckpointError) -> PickleValue {
    let digits = try take(byteCount)
    guard byteCount <= 8 else { return .opaque }
    let isNegative = digits.last.map { $0 >= 0x80 } ?? false
    let start: UInt64 = isNegative ? .max : 0
    return .integer(Int64(bitPattern: digits.reversed().reduce(start) { $0 << 8 | UInt64($1) }))
  }

  private mutating func text(byteCount: Int) throws(CheckpointError) -> PickleValue {
    let count = try length(byteCount: byteCount)
    let start = position
    let units = try take(count)
    try heap.charge(units.count)
    guard let text = String(validating: units, as: UTF8.self) else {
      position = start
      throw failure("has a string that is not well-formed UTF-8")
    }
    return .text(text)
  }

  private mutating func pushBytes(byteCount: Int) throws(CheckpointError) {
    _ = try take(length(byteCount: byteCount))
    try push(.opaque)
  }

  private mutating func line() throws(CheckpointError) -> String {
    guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else {
      throw failure("has a name without an end")
    }
    defer { position = end + 1 }
    return String(decoding: bytes[position..<end], as: UTF8.self)
  }

  private mutating func checkFrame() throws(CheckpointError) {
    let count = try length(byteCount: 8)
    guard count <= bytes.count - position else {
      throw failure("has a frame of \(count) bytes where \(bytes.count - position) are left")
    }
  }

  private func failure(_ words: String) -> CheckpointError {
    CheckpointError(.pickle, "the pickle \(words)", offset: base + position)
  }
}

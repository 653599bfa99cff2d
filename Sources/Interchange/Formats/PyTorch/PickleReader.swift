internal import CheckpointFormat

/// Reads a pickle of tensors, dictionaries and plain values, and calls nothing.
///
/// A pickle is a program for a machine with a stack; Python's own runs any function that it names. Here the operations
/// are those of protocols 2 to 5, and the names that mean something those of ``PickleGlobal``. What else a pickle would
/// have made is an object of which nothing but the name is kept, and what was to be put into it. No operation takes more memory than its own bytes stand for, and all together no more than
/// a ``PickleHeap`` allows.
struct PickleReader {
  /// What pickle it is.
  enum Kind {
    /// What `torch.save` makes of what it is given, in an archive or, as before version 1.6, in a file of its own.
    case saved(isLegacy: Bool)
    /// The list of a distributed checkpoint, whose classes are known and no others.
    case list
  }

  let bytes: [UInt8]
  /// Where the pickle begins in the file, for errors.
  let base: Int
  var position = 0
  /// Whether it ended in error for lack of bytes.
  var isCut = false
  private var stack: [PickleValue] = []
  /// How high the stack was at each mark.
  private var marks: [Int] = []
  private var memo: [Int: PickleValue] = [:]
  /// What was made so far.
  var heap: PickleHeap
  let kind: Kind

  /// A reader of a pickle that begins at `base` and takes `storedByteCount` bytes in its file.
  init(
    _ bytes: [UInt8], base: Int, storedByteCount: Int, kind: Kind = .saved(isLegacy: false)
  ) {
    self.kind = kind
    self.bytes = bytes
    self.base = base
    heap = PickleHeap(storedByteCount: storedByteCount)
  }

  /// Reads all of the pickle. Throws `.pickle`, and `.pickleRequest` with the name of what is asked for.
  mutating func read() throws(CheckpointError) -> PickleValue {
    let value = try readFirst()
    guard position == bytes.count else {
      throw failure("is followed by \(bytes.count - position) bytes")
    }
    return value
  }

  /// Reads the pickle, behind which others may stand. Throws as ``read()``.
  mutating func readFirst() throws(CheckpointError) -> PickleValue {
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

  private func stop() throws(CheckpointError) -> PickleValue {
    guard stack.count == 1, marks.isEmpty, let value = stack.first else {
      throw failure("ends with \(stack.count) values where there should be one")
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
    case .emptyList, .emptySet: try push(heap.makeSequence([], isTuple: false))
    case .frozenSet: try push(heap.makeSequence(popToMark(), isTuple: false))
    case .append:
      let item = try pop()
      try extendList([item])
    case .appends, .addItems: try extendList(popToMark())
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
    case .shortBinaryString: try push(string(byteCount: 1))
    case .binaryString: try push(string(byteCount: 4))
    case .shortBinaryBytes: try push(skipBytes(byteCount: 1))
    case .binaryBytes: try push(skipBytes(byteCount: 4))
    case .binaryBytes8, .byteArray8: try push(skipBytes(byteCount: 8))

    case .pop: _ = try pop()
    case .popMark: _ = try popToMark()
    case .duplicate: try push(top("doubles"))
    case .binaryPut: try put(at: Int(byte()))
    case .longBinaryPut: try put(at: Int(number(byteCount: 4)))
    case .memoize: try put(at: memo.count)
    case .binaryGet: try get(Int(byte()))
    case .longBinaryGet: try get(Int(number(byteCount: 4)))

    case .global:
      let (module, name) = try (line(), line())
      try pushGlobal(name, in: module, at: start)
    case .stackGlobal:
      guard case .text(let name) = try pop(), case .text(let module) = try pop() else {
        throw failure("asks for something whose name is no string")
      }
      try pushGlobal(name, in: module, at: start)
    case .reduce:
      let arguments = try pop()
      let callee = try pop()
      try push(reduce(callee, arguments, at: start))
    case .newObject:
      let arguments = try pop()
      let callee = try pop()
      try push(make(callee, [arguments], at: start))
    case .newObjectWithKeywords:
      let keywords = try pop()
      let arguments = try pop()
      let callee = try pop()
      try push(make(callee, [arguments, keywords], at: start))
    case .build:
      let state = try pop()
      try build(top("gives attributes to"), state, at: start)
    case .binaryPersistentID:
      // A value that is popped while `self` is read would cost a copy of the whole stack.
      let identifier = try pop()
      try push(outside(identifier))
    default: try refuse(operation, at: start)
    }
  }

  private mutating func pushGlobal(
    _ name: String, in module: String, at start: Int
  ) throws(CheckpointError) {
    try heap.charge(module.utf8.count + name.utf8.count)
    try push(.global(PickleGlobal.find(name, in: module, kind: kind, at: base + start)))
  }

  private mutating func refuse(
    _ operation: PickleOpcode, at start: Int
  ) throws(CheckpointError) {
    switch operation {
    case .instance:
      let (module, name) = try (line(), line())
      throw PickleGlobal.refusal(of: "an object of \(module).\(name)", at: base + start)
    case .object:
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

// MARK: Stack and memo

extension PickleReader {
  private mutating func push(_ value: PickleValue) throws(CheckpointError) {
    try heap.charge(PickleHeap.valueByteCount)
    stack.append(value)
  }

  private func top(_ verb: String) throws(CheckpointError) -> PickleValue {
    guard stack.count > (marks.last ?? 0), let value = stack.last else {
      throw failure("\(verb) a value of an empty stack")
    }
    return value
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
    switch try top("adds items to") {
    case .sequence(let list, isTuple: false): try heap.append(items, to: list)
    case .object(let object): try heap.append(items, toObject: object)
    default: throw failure("adds items to something that is no list")
    }
  }

  private mutating func extendDictionary(_ items: [PickleValue]) throws(CheckpointError) {
    guard items.count % 2 == 0 else { throw failure("adds a key without a value") }
    switch try top("adds entries to") {
    case .dictionary(let dictionary):
      for entry in stride(from: 0, to: items.count, by: 2) {
        try heap.append(items[entry], items[entry + 1], to: dictionary)
      }
    case .object(let object): try heap.append(items, toObject: object)
    default: throw failure("adds entries to something that is no dictionary")
    }
  }

  private mutating func put(at place: Int) throws(CheckpointError) {
    let value = try top("remembers")
    try heap.charge(PickleHeap.containerByteCount)
    memo[place] = value
  }

  private mutating func get(_ place: Int) throws(CheckpointError) {
    guard let value = memo[place] else { throw failure("recalls a value that it never made") }
    try push(value)
  }
}

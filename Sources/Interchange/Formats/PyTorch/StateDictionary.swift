internal import CheckpointFormat

/// The tensors and facts of what was saved, with names made of the keys on the way to them, joined by dots.
struct StateDictionary {
  /// A tensor with its name and what it is stored for.
  struct Entry {
    let name: String
    let group: String
    let tensor: PickledTensor
  }

  /// How deep dictionaries and lists may be nested. State dictionaries are one to four deep.
  static let maximumDepth = 32
  /// The most bytes that names and values may take outside of the pickle, what stands in several places counted in
  /// each: a pickle repeats a text of any length in two bytes.
  static let maximumByteCount = 64 << 20
  /// How many values are looked at, those that are reached on several ways once for each.
  static let maximumVisits = 1 << 22
  /// The name of a tensor that was saved alone.
  static let loneTensorName = "tensor"

  private(set) var entries: [Entry] = []
  private var facts: [(key: String, value: MetadataValue)] = []
  private let heap: PickleHeap
  private let limits: ResourceLimits
  private var visits = 0
  private var byteCount = 0
  /// Which tensors were met before.
  private var met: [Bool]
  /// What was looked through for tensors, and has none.
  private var searched = Searched()

  private struct Searched {
    var sequences: Set<Int> = []
    var dictionaries: Set<Int> = []
    var objects: Set<Int> = []
  }

  /// Walks through what a pickle made. Throws `.pickle` for what is nested too deeply or in itself, and for keys that
  /// make no names, `.pickleRequest` for objects with tensors in them, `.limitTensors` and `.limitMetadata`.
  init(
    of value: PickleValue, in heap: PickleHeap, limits: ResourceLimits
  ) throws(CheckpointError) {
    self.heap = heap
    self.limits = limits
    met = [Bool](repeating: false, count: heap.tensors.count)
    try walk(value, name: nil, group: TensorLabels().group, depth: 0)
  }

  /// The plain values, by their names. A name that comes twice keeps its last value, as in Python.
  var metadata: CheckpointMetadata { CheckpointMetadata(unordered: facts) }

  private mutating func walk(
    _ value: PickleValue, name: String?, group: String, depth: Int
  ) throws(CheckpointError) {
    guard depth <= Self.maximumDepth else {
      throw CheckpointError(
        .pickle,
        "the pickle's values are nested more than \(Self.maximumDepth) deep, or hold themselves")
    }
    try checkName(name ?? "")
    try charge(name?.utf8.count ?? 0)
    switch value {
    case .tensor(let position):
      // One that stands in several places was paid for in the pickle only once.
      try charge(met[position] ? Self.repeatedTensorByteCount : Self.valueByteCount)
      met[position] = true
      guard entries.count < limits.maximumTensorCount else {
        throw CheckpointError(
          .limitTensors, "there are more than the \(limits.maximumTensorCount) tensors allowed")
      }
      let tensor = heap.tensors[position]
      entries.append(Entry(name: name ?? Self.loneTensorName, group: group, tensor: tensor))
      try walk(
        tensor.attributes, name: name ?? Self.loneTensorName, group: group, depth: depth + 1)
    case .dictionary(let position):
      let items = heap.dictionaries[position]
      try visit(items.count)
      let group = Self.isOptimizer(items) ? Self.optimizerGroup : group
      for (key, item) in items {
        guard let key = text(of: key) else {
          throw CheckpointError(
            .pickle, "a dictionary has \(key.kind) as a key, which makes no name",
            tensor: name)
        }
        let isOptimizer = depth < 2 && Self.isContainer(item) && Self.optimizerKeys.contains(key)
        try walk(
          item, name: name.map { "\($0).\(key)" } ?? key,
          group: isOptimizer ? Self.optimizerGroup : group, depth: depth + 1)
      }
    case .sequence(let position, _):
      let items = heap.sequences[position]
      try visit(items.count)
      if let byteCount = Self.listByteCount(of: items) {
        try charge(byteCount)
        if let list = Self.list(of: items) { return facts.append((name ?? "", list)) }
      }
      for (number, item) in items.enumerated() {
        try walk(
          item, name: name.map { "\($0).\(number)" } ?? "\(number)", group: group,
          depth: depth + 1)
      }
    case .text(let text): try add(.string(text), byteCount: text.utf8.count, name)
    case .integer(let number): try add(.integer(number), name)
    case .float(let number): try add(.float(number), name)
    case .boolean(let boolean): try add(.boolean(boolean), name)
    case .global(.dataType(let dataType)): try add(.string(dataType.name), name)
    case .none: break
    case .object(let position):
      try expectNoTensors(in: position)
      try add(of: heap.objects[position].name, name)
    case .opaque(let word): try add(of: word, name)
    case .global(let global): try add(of: global.name, name)
    case .storage: try add(of: "a storage", name)
    }
  }

  /// Adds what is no plain value by the name of its class.
  private mutating func add(of className: String, _ name: String?) throws(CheckpointError) {
    try add(.string("<\(className)>"), byteCount: className.utf8.count, name)
  }

  /// Throws `.pickleRequest` where an object that is not made would hold tensors.
  private mutating func expectNoTensors(in object: Int) throws(CheckpointError) {
    var pending = [PickleValue.object(object)]
    while let value = pending.popLast() {
      switch value {
      case .tensor, .storage:
        throw PickleGlobal.refusal(of: "\(heap.objects[object].name), with tensors in it")
      case .object(let position) where searched.objects.insert(position).inserted:
        try visit(heap.objects[position].contents.count)
        pending += heap.objects[position].contents
      case .sequence(let position, _) where searched.sequences.insert(position).inserted:
        try visit(heap.sequences[position].count)
        pending += heap.sequences[position]
      case .dictionary(let position) where searched.dictionaries.insert(position).inserted:
        try visit(2 * heap.dictionaries[position].count)
        for (key, value) in heap.dictionaries[position] { pending += [key, value] }
      default: break
      }
    }
  }

  /// Counts values before they are looked at.
  private mutating func visit(_ count: Int) throws(CheckpointError) {
    visits += count
    guard visits <= Self.maximumVisits else {
      throw CheckpointError(
        .pickle,
        "the pickle's values are over \(Self.maximumVisits), those counted again that stand in several places"
      )
    }
  }

  private func checkName(_ name: String) throws(CheckpointError) {
    guard name.utf8.count <= TensorDescription.maximumNameByteCount else {
      throw CheckpointError(
        .pickle,
        "a name of \(name.utf8.count) bytes is longer than \(TensorDescription.maximumNameByteCount)"
      )
    }
  }

  private mutating func add(
    _ value: MetadataValue, byteCount: Int = 0, _ name: String?
  ) throws(CheckpointError) {
    try charge(Self.valueByteCount + byteCount)
    facts.append((name ?? "", value))
  }

  /// Counts a value, or its name, which is as long as the way to it, before it is kept.
  private mutating func charge(_ count: Int) throws(CheckpointError) {
    let limit = Swift.min(Self.maximumByteCount, limits.maximumMetadataByteCount)
    byteCount += count
    guard byteCount <= limit else {
      throw CheckpointError(
        .limitMetadata,
        "the names and values in the pickle take more than the \(Self.text(limit)) allowed, what it repeats counted each time"
      )
    }
  }

  private static func text(_ limit: Int) -> String {
    limit == maximumByteCount ? "\(limit >> 20) MiB" : "\(limit) bytes"
  }

  /// About what a value or a tensor takes without its name.
  private static let valueByteCount = 64
  private static let repeatedTensorByteCount = 512

  // MARK: Kinds

  private static let optimizerGroup = "optimizer"

  /// What a tensor is stored for, by the first key on the way to it.
  static func group(ofPath name: String) -> String {
    let first = name.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1).first
    return optimizerKeys.contains(first.map { String(Substring($0)) } ?? name)
      ? optimizerGroup : TensorLabels().group
  }

  /// Under which keys trainers keep what `optimizer.state_dict()` gave.
  private static let optimizerKeys: Set<String> = [
    "optimizer", "optimizers", "optim", "opt", "optimizer_state", "optimizer_states",
    "optimizer_state_dict", "optim_state", "optim_state_dict",
  ]

  /// Whether a dictionary is what `optimizer.state_dict()` gives, wherever it stands.
  private static func isOptimizer(_ items: [(key: PickleValue, value: PickleValue)]) -> Bool {
    let keys = items.prefix(8).compactMap { if case .text(let key) = $0.key { key } else { nil } }
    return keys.contains("state") && keys.contains("param_groups")
  }

  private static func isContainer(_ value: PickleValue) -> Bool {
    switch value {
    case .dictionary, .sequence: true
    default: false
    }
  }

  /// The part of a name that a key makes; nil for a container or a tensor.
  private func text(of key: PickleValue) -> String? {
    switch key {
    case .sequence(let position, isTuple: true):
      let items = heap.sequences[position].prefix(Self.mostParts + 1)
      let words = items.compactMap { Self.text(of: $0) }
      return words.count == items.count && words.count <= Self.mostParts
        ? "(\(words.joined(separator: ", ")))" : nil
    case .object(let position): return "<\(heap.objects[position].name)>"
    default: return Self.text(of: key)
    }
  }

  /// How many parts a tuple has that is a key.
  private static let mostParts = 8

  private static func text(of key: PickleValue) -> String? {
    switch key {
    case .text(let text): text
    case .integer(let number): String(number)
    case .float(let number): "\(number)"
    case .boolean(let boolean): boolean ? "True" : "False"
    case .none: "None"
    case .opaque(let word): "<\(word)>"
    case .global(let global): "<\(global.name)>"
    default: nil
    }
  }

  /// About what the items take if they make one fact; nil where they make none.
  private static func listByteCount(of items: [PickleValue]) -> Int? {
    switch items.first {
    case .integer?, .float?: valueByteCount + 8 * items.count
    case .text?:
      items.reduce(valueByteCount) { sum, item in
        if case .text(let text) = item { sum + 16 + text.utf8.count } else { sum }
      }
    default: nil
    }
  }

  /// A list of plain values of one kind as one fact; nil for an empty one or another.
  private static func list(of items: [PickleValue]) -> MetadataValue? {
    switch items.first {
    case .integer?:
      let numbers = items.compactMap { if case .integer(let number) = $0 { number } else { nil } }
      return numbers.count == items.count ? .integers(numbers) : nil
    case .float?:
      let numbers = items.compactMap { if case .float(let number) = $0 { number } else { nil } }
      return numbers.count == items.count ? .floats(numbers) : nil
    case .text?:
      let texts = items.compactMap { if case .text(let text) = $0 { text } else { nil } }
      return texts.count == items.count ? .strings(texts) : nil
    default: return nil
    }
  }
}

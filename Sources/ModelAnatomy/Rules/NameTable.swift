/// The names of a model's tensors, with those that differ only in their numbers taken together.
///
/// A model of a hundred blocks has few different names, so the rules are looked up few times.
struct NameTable {
  /// Names that are equal but for their numbers.
  final class UniqueName {
    let key: [UInt8]
    let ending: RoleEnding
    /// The rules that match it, once they were looked up.
    fileprivate(set) var match: RuleIndex.Match
    let commonRule: Rule?
    /// The first tensor of the name.
    let first: Int
    /// How many tensors have the name.
    fileprivate(set) var count = 0

    fileprivate init(key: [UInt8], first: Int) {
      self.key = key
      self.first = first
      ending = RoleEnding(of: key)
      match = RuleIndex.Match()
      commonRule = CommonNames.rule(key)
    }
  }

  private(set) var uniqueNames: [UniqueName] = []
  private var unique: [Int] = []
  private var allNumbers: [Int] = []
  private var numberEnds: [Int] = []

  init(of tensors: [TensorFacts]) {
    var positions: [[UInt64]: Int] = [:]
    var key = NameKey()
    var words: [UInt64] = []
    unique.reserveCapacity(tensors.count)
    numberEnds.reserveCapacity(tensors.count)
    allNumbers.reserveCapacity(tensors.count)
    for index in tensors.indices {
      key.read(tensors[index].name)
      key.pack(into: &words)
      let position = positions[words] ?? uniqueNames.count
      if position == uniqueNames.count {
        positions[words] = position
        uniqueNames.append(UniqueName(key: key.bytes, first: index))
      }
      uniqueNames[position].count += 1
      unique.append(position)
      for number in key.numbers { allNumbers.append(number) }
      numberEnds.append(allNumbers.count)
    }
  }

  /// Looks up all names.
  func match(with index: RuleIndex) {
    for name in uniqueNames {
      // A name that means a buffer in any model is not a weight of a layer, though it ends like one.
      let ending = name.commonRule == nil ? name.ending.length : 0
      name.match = index.match(name.key, ending: ending)
    }
  }

  /// The position in ``uniqueNames`` of a tensor's name.
  func position(of tensor: Int) -> Int { unique[tensor] }

  func uniqueName(of tensor: Int) -> UniqueName { uniqueNames[unique[tensor]] }

  /// The numbers in a tensor's name, in order.
  func numbers(of tensor: Int) -> ArraySlice<Int> {
    allNumbers[(tensor == 0 ? 0 : numberEnds[tensor - 1])..<numberEnds[tensor]]
  }
}

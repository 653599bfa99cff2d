/// The names of a model's tensors, with those that differ only in their numbers taken together.
///
/// A model of a hundred blocks has few different names, so the rules are looked up few times.
struct NameTable {
  /// Names that are equal but for their numbers.
  struct UniqueName {
    let key: [UInt8]
    let ending: RoleEnding
    let match: RuleIndex.Match
    let commonRule: Rule?
    /// The first tensor of the name.
    let first: Int
    /// How many tensors have the name.
    var count = 0
  }

  private(set) var uniqueNames: [UniqueName] = []
  private var unique: [Int] = []
  private var allNumbers: [Int] = []
  private var numberEnds: [Int] = []

  init(of tensors: [TensorFacts]) {
    var positions: [[UInt8]: Int] = [:]
    var key = NameKey()
    unique.reserveCapacity(tensors.count)
    numberEnds.reserveCapacity(tensors.count)
    for index in tensors.indices {
      key.read(tensors[index].name)
      let position = positions[key.bytes] ?? uniqueNames.count
      if position == uniqueNames.count {
        positions[key.bytes] = position
        uniqueNames.append(UniqueName(key: key.bytes, first: index))
      }
      uniqueNames[position].count += 1
      unique.append(position)
      allNumbers += key.numbers
      numberEnds.append(allNumbers.count)
    }
  }

  func position(of tensor: Int) -> Int { unique[tensor] }

  func uniqueName(of tensor: Int) -> UniqueName { uniqueNames[unique[tensor]] }

  /// The numbers in a tensor's name, in order.
  func numbers(of tensor: Int) -> ArraySlice<Int> {
    allNumbers[(tensor == 0 ? 0 : numberEnds[tensor - 1])..<numberEnds[tensor]]
  }
}

extension NameTable.UniqueName {
  fileprivate init(key: [UInt8], first: Int) {
    let ending = RoleEnding(of: key)
    self.init(
      key: key, ending: ending, match: RuleIndex.shared.match(key, ending: ending.length),
      commonRule: RuleIndex.shared.commonRule(key), first: first)
  }
}

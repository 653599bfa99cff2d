/// Counts by some key, while a model is gone through.
struct Groups<Key: Sendable & Hashable> {
  private var counts: [Key: Count] = [:]

  mutating func add(
    _ elements: Int, to key: Key, role: Role, tensor: String
  ) throws(TallyError) {
    var count = counts[key] ?? Count()
    try count.add(elements, role: role, tensor: tensor)
    counts[key] = count
  }

  /// The counts in the order of a list that has all keys.
  func sorted(by order: [Key]) -> [Portion<Key>] {
    order.compactMap { key in counts[key].map { Portion(key: key, count: $0) } }
  }
}

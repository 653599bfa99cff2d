/// Counts by some key, while a model is gone through.
///
/// Sums are not checked: whoever adds to groups has checked the sum of all.
struct Groups<Key: Hashable> {
  private(set) var counts: [Key: Count] = [:]

  mutating func add(_ elements: Int, to key: Key, role: Role) {
    counts[key, default: Count()].add(elements, role: role)
  }

  /// The counts by other keys, each of which collects those that are sent to it.
  func regrouped<Other>(_ send: (Key, Count) -> [(Other, Count)]) -> Groups<Other> {
    var result = Groups<Other>()
    for (key, count) in counts {
      for (other, part) in send(key, count) { result.counts[other, default: Count()].add(part) }
    }
    return result
  }
}

extension Groups where Key: Sendable {
  /// The counts in the order of a list that has all keys.
  func sorted(by order: [Key]) -> [Portion<Key>] {
    order.compactMap { key in counts[key].map { Portion(key: key, count: $0) } }
  }
}

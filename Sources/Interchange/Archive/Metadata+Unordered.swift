internal import CheckpointFormat

extension Metadata {
  /// Facts that come in any order; of a key that comes twice the last counts. O(n log n), where inserting them one by
  /// one would be quadratic.
  init(unordered facts: [(key: String, value: MetadataValue)]) {
    self.init()
    // In the order of keys each is added behind the last.
    for (key, value) in facts.sorted(by: { Ordering.precedes($0.key, $1.key) }) {
      self[key] = value
    }
  }
}

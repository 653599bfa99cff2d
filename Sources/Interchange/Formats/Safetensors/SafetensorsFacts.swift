internal import CheckpointFormat

/// A checkpoint's metadata as the pairs of strings that safetensors has, and back (SPEC.md annex A.6).
struct SafetensorsFacts {
  /// What notes the order of the tensors in the container, where the file has them in another one.
  static let orderKey = "ckpt.order"

  /// The pairs, without those that note second names.
  let pairs: [(key: String, value: String)]
  /// Keys of metadata that have no place, because a container would not take them back.
  let leftOutKeys: [String]

  /// Strings become pairs, unless they would come back as something else; these and all other values go together into
  /// one text.
  ///
  /// - Parameters:
  ///   - metadata: What the checkpoint says of itself.
  ///   - ties: Its second names.
  ///   - tensors: Its tensors in their order, of all files where there are several.
  ///   - placed: The same tensors in the order in which the files have them.
  init(
    _ metadata: CheckpointMetadata, ties: [SecondName], tensors: [TensorDescription],
    placed: [TensorDescription]
  ) {
    let names = Set(tensors.map { ByteName($0.name) })
    let tied = Set(ties.map { ByteName($0.name) })
    var pairs: [(key: String, value: String)] = []
    var others: [(key: String, value: MetadataValue)] = []
    var leftOutKeys: [String] = []
    for (key, value) in metadata {
      if case .string(let text) = value, key != MetadataText.key, !tied.contains(ByteName(key)),
        !names.contains(ByteName(text)) || names.contains(ByteName(key))
      {
        pairs.append((key, text))
      } else if MetadataText.holds(value, of: key) {
        others.append((key, value))
      } else {
        leftOutKeys.append(key)
      }
    }
    if !others.isEmpty {
      if let order = Self.order(of: placed, among: tensors) {
        others.append((Self.orderKey, .integers(order)))
      }
      pairs.append((MetadataText.key, MetadataText.text(of: .init(unordered: others))))
    }
    self.pairs = pairs
    self.leftOutKeys = leftOutKeys
  }

  /// For each placed tensor its position among all; nil where that is its place.
  private static func order(
    of placed: [TensorDescription], among tensors: [TensorDescription]
  ) -> [Int64]? {
    guard !zip(placed, tensors).allSatisfy({ ByteName($0.name) == ByteName($1.name) }) else {
      return nil
    }
    let positions = Dictionary(
      tensors.enumerated().map { (ByteName($1.name), Int64($0)) }, uniquingKeysWith: { $1 })
    return placed.map { positions[ByteName($0.name)] ?? 0 }
  }

  /// Takes what the text holds into the metadata that it stands among. Returns whether there is one, and the order of
  /// the tensors that it notes.
  static func unpack(
    _ metadata: inout CheckpointMetadata
  ) -> (isThere: Bool, tensorOrder: [Int]?) {
    guard let facts = MetadataText.unpack(&metadata) else { return (false, nil) }
    guard case .integers(let order)? = facts[orderKey] else { return (true, nil) }
    metadata[orderKey] = nil
    return (true, order.map { Int($0) })
  }
}

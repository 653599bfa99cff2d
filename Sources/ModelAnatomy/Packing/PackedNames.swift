/// The names of a model's tensors, for finding what is stored beside one.
struct PackedNames {
  private let positions: [String: Int]

  init(of tensors: [TensorFacts]) {
    positions = Dictionary(
      zip(tensors.map(\.name), tensors.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The tensor of that name.
  subscript(name: String) -> Int? { positions[name] }

  /// A name without what follows its last dot; empty if it has none.
  static func module(of name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return String(name[..<dot])
  }

  /// What follows the last dot of a name.
  static func lastPart(of name: String) -> Substring {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return name[...] }
    return name[name.utf8.index(after: dot)...]
  }

  /// The name that ends so beside the codes of a weight.
  static func name(base: String, ending: String) -> String {
    guard ending.utf8.first == UInt8(ascii: "^") else { return base + ending }
    return module(of: base) + ending.dropFirst()
  }
}

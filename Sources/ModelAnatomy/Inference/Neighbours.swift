/// The modules of a model, their children, and the shapes of what these hold.
///
/// Modules go by their names with all numbers replaced, so equal blocks are one.
struct Neighbours {
  /// A tensor name with its numbers replaced, ready to be looked at.
  struct Name {
    /// All parts; numbers are `#`.
    let parts: [NamePart]
    /// The part of the name that tells the role, if it is a part of its own.
    let role: String?
    /// The parts of the modules, without role and numbers.
    let modules: [NamePart]
    /// The module that owns the tensor, whole, with numbers.
    let path: String
    /// Whether the tensor stands in something numbered.
    let isInside: Bool
    /// For each of the modules, how many numbers stand before it.
    let numbersBefore: [Int]
    /// Whether the owner is known by a number alone, as in `mlp.0`.
    let endsInNumber: Bool
  }

  struct Child {
    let part: NamePart
    /// The shape of the weight that the child itself holds.
    var weight: [Int]?
    /// The shape of a vector that the child itself holds.
    var vector: [Int]?
  }

  private var children: [String: [String: Child]] = [:]
  /// How many weights are vectors of each length: the widths of the model.
  private(set) var widths: [Int: Int] = [:]

  static let roles: Set<String> = [
    "weight", "bias", "gamma", "beta", "scale", "kernel", "g", "w", "b", "original0", "original1",
  ]

  /// Takes a name apart.
  static func name(_ text: String) -> Name {
    var parts: [NamePart] = []
    // Flax and TensorFlow write slashes, and the latter ends a name with the number of an output.
    let whole = text.hasSuffix(":0") ? text.dropLast(2) : text[...]
    for part in whole.split(whereSeparator: { $0 == "." || $0 == "/" }) {
      let isNumber = part.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      parts.append(isNumber ? number : NamePart(part))
    }
    guard let last = parts.last else {
      return Name(
        parts: [], role: nil, modules: [], path: "", isInside: false, numbersBefore: [],
        endsInNumber: false)
    }
    var owner = parts.filter { $0.text != "parametrizations" }
    if owner.count < parts.count, owner.count > 2 { owner.remove(at: owner.count - 2) }
    var role: String?
    if parts.count > 1, roles.contains(last.text) || isRoleWithRest(last.text) {
      role = last.text
      owner.removeLast()
    } else if let (stem, ending) = split(last.text) {
      role = ending
      owner[owner.count - 1] = NamePart(stem)
    }
    var modules: [NamePart] = []
    var numbersBefore: [Int] = []
    var numbers = 0
    for part in owner {
      if part.text == "#" {
        numbers += 1
      } else {
        modules.append(part)
        numbersBefore.append(numbers)
      }
    }
    return Name(
      parts: parts, role: role, modules: modules,
      path: owner.map(\.text).joined(separator: "."), isInside: numbers > 0,
      numbersBefore: numbersBefore,
      endsInNumber: owner.last?.text == "#"
        || owner.count > 1
          && owner[owner.count - 2].text == "#" && WordLists.generic.matches(owner[owner.count - 1])
    )
  }

  private static let number = NamePart("#")

  private static func isRoleWithRest(_ text: String) -> Bool {
    text.hasPrefix("weight_") || text.hasPrefix("bias_")
  }

  /// `in_proj_weight` as `in_proj` and `weight`.
  private static func split(_ text: String) -> (stem: String, role: String)? {
    for role in ["weight", "bias"] where text.hasSuffix("_" + role) {
      return (String(text.dropLast(role.count + 1)), role)
    }
    return nil
  }

  /// Notes a tensor's place.
  mutating func add(_ name: Name, shape: [Int]) {
    var path = ""
    let owner = name.path.split(separator: ".", omittingEmptySubsequences: false)
    for (index, part) in owner.enumerated() {
      let text = String(part)
      var child = children[path]?[text] ?? Child(part: NamePart(part), weight: nil, vector: nil)
      if index == owner.count - 1 {
        if shape.count >= 2, child.weight == nil { child.weight = shape }
        if shape.count == 1, child.vector == nil { child.vector = shape }
      }
      children[path, default: [:]][text] = child
      path = path.isEmpty ? text : path + "." + text
    }
    if shape.count == 1, name.role == "weight" { widths[shape[0], default: 0] += 1 }
  }

  /// The children of a module.
  func children(of module: String) -> [String: Child] { children[module] ?? [:] }

  /// The modules above a path, the nearest first, with the path itself.
  static func above(_ path: String) -> [String] {
    var result = [path]
    var rest = path[...]
    while let dot = rest.lastIndex(of: ".") {
      rest = rest[..<dot]
      result.append(String(rest))
    }
    if path != "" { result.append("") }
    return result
  }
}

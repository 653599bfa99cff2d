/// The tables of all families, arranged for looking up names.
struct RuleIndex: Sendable {
  /// One reading of a rule, with its alternatives chosen.
  final class Entry: Sendable {
    /// The position in ``Family/all``.
    let family: Int
    let rule: Rule
    let pattern: Pattern

    init(family: Int, rule: Rule, pattern: Pattern) {
      self.family = family
      self.rule = rule
      self.pattern = pattern
    }

    /// The stack that the name tells by itself.
    var stack: Stack? { Family.all[family].stack ?? pattern.stack }
  }

  /// What was found for a name.
  struct Match {
    let entries: [Entry]
    /// The name's key without the names of wrapping modules before it.
    let key: [UInt8]
  }

  /// Names of modules that models are wrapped in, and of dictionaries that training scripts save them in.
  ///
  /// They may stand before any rule's pattern, several of them in turn.
  static let wrappers: Set<[UInt8]> = Set(
    [
      "module", "_orig_mod", "model", "net", "base_model", "language_model", "text_model",
      "state_dict", "model_state_dict",
      "model_state", "params", "weights", "ema", "model_ema", "state_dict_ema", "student",
      "teacher",
      "bert", "roberta", "distilbert", "electra", "transformer", "gpt_neox", "vit", "deit",
    ].map { Array($0.utf8) })

  static let shared = RuleIndex(families: Family.all)

  private var entries: [[UInt8]: [Entry]] = [:]
  private var common: [[UInt8]: Rule] = [:]
  private var markers: [[UInt8]: [Int]] = [:]

  private init(families: [Family]) {
    for (position, family) in families.enumerated() {
      for rule in family.rules {
        for pattern in Pattern.expand(rule.pattern) {
          let entry = Entry(family: position, rule: rule, pattern: pattern)
          entries[pattern.key, default: []].append(entry)
        }
      }
      for pattern in family.markers.flatMap(Pattern.expand) {
        markers[pattern.key, default: []].append(position)
      }
    }
    for rule in Family.common.rules { common[Array(rule.pattern.utf8)] = rule }
  }

  /// The rules of all families that match a tensor's name, given as its key.
  ///
  /// The whole name is tried before the layer's, and both before the name without a wrapper.
  /// - Parameter ending: the length of the end of the name that tells the role.
  func match(_ key: [UInt8], ending: Int) -> Match {
    for name in RuleIndex.unwrapped(key) {
      if let found = entries[Array(name)] ?? entries[Array(name.dropLast(ending))] {
        return Match(entries: found, key: Array(name))
      }
    }
    return Match(entries: [], key: key)
  }

  /// The families of which this name is a mark.
  func markedFamilies(_ key: [UInt8], ending: Int) -> [Int] {
    RuleIndex.unwrapped(key).flatMap { name in
      (markers[Array(name)] ?? []) + (markers[Array(name.dropLast(ending))] ?? [])
    }
  }

  /// What the name's last part says in any model.
  func commonRule(_ key: [UInt8]) -> Rule? {
    let start = key.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? 0
    return common[Array(key[start...])]
  }

  /// A name or key without all wrappers before it.
  static func bareName(_ name: [UInt8]) -> [UInt8] { unwrapped(name).last.map(Array.init) ?? name }

  private static func unwrapped(_ key: [UInt8]) -> [ArraySlice<UInt8>] {
    var names = [key[...]]
    var rest = key[...]
    while let dot = rest.firstIndex(of: UInt8(ascii: ".")),
      wrappers.contains(Array(rest[..<dot]))
    {
      rest = rest[(dot + 1)...]
      names.append(rest)
    }
    return names
  }
}

/// The tables of some families, arranged for looking up names.
struct RuleIndex: Sendable {
  /// One reading of a rule, with its alternatives chosen.
  final class Entry: Sendable {
    /// The position in ``RuleIndex/families``.
    let family: Int
    let familyName: String
    let rule: Rule
    let pattern: Pattern

    /// The stack that the name tells by itself.
    let stack: Stack?

    init(family: Int, of families: [Family], rule: Rule, pattern: Pattern) {
      self.family = family
      familyName = families[family].name
      stack = rule.stack ?? families[family].stack ?? pattern.stack
      self.rule = rule
      self.pattern = pattern
    }
  }

  /// What was found for a name.
  struct Match {
    /// Rules of every family, for each family the one that takes more of the name first.
    var entries: [Entry] = []
    /// The name's key, with and without the names of wrapping modules before it.
    var keys: [ArraySlice<UInt8>] = []
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

  let families: [Family]
  private var wrappers = RuleIndex.wrappers
  private var entries: [[UInt8]: [Entry]] = [:]
  private var markers: [[UInt8]: [Int]] = [:]
  /// By family, what stands in its blocks by the names behind the block's number.
  private var locals: [[[UInt8]: Entry]] = []

  init(families: [Family]) {
    self.families = families
    for family in families {
      for part in family.prefix.split(separator: ".") { wrappers.insert(Array(part.utf8)) }
    }
    locals = Array(repeating: [:], count: families.count)
    for (position, family) in families.enumerated() {
      for rule in family.rules {
        for pattern in Pattern.expand(rule.pattern) {
          let entry = Entry(family: position, of: families, rule: rule, pattern: pattern)
          entries[pattern.key, default: []].append(entry)
          if let local = pattern.local { locals[position][local] = entry }
        }
      }
      for pattern in family.markers.flatMap(Pattern.expand) {
        markers[pattern.key, default: []].append(position)
      }
    }
  }

  /// The rules of all families that match a tensor's name, given as its key.
  ///
  /// The whole name goes before the layer's, and both before the name without a wrapper.
  /// - Parameter ending: the length of the end of the name that tells the role.
  func match(_ key: [UInt8], ending: Int) -> Match {
    let keys = unwrapped(key)
    var found: [Entry] = []
    for name in keys {
      found += entries[Array(name)] ?? []
      if let newer = RoleEnding.newerName(of: name) { found += entries[newer] ?? [] }
      if ending > 0 { found += entries[Array(name.dropLast(ending))] ?? [] }
    }
    return Match(entries: found, keys: keys)
  }

  /// The rule of a family for a name in one of its blocks, given without what stands before.
  func local(_ name: [UInt8], in family: Int) -> Entry? { locals[family][name] }

  /// The families of which this name is a mark.
  func markedFamilies(_ key: [UInt8], ending: Int) -> [Int] {
    unwrapped(key).flatMap { name in
      (markers[Array(name)] ?? []) + (markers[Array(name.dropLast(ending))] ?? [])
    }
  }

  /// A name or key without all wrappers before it.
  static func bareName(_ name: [UInt8]) -> [UInt8] {
    unwrapped(name, of: wrappers).last.map(Array.init) ?? name
  }

  private func unwrapped(_ key: [UInt8]) -> [ArraySlice<UInt8>] {
    RuleIndex.unwrapped(key, of: wrappers)
  }

  private static func unwrapped(
    _ key: [UInt8], of wrappers: Set<[UInt8]>
  ) -> [ArraySlice<UInt8>] {
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

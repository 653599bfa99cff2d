/// Some families in the order of belief, in which names are looked up.
struct RuleIndex: Sendable {
  /// What was found for a name.
  struct Match {
    /// Rules of every family, by its position in ``RuleIndex/families``; for each family the one that takes more of the
    /// name first.
    var entries: [(family: Int, entry: Family.Entry)] = []
    /// The families of which the name is a mark.
    var marked: [Int] = []
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

  init(families: [Family]) {
    self.families = families
    for family in families {
      for part in family.prefix.split(separator: ".") { wrappers.insert(Array(part.utf8)) }
    }
  }

  /// The rules of all families that match a tensor's name, given as its key.
  ///
  /// The whole name goes before the layer's, and both before the name without a wrapper.
  /// - Parameter ending: the length of the end of the name that tells the role.
  func match(_ key: [UInt8], ending: Int) -> Match {
    var match = Match()
    match.keys = RuleIndex.unwrapped(key, of: wrappers)
    for name in match.keys {
      look(up: HashedName(name), isMark: true, in: &match)
      if let newer = RoleEnding.newerName(of: name) {
        look(up: HashedName(newer), isMark: false, in: &match)
      }
      if ending > 0 { look(up: HashedName(name.dropLast(ending)), isMark: true, in: &match) }
    }
    return match
  }

  private func look(up name: HashedName, isMark: Bool, in match: inout Match) {
    for position in families.indices {
      for entry in families[position].entries(for: name) ?? [] {
        match.entries.append((position, entry))
      }
      if isMark, families[position].isMarked(by: name) { match.marked.append(position) }
    }
  }

  /// A name or key without all wrappers before it.
  static func bareName(_ name: [UInt8]) -> [UInt8] {
    unwrapped(name, of: wrappers).last.map(Array.init) ?? name
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

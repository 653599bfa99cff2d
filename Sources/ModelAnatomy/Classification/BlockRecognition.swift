/// Finds blocks whose names are those of an architecture's blocks, under another prefix.
///
/// A block is believed only if every name in it is one of that architecture's, and there are enough of
/// them that this is no chance.
struct BlockRecognition {
  /// The rules for a name in such a block.
  private struct Match {
    let entries: [Family.Entry]
    /// Which of the name's numbers is the block's.
    let depthPlace: Int
  }

  /// The rule for a tensor in such a block.
  struct Found {
    let entry: Family.Entry
    let depth: Int
    let expert: Int?
  }

  /// Fewer layers could be called so in any model.
  private static let fewest = 5

  /// What was found, by the position of the unique name.
  private var matches: [Int: Match] = [:]

  private struct Member {
    let position: Int
    /// What follows the number of the block, and the same without the ending that tells the role.
    let local: HashedName
    let layer: HashedName
    let numbersBefore: Int
    /// Whether it is called a weight. That a weight is not learned holds only of the model whose table says so.
    let isWeight: Bool
  }

  /// - Parameter known: whether the name at a position is explained already.
  init(of names: NameTable, index: RuleIndex, known: (Int) -> Bool) {
    var groups: [[UInt8]: [Member]] = [:]
    for (position, name) in names.uniqueNames.enumerated()
    where !known(position) && name.commonRule == nil {
      guard let member = BlockRecognition.member(name.key, position, name.ending.length) else {
        continue
      }
      groups[member.prefix, default: []].append(member.member)
    }
    for members in groups.values { recognize(members, index: index) }
  }

  /// What was found for a tensor, by the position of its unique name and its numbers.
  func place(_ position: Int, numbers: ArraySlice<Int>) -> Found? {
    guard let match = matches[position] else { return nil }
    let entry = match.entries.first { entry in
      let shift = match.depthPlace - (entry.pattern.depthPlace ?? 0)
      return entry.pattern.required.allSatisfy { place, value in
        // What stands before the block is another model's.
        place + shift < 0 || BlockRecognition.number(place + shift, of: numbers) == value
      }
    }
    guard let entry, let depth = BlockRecognition.number(match.depthPlace, of: numbers) else {
      return nil
    }
    let shift = match.depthPlace - (entry.pattern.depthPlace ?? 0)
    return Found(
      entry: entry, depth: depth,
      expert: entry.pattern.expertPlace.flatMap {
        BlockRecognition.number($0 + shift, of: numbers)
      })
  }

  private static func number(_ place: Int, of numbers: ArraySlice<Int>) -> Int? {
    numbers.indices.contains(numbers.startIndex + place) ? numbers[numbers.startIndex + place] : nil
  }

  /// A name cut behind the number of its block.
  private static func member(
    _ key: [UInt8], _ position: Int, _ ending: Int
  ) -> (prefix: [UInt8], member: Member)? {
    guard let number = key.firstIndex(of: Pattern.number), number + 2 < key.count else {
      return nil
    }
    let local = key[(number + 2)...]
    return (
      Array(key[...number]),
      Member(
        position: position, local: HashedName(local), layer: HashedName(local.dropLast(ending)),
        numbersBefore: 0, isWeight: ending > 0 && key.suffix(ending).elementsEqual(".weight".utf8))
    )
  }

  /// Whether there is something that a gate gates: of two projections alone, the one in front is none, whatever it is
  /// called elsewhere.
  private static func areComplete(_ matches: [Match]) -> Bool {
    let components = Set(matches.flatMap { $0.entries.flatMap(\.rule.parts) })
    return !components.contains(.feedForwardGate) || components.contains(.feedForwardUp)
  }

  private mutating func recognize(_ members: [Member], index: RuleIndex) {
    guard Set(members.map(\.layer)).count >= BlockRecognition.fewest else { return }
    families: for family in index.families {
      var found: [(Int, Match)] = []
      for member in members {
        guard
          let entries = family.locals(member.local) ?? family.locals(member.layer),
          !member.isWeight || !entries.contains(where: \.isBuffer)
        else { continue families }
        found.append(
          (member.position, Match(entries: entries, depthPlace: member.numbersBefore)))
      }
      guard BlockRecognition.areComplete(found.map(\.1)) else { continue }
      for (position, match) in found { matches[position] = match }
      return
    }
  }
}

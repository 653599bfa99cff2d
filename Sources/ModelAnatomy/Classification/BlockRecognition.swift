/// Finds blocks whose names are those of an architecture's blocks, under another prefix.
///
/// A block is believed only if every name in it is one of that architecture's, and there are enough of
/// them that this is no chance.
struct BlockRecognition {
  /// The rule for a name in such a block.
  struct Match {
    let entry: Family.Entry
    /// Which of the name's numbers is the block's.
    let depthPlace: Int
    /// Which is an expert's.
    let expertPlace: Int?
  }

  /// Fewer layers could be called so in any model.
  private static let fewest = 5

  /// What was found, by the position of the unique name.
  private(set) var matches: [Int: Match] = [:]

  private struct Member {
    let position: Int
    /// What follows the number of the block, and the same without the ending that tells the role.
    let local: HashedName
    let layer: HashedName
    let numbersBefore: Int
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
        numbersBefore: 0)
    )
  }

  private mutating func recognize(_ members: [Member], index: RuleIndex) {
    guard Set(members.map(\.layer)).count >= BlockRecognition.fewest else { return }
    families: for family in index.families {
      var found: [(Int, Match)] = []
      for member in members {
        guard
          let entry = family.local(member.local) ?? family.local(member.layer)
        else { continue families }
        let shift = member.numbersBefore - (entry.pattern.depthPlace ?? 0)
        found.append(
          (
            member.position,
            Match(
              entry: entry, depthPlace: member.numbersBefore,
              expertPlace: entry.pattern.expertPlace.map { $0 + shift })
          ))
      }
      for (position, match) in found { matches[position] = match }
      return
    }
  }
}

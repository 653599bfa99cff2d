/// A model's parameters, ready to be matched with those of another.
struct ComparedTensors {
  /// Where parameters must agree in number for their tensors to count as the same.
  struct Key: Hashable {
    let place: Place
    let depth: Int?
    let role: Role
  }

  /// Tensors without a counterpart of their name.
  struct Unmatched {
    let indices: [Int]
    let sums: Sums
    fileprivate let keys: [Int: [Key]]

    /// Whether a tensor has a part in any of these sums.
    func touches(_ differing: Set<Key>, at index: Int) -> Bool {
      keys[index, default: []].contains(where: differing.contains)
    }
  }

  /// Numbers of parameters by key.
  struct Sums {
    fileprivate var counts: [Key: Int] = [:]

    func differingKeys(from other: Sums) -> Set<Key> {
      Set(counts.keys).union(other.counts.keys).filter { counts[$0] != other.counts[$0] }
    }
  }

  /// The tensors by their names without wrapping modules.
  let positions: [[UInt8]: Int]
  private let anatomy: Anatomy
  private let division: FusedDivision

  init(of anatomy: Anatomy) {
    self.anatomy = anatomy
    division = FusedDivision(of: anatomy)
    var positions: [[UInt8]: Int] = [:]
    for index in anatomy.tensors.indices where anatomy.classifications[index].exclusion == nil {
      let name = Array(anatomy.tensors[index].name.utf8)
      let bare = RuleIndex.bareName(name)
      positions[positions[bare] == nil ? bare : name] = index
    }
    self.positions = positions
  }

  /// The tensors whose names the other model lacks.
  func unmatched(in other: ComparedTensors) -> Unmatched {
    let indices = positions.filter { other.positions[$0.key] == nil }.map(\.value).sorted()
    var keys: [Int: [Key]] = [:]
    var sums = Sums()
    for index in indices {
      let classification = anatomy.classifications[index]
      var shares = division.shares(of: index)
      if shares.isEmpty {
        shares = [(classification.component, anatomy.tensors[index].elements)]
      }
      for (component, elements) in shares {
        let key = Key(
          place: Place(stack: classification.stack, component: component),
          depth: classification.depth, role: classification.role)
        keys[index, default: []].append(key)
        sums.counts[key, default: 0] += elements
      }
    }
    return Unmatched(indices: indices, sums: sums, keys: keys)
  }
}

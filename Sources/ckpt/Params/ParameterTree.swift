import ModelAnatomy

/// A model's parts as a tree: stacks, in them the parts of each layer, in these their projections.
///
/// Where query, key and value are stored as one tensor, they hang below it with their shares.
struct ParameterTree {
  /// A part of a model, and the parts that it has.
  struct Node {
    let label: String
    let count: Count
    let children: [Node]
    /// Whether it is a share of a tensor, not tensors of its own.
    let isShare: Bool

    init(_ label: String, _ count: Count, children: [Node] = [], isShare: Bool = false) {
      self.label = label
      self.count = count
      self.children = children
      self.isShare = isShare
    }
  }

  let stacks: [Node]
  private let shares: [Portion<Place>]

  init(_ tally: Tally, split: SplitTally) {
    let shares = Self.shares(in: split, beyond: tally)
    let kinds = tally.otherByKind.map { Node($0.key.rawValue, $0.count) }
    let withOthers = tally.byPlace.count { $0.key.component == .other }
    self.shares = shares
    stacks = tally.byStack.map { stack in
      let places = tally.byPlace.filter { $0.key.stack == stack.key }
      let nodes = places.map { place -> (group: String, part: String, node: Node) in
        let component = place.key.component
        let children =
          component == .other && withOthers == 1
          ? kinds
          : component == .adapter
            ? Self.adapted(in: tally, stack: stack.key) : Self.shares(of: place.key, among: shares)
        return (
          component.group, component.part, Node(component.part, place.count, children: children)
        )
      }
      return Node(stack.key.rawValue, stack.count, children: Self.grouped(nodes))
    }
  }

  /// Query, key and value of a place where they are stored as one; else nothing.
  func shares(of place: Place) -> [Node] { Self.shares(of: place, among: shares) }

  /// What the adapters of a stack are added to.
  private static func adapted(in tally: Tally, stack: Stack) -> [Node] {
    tally.byAdapted.filter { $0.key.stack == stack }
      .map { Node("of \($0.key.component.rawValue)", $0.count) }
  }

  private static func shares(of place: Place, among shares: [Portion<Place>]) -> [Node] {
    guard place.component.isFused else { return [] }
    return
      shares
      .filter { $0.key.stack == place.stack && $0.key.component.group == place.component.group }
      .map { Node($0.key.component.part, $0.count, isShare: true) }
  }

  /// Puts neighbours of one group under a node of theirs; one alone keeps the group in its name.
  private static func grouped(
    _ nodes: [(group: String, part: String, node: Node)]
  ) -> [Node] {
    var result: [Node] = []
    var start = 0
    while start < nodes.count {
      let group = nodes[start].group
      let members = nodes[start...].prefix { $0.group == group }
      start += members.count
      if members.count > 1 {
        let sum = members.reduce(into: Count()) { $0 = $0.adding($1.node.count) }
        result.append(Node(group, sum, children: members.map(\.node)))
      } else if let only = members.first {
        let label = only.part == group ? group : "\(group).\(only.part)"
        result.append(Node(label, only.node.count, children: only.node.children))
      }
    }
    return result
  }

  /// What fused projections give to query, key and value, beyond tensors of their own.
  private static func shares(in split: SplitTally, beyond tally: Tally) -> [Portion<Place>] {
    let own = Dictionary(uniqueKeysWithValues: tally.byPlace.map { ($0.key, $0.count) })
    return split.byPlace.compactMap { portion in
      guard portion.key.component.isProjection else { return nil }
      var rest = portion
      rest.count = portion.count.subtracting(own[portion.key] ?? Count())
      return rest.count.parameters > 0 ? rest : nil
    }
  }
}

extension Component {
  /// The word after the point, or the whole word.
  var part: String { rawValue.split(separator: ".").last.map(String.init) ?? rawValue }

  /// The word before the point, or the whole word.
  var group: String { String(rawValue.prefix { $0 != "." }) }

  /// Whether several projections of attention are stored as one tensor of this component.
  var isFused: Bool {
    [.attentionQKV, .attentionKV, .crossAttentionQKV, .crossAttentionKV].contains(self)
  }

  fileprivate var isProjection: Bool { ["query", "key", "value"].contains(part) }
}

extension Count {
  /// The sum of two counts, of which it is known that no sum overflows.
  func adding(_ other: Count) -> Count { combined(with: other, &+) }

  /// What is left of a count without a part of it.
  func subtracting(_ other: Count) -> Count { combined(with: other, &-) }

  private func combined(with other: Count, _ operation: (Int, Int) -> Int) -> Count {
    var result = Count()
    result.parameters = operation(parameters, other.parameters)
    result.weights = operation(weights, other.weights)
    result.biases = operation(biases, other.biases)
    result.tensors = operation(tensors, other.tensors)
    return result
  }
}

/// A model as a drawing of its architecture has it: towers side by side, and in each what stands before, in and after
/// its equal blocks.
///
/// Every parameter of the tally is in exactly one part.
public struct Outline: Sendable {
  /// Where in a tower a part stands.
  public enum Section: Sendable, Hashable, CaseIterable {
    /// Before the blocks: embeddings and what turns them into the model's width.
    case input
    /// In the blocks, of which there are several.
    case blocks
    /// After the blocks: a last normalization, the pooler, the head.
    case output
  }

  /// A component in a section of a tower.
  public struct Part: Sendable, Hashable {
    /// What part of the architecture it is, as the file stores it.
    public let component: Component
    /// Its parameters, all blocks together.
    public let count: Count
    /// In how many blocks it stands; 0 outside of them.
    public let blocks: Int
    /// How the number comes about.
    public let terms: [Explanation.Term]
    /// What a fused projection gives to each of its components; empty for others, and where shapes do not tell.
    public let shares: [Portion<Component>]
  }

  /// A stack of blocks with its input and output.
  public struct Tower: Sendable {
    /// The side of the model.
    public let stack: Stack
    /// What it works on, in a model that has towers for several things.
    public let modality: Modality?
    /// The number of blocks.
    public let blocks: Int
    /// The length of the vectors between blocks, where a normalization tells it.
    public let width: Int?
    /// The parts of each section, in the components' order.
    public let sections: [Section: [Part]]

    /// The parts of a section.
    public subscript(section: Section) -> [Part] { sections[section] ?? [] }

    /// All parts, from input to output.
    public var parts: [Part] { Section.allCases.flatMap { self[$0] } }
  }

  /// The towers: what stacks share, encoders, decoders.
  public let towers: [Tower]

  /// Sorts a model's tensors into towers, sections and parts.
  ///
  /// - Throws: ``TallyError`` as ``Tally`` does.
  /// - Complexity: linear in the number of tensors.
  public init(of anatomy: Anatomy) throws(TallyError) {
    _ = try Tally(of: anatomy)
    let division = FusedDivision(of: anatomy)
    var members: [Key: [Section: [Int]]] = [:]
    for index in anatomy.tensors.indices where anatomy.classifications[index].exclusion == nil {
      let classification = anatomy.classifications[index]
      let key = Key(stack: classification.stack, modality: Self.modality(of: classification))
      members[key, default: [:]][Self.section(of: classification), default: []].append(index)
    }
    Self.takeInStrays(&members)
    Self.moveProjectors(&members, anatomy)
    towers = members.keys.sorted().map { key in
      Tower(key, members[key] ?? [:], anatomy, division)
    }
  }

  private static func section(of classification: TensorClassification) -> Section {
    if classification.depth != nil { return .blocks }
    if LayerGroups.isInput(classification) { return .input }
    return classification.component == .projector && classification.stack != .encoder
      ? .input : .output
  }

  private static func modality(of classification: TensorClassification) -> Modality? {
    classification.stack == .shared ? nil : classification.modality
  }

  /// Gives what has no blocks of its own, such as a projector between two towers, to the only tower of its stack that
  /// has some.
  private static func takeInStrays(_ members: inout [Key: [Section: [Int]]]) {
    for stray in members.keys.sorted() where members[stray]?[.blocks] == nil {
      let hosts = members.keys.filter { $0.stack == stray.stack && members[$0]?[.blocks] != nil }
      guard hosts.count == 1, let host = hosts.first, let parts = members.removeValue(forKey: stray)
      else { continue }
      for (section, indices) in parts {
        let known = members[host]?[section] ?? []
        members[host]?[section] = (known + indices).sorted()
      }
    }
  }

  /// What leads from one tower into another, which files keep with either, stands at the end of the first, if it is
  /// clear which that is.
  private static func moveProjectors(
    _ members: inout [Key: [Section: [Int]]], _ anatomy: Anatomy
  ) {
    let encoders = members.keys.filter { $0.stack == .encoder && members[$0]?[.blocks] != nil }
    guard encoders.count == 1, let encoder = encoders.first else { return }
    for key in members.keys where key.stack != .encoder {
      let input = members[key]?[.input] ?? []
      let moved = input.filter { anatomy.classifications[$0].component == .projector }
      guard !moved.isEmpty else { continue }
      let known = members[encoder]?[.output] ?? []
      members[encoder]?[.output] = (known + moved).sorted()
      members[key]?[.input] = input.filter { anatomy.classifications[$0].component != .projector }
      if members[key]?.values.allSatisfy(\.isEmpty) == true { members[key] = nil }
    }
  }

  fileprivate struct Key: Hashable, Comparable {
    let stack: Stack
    let modality: Modality?

    private var order: (Int, Int) {
      let stacks: [Stack] = [.shared, .encoder, .decoder]
      return (
        stacks.firstIndex(of: stack) ?? 0,
        modality.flatMap { Modality.allCases.firstIndex(of: $0) } ?? -1
      )
    }

    static func < (first: Key, second: Key) -> Bool { first.order < second.order }
  }
}

extension Outline.Tower {
  fileprivate init(
    _ key: Outline.Key, _ members: [Outline.Section: [Int]], _ anatomy: Anatomy,
    _ division: FusedDivision
  ) {
    stack = key.stack
    modality = key.modality
    let inBlocks = members[.blocks] ?? []
    blocks = Set(inBlocks.compactMap { anatomy.classifications[$0].depth }).count
    width =
      inBlocks.filter {
        anatomy.classifications[$0].component == .normalization
          && anatomy.tensors[$0].shape.count == 1
      }.map { anatomy.tensors[$0].elements }.max()
    sections = members.mapValues { Outline.parts(of: $0, anatomy, division) }
  }
}

extension Outline {
  fileprivate static func parts(
    of indices: [Int], _ anatomy: Anatomy, _ division: FusedDivision
  ) -> [Part] {
    var counts = Groups<CountedAs>()
    var shares: [Component: Groups<Component>] = [:]
    var depths: [Component: Set<Int>] = [:]
    for index in indices {
      let classification = anatomy.classifications[index]
      let elements = anatomy.tensors[index].elements
      counts.add(elements, to: CountedAs(classification), role: classification.role)
      for component in CountedAs(classification).parts {
        if let depth = classification.depth { depths[component, default: []].insert(depth) }
      }
      let divided = division.shares(of: index)
      guard divided.count > 1, classification.parts.count == 1 else { continue }
      for (component, elements) in divided {
        shares[classification.component, default: Groups()]
          .add(elements, to: component, role: classification.role)
      }
    }
    let terms = LayerShapes(of: anatomy, only: indices).terms()
    let byComponent = counts.regrouped { $1.divided(among: $0.parts) }
    return byComponent.sorted(by: Component.allCases).map { portion in
      let divided = shares[portion.key]?.sorted(by: Component.allCases) ?? []
      // Where shapes tell it of some tensors only, it is not told.
      let isWhole = divided.reduce(0) { $0 + $1.count.parameters } == portion.count.parameters
      return Part(
        component: portion.key, count: portion.count, blocks: depths[portion.key]?.count ?? 0,
        // A projector may come from another stack than the tower's.
        terms: Stack.allCases.flatMap { terms[Place(stack: $0, component: portion.key)] ?? [] },
        shares: isWhole ? divided : [])
    }
  }
}

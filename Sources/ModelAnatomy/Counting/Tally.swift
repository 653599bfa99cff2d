/// Where a model's parameters are.
///
/// Every list has an order of its own that does not depend on the order of the tensors: stacks and
/// components as their types list them, layers from input to output, names naturally, so that
/// `layers.2` goes before `layers.10`.
public struct Tally: Sendable, Hashable {
  /// All parameters, and the tensors that hold them.
  public let total: Count
  /// The elements of all tensors that the file stores, parameters or not. Aliases are not stored.
  public let elementsInFile: Int
  /// Parameters by stack; only stacks that have some.
  public let byStack: [Portion<Stack>]
  /// Parameters by component; only components that have some. A tensor of two components counts as
  /// a tensor in both, with half its elements in each.
  public let byComponent: [Portion<Component>]
  /// Parameters by stack and component.
  public let byPlace: [Portion<Place>]
  /// Parameters by block, and by layer outside of the blocks.
  public let byLayer: [LayerPortion]
  /// Parameters of the component `other` by what their layers compute, where that is known.
  public let otherByKind: [Portion<LayerKind>]
  /// Tensors whose elements are no parameters.
  public let excluded: [ExcludedTensor]
  /// Names of the tensors that no rule recognizes, of those that count.
  public let unrecognized: [String]

  /// Counts the parameters of a model.
  ///
  /// - Throws: ``TallyError`` if a count is negative or a sum goes beyond 64 bits.
  /// - Complexity: linear in the number of tensors, but for sorting layers and excluded names.
  public init(of anatomy: Anatomy) throws(TallyError) {
    var total = Count()
    var elementsInFile = 0
    var stacks = Groups<Stack>()
    var components = Groups<Component>()
    var places = Groups<Place>()
    var kinds = Groups<LayerKind>()
    var layers = LayerGroups()
    var excluded: [ExcludedTensor] = []
    var unrecognized: [String] = []
    for (tensor, classification) in zip(anatomy.tensors, anatomy.classifications) {
      guard tensor.elements >= 0 else { throw .negativeCount(tensor: tensor.name) }
      if tensor.alias == nil {
        let (sum, overflow) = elementsInFile.addingReportingOverflow(tensor.elements)
        guard !overflow else { throw .countOverflow(tensor: tensor.name) }
        elementsInFile = sum
      }
      if let reason = classification.exclusion {
        excluded.append(.init(name: tensor.name, elements: tensor.elements, reason: reason))
        continue
      }
      let (role, name) = (classification.role, tensor.name)
      try total.add(tensor.elements, role: role, tensor: name)
      try stacks.add(tensor.elements, to: classification.stack, role: role, tensor: name)
      if let kind = classification.kind {
        try kinds.add(tensor.elements, to: kind, role: role, tensor: name)
      }
      if classification.component == .other { unrecognized.append(name) }
      try layers.add(tensor, classification)
      for (component, elements) in classification.shares(of: tensor.elements) {
        let place = Place(stack: classification.stack, component: component)
        try components.add(elements, to: component, role: role, tensor: name)
        try places.add(elements, to: place, role: role, tensor: name)
      }
    }
    self.total = total
    self.elementsInFile = elementsInFile
    byStack = stacks.sorted(by: Stack.allCases)
    byComponent = components.sorted(by: Component.allCases)
    byPlace = places.sorted(
      by: Stack.allCases.flatMap { stack in
        Component.allCases.map { Place(stack: stack, component: $0) }
      })
    byLayer = layers.sorted()
    otherByKind = kinds.sorted(by: LayerKind.allCases)
    self.excluded = NaturalOrder.sorted(excluded, by: \.name)
    self.unrecognized = NaturalOrder.sorted(unrecognized, by: \.self)
  }
}

extension TensorClassification {
  /// The elements of a tensor, divided evenly among the components that it holds.
  func shares(of elements: Int) -> [(component: Component, elements: Int)] {
    guard parts.count > 1 else { return [(component, elements)] }
    let share = elements / parts.count
    let rest = elements - share * parts.count
    return parts.enumerated().map { ($1, $0 == 0 ? share + rest : share) }
  }
}

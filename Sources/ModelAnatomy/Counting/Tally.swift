/// Where a model's parameters are.
///
/// Every list has an order of its own that does not depend on the order of the tensors: stacks and
/// components as their types list them, layers from input to output, names naturally, so that
/// `layers.2` goes before `layers.10`.
public struct Tally: Sendable, Hashable {
  /// All parameters, and the tensors that hold them.
  public let total: Count
  /// The elements of all tensors that the file stores, parameters or not.
  ///
  /// Aliases are not stored.
  public let elementsInFile: Int
  /// Parameters by stack; only stacks that have some.
  public let byStack: [Portion<Stack>]
  /// Parameters by what a part of the model works on, of a model that has parts for several things.
  public let byModality: [Portion<Modality>]
  /// Parameters by component; only components that have some.
  ///
  /// A tensor of two components counts as a tensor in both, with half its elements in each.
  public let byComponent: [Portion<Component>]
  /// Parameters by stack and component.
  public let byPlace: [Portion<Place>]
  /// Parameters of adapters by the stack and the component that they are added to, where these are known.
  public let byAdapted: [Portion<Place>]
  /// Parameters by block, and by layer outside of the blocks.
  public let byLayer: [LayerPortion]
  /// Parameters of the component `other` by what their layers compute, where that is known.
  public let otherByKind: [Portion<LayerKind>]
  /// How parameters are known, by the sums of what each step says.
  public let recognition: RecognizedShares
  /// Tensors whose elements are no parameters.
  public let excluded: [ExcludedTensor]
  /// Names of the tensors that no rule recognizes, of those that count.
  public let unrecognized: [String]
  /// Names of tensors that hold codes of which it cannot be told how many weights they are.
  ///
  /// If there are some, ``total`` is less than the model's parameters, or as many.
  public let unknownPacking: [String]

  /// Counts the parameters of a model.
  ///
  /// - Throws: ``TallyError`` if a count is negative or a sum goes beyond 64 bits.
  /// - Complexity: linear in the number of tensors, but for sorting layers and excluded names.
  public init(of anatomy: Anatomy) throws(TallyError) {
    var total = Count()
    var elementsInFile = 0
    var groups = Groups<CountedAs>()
    var adapters = Groups<Place>()
    var layers = LayerGroups()
    var excluded: [ExcludedTensor] = []
    var unrecognized: [String] = []
    var recognition = RecognizedShares()
    var unknownPacking: [String] = []
    for index in anatomy.tensors.indices {
      let tensor = anatomy.tensors[index]
      let classification = anatomy.classifications[index]
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
      if classification.component == .other { unrecognized.append(tensor.name) }
      if tensor.storage == .unknown { unknownPacking.append(tensor.name) }
      // No other sum is larger than this one, so it is the only one that can overflow.
      try total.add(tensor.elements, role: classification.role, tensor: tensor.name)
      recognition.add(tensor.elements, classification)
      groups.add(tensor.elements, to: CountedAs(classification), role: classification.role)
      layers.add(tensor, classification)
      if let adapted = classification.adapts {
        adapters.add(
          tensor.elements, to: Place(stack: classification.stack, component: adapted),
          role: classification.role)
      }
    }
    self.total = total
    self.elementsInFile = elementsInFile
    byStack = groups.regrouped { [($0.stack, $1)] }.sorted(by: Stack.allCases)
    byModality = groups.regrouped { key, count in
      key.modality.map { [($0, count)] } ?? []
    }.sorted(by: Modality.allCases)
    otherByKind = groups.regrouped { key, count in
      key.kind.map { [($0, count)] } ?? []
    }.sorted(by: LayerKind.allCases)
    let places = groups.regrouped { key, count in
      count.divided(among: key.parts).map { (Place(stack: key.stack, component: $0), $1) }
    }
    byPlace = places.sorted(by: Place.allCases)
    byComponent = places.regrouped { [($0.component, $1)] }.sorted(by: Component.allCases)
    byAdapted = adapters.sorted(by: Place.allCases)
    byLayer = layers.sorted()
    self.recognition = recognition
    self.excluded = NaturalOrder.sorted(excluded, by: \.name)
    self.unrecognized = NaturalOrder.sorted(unrecognized, by: \.self)
    self.unknownPacking = NaturalOrder.sorted(unknownPacking, by: \.self)
  }
}

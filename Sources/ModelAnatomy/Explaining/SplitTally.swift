/// Parameters by place with fused projections divided, where the shapes tell how.
///
/// GPT-2 stores query, key and value as one tensor; here each has its share, so that models can be
/// compared whatever way they are stored.
public struct SplitTally: Sendable, Hashable {
  /// Parameters by stack and component, in the tally's order.
  ///
  /// A fused tensor counts as a tensor in each of its components.
  public let byPlace: [Portion<Place>]
  /// Fused components that stay whole, since their shapes do not tell how to divide them.
  public let undivided: [Place]

  /// Divides what a model's tally counts.
  ///
  /// - Throws: ``TallyError`` as ``Tally`` does.
  public init(of anatomy: Anatomy) throws(TallyError) {
    _ = try anatomy.checkedSum()
    let division = FusedDivision(of: anatomy)
    var groups = Groups<Place>()
    var undivided = Set<Place>()
    for index in anatomy.tensors.indices where anatomy.classifications[index].exclusion == nil {
      let classification = anatomy.classifications[index]
      let whole = Place(stack: classification.stack, component: classification.component)
      let shares = division.shares(of: index)
      if shares.isEmpty {
        undivided.insert(whole)
        groups.add(anatomy.tensors[index].elements, to: whole, role: classification.role)
      }
      for (component, elements) in shares {
        groups.add(
          elements, to: Place(stack: classification.stack, component: component),
          role: classification.role)
      }
    }
    byPlace = groups.sorted(by: Place.allCases)
    self.undivided = Place.allCases.filter(undivided.contains)
  }
}

/// One line of a family's table: what tensors of a layer with such a name are.
///
/// See ``Pattern`` for the language of names. A pattern is compared with the tensor's whole name
/// first, then with its layer's: the name without `.weight`, `.bias` and the like.
struct Rule: Sendable {
  /// What a rule says besides the component.
  enum Remark: Sendable, Hashable {
    /// Nothing more: a parameter.
    case none
    /// Computed and not learned, yet counted in published totals.
    case fixed(String)
    /// Stored, but not a parameter.
    case buffer(String)
    /// Stored, but no computation uses it.
    case unused(String)
    /// The same tensor as the one that the owner's pattern matches, wherever both are stored.
    case tied(owner: String)
  }

  let pattern: String
  let component: Component
  /// The components that equal parts of the tensor are, for fused tensors; else the one component.
  let parts: [Component]
  let remark: Remark

  private init(
    _ pattern: String, _ component: Component, parts: [Component]? = nil, _ remark: Remark
  ) {
    self.pattern = pattern
    self.component = component
    self.parts = parts ?? [component]
    self.remark = remark
  }

  /// A layer whose tensors are parameters.
  static func layer(_ pattern: String, _ component: Component) -> Rule {
    Rule(pattern, component, .none)
  }

  /// A gate and the projection beside it in one tensor, half and half, for which the vocabulary has
  /// no word.
  ///
  /// It goes by the word of the projection, and each half is counted as what it is.
  static func gateAndUp(_ pattern: String, _ gate: Component, _ up: Component) -> Rule {
    Rule(pattern, up, parts: [gate, up], .none)
  }

  /// A table that is computed once and counted all the same.
  static func fixed(_ pattern: String, _ component: Component, _ reason: String) -> Rule {
    Rule(pattern, component, .fixed(reason))
  }

  /// A tensor that is stored but not learned.
  static func buffer(_ pattern: String, _ reason: String) -> Rule {
    Rule(pattern, .buffer, .buffer(reason))
  }

  /// A tensor that is stored but that no computation uses.
  static func unused(_ pattern: String, _ component: Component, _ reason: String) -> Rule {
    Rule(pattern, component, .unused(reason))
  }

  /// A second name of the owner, in every published model of the family.
  static func tied(_ pattern: String, to owner: String, _ component: Component) -> Rule {
    Rule(pattern, component, .tied(owner: owner))
  }
}

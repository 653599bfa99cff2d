/// One line of a table in the form in which names are compared with it: what tensors of a layer with
/// such a name are.
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
  /// The components that equal parts of the tensor are, for fused tensors; else the one component.
  let parts: [Component]
  let role: Role?
  let remark: Remark
  let stack: Stack?
  let modality: Modality?

  /// What the tensor goes by: of a gate and the projection beside it in one tensor, the projection.
  var component: Component { parts.last ?? .other }
}

/// Which tensors of a checkpoint are the moments of which weights (SPEC.md annex A.7).
struct OptimizerNames {
  static let first = "optimizer.firstMoment."
  static let second = "optimizer.secondMoment."
  private static let exact = "training.parameters."

  /// What a tensor is among those of an optimizer.
  enum Kind: Equatable { case firstMoment, secondMoment, other }

  let kind: Kind
  /// The name that the weights have without what it begins with.
  let stem: String

  init(_ name: String) {
    for (prefix, kind) in [
      (Self.first, Kind.firstMoment), (Self.second, .secondMoment), (Self.exact, .other),
    ] where name.hasPrefix(prefix) {
      self.kind = kind
      stem = String(name.dropFirst(prefix.count))
      return
    }
    kind = .other
    stem = name
  }

  var firstMoment: String { Self.first + stem }
  var secondMoment: String { Self.second + stem }
}

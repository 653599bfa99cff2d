/// The name of a tensor that a run of training keeps for a parameter: its kind, and the parameter's name
/// (SPEC.md annex A.7).
package struct TrainingTensorName: Sendable, Equatable {
  /// What the tensor holds; the raw value is what its name begins with.
  package enum Kind: String, Sendable, CaseIterable {
    /// The parameter itself, as the model has it.
    case parameter = ""
    /// The parameter before it was rounded.
    case exactParameter = "training.parameters."
    /// The mean of its gradients.
    case firstMoment = "optimizer.firstMoment."
    /// The mean of their squares.
    case secondMoment = "optimizer.secondMoment."
  }

  /// What the tensor holds.
  package let kind: Kind
  /// The name of the parameter.
  package let parameter: String

  /// Takes a tensor's name apart; what begins with none of the prefixes is a parameter.
  package init(_ name: String) {
    kind = Kind.allCases.first { $0 != .parameter && name.hasPrefix($0.rawValue) } ?? .parameter
    parameter = String(name.dropFirst(kind.rawValue.count))
  }

  /// The group of what is kept for a parameter; nil for a parameter itself.
  package var group: String? {
    switch kind {
    case .parameter: nil
    case .exactParameter: "training"
    case .firstMoment, .secondMoment: "optimizer"
    }
  }

  /// The name of a tensor that is kept for a parameter.
  package static func name(of kind: Kind, for parameter: String) -> String {
    kind.rawValue + parameter
  }

  /// The name of the parameter's tensor of another kind.
  package func name(of kind: Kind) -> String { Self.name(of: kind, for: parameter) }
}

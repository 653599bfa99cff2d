/// All that decides where in a tally a tensor counts, its layer apart.
struct CountedAs: Hashable {
  let stack: Stack
  let modality: Modality?
  let component: Component
  let kind: LayerKind?
  private let fused: [Component]?

  init(_ classification: TensorClassification) {
    stack = classification.stack
    modality = classification.modality
    component = classification.component
    kind = classification.kind
    fused = classification.parts.count > 1 ? classification.parts : nil
  }

  /// The components that equal parts of the tensor are.
  var parts: [Component] { fused ?? [component] }
}

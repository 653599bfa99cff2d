/// Puts what is stored for a packed weight where the weight is.
enum PackedParts {
  static func place(
    in classifications: inout [TensorClassification], of tensors: [TensorFacts]
  ) {
    var weights: [String: Int] = [:]
    for index in tensors.indices where tensors[index].packedWeight != nil {
      weights[tensors[index].name] = index
    }
    for index in tensors.indices {
      guard case .part(_, let name) = tensors[index].storage, let weight = weights[name] else {
        continue
      }
      let own = classifications[index]
      classifications[index] = classifications[weight]
      classifications[index].role = own.role
      classifications[index].exclusion = own.exclusion
      classifications[index].fixed = nil
    }
  }
}

extension CheckpointWriter {
  /// Writes a tensor of numbers that are at hand, in row-major order.
  ///
  /// ```swift
  /// try writer.add("embedding.weight", shape: [32_000, 512], values: weights)
  /// ```
  ///
  /// Throws what the name and the shape throw (``TensorDescription``), `.argument` where there are not as many values as
  /// the shape has elements, and as ``add(_:bytes:)``.
  public func add<Scalar: TensorScalar>(
    _ name: String, labels: TensorLabels = TensorLabels(), shape: [Int], values: [Scalar]
  ) throws(CheckpointError) {
    let tensor = try TensorDescription(
      name: name, labels: labels, dataType: Scalar.dataType, shape: shape)
    try add(tensor, values: values.span)
  }

  /// Writes a tensor of numbers that are at hand, in row-major order.
  ///
  /// Throws `.argument` for numbers of another type than the tensor's or another count than its elements, and as
  /// ``add(_:bytes:)``.
  public func add<Scalar: TensorScalar>(
    _ tensor: TensorDescription, values: Span<Scalar>
  ) throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard tensor.elementCount == values.count else {
        throw CheckpointError(
          .argument, "\(values.count) values are given for its \(tensor.elementCount) elements",
          tensor: tensor.name)
      }
    }
    try begin(tensor)
    try append(values: values)
    try end()
  }

  /// Takes the next values of the tensor that was begun.
  ///
  /// Throws `.argument` for values of another type than the tensor's, and as ``append(_:)``.
  public func append<Scalar: TensorScalar>(values: Span<Scalar>) throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard let dataType, dataType != Scalar.dataType else { return }
      throw misuse(
        "values of type \(Scalar.dataType.name) are given for elements of type \(dataType.name)")
    }
    try append(Self.bytes(of: values))
  }

  @_lifetime(copy values)
  private static func bytes<Scalar: TensorScalar>(of values: Span<Scalar>) -> RawSpan {
    // Safe: by ``TensorScalar`` there is no padding between or within the values.
    unsafe values.bytes
  }
}

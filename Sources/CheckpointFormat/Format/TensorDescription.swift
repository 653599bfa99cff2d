/// A tensor's name, meaning and form, without its values.
public struct TensorDescription: Sendable {
  /// The longest name in bytes of UTF-8.
  public static let maximumNameByteCount = 65_535
  /// The highest rank.
  public static let maximumRank = 64

  /// The name; unique among a checkpoint's tensors, byte for byte.
  public let name: String
  /// What part of the model it is.
  public let labels: TensorLabels
  /// How its elements are laid out.
  public let dataType: DataType
  /// The dimensions, outermost first; empty for a scalar.
  public let shape: [Int]
  /// The product of the dimensions.
  public let elementCount: Int
  /// The size of the decoded elements in bytes.
  public let byteCount: Int

  /// Describes a tensor. Throws `.nameEmpty`, `.argument` for a name that is too long, `.rank`,
  /// `.shapeOverflow` and `.shapeBlock`.
  public init(
    name: String, labels: TensorLabels = TensorLabels(), dataType: DataType, shape: [Int]
  ) throws(CheckpointError) {
    guard !name.isEmpty else { throw CheckpointError(.nameEmpty, "a tensor has no name") }
    guard name.utf8.count <= Self.maximumNameByteCount else {
      throw CheckpointError(
        .argument, "a name of \(name.utf8.count) bytes is longer than \(Self.maximumNameByteCount)")
    }
    let size = try TensorSize(shape: shape, dataType: dataType)
    self.init(name: name, labels: labels, dataType: dataType, shape: shape, size: size)
  }

  /// A description whose parts were checked before.
  init(
    name: String, labels: TensorLabels, dataType: DataType, shape: [Int], size: TensorSize
  ) {
    self.name = name
    self.labels = labels
    self.dataType = dataType
    self.shape = shape
    elementCount = size.elementCount
    byteCount = size.byteCount
  }
}

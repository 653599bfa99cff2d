/// A weight that is packed into several tensors, such as codes, scales and zeros (SPEC.md section 6.13).
public struct QuantizedWeight: Sendable, Equatable {
  /// A tensor that it is packed into.
  public struct Part: Sendable, Equatable {
    /// What the tensor holds: `codes`, `scales` and so on (SPEC.md annex A.9).
    public var content: String
    /// The tensor's name.
    public var tensor: String

    /// A part.
    public init(content: String, tensor: String) {
      self.content = content
      self.tensor = tensor
    }
  }

  /// What shares a scale.
  public enum Grouping: Sendable, Equatable {
    /// All of the weight, or it is not said.
    case whole
    /// So many consecutive elements.
    case stretches(UInt64)
    /// So many elements along each axis, 0 for all of it.
    case boxes([UInt64])
  }

  /// The name of the weight; that of one of its own tensors, or of nothing else.
  public var name: String
  /// What part of the model it is.
  public var labels: TensorLabels
  /// How it is packed: `gptq`, `mlx` and so on (SPEC.md annex A.9).
  public var scheme: String
  /// The name of its element type once it is unpacked.
  public var dataType: String
  /// The bits of a code, 1 to 64.
  public var bits: Int
  /// Its dimensions.
  public var shape: [Int]
  /// What shares a scale.
  public var grouping: Grouping
  /// The tensors that it is packed into: 1 to 255, each once.
  public var parts: [Part]

  /// A weight; what is said of it is checked when it is written.
  public init(
    name: String, labels: TensorLabels, scheme: String, dataType: String, bits: Int, shape: [Int],
    grouping: Grouping = .whole, parts: [Part]
  ) {
    self.name = name
    self.labels = labels
    self.scheme = scheme
    self.dataType = dataType
    self.bits = bits
    self.shape = shape
    self.grouping = grouping
    self.parts = parts
  }

  /// The words that its record refers to.
  var words: [String] { [scheme, dataType, labels.group] + parts.map(\.content) }
}

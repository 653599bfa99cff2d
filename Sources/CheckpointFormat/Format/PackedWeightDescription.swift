/// A weight that several tensors hold together, such as codes, scales and zeros (SPEC.md section 6.13).
public struct PackedWeightDescription: Sendable, Equatable {
  /// A tensor that the weight is packed into.
  public struct Part: Sendable, Hashable {
    /// What it holds: a word of SPEC.md, A.9, or another one.
    public var content: String
    /// The tensor's name.
    public var tensor: String

    /// A tensor and what it holds.
    public init(content: String, tensor: String) {
      self.content = content
      self.tensor = tensor
    }
  }

  /// What shares a scale.
  public enum Grouping: Sendable, Hashable {
    /// All of the weight, or it is not said.
    case whole
    /// So many consecutive elements in row-major order.
    case stretches(Int)
    /// So many elements along each axis, 0 for all of it.
    case boxes([Int])
  }

  /// The name of the weight: that of one of its own tensors, or of no tensor.
  public var name: String
  /// The labels of the weight.
  public var labels: TensorLabels
  /// How it is packed: a word of SPEC.md, A.9, or another one.
  public var scheme: String
  /// The element type that it has once it is unpacked, as a word.
  public var dataType: String
  /// The bits of a code, 1 to 64.
  public var bits: Int
  /// The dimensions of the weight.
  public var shape: [Int]
  /// What shares a scale.
  public var grouping: Grouping
  /// The tensors, at most 255.
  public var parts: [Part]

  /// A weight; what it says is checked where it is written.
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

  /// Throws `.argument` for what the section cannot say.
  func check() throws(CheckpointError) {
    func refuse(_ message: String) throws(CheckpointError) -> Never {
      throw CheckpointError(.argument, message, tensor: name)
    }
    guard !name.isEmpty, name.utf8.count <= TensorDescription.maximumNameByteCount else {
      try refuse("the name of a packed weight is empty or too long")
    }
    guard (1...64).contains(bits) else { try refuse("codes of \(bits) bits") }
    guard shape.count <= 64, shape.allSatisfy({ $0 >= 0 }) else {
      try refuse("a packed weight of more than 64 dimensions, or of negative ones")
    }
    var elements = 1
    for dimension in shape where dimension > 0 {
      let (product, overflow) = elements.multipliedReportingOverflow(by: dimension)
      guard !overflow else { try refuse("a packed weight of more than 2^63 elements") }
      elements = product
    }
    switch grouping {
    case .whole: break
    case .stretches(let count):
      guard count > 0 else { try refuse("stretches of no elements share a scale") }
    case .boxes(let counts):
      guard counts.count == shape.count, counts.allSatisfy({ $0 >= 0 }) else {
        try refuse("boxes of another rank than the weight share a scale")
      }
    }
    guard (1...255).contains(parts.count), Set(parts.map(\.tensor)).count == parts.count else {
      try refuse("a weight is packed into no tensor, into one twice, or into more than 255")
    }
    do throws(CheckpointError) {
      let words = [scheme, dataType] + parts.map(\.content)
      for word in words + [labels.component, labels.stack, labels.role, labels.group] {
        try VocabularyWord.check(word)
      }
    } catch {
      try refuse(error.message)
    }
  }
}

/// In how many bits a file stores a model's parameters.
public struct StoredWeights: Sendable, Hashable {
  /// One way in which weights are stored: a type of element, or a scheme with its width and groups.
  public struct Format: Sendable, Hashable {
    /// The scheme, for packed weights.
    public let scheme: PackingScheme?
    /// The word of the type of elements, for others.
    public let type: String?
    /// The bits of a code, or of an element with the scales of its block.
    public let bits: Double
    /// How many elements share a scale, where several do.
    public let groupSize: Int?
    /// What was assumed of the packing, if anything.
    public let assumption: String?
  }

  /// What is stored in one way.
  public struct Portion: Sendable, Hashable {
    /// How it is stored.
    public let format: Format
    /// How many tensors, or logical weights, are.
    public internal(set) var tensors = 0
    /// The parameters that these are.
    public internal(set) var parameters = 0
    /// The bytes that they take, with scales and all else that is stored for them.
    public internal(set) var bytes = 0

    /// The bits for one parameter, all told.
    public var bitsPerParameter: Double {
      parameters == 0 ? 0 : 8 * Double(bytes) / Double(parameters)
    }
  }

  /// The ways in which weights are stored, that of most parameters first.
  public let portions: [Portion]
  /// The bytes of all parameters.
  public let bytes: Int
  /// The bits for one parameter, on average.
  public let bitsPerParameter: Double

  /// Sums up a model's tensors; nil if it comes from no file, or takes more than 64 bits count.
  public init?(of anatomy: Anatomy) {
    var portions: [Format: Portion] = [:]
    var bytes = 0
    var parameters = 0
    for (tensor, classification) in zip(anatomy.tensors, anatomy.classifications)
    where classification.exclusion == nil {
      guard let (format, size) = StoredWeights.format(of: tensor) else { return nil }
      let sums = (
        bytes.addingReportingOverflow(size),
        parameters.addingReportingOverflow(tensor.elements)
      )
      guard !sums.0.overflow, !sums.1.overflow else { return nil }
      (bytes, parameters) = (sums.0.partialValue, sums.1.partialValue)
      portions[format, default: Portion(format: format)].tensors += 1
      portions[format]?.parameters += tensor.elements
      portions[format]?.bytes += size
    }
    guard parameters > 0 else { return nil }
    self.portions = portions.values.sorted { first, second in
      (second.parameters, first.format.name) < (first.parameters, second.format.name)
    }
    self.bytes = bytes
    bitsPerParameter = 8 * Double(bytes) / Double(parameters)
  }

  private static func format(of tensor: TensorFacts) -> (Format, bytes: Int)? {
    if let packed = tensor.packedWeight {
      let format = Format(
        scheme: packed.scheme, type: nil, bits: packed.bits, groupSize: packed.groupSize,
        assumption: packed.assumption)
      return (format, packed.storedBytes)
    }
    guard let type = tensor.type, let bytes = type.bytes(of: tensor.elements) else { return nil }
    let format = Format(
      scheme: nil, type: type.name, bits: type.bits, groupSize: nil, assumption: nil)
    return (format, bytes)
  }
}

extension StoredWeights.Format {
  /// The scheme's word or the type's.
  public var name: String { scheme?.rawValue ?? type ?? "" }
}

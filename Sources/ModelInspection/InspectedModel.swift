public import CheckpointFormat
public import Interchange
public import ModelAnatomy

/// An open checkpoint of any format, and what part of a model each of its tensors is.
///
/// ```swift
/// let model = try InspectedModel(path: "model.safetensors")
/// for portion in try model.tally.byComponent { print(portion.key.rawValue, portion.count.parameters) }
/// try model.convert(to: .file("model.ckpt", as: .checkpoint))
/// ```
///
/// Reads what stands around the data, and of the data only what tells how weights are packed and whether tensors are
/// others once more. May be used from several threads at once.
public struct InspectedModel: Sendable {
  /// The file, from which tensors are read.
  public let archive: TensorArchive
  /// What part of the model each tensor is, in the order of `TensorArchive.tensors`.
  public let anatomy: Anatomy
  private let counted: Result<Tally, TallyError>

  /// Opens a file of any format and classifies its tensors.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - config: The model's config, which may say how weights are packed and which tensors are tied.
  ///   - limits: What the caller is ready to take from a file.
  ///   - threads: How many threads decode a tensor's chunks; all processors by default.
  /// - Throws: As `TensorArchive.init(format:path:limits:threads:formats:)`.
  public init(
    path: FilePath, config: ModelConfig? = nil, limits: ResourceLimits = ResourceLimits(),
    threads: Int? = nil
  ) throws(CheckpointError) {
    self.init(try TensorArchive(path: path, limits: limits, threads: threads), config: config)
  }

  /// Classifies the tensors of an open file. O(n) for n tensors.
  ///
  /// - Parameters:
  ///   - archive: The open file.
  ///   - config: The model's config, which may say how weights are packed and which tensors are tied.
  public init(_ archive: TensorArchive, config: ModelConfig? = nil) {
    self.archive = archive
    let tensors = archive.tensors
    let facts = tensors.map { tensor in
      TensorFacts(
        name: tensor.name, shape: tensor.description.shape,
        elements: tensor.description.elementCount,
        numbers: NumberKind(tensor.description.dataType),
        group: TensorGroup(rawValue: Self.group(of: tensor, in: archive)),
        alias: tensor.tiedTo.map { tensors[$0].name },
        labels: archive.format.hasLabels ? RecordedLabels(tensor.description.labels) : nil,
        type: ElementType(tensor.description.dataType))
    }
    let packing = Packing(
      of: facts, config: config.flatMap(QuantizationConfig.init),
      recorded: Self.recordedPacking(in: archive)
    ) { position in
      let byteCount = tensors[position].description.byteCount
      guard byteCount <= Packing.contentLimit else { return nil }
      return try? archive.bytes(0..<byteCount, of: tensors[position])
    }
    let anatomy = Anatomy(
      of: packing.tensors,
      sameContents: { duplicate, owner in
        Self.haveSameContents(
          duplicate.name, owner.name, in: archive, areTied: config?.tiesHead ?? false)
      })
    self.anatomy = anatomy
    counted = Result { () throws(TallyError) in try Tally(of: anatomy) }
  }

  /// The parameters, counted once when the file was opened. Throws `TallyError` where the elements are more than can be
  /// counted.
  public var tally: Tally {
    get throws(TallyError) { try counted.get() }
  }

  /// Of a mixture of experts, how many work on a token, where the file's metadata tells.
  public var expertsPerToken: Int? {
    // What llama.cpp's files call it, whose keys begin with the architecture.
    for (key, value) in archive.metadata where key.hasSuffix(".expert_used_count") {
      if case .integer(let number) = value { return Int(exactly: number) }
    }
    return nil
  }

  /// Whether two tensors hold the same bytes, all of them; nil where that does not tell.
  ///
  /// Tensors that begin with nothing but zeros were not filled in: these are the same if the config says so.
  private static func haveSameContents(
    _ first: String, _ second: String, in archive: TensorArchive, areTied: Bool
  ) -> Bool? {
    guard let first = archive.tensor(named: first), let second = archive.tensor(named: second),
      first.description.dataType == second.description.dataType,
      first.description.byteCount == second.description.byteCount
    else { return nil }
    let byteCount = first.description.byteCount
    for start in stride(from: 0, to: byteCount, by: comparedByteCount) {
      let range = start..<min(start + comparedByteCount, byteCount)
      guard let a = try? archive.bytes(range, of: first),
        let b = try? archive.bytes(range, of: second)
      else { return nil }
      if a != b { return false }
      if start == 0, a.allSatisfy({ $0 == 0 }) { return areTied ? true : nil }
    }
    return true
  }

  private static let comparedByteCount = 1 << 20

  /// The labels that a container records for a tensor of this file, found by its name. O(1).
  public func labels(of description: TensorDescription) -> TensorLabels {
    guard let tensor = archive.tensor(named: description.name) else { return description.labels }
    return labels(of: tensor)
  }

  /// The group of a tensor: what the file says, or what the names tell that a run of training gives to what it keeps for
  /// a parameter (SPEC.md annex A.7).
  private static func group(of tensor: ArchivedTensor, in archive: TensorArchive) -> String {
    if archive.format.hasLabels { return tensor.description.labels.group }
    return TrainingTensorName(tensor.name).group ?? tensor.description.labels.group
  }

  /// The labels that a container records for a tensor of the archive: layer, component, stack, depth and role as the
  /// anatomy has them, and the group of the file. What a run keeps for a parameter has those of the parameter. O(1).
  public func labels(of tensor: ArchivedTensor) -> TensorLabels {
    let name = TrainingTensorName(tensor.name)
    if !archive.format.hasLabels, let group = name.group,
      let parameter = archive.tensor(named: name.parameter)
    {
      var labels = labels(of: parameter)
      labels.group = group
      return labels
    }
    let classification = anatomy.classifications[tensor.position]
    return TensorLabels(
      layer: classification.layer, component: classification.component.rawValue,
      stack: classification.stack.rawValue, depth: classification.depth,
      role: classification.role.rawValue, group: Self.group(of: tensor, in: archive))
  }

  /// Writes all tensors, bit for bit, with their labels and what is known of packed weights where the target has a place
  /// for them.
  ///
  /// As `TensorArchive.convert(to:labels:progress:formats:)`, and throws as that.
  @discardableResult
  public func convert(
    to target: ConversionTarget,
    progress: @escaping (Int) throws(CheckpointError) -> Void = { _ in }
  ) throws(CheckpointError) -> ConversionReport {
    try archive.convert(
      to: target, labels: labels(of:), quantized: quantizedWeights, progress: progress)
  }
}

extension ElementType {
  fileprivate init(_ type: DataType) {
    self.init(
      type.name, elementsPerBlock: type.elementsPerBlock, bytesPerBlock: type.bytesPerBlock)
  }
}

extension NumberKind {
  fileprivate init(_ type: DataType) {
    if type.isInteger {
      self = .integer
    } else if type.isFloatingPoint || [.c128, .c64, .c32, .bc32].contains(type) {
      self = .floatingPoint
    } else {
      self = .quantized
    }
  }
}

extension RecordedLabels {
  fileprivate init(_ labels: TensorLabels) {
    self.init(
      layer: labels.layer.isEmpty ? nil : labels.layer, depth: labels.depth,
      stack: Stack(rawValue: labels.stack), component: Component(rawValue: labels.component),
      role: Role(rawValue: labels.role))
  }
}

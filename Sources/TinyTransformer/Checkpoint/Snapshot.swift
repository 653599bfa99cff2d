public import CheckpointFormat

/// All that a checkpoint keeps of a model, and of the run that trains it, at one moment.
///
/// A copy: it can be written on another thread while training goes on.
public struct Snapshot: Sendable {
  /// What the model is built from.
  public let configuration: ModelConfiguration
  /// What its tokens stand for.
  public let vocabulary: Vocabulary
  /// The run, if it is to be taken up again.
  public var training: TrainingSnapshot?
  /// What ends the answers of a decoder that was trained on questions with answers; nil where a text goes on.
  public var end: String?

  private let entries: [ParameterEntry]
  private let values: [Float]

  /// A model as it is now, with the run that trains it or without.
  public init(of model: Transformer, vocabulary: Vocabulary, training: TrainingSnapshot? = nil) {
    configuration = model.configuration
    self.vocabulary = vocabulary
    self.training = training
    entries = model.parameters.entries
    values = model.parameters.flatValues
  }

  /// The element types that a model's parameters can be saved in.
  public enum ElementType: String, Sendable, CaseIterable {
    /// As they are.
    case f32
    /// Rounded to the upper half. The exact values are kept beside them where a run is.
    case bf16
  }

  /// Saves the snapshot under a path, durably and at once: the old file stays until the new one is
  /// whole.
  ///
  /// The same snapshot with the same options gives the same bytes. Throws `CheckpointError`, as `DurableFile`
  /// and `CheckpointWriter`.
  public func save(
    to path: FilePath, as type: ElementType = .f32, options: WritingOptions = WritingOptions()
  ) throws(CheckpointError) {
    let writer = try CheckpointWriter(path: path, options: options)
    try write(to: writer, as: type)
    try writer.finish()
  }

  /// Writes tensors and metadata; leaves it to the caller to finish the file. Throws
  /// `CheckpointError`.
  public func write(to writer: CheckpointWriter, as type: ElementType = .f32)
    throws(CheckpointError)
  {
    write(to: &writer.metadata)
    let tensors = try tensors(as: type)
    for tensor in tensors { try tensor.write(to: writer) }
    for tie in ties {
      try writer.tie(tie.name, labels: tie.labels, to: tensors[tie.target].description.name)
    }
  }

  // MARK: What is written

  /// What a checkpoint says of the model and the run, under `ckpt.` (SPEC.md annex A.5).
  public var metadata: CheckpointMetadata {
    var metadata = CheckpointMetadata()
    write(to: &metadata)
    return metadata
  }

  private func write(to metadata: inout CheckpointMetadata) {
    configuration.write(to: &metadata)
    vocabulary.write(to: &metadata)
    training?.write(to: &metadata)
    if let end { metadata[Self.endKey] = .string(end) }
  }

  static let endKey = "ckpt.model.end"

  /// The tensors in the order in which they are written: the model's parameters and, where the run is
  /// kept, those that are rounded as they are, and the optimizer's moments. Copies no values. Throws
  /// `CheckpointError`.
  public func tensors(as type: ElementType = .f32) throws(CheckpointError) -> [SnapshotTensor] {
    var tensors: [SnapshotTensor] = []
    func add(
      _ kind: TrainingTensorName.Kind, _ values: [Float], group: String, as type: DataType
    ) throws(CheckpointError) {
      for entry in entries {
        let description = try TensorDescription(
          name: TrainingTensorName.name(of: kind, for: entry.name),
          labels: TensorLabels(
            layer: entry.layer, component: entry.component, stack: entry.stack, depth: entry.depth,
            role: entry.role, group: group),
          dataType: type, shape: entry.shape)
        tensors.append(
          SnapshotTensor(description, values[entry.offset..<entry.offset + entry.count]))
      }
    }
    try add(.parameter, values, group: "model", as: type == .f32 ? .f32 : .bf16)
    guard let training else { return tensors }
    if type != .f32 { try add(.exactParameter, values, group: "training", as: .f32) }
    try add(.firstMoment, training.firstMoments, group: "optimizer", as: .f32)
    try add(.secondMoment, training.secondMoments, group: "optimizer", as: .f32)
    return tensors
  }

  /// The name of the head's weight, where it is the token embedding.
  public var ties: [TiedTensor] {
    guard configuration.tiesEmbeddings,
      let token = entries.firstIndex(where: { $0.component == "embedding.token" })
    else { return [] }
    let stack = configuration.architecture == .encoderOnly ? "encoder" : "decoder"
    return [
      TiedTensor(
        name: "head.weight",
        labels: TensorLabels(layer: "head", component: "head", stack: stack, role: "weight"),
        target: token)
    ]
  }
}

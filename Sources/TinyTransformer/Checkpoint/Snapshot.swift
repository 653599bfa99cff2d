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
  public let training: TrainingSnapshot?

  private let entries: [ParameterEntry]
  private let values: [Float]

  /// A model as it is now, with the run that trains it or without.
  public init(of model: Transformer, vocabulary: Vocabulary, training: TrainingSnapshot? = nil) {
    configuration = model.configuration
    self.vocabulary = vocabulary
    self.training = training
    entries = model.parameters.entries
    values = model.parameters.values.array()
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
  /// The same snapshot with the same options gives the same bytes. Throws `CheckpointError`.
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
    configuration.write(to: &writer.metadata)
    vocabulary.write(to: &writer.metadata)
    for entry in entries {
      try Self.write(values, of: entry, name: entry.name, group: "model", as: type, to: writer)
    }
    if configuration.tiesEmbeddings, let token = entries.first(where: \.isTokenEmbedding) {
      try writer.tie(
        "head.weight",
        labels: TensorLabels(
          layer: "head", component: "head",
          stack: configuration.architecture == .encoderOnly ? "encoder" : "decoder",
          role: "weight"),
        to: token.name)
    }
    guard let training else { return }
    training.write(to: &writer.metadata)
    for entry in entries where type != .f32 {
      try Self.write(
        values, of: entry, name: "training.parameters.\(entry.name)", group: "training", as: .f32,
        to: writer)
    }
    for (prefix, moments) in training.moments {
      for entry in entries {
        try Self.write(
          moments, of: entry, name: "\(prefix).\(entry.name)", group: "optimizer", as: .f32,
          to: writer)
      }
    }
  }

  private static func write(
    _ values: [Float], of entry: ParameterEntry, name: String, group: String, as type: ElementType,
    to writer: CheckpointWriter
  ) throws(CheckpointError) {
    let labels = TensorLabels(
      layer: entry.layer, component: entry.component, stack: entry.stack, depth: entry.depth,
      role: entry.role, group: group)
    let description = try TensorDescription(
      name: name, labels: labels, dataType: type == .f32 ? .f32 : .bf16, shape: entry.shape)
    let part = values[entry.offset..<entry.offset + entry.count]
    switch type {
    case .f32:
      // Floats are all bytes and no padding.
      try writer.add(description, bytes: unsafe part.span.bytes)
    case .bf16:
      let halves = part.map(BFloat16.init(rounding:))
      try writer.add(description, bytes: unsafe halves.span.bytes)
    }
  }
}

extension ParameterEntry {
  fileprivate var isTokenEmbedding: Bool { component == "embedding.token" }
}

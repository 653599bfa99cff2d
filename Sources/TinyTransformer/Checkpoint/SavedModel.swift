public import CheckpointFormat

/// A model that was read from a checkpoint.
public struct SavedModel: Sendable {
  /// The model, built as the checkpoint says, with its parameters.
  public let model: Transformer
  /// What its tokens stand for.
  public let vocabulary: Vocabulary
  /// What its parameters are saved in.
  public let elementType: Snapshot.ElementType
  /// The run that trained it, if the checkpoint keeps it.
  public let training: TrainingSnapshot?

  /// Opens a file and reads the model in it.
  ///
  /// Throws `CheckpointError` where the file cannot be read or is damaged, and ``TransformerError``
  /// where it holds no model of this library.
  public init(path: FilePath, batch: Int? = nil, threads: ThreadPool = ThreadPool()) throws {
    try self.init(
      reading: CheckpointReader(path: path, threads: threads.threadCount), batch: batch,
      threads: threads)
  }

  /// Reads the model in a checkpoint, for batches of at most `batch` sequences: those of its
  /// run where there is one, else 1. Throws as
  /// ``init(path:batch:threads:)``.
  public init(
    reading reader: CheckpointReader, batch: Int? = nil, threads: ThreadPool = ThreadPool()
  ) throws {
    let metadata = reader.index.metadata
    let configuration = try ModelConfiguration(metadata: metadata)
    let vocabulary = try Vocabulary(metadata: metadata)
    guard vocabulary.count == configuration.vocabularySize else {
      throw TransformerError.malformedCheckpoint(
        "its vocabulary has \(vocabulary.count) tokens instead of \(configuration.vocabularySize)")
    }
    // Before any memory is taken: a few words of metadata can claim a model of any size.
    let found = reader.index.tensors.reduce(0) {
      $0 + ($1.description.labels.group == "model" ? $1.description.elementCount : 0)
    }
    guard found == configuration.parameterCount else {
      throw TransformerError.malformedCheckpoint(
        "its tensors have \(found) parameters instead of \(configuration.parameterCount)")
    }
    let run = try TrainingSnapshot.read(metadata)
    let model = try Transformer(
      configuration, batch: batch ?? run?.configuration.batch ?? 1, threads: threads)
    let entries = model.parameters.entries
    let exact = run != nil && reader.index.tensors.contains { $0.name.hasPrefix("training.") }
    model.parameters.values.copy(
      from: try Self.read(entries, prefix: exact ? "training.parameters." : "", from: reader))
    if let run {
      training = TrainingSnapshot(
        configuration: run.configuration, dataFingerprint: run.dataFingerprint, state: run.state,
        firstMoments: try Self.read(
          entries, prefix: TrainingSnapshot.firstPrefix + ".", from: reader),
        secondMoments: try Self.read(
          entries, prefix: TrainingSnapshot.secondPrefix + ".", from: reader))
    } else {
      training = nil
    }
    let isRounded = reader.index.tensors.contains {
      $0.description.labels.group == "model" && $0.description.dataType == .bf16
    }
    elementType = isRounded ? .bf16 : .f32
    self.model = model
    self.vocabulary = vocabulary
  }

  /// Reads a tensor for each entry into one flat array, laid out as the parameters are.
  private static func read(
    _ entries: [ParameterEntry], prefix: String, from reader: CheckpointReader
  ) throws -> [Float] {
    var values: [Float] = []
    for entry in entries {
      values.append(contentsOf: repeatElement(0, count: entry.offset - values.count))
      let name = prefix + entry.name
      guard let tensor = reader.index.tensor(named: name) else {
        throw TransformerError.malformedCheckpoint("it has no tensor \(name)")
      }
      guard tensor.description.shape == entry.shape else {
        throw TransformerError.malformedCheckpoint(
          "its tensor \(name) has shape \(tensor.description.shape) instead of \(entry.shape)")
      }
      switch tensor.description.dataType {
      case .f32: values += try reader.read(tensor).values(as: Float.self)
      case .bf16: values += try reader.read(tensor).values(as: BFloat16.self).map(\.value)
      default:
        throw TransformerError.malformedCheckpoint(
          "its tensor \(name) is \(tensor.description.dataType.name) instead of f32 or bf16")
      }
    }
    let padding = (16 - values.count % 16) % 16
    return values + repeatElement(0, count: padding)
  }
}

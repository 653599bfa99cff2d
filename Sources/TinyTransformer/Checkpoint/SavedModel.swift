public import CheckpointFormat

/// A model that was read from a checkpoint.
public struct SavedModel: Sendable {
  /// The model, built as the checkpoint says, with its parameters.
  public let model: Transformer
  /// What its tokens stand for.
  public let vocabulary: Vocabulary
  /// What its parameters are saved in.
  public let elementType: Snapshot.ElementType
  /// What ends its answers; nil where it says nothing of that.
  public let end: String?
  /// The run that trained it, if the checkpoint keeps it.
  public let training: TrainingSnapshot?

  /// Opens a file and reads the model in it, for batches of at most `batch` sequences: those of its
  /// run where there is one, else 1.
  ///
  /// Throws ``TransformerError/unreadableCheckpoint(_:)`` where the file cannot be read or is
  /// damaged, ``TransformerError/malformedCheckpoint(_:)`` and what ``ModelConfiguration/validate()``
  /// throws where it holds no model of this library, and ``TransformerError/tooLarge(needed:available:)``.
  public init(
    path: FilePath, batch: Int? = nil, threads: ThreadPool = ThreadPool()
  ) throws(TransformerError) {
    let reader: CheckpointReader
    do throws(CheckpointError) {
      reader = try CheckpointReader(path: path, threads: threads.threadCount)
    } catch {
      throw .unreadableCheckpoint(error)
    }
    try self.init(reading: reader, batch: batch, threads: threads)
  }

  /// Reads the model in a checkpoint that is open. Throws as ``init(path:batch:threads:)``.
  public init(
    reading reader: CheckpointReader, batch: Int? = nil, threads: ThreadPool = ThreadPool()
  ) throws(TransformerError) {
    let metadata = reader.index.metadata
    let configuration = try ModelConfiguration(metadata: metadata)
    let vocabulary = try Vocabulary(metadata: metadata)
    guard vocabulary.count == configuration.vocabularySize else {
      throw .malformedCheckpoint(
        "its vocabulary has \(vocabulary.count) tokens instead of \(configuration.vocabularySize)")
    }
    // Before any memory is taken: a few words of metadata can claim a model of any size.
    let stored =
      reader.index.tensors.filter { $0.part == nil }.map(\.description)
      + reader.index.wholes.map(\.description)
    let found = stored.reduce(0) { $0 + ($1.labels.group == "model" ? $1.elementCount : 0) }
    guard found == configuration.parameterCount else {
      throw .malformedCheckpoint(
        "its tensors have \(found) parameters instead of \(configuration.parameterCount)")
    }
    let run = try TrainingSnapshot.read(metadata)
    let model = try Transformer(
      configuration, batch: batch ?? run?.configuration.batch ?? 1, threads: threads)
    let entries = model.parameters.entries
    let isExactKept =
      run != nil
      && stored.contains { TrainingTensorName($0.name).kind == .exactParameter }
    model.parameters.values.copy(
      from: try Self.read(isExactKept ? .exactParameter : .parameter, entries, from: reader))
    if let run {
      training = TrainingSnapshot(
        configuration: run.configuration, dataFingerprint: run.dataFingerprint, state: run.state,
        firstMoments: try Self.read(.firstMoment, entries, from: reader),
        secondMoments: try Self.read(.secondMoment, entries, from: reader),
        dataPath: run.dataPath)
    } else {
      training = nil
    }
    let isRounded = stored.contains { $0.labels.group == "model" && $0.dataType == .bf16 }
    elementType = isRounded ? .bf16 : .f32
    self.model = model
    end = metadata[Snapshot.endKey] == nil ? nil : try metadata.string(Snapshot.endKey)
    self.vocabulary = vocabulary
  }

  /// Reads a tensor for each entry into one flat array, laid out as the parameters are.
  private static func read(
    _ kind: TrainingTensorName.Kind, _ entries: [ParameterEntry], from reader: CheckpointReader
  ) throws(TransformerError) -> [Float] {
    var values: [Float] = []
    for entry in entries {
      values.append(contentsOf: repeatElement(0, count: entry.offset - values.count))
      let name = TrainingTensorName.name(of: kind, for: entry.name)
      let tensor = reader.index.tensor(named: name)
      let whole = tensor == nil ? reader.index.whole(named: name) : nil
      guard let description = tensor?.description ?? whole?.description else {
        throw .malformedCheckpoint("it has no tensor \(name)")
      }
      guard description.shape == entry.shape else {
        throw .malformedCheckpoint(
          "its tensor \(name) has shape \(description.shape) instead of \(entry.shape)")
      }
      guard description.dataType == .f32 || description.dataType == .bf16 else {
        throw .malformedCheckpoint(
          "its tensor \(name) is \(description.dataType.name) instead of f32 or bf16")
      }
      do throws(CheckpointError) {
        if let tensor { values += floats(try reader.read(tensor), description.dataType) }
        if let whole { values += floats(try reader.read(whole), description.dataType) }
      } catch {
        throw .unreadableCheckpoint(error)
      }
    }
    let padding = (16 - values.count % 16) % 16
    return values + repeatElement(0, count: padding)
  }

  private static func floats(_ bytes: TensorBytes, _ type: DataType) -> [Float] {
    type == .f32 ? bytes.values(as: Float.self) : bytes.values(as: BFloat16.self).map(\.value)
  }
}

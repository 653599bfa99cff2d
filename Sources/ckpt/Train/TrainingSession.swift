public import ArgumentParser
import CheckpointFormat
import SystemPackage
public import TinyTransformer

/// What a training begins with: a new model, or a run that was saved on its way.
struct TrainingSession {
  let trainer: Trainer
  let task: TrainingTask
  /// What parameters are saved in.
  let elementType: Snapshot.ElementType

  /// A new model, built as the options say.
  init(_ options: Train) throws {
    let configuration = options.training.configuration
    let architecture = options.model.architecture ?? .decoderOnly
    let context = options.model.configuration(vocabularySize: 1).context
    task = try Self.task(options, architecture, context: context)
    let model = try Transformer(
      options.model.configuration(vocabularySize: task.data.vocabulary.count),
      batch: configuration.batch, seed: configuration.seed, threads: Self.threads(options))
    trainer = try Trainer(model, data: task.data, configuration)
    elementType = options.dtype ?? .f32
  }

  /// The run in a checkpoint. Throws where it keeps none, or the options want another.
  init(resuming path: FilePath, _ options: Train) throws {
    let saved: SavedModel
    let run: TrainingSnapshot
    do throws(TransformerError) {
      saved = try SavedModel(path: path, threads: Self.threads(options))
    } catch {
      throw error.naming(path)
    }
    guard let training = saved.training else {
      throw CheckpointError(
        .argument,
        "is a finished model, and --resume needs an unfinished run, as --save-every and Ctrl-C save it; to train it further use --init",
        path: path)
    }
    run = training
    if let difference = options.model.disagreement(with: saved.model.configuration)
      ?? options.training.disagreement(with: run.configuration)
    {
      throw CheckpointError(
        .argument, "\(difference); omit that option, or start a new run", path: path)
    }
    let model = saved.model.configuration
    task = try Self.task(options, model.architecture, context: model.context)
    do throws(TransformerError) {
      trainer = try Trainer(
        saved.model, data: task.data, run.configuration, resuming: run)
    } catch {
      throw error.naming(path)
    }
    elementType = options.dtype ?? saved.elementType
  }

  private static func task(
    _ options: Train, _ architecture: Architecture, context: Int
  ) throws -> TrainingTask {
    guard let path = options.data else {
      return try TrainingTask(architecture: architecture, context: context)
    }
    return try TrainingTask(path: path, architecture: architecture, context: context)
  }

  private static func threads(_ options: Train) -> ThreadPool {
    options.threads.map { ThreadPool(threads: $0) } ?? ThreadPool()
  }
}

extension Snapshot.ElementType: ExpressibleByArgument {}

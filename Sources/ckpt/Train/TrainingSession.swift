public import ArgumentParser
import CheckpointFormat
import SystemPackage
public import TinyTransformer

/// What a training begins with: a new model, one that is trained further, or a run that was saved on its way.
struct TrainingSession {
  let trainer: Trainer
  let task: TrainingTask
  /// What parameters are saved in.
  let elementType: Snapshot.ElementType

  /// A new model, built as planned.
  init(_ plan: TrainingPlan, _ options: Train) throws {
    let configuration = options.training.configuration
    task = plan.task
    let model = try Transformer(
      plan.configuration, batch: configuration.batch, seed: configuration.seed,
      threads: Self.threads(options))
    trainer = try Trainer(model, data: task.data, configuration)
    elementType = options.dtype ?? .f32
  }

  /// A new run of a model that a checkpoint holds: its weights and its vocabulary, other data, a new optimizer.
  /// Throws where the options want a model of another form, or the data has tokens that the model does not know.
  init(initializing path: FilePath, _ options: Train) throws {
    let configuration = options.training.configuration
    let saved = try Self.model(path, options, batch: configuration.batch)
    let model = saved.model.configuration
    if let difference = options.model.disagreement(with: model) {
      throw CheckpointError(.argument, "\(difference); omit that option", path: path)
    }
    task = try Self.task(
      model.architecture, context: model.context, path: options.data,
      vocabulary: saved.vocabulary)
    guard task.data.vocabulary == saved.vocabulary else {
      throw CheckpointError(
        .argument, "has another vocabulary than the built-in task; give data with --data",
        path: path)
    }
    trainer = try Trainer(saved.model, data: task.data, configuration)
    elementType = options.dtype ?? saved.elementType
  }

  /// The run in a checkpoint. Throws where it keeps none, or the options want another.
  init(resuming path: FilePath, _ options: Train) throws {
    let saved = try Self.model(path, options)
    let run: TrainingSnapshot
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
    task = try Self.task(
      model.architecture, context: model.context, path: options.data ?? run.dataPath)
    do throws(TransformerError) {
      trainer = try Trainer(
        saved.model, data: task.data, run.configuration, resuming: run)
    } catch {
      throw error.naming(path)
    }
    elementType = options.dtype ?? saved.elementType
  }

  /// The run as it is now, which remembers where its data is.
  func snapshot() -> Snapshot {
    var snapshot = trainer.snapshot()
    if case .file(let path) = task.name { snapshot.training?.dataPath = path }
    snapshot.end = task.end
    return snapshot
  }

  /// The model as it is now, without the run.
  func finished() -> Snapshot {
    var snapshot = Snapshot(of: trainer.model, vocabulary: task.data.vocabulary)
    snapshot.end = task.end
    return snapshot
  }

  private static func model(
    _ path: FilePath, _ options: Train, batch: Int? = nil
  ) throws -> SavedModel {
    do throws(TransformerError) {
      return try SavedModel(path: path, batch: batch, threads: Self.threads(options))
    } catch {
      throw error.naming(path)
    }
  }

  /// What a model is trained on: a file, or the built-in task of its family.
  static func task(
    _ architecture: Architecture, context: Int, path: FilePath?, vocabulary: Vocabulary? = nil
  ) throws -> TrainingTask {
    guard let path else {
      return try TrainingTask(architecture: architecture, context: context)
    }
    return try TrainingTask(
      path: path, architecture: architecture, context: context, vocabulary: vocabulary)
  }

  private static func threads(_ options: Train) -> ThreadPool {
    options.threads.map { ThreadPool(threads: $0) } ?? ThreadPool()
  }
}

extension Snapshot.ElementType: ExpressibleByArgument {}

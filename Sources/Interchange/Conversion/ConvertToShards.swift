public import CheckpointFormat

/// Writes a checkpoint's tensors, bit for bit, into several safetensors files and the index that lists them.
///
/// All files are written under temporary names first, and get their own when all are whole: the index last, so that
/// what it lists is there. Files that exist are never replaced, since several cannot be replaced at once.
///
/// - Parameters:
///   - archive: The checkpoint to read.
///   - path: The index to write, ending in `.safetensors.index.json`; the shards come to stand beside it, named
///     `NAME-00001-of-00003.safetensors`.
///   - shardByteCount: The most bytes of tensors in a file; a larger tensor has a file of its own.
///   - progress: Called now and then with the decoded bytes written since the last call. What it throws ends the
///     conversion, and nothing is written.
/// - Returns: What was written, and what had no place in the files.
/// - Throws: ``Rule/argument`` for another ending of the path, a size below 1, or a file that exists;
///   ``Rule/foreignType`` and ``Rule/unrepresentable`` for what safetensors cannot hold; ``Rule/busy`` and
///   ``Rule/system`` for files, and what reading throws. Nothing is left of the files then.
@discardableResult
public func convertToShards(
  from archive: any TensorArchive, to path: String, shardByteCount: Int,
  progress: @escaping (Int) throws(CheckpointError) -> Void = { _ in }
) throws(CheckpointError) -> ConversionReport {
  guard path.hasSuffix(ShardPlan.indexSuffix), shardByteCount > 0 else {
    throw CheckpointError(
      .argument,
      "the index of a model in several files must be named NAME\(ShardPlan.indexSuffix), and a file hold a byte",
      path: path)
  }
  return try Conversion(archive: archive, labels: { $0.labels }, progress: progress)
    .writeShards(indexPath: path, shardByteCount: shardByteCount)
}

extension Conversion {
  func writeShards(
    indexPath: String, shardByteCount: Int
  ) throws(CheckpointError) -> ConversionReport {
    let (folder, indexName) = Self.split(indexPath)
    let plan = try ShardPlan(
      tensors: storedTensors.map(\.description), metadata: archive.metadata, ties: ties,
      modelName: String(indexName.dropLast(ShardPlan.indexSuffix.count)),
      shardByteCount: shardByteCount)
    let paths = plan.shards.map { folder + $0.fileName }
    for path in paths + [indexPath] where SystemCalls.exists(path) {
      throw CheckpointError(
        .argument, "exists; a model in several files replaces none, so remove it or name another",
        path: path)
    }
    var report = ConversionReport()
    var files: [DurableFile] = []
    for (shard, path) in zip(plan.shards, paths) {
      let file = try DurableFile(path: path)
      try write(shard.layout, into: HeldSink(file), &report)
      files.append(file)
    }
    let index = try DurableFile(path: indexPath)
    try index.write(plan.index.rawSpan)
    try Self.commit(files + [index])
    return report
  }

  /// Makes all files visible, or none.
  private static func commit(_ files: [DurableFile]) throws(CheckpointError) {
    for (number, file) in files.enumerated() {
      do throws(CheckpointError) {
        try file.commit()
      } catch {
        for file in files[...number] { SystemCalls.remove(file.path) }
        throw error
      }
    }
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }
}

/// Passes bytes on, and leaves the commit to someone else.
private final class HeldSink: ByteSink {
  private let sink: DurableFile

  init(_ sink: DurableFile) {
    self.sink = sink
  }

  func write(_ bytes: RawSpan) throws(CheckpointError) { try sink.write(bytes) }

  func commit() {}
}

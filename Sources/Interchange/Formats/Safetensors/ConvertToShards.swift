public import CheckpointFormat

/// Writes a checkpoint's tensors, bit for bit, into several safetensors files and the index that lists them.
///
/// All files are written under temporary names first, and get their own when all are whole: the index last, so that
/// what it lists is there. A model that exists is never replaced, since several files cannot be replaced at once. What
/// a run left that was killed between the first file and the index is taken over: files that are the same already stay,
/// and others that its unfinished index lists are replaced or removed.
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
  from archive: any TensorArchive, to path: FilePath, shardByteCount: Int,
  progress: @escaping (Int) throws(CheckpointError) -> Void = { _ in }
) throws(CheckpointError) -> ConversionReport {
  guard path.lastComponent?.string.hasSuffix(ShardPlan.indexSuffix) ?? false, shardByteCount > 0
  else {
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
    indexPath: FilePath, shardByteCount: Int, system: SystemCalls = .live
  ) throws(CheckpointError) -> ConversionReport {
    guard let indexName = indexPath.lastComponent.flatMap({ String(validating: $0) }) else {
      throw CheckpointError(
        .argument, "is not UTF-8, as names of files in an index must be", path: indexPath)
    }
    let plan = try ShardPlan(
      tensors: storedTensors.map(\.description), metadata: archive.metadata, ties: ties,
      modelName: String(indexName.dropLast(ShardPlan.indexSuffix.count)),
      shardByteCount: shardByteCount)
    try Self.expectNothing(at: indexPath)
    var leftovers = ShardLeftovers(beside: indexPath)
    for shard in plan.shards { try leftovers.expectRoom(for: shard) }
    var report = ConversionReport()
    var files: [DurableFile] = []
    for shard in plan.shards {
      let file = try DurableFile(path: leftovers.path(of: shard.fileName), system: system)
      let sink = try ShardSink(file, existing: leftovers.source(of: shard.fileName))
      try write(shard.layout, into: sink, &report)
      if try leftovers.keep(shard.fileName, isSame: sink.isSame) { continue }
      files.append(file)
    }
    let indexFile = try DurableFile(path: indexPath, system: system)
    // Another run may have ended in the meantime; the index's lock is ours now.
    try Self.expectNothing(at: indexPath)
    try leftovers.removeOthers()
    for file in files { try Self.expectNothing(at: file.path) }
    try indexFile.write(plan.index.rawSpan)
    // From here on it tells the next run whose files these are, if this one is killed.
    try indexFile.flush()
    report.takenOverFiles = leftovers.takenOver
    try Self.commit(files + [indexFile], system)
    return report
  }

  /// Makes all files visible, or none.
  private static func commit(
    _ files: [DurableFile], _ system: SystemCalls
  ) throws(CheckpointError) {
    for (number, file) in files.enumerated() {
      do throws(CheckpointError) {
        try file.commit()
      } catch {
        for file in files[...number] { _ = system.unlink(file.path) }
        throw error
      }
    }
  }

  private static func expectNothing(at path: FilePath) throws(CheckpointError) {
    guard SystemCalls.exists(path) else { return }
    throw ShardLeftovers.refusal(path)
  }
}

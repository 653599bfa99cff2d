internal import CheckpointFormat

extension FileFormat {
  /// A model spread over several safetensors files in one folder, opened by the JSON file that lists them, by convention
  /// named `model.safetensors.index.json`.
  ///
  /// The list and the files must agree: every listed tensor stands in its file and in no other, and every tensor in a
  /// file is listed. The files stay open for as long as the archive lives. Where their `__metadata__` differ in a value,
  /// that of the first file by name counts.
  public static let shardedSafetensors = FileFormat(
    "safetensors-sharded", title: "safetensors", fileNameEnding: ShardPlan.indexSuffix,
    isOneFile: false)
}

/// Several safetensors files and the JSON object that lists them.
enum ShardedSafetensorsDefinition: WritableFormatDefinition {
  static let format = FileFormat.shardedSafetensors

  static func begins(_ head: FileHead) -> Bool { head.firstSolidByte() == UInt8(ascii: "{") }

  /// Reads the list, and the headers of all files that it names.
  ///
  /// Throws `.unknownFormat` for JSON that is no list, `.json`, `.utf8`, `.foreignField`,
  /// `.shards` where a file is missing or leads out of the folder, or where list and files do not agree, and as
  /// ``SafetensorsDefinition/open(_:)`` for each file, with the path of that file.
  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents {
    let index = try ShardIndex(reading: file.source, limits: file.limits)
    guard let path = file.path else {
      throw CheckpointError(.shards, "lists files that can only be found beside a file")
    }
    var gathering = ShardGathering(index: index, path: path)
    for name in gathering.fileNames {
      try gathering.take(openShard(name, beside: path, limits: file.limits), named: name)
    }
    try gathering.checkComplete()
    return ArchiveContents(
      byteCount: file.source.byteCount + gathering.byteCount, metadata: gathering.metadata,
      table: try TensorTable(gathering.tensors), tensorOrder: gathering.tensorOrder,
      fileIdentities: gathering.fileIdentities.union(file.identities),
      fileNames: gathering.fileNames, declaredByteCount: index.totalByteCount,
      reading: ContiguousTensors(sources: gathering.sources))
  }

  private static func openShard(
    _ file: String, beside index: FilePath, limits: ResourceLimits
  ) throws(CheckpointError) -> (source: FileSource, header: SafetensorsHeader) {
    let path = try ShardIndex.path(of: file, beside: index)
    let source = try ShardIndex.openFile(path)
    return try CheckpointError.adding(path: path) { () throws(CheckpointError) in
      (source, try SafetensorsHeader(reading: source, file: file, limits: limits))
    }
  }

  // MARK: Writing

  /// All files are written under temporary names first, and get their own when all are whole: the index last, so that
  /// what it lists is there. A model that exists is never replaced, since several files cannot be replaced at once.
  /// What a run left that was killed between the first file and the index is taken over: files that are the same
  /// already stay, and others that its unfinished index lists are replaced or removed.
  ///
  /// Throws `.argument` for another ending of the path, a size below 1, or a file that exists.
  static func write(_ conversion: Conversion) throws(CheckpointError) -> ConversionReport {
    let indexPath = try conversion.expectPath("a model in several files")
    let sharding = conversion.target.sharding ?? .usual
    guard indexPath.lastComponent?.string.hasSuffix(ShardPlan.indexSuffix) ?? false,
      sharding.isValid
    else {
      throw CheckpointError(
        .argument,
        "the index of a model in several files must be named NAME\(ShardPlan.indexSuffix), and a file hold a byte",
        path: indexPath)
    }
    guard sharding.cut == nil else {
      throw CheckpointError(
        .argument, "safetensors files hold whole tensors; ckpt files can hold parts of them",
        path: indexPath)
    }
    guard let indexName = indexPath.lastComponent.flatMap({ String(validating: $0) }) else {
      throw CheckpointError(
        .argument, "is not UTF-8, as names of files in an index must be", path: indexPath)
    }
    guard ShardIndex.isPlain(indexName) else {
      throw CheckpointError(
        .argument, "has a backslash, as names of files in an index must not", path: indexPath)
    }
    let plan = try ShardPlan(
      tensors: conversion.storedTensors.map(\.description),
      metadata: conversion.archive.metadata, ties: conversion.ties,
      modelName: String(indexName.dropLast(ShardPlan.indexSuffix.count)),
      sharding: sharding)
    try expectNothing(at: indexPath)
    var leftovers = ShardLeftovers(beside: indexPath)
    for shard in plan.shards { try leftovers.expectRoom(for: shard) }
    var report = ConversionReport()
    var files: [DurableFile] = []
    for shard in plan.shards {
      let file = try DurableFile(
        path: leftovers.path(of: shard.fileName), system: conversion.system)
      let sink = try ShardSink(
        file, existing: leftovers.source(of: shard.fileName), conversion.written)
      try conversion.write(shard.layout, into: sink, &report)
      if try leftovers.keep(shard.fileName, isSame: sink.isSame) { continue }
      files.append(file)
    }
    let indexFile = try DurableFile(path: indexPath, system: conversion.system)
    // Another run may have ended in the meantime; the index's lock is ours now.
    try expectNothing(at: indexPath)
    try leftovers.removeOthers()
    for file in files { try expectNothing(at: file.path) }
    try indexFile.write(plan.index.rawSpan)
    conversion.written.add(plan.index.count)
    // From here on it tells the next run whose files these are, if this one is killed.
    try indexFile.flush()
    report.takenOverFiles = leftovers.takenOver
    report.fileNames = plan.shards.map(\.fileName)
    try commit(files + [indexFile], conversion.system)
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

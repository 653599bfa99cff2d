internal import CheckpointFormat

/// Which of a model's tensors stand in which of several safetensors files.
///
/// Tensors stay in their order; a file is full when the next tensor would make its data larger than asked for. Names
/// follow the convention of the field: `model-00001-of-00003.safetensors` beside `model.safetensors.index.json`.
struct ShardPlan {
  /// The ending of an index's name.
  static let indexSuffix = ".safetensors.index.json"

  struct Shard {
    let fileName: String
    let layout: SafetensorsLayout
  }

  let shards: [Shard]
  let totalByteCount: Int

  /// Throws as ``SafetensorsLayout/init(tensors:metadata:ties:)``, and `.argument` for more than 99,999 files.
  init(
    tensors: [TensorDescription], metadata: CheckpointMetadata, ties: [SecondName],
    modelName: String, sharding: Sharding
  ) throws(CheckpointError) {
    let sizes = tensors.map(\.byteCount)
    let groups = sharding.groups(of: sizes).map { Array(tensors[$0]) }
    guard groups.count < 100_000 else {
      throw CheckpointError(
        .argument, "\(groups.count) files of a model are more than 99,999; make each larger")
    }
    let placed = try groups.map { (group) throws(CheckpointError) in
      try SafetensorsLayout.order(group)
    }
    let facts = SafetensorsFacts(
      metadata, ties: ties, tensors: tensors, placed: placed.flatMap { $0 })
    let tiesByOwner = Dictionary(grouping: ties) { ByteName($0.owner) }
    var shards: [Shard] = []
    for (number, group) in placed.enumerated() {
      let layout = try SafetensorsLayout(
        placed: group, facts: facts,
        ties: group.flatMap { tiesByOwner[ByteName($0.name)] ?? [] })
      shards.append(
        Shard(
          fileName: Sharding.fileName(
            modelName, number: number + 1, of: groups.count, extension: ".safetensors"),
          layout: layout))
    }
    self.shards = shards
    totalByteCount = Sharding.sum(sizes)
  }

  /// The index: the size of all tensors, and the file of each, in the order of their names.
  var index: [UInt8] {
    var entries = shards.flatMap { shard in
      shard.layout.tensors.map { (name: $0.name, file: shard.fileName) }
    }
    entries.sort { Ordering.precedes($0.name, $1.name) }
    var writer = ByteWriter()
    writer.write(
      bytes: "{\n  \"metadata\": {\n    \"total_size\": \(totalByteCount)\n  },\n".utf8)
    writer.write(bytes: "  \"weight_map\": {".utf8)
    for (number, entry) in entries.enumerated() {
      writer.write(bytes: (number == 0 ? "\n    " : ",\n    ").utf8)
      JSONText.write(entry.name, to: &writer)
      writer.write(bytes: ": ".utf8)
      JSONText.write(entry.file, to: &writer)
    }
    writer.write(bytes: (entries.isEmpty ? "}\n}\n" : "\n  }\n}\n").utf8)
    return writer.bytes
  }
}

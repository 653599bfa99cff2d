internal import CheckpointFormat

/// Puts the tensors of a model's files together, and holds them against the list.
struct ShardGathering {
  /// The names of the files, in the order of their bytes.
  let fileNames: [String]
  private let index: ShardIndex
  private let path: FilePath

  private(set) var byteCount = 0
  private(set) var fileIdentities: Set<FileIdentity> = []
  private var facts: [(key: String, value: MetadataValue)] = []
  private var factKeys: Set<ByteName> = []
  /// The order that all files note.
  private(set) var tensorOrder: [Int]?
  private(set) var sources: [String?: any ByteSource] = [:]
  private var stored: [ArchivedTensor] = []
  private var tied: [(tensor: ArchivedTensor, owner: String)] = []
  /// The file in which each tensor was found.
  private var found: [ByteName: String] = [:]

  init(index: ShardIndex, path: FilePath) {
    self.index = index
    self.path = path
    fileNames = index.sortedFileNames
  }

  /// Takes the next file. Throws `.shards` for a tensor that is not listed, listed for another file, or was in
  /// a file before.
  mutating func take(
    _ shard: (source: FileSource, header: SafetensorsHeader), named file: String
  ) throws(CheckpointError) {
    sources[file] = shard.source
    fileIdentities.insert(shard.source.identity)
    byteCount += shard.source.byteCount
    for (key, value) in shard.header.metadata where factKeys.insert(ByteName(key)).inserted {
      facts.append((key, value))
    }
    tensorOrder = tensorOrder ?? shard.header.tensorOrder
    let base = stored.count
    for tensor in shard.header.table.tensors {
      if let target = tensor.tiedTo {
        tied.append((tensor, shard.header.table.tensors[target].name))
        continue
      }
      try check(tensor, in: file)
      stored.append(tensor.moved(to: base + tensor.position))
    }
  }

  private mutating func check(
    _ tensor: ArchivedTensor, in file: String
  ) throws(CheckpointError) {
    let name = ByteName(tensor.name)
    if let other = found.updateValue(file, forKey: name) {
      throw disagreement(
        "stands in two files, \(Escaping.escapeShortened(other)) and \(Escaping.escapeShortened(file))",
        name)
    }
    guard let listed = index.fileNames[name] else {
      throw disagreement("stands in \(Escaping.escapeShortened(file)), but is not listed", name)
    }
    guard ByteName(listed) == ByteName(file) else {
      throw disagreement(
        "stands in \(Escaping.escapeShortened(file)), but is listed for \(Escaping.escapeShortened(listed))",
        name)
    }
  }

  /// Throws `.shards` for a tensor that is listed and in no file.
  func checkComplete() throws(CheckpointError) {
    guard found.count < index.fileNames.count else { return }
    let missing = index.fileNames.filter { found[$0.key] == nil }
    guard let (name, file) = missing.min(by: { Ordering.precedes($0.key.text, $1.key.text) })
    else { return }
    throw disagreement(
      "is listed for \(Escaping.escapeShortened(file)), but does not stand in it", name)
  }

  /// The facts of all files; of a key that several have, that of the first.
  var metadata: CheckpointMetadata { CheckpointMetadata(unordered: facts) }

  /// All tensors; second names last, without those that are a stored tensor of another file.
  var tensors: [ArchivedTensor] {
    var positions: [ByteName: Int] = [:]
    for tensor in stored { positions[ByteName(tensor.name)] = tensor.position }
    var all = stored
    for (tensor, owner) in tied {
      let name = ByteName(tensor.name)
      guard positions[name] == nil, let target = positions[ByteName(owner)] else { continue }
      positions[name] = all.count
      all.append(tensor.moved(to: all.count, tiedTo: target))
    }
    return all
  }

  private func disagreement(_ message: String, _ name: ByteName) -> CheckpointError {
    CheckpointError(.shards, message, tensor: name.text, path: path)
  }
}

extension ArchivedTensor {
  /// The same tensor at another place of a longer list.
  fileprivate func moved(to position: Int, tiedTo: Int? = nil) -> ArchivedTensor {
    ArchivedTensor(
      position: position, description: description, tiedTo: tiedTo, codec: codec, offset: offset,
      storedByteCount: storedByteCount, file: file)
  }
}

internal import CheckpointFormat

/// The tensors of several files, each read by its own file.
struct GatheredTensors: TensorReading {
  private struct Part: Sendable {
    let contents: ArchiveContents
    /// How many tensors the files before have.
    let base: Int
    let file: String
    let hasChecksums: Bool
  }

  private var parts: [Part] = []
  private(set) var tensors: [ArchivedTensor] = []
  private(set) var keyOrder: [Int] = []
  private(set) var byteCount = 0
  private(set) var fileIdentities: Set<FileIdentity> = []
  /// The file in which each tensor was found.
  private(set) var fileNames: [(tensor: String, file: String)] = []
  private var facts: [(key: String, value: MetadataValue)] = []
  private var factKeys: Set<ByteName> = []

  /// Facts of all files; of a key that several have, that of the first.
  var metadata: CheckpointMetadata { CheckpointMetadata(unordered: facts) }

  /// Takes the next file. Tensors that are tied within it stay so.
  mutating func take(
    _ contents: ArchiveContents, named file: String, hasChecksums: Bool
  ) {
    let base = tensors.count
    for tensor in contents.table.tensors {
      tensors.append(
        ArchivedTensor(
          position: base + tensor.position, description: tensor.description,
          tiedTo: tensor.tiedTo.map { base + $0 }, codec: tensor.codec, offset: tensor.offset,
          storedByteCount: tensor.storedByteCount, file: file))
      fileNames.append((tensor.name, file))
    }
    keyOrder += (contents.keyOrder ?? Array(contents.table.tensors.indices)).map { base + $0 }
    byteCount += contents.byteCount
    fileIdentities.formUnion(contents.fileIdentities)
    for (key, value) in contents.metadata where factKeys.insert(ByteName(key)).inserted {
      facts.append((key, value))
    }
    parts.append(
      Part(contents: contents, base: base, file: file, hasChecksums: hasChecksums))
  }

  /// The file that a tensor stands in, and the tensor as that has it. O(log n) for n files.
  private func part(
    of tensor: ArchivedTensor
  ) -> (reading: any TensorReading, tensor: ArchivedTensor) {
    var low = 0
    var high = parts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if parts[middle].base <= tensor.position { low = middle } else { high = middle - 1 }
    }
    let part = parts[low]
    return (part.contents.reading, part.contents.table.tensors[tensor.position - part.base])
  }

  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    let part = part(of: tensor)
    try part.reading.read(range, of: part.tensor, into: &bytes)
  }

  func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let part = part(of: tensor)
    try part.reading.forEachPiece(of: part.tensor, body)
  }

  func verify(
    _ table: TensorTable, progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    var findings: [CheckpointError] = []
    for part in parts {
      if !part.hasChecksums {
        findings.append(
          CheckpointError(
            .memberChecksum,
            "\(Escaping.escapeShortened(part.file)) has no checksums, so that damage cannot be found"
          ))
      }
      findings += try part.contents.reading.verify(part.contents.table, progress: progress)
    }
    return findings
  }
}

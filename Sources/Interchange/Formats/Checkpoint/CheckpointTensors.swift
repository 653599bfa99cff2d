public import CheckpointFormat
internal import Synchronization

extension TensorArchive {
  /// An archive of a container that is open. Throws `.shapeOverflow` and the like where the index lies.
  public init(_ reader: CheckpointReader, limits: ResourceLimits = ResourceLimits())
    throws(CheckpointError)
  {
    self.init(
      try CheckpointTensors.contents(of: reader), format: .checkpoint, path: reader.path,
      limits: limits)
  }

  /// The container's own reader, which knows chunks; nil for other formats.
  public var checkpointReader: CheckpointReader? {
    (contents.reading as? CheckpointTensors)?.reader
  }
}

/// The tensors of a ckpt container, decoded by the reader's threads.
struct CheckpointTensors: TensorReading {
  let reader: CheckpointReader
  let latest = LatestTensors()

  /// The bytes that a piece may take, unless a single chunk is larger, and should take.
  private static let largestPiece = 32 << 20
  private static let smallestPiece = 1 << 20

  static func contents(of reader: CheckpointReader) throws(CheckpointError) -> ArchiveContents {
    var tensors: [ArchivedTensor] = []
    tensors.reserveCapacity(reader.index.tensors.count + reader.index.tied.count)
    for stored in reader.index.tensors {
      let isInherited = stored.inheritedFrom != nil
      tensors.append(
        ArchivedTensor(
          position: stored.position, description: stored.description, codec: stored.codec,
          offset: stored.offset, storedByteCount: isInherited ? 0 : stored.storedByteCount,
          file: isInherited ? reader.baseFileName : nil,
          dependence: isInherited ? .same : stored.prediction.map { _ in .difference }))
    }
    for tied in reader.index.tied {
      let target = tensors[tied.target]
      tensors.append(
        ArchivedTensor(
          position: tensors.count,
          description: try TensorDescription(
            name: tied.name, labels: tied.labels, dataType: target.description.dataType,
            shape: target.description.shape),
          tiedTo: tied.target, codec: target.codec, offset: target.offset, storedByteCount: 0))
    }
    return ArchiveContents(
      formatVersion: reader.formatVersion, byteCount: reader.byteCount,
      metadata: reader.index.metadata, table: try TensorTable(tensors),
      fileIdentities: reader.fileIdentities, reading: CheckpointTensors(reader: reader))
  }

  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    try reader.read(range, of: latest.tensor(at: tensor.position, of: reader), into: &bytes)
  }

  /// In pieces of a few chunks, which the threads decode at once.
  func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let stored = latest.tensor(at: tensor.position, of: reader)
    let affordable = Swift.max(1, Self.largestPiece / stored.chunkByteCount)
    let wanted = Swift.max(reader.threads * 2, Self.smallestPiece / stored.chunkByteCount)
    let chunks = Swift.min(wanted, affordable)
    try forEachPiece(of: tensor, pieceByteCount: chunks * stored.chunkByteCount, body)
  }

  func verify(
    _ table: TensorTable, progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    try reader.verify(progress: progress)
  }
}

/// The tensors that were read last with the lists of their chunks, each of which takes as long to make as it is, so
/// that reading a few tensors in pieces makes each list once.
final class LatestTensors: Sendable {
  /// The four that a prediction is made from, and as many of the other file.
  private static let count = 8

  private struct State {
    /// The one used last at the end.
    var tensors: [StoredTensor] = []
    var makingCount = 0
  }

  private let state = Mutex(State())

  /// How often a list was made.
  var makingCount: Int { state.withLock { $0.makingCount } }

  func tensor(at position: Int, of reader: CheckpointReader) -> StoredTensor {
    state.withLock { state in
      let tensor: StoredTensor
      if let place = state.tensors.lastIndex(where: { $0.position == position }) {
        tensor = state.tensors.remove(at: place)
      } else {
        tensor = reader.index.tensors[position]
        state.makingCount += 1
        if state.tensors.count == Self.count { state.tensors.removeFirst() }
      }
      state.tensors.append(tensor)
      return tensor
    }
  }
}

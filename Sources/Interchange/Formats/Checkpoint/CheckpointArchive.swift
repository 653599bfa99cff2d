public import CheckpointFormat
internal import Synchronization

/// A ckpt container as an archive.
public struct CheckpointArchive: TensorArchive {
  /// The container's own reader, which knows chunks.
  public let reader: CheckpointReader
  /// What the archive was opened to take.
  public let limits: Limits
  private let table: TensorTable
  let latest = LatestTensors()

  /// The format: ``FileFormat/checkpoint``.
  public var format: FileFormat { .checkpoint }
  /// The version of the format that the file says it has.
  public var formatVersion: Int? { reader.formatVersion }
  /// The path that was opened, where it was one.
  public var path: FilePath? { reader.path }
  /// The file and all that it is stored against, however far.
  public var fileIdentities: Set<FileIdentity> { reader.fileIdentities }
  /// The size of the file in bytes.
  public var byteCount: Int { reader.byteCount }
  /// Facts about the whole.
  public var metadata: Metadata { reader.index.metadata }
  /// The tensors in the order of their data, and behind them those that are tied to one of these.
  public var tensors: [ArchivedTensor] { table.tensors }

  /// An archive of a container that is open. Throws ``Rule/shapeOverflow`` and the like where the index lies.
  public init(_ reader: CheckpointReader, limits: Limits = Limits()) throws(CheckpointError) {
    self.reader = reader
    self.limits = limits
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
    table = try TensorTable(tensors)
  }

  /// The tensor of a name, or nil. Names are told apart by their bytes. O(1).
  public func tensor(named name: String) -> ArchivedTensor? { table.tensor(named: name) }

  /// Decodes the bytes `range` of a tensor into memory of that size, the chunks shared among the reader's threads.
  ///
  /// Throws ``Rule/argument``, ``Rule/system`` and the codes 301 to 306.
  public func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    let stored = try storedTensor(of: tensor, holding: range)
    try reader.read(range, of: stored, into: &bytes)
  }

  /// Calls `body` with the decoded bytes of a tensor in order, a few chunks at a time, decoded by the reader's
  /// threads.
  ///
  /// Throws as ``read(_:of:into:)`` and what `body` throws.
  public func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let stored = try storedTensor(of: tensor, holding: 0..<0)
    let affordable = Swift.max(1, Self.largestPiece / stored.chunkByteCount)
    let wanted = Swift.max(reader.threads * 2, Self.smallestPiece / stored.chunkByteCount)
    let chunks = Swift.min(wanted, affordable)
    try forEachPiece(of: tensor, pieceByteCount: chunks * stored.chunkByteCount, body)
  }

  /// Checks every byte of the file.
  ///
  /// - Parameter progress: Called now and then, from any thread, with the stored bytes checked since the last call.
  /// - Returns: What is wrong, in the order of the file; empty for a whole file.
  /// - Throws: ``Rule/system`` where the file cannot be read.
  public func verify(
    progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    try reader.verify(progress: progress)
  }

  /// The bytes that a piece may take, unless a single chunk is larger.
  private static let largestPiece = 32 << 20
  private static let smallestPiece = 1 << 20

  private func storedTensor(
    of tensor: ArchivedTensor, holding range: Range<Int>
  ) throws(CheckpointError) -> StoredTensor {
    do throws(CheckpointError) {
      return latest.tensor(at: try table.owner(of: tensor, holding: range).position, of: reader)
    } catch {
      throw error.adding(path: path)
    }
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

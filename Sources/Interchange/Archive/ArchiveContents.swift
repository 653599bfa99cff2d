internal import CheckpointFormat

/// What a format yields when it has opened a file: the tensors, the facts, and the means to read the tensors' bytes.
struct ArchiveContents: Sendable {
  /// The version of the format that the file says it has; nil where the format knows none.
  var formatVersion: Int?
  /// The size in bytes, of all files where there are several.
  var byteCount: Int
  /// Facts about the whole.
  var metadata = CheckpointMetadata()
  /// The tensors in the order of their data, and behind them those that are tied to one of these.
  var table: TensorTable
  /// For each stored tensor its position in the container that the file was made from, where that had another order.
  var tensorOrder: [Int]?
  /// The tensors' positions in the order of their keys, where the file has one that is not that of their data.
  var keyOrder: [Int]?
  /// The file's beginning, where all of it follows from that and the tensors. Nil for what was made from a container.
  var header: ForeignHeader?
  /// All files that the tensors depend on.
  var fileIdentities: Set<FileIdentity> = []
  /// The names of the files of a model in several, in the order of their bytes.
  var fileNames: [String] = []
  /// What a list of several files says the tensors take together.
  var declaredByteCount: Int?
  /// How the tensors' bytes are read.
  var reading: any TensorReading
}

/// How the bytes of an archive's tensors are read. The archive has checked tensor, range and memory before, and asks
/// only for tensors that are not tied to another.
protocol TensorReading: Sendable {
  /// Decodes the bytes `range` of a tensor, which are at least one, into memory of that size.
  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError)

  /// Calls `body` with the decoded bytes of a tensor in order, and has compared their checksum when it returns, where
  /// there is one.
  func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError)

  /// How many of a tensor's bytes are best read at once, from a multiple of that on.
  func pieceByteCount(of tensor: ArchivedTensor) -> Int

  /// How long pieces may be that are read in any order and by several threads, where that takes no longer than from
  /// the first to the last and finds the same faults; nil where it does. Another piece begins at each multiple of that.
  func pieceByteCountInAnyOrder(of tensor: ArchivedTensor) -> Int?

  /// Decodes ranges of tensors, none of them empty, each into memory of its size.
  func read(
    _ pieces: [WantedPiece], into targets: [UnsafeMutableRawBufferPointer],
    _ progress: WorkProgress?
  ) throws(CheckpointError)

  /// The codec that makes a tensor smaller, where ``ArchivedTensor/codec`` does not say it.
  func codec(of tensor: ArchivedTensor) throws(CheckpointError) -> ChunkCodec

  /// What is wrong with the data of the tensors of `table`.
  func verify(
    _ table: TensorTable, progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError]
}

extension TensorReading {
  func codec(of tensor: ArchivedTensor) throws(CheckpointError) -> ChunkCodec { .stored }

  func pieceByteCount(of tensor: ArchivedTensor) -> Int { 1 << 20 }

  func pieceByteCountInAnyOrder(of tensor: ArchivedTensor) -> Int? { nil }

  func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try forEachPiece(of: tensor, in: 0..<tensor.description.byteCount, body)
  }

  /// Calls `body` with some of the decoded bytes of a tensor in order.
  func forEachPiece(
    of tensor: ArchivedTensor, in range: Range<Int>,
    _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let step = pieceByteCount(of: tensor)
    var piece: [UInt8] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Swift.min((start / step + 1) * step, range.upperBound)
      if piece.count != end - start { piece = [UInt8](repeating: 0, count: end - start) }
      var target = piece.mutableRawSpan
      try read(start..<end, of: tensor, into: &target)
      try body(piece.rawSpan)
      start = end
    }
  }

  /// Finds nothing: what a format without checksums allows to check was checked on opening.
  func verify(
    _ table: TensorTable, progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    []
  }
}

/// Tensors whose bytes stand in files as they do in memory, at any alignment.
struct ContiguousTensors: TensorReading {
  /// The files; tensors tell which by ``ArchivedTensor/file`` where there are several.
  let sources: [String?: any ByteSource]

  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    guard let source = sources[tensor.file] else {
      throw CheckpointError(.argument, "stands in a file that is not open", tensor: tensor.name)
    }
    try source.read(at: tensor.offset + range.lowerBound, into: &bytes)
  }

  /// What stays in a processor's second cache.
  func pieceByteCountInAnyOrder(of tensor: ArchivedTensor) -> Int? { 1 << 18 }
}

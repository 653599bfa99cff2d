public import CheckpointFormat

/// Some bytes of a tensor of an archive.
public struct ArchivedRange: Sendable {
  /// The tensor, by its place in ``TensorArchive/tensors``.
  public var position: Int
  /// Which of its decoded bytes, counted from its first.
  public var bytes: Range<Int>

  /// Bytes of a tensor, which are checked when they are read.
  public init(_ position: Int, bytes: Range<Int>) {
    self.position = position
    self.bytes = bytes
  }
}

/// A range of a tensor that holds its bytes itself, and is not tied to another.
struct WantedPiece: Sendable {
  let tensor: ArchivedTensor
  let range: Range<Int>
}

extension TensorArchive {
  /// Decodes many ranges of many tensors into memory of the caller's, each into its own.
  ///
  /// On as many threads as the archive was opened for. Where the format has chunks, each is decoded once, however many
  /// of the ranges want some of it. Where this throws, some of the memory is filled and some is not.
  ///
  /// - Parameters:
  ///   - ranges: What is wanted. Ranges may overlap, and be of tied tensors.
  ///   - targets: As many pieces of memory, each of the size of its range. They must stay valid until this returns, must
  ///     not overlap, and must not be used by anyone else meanwhile.
  ///   - progress: Counts the bytes of the ranges that are there, and stops the reading.
  /// - Throws: `.argument` for a range outside of its tensor or memory of another size, `.stopped`, and as
  ///   ``read(_:of:into:)``, with the tensor.
  @unsafe
  public func read(
    _ ranges: [ArchivedRange], into targets: [UnsafeMutableRawBufferPointer],
    progress: WorkProgress? = nil
  ) throws(CheckpointError) {
    guard unsafe ranges.count == targets.count else {
      throw CheckpointError(
        .argument, unsafe "\(ranges.count) ranges do not fit \(targets.count) pieces of memory",
        path: path)
    }
    var pieces: [WantedPiece] = []
    // Safe: the caller guarantees that the memory is valid; its sizes are compared before it is used.
    var memory: [UnsafeMutableRawBufferPointer] = unsafe []
    pieces.reserveCapacity(ranges.count)
    unsafe memory.reserveCapacity(ranges.count)
    for (number, range) in ranges.enumerated() {
      let owner = try owner(of: range)
      let size = unsafe targets[number].count
      guard range.bytes.count == size else {
        throw CheckpointError(
          .argument, "\(range.bytes.count) bytes do not fit memory of \(size)", tensor: owner.name,
          path: path)
      }
      guard size > 0 else { continue }
      pieces.append(WantedPiece(tensor: owner, range: range.bytes))
      unsafe memory.append(targets[number])
    }
    do throws(CheckpointError) {
      try unsafe contents.reading.read(pieces, into: memory, progress)
    } catch {
      throw error.adding(path: path)
    }
  }

  private func owner(of range: ArchivedRange) throws(CheckpointError) -> ArchivedTensor {
    guard tensors.indices.contains(range.position) else {
      throw CheckpointError(
        .argument, "tensor \(range.position) is not one of \(tensors.count)", path: path)
    }
    return try CheckpointError.adding(path: path) { () throws(CheckpointError) in
      try contents.table.owner(of: tensors[range.position], holding: range.bytes)
    }
  }
}

extension TensorReading {
  /// How much is read between two looks at whether to stop.
  private var stepByteCount: Int { 16 << 20 }

  /// One after the other.
  func read(
    _ pieces: [WantedPiece], into targets: [UnsafeMutableRawBufferPointer],
    _ progress: WorkProgress?
  ) throws(CheckpointError) {
    for (number, piece) in pieces.enumerated() {
      // Safe: the memory has the size of the range.
      try unsafe readSteps(piece, into: targets[number], progress)
    }
  }

  /// A range in steps, into memory of its size.
  func readSteps(
    _ piece: WantedPiece, into target: UnsafeMutableRawBufferPointer, _ progress: WorkProgress?
  ) throws(CheckpointError) {
    var start = piece.range.lowerBound
    while start < piece.range.upperBound {
      try progress?.check()
      let end = Swift.min(start + stepByteCount, piece.range.upperBound)
      let from = start - piece.range.lowerBound
      // Safe: slicing checks the bounds.
      var part = unsafe MutableRawSpan(
        _unsafeBytes: UnsafeMutableRawBufferPointer(
          rebasing: target[from..<from + end - start]))
      do throws(CheckpointError) {
        try read(start..<end, of: piece.tensor, into: &part)
      } catch {
        throw error.adding(tensor: piece.tensor.name)
      }
      progress?.add(end - start)
      start = end
    }
  }
}

extension ContiguousTensors {
  /// Threads share the ranges, cut where they are long.
  func read(
    _ pieces: [WantedPiece], into targets: [UnsafeMutableRawBufferPointer],
    _ progress: WorkProgress?
  ) throws(CheckpointError) {
    let step = 4 << 20
    var tasks: [(piece: Int, start: Int)] = []
    for (number, piece) in pieces.enumerated() {
      tasks += stride(from: 0, to: piece.range.count, by: step).map { (number, $0) }
    }
    // Safe: each task fills a part of its own of the caller's memory, which stays until all are done.
    nonisolated(unsafe) let targets = unsafe targets
    try WorkLoop(threads: SystemCalls.processorCount).run(
      tasks.count, progress: progress, state: {}
    ) { [tasks] number, _ throws(CheckpointError) in
      let (place, start) = tasks[number]
      let piece = pieces[place]
      let end = Swift.min(start + step, piece.range.count)
      var part = unsafe MutableRawSpan(
        _unsafeBytes: UnsafeMutableRawBufferPointer(rebasing: targets[place][start..<end]))
      let base = piece.range.lowerBound
      do throws(CheckpointError) {
        try read(base + start..<base + end, of: piece.tensor, into: &part)
      } catch {
        throw error.adding(tensor: piece.tensor.name)
      }
      progress?.add(end - start)
    }
  }
}

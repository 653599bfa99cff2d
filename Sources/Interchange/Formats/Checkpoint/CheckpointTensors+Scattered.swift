internal import CheckpointFormat

extension CheckpointTensors {
  /// So many ranges are gathered before they are read: a whole that is cut along its rows has one for each of them.
  private static let batchCount = 1 << 18

  /// All pieces together, those of wholes as the stretches of their parts that they are.
  func read(
    _ pieces: [WantedPiece], into targets: [UnsafeMutableRawBufferPointer],
    _ progress: WorkProgress?
  ) throws(CheckpointError) {
    var ranges: [TensorRange] = []
    // Safe: each range has a part of its own of the memory that its piece has.
    var memory: [UnsafeMutableRawBufferPointer] = unsafe []
    let tensors = reader.index.tensors
    for (number, piece) in pieces.enumerated() {
      switch places[piece.tensor.position] {
      case .tensor(let place):
        ranges.append(TensorRange(tensors[place], bytes: piece.range))
        unsafe memory.append(targets[number])
      case .whole(let place):
        try reader.forEachPartRange(of: reader.index.wholes[place], in: piece.range) {
          (range, offset) throws(CheckpointError) in
          ranges.append(range)
          unsafe memory.append(
            UnsafeMutableRawBufferPointer(
              rebasing: targets[number][offset..<offset + range.bytes.count]))
          guard ranges.count >= Self.batchCount else { return }
          try unsafe reader.read(ranges, into: memory, progress: progress)
          ranges.removeAll(keepingCapacity: true)
          unsafe memory.removeAll(keepingCapacity: true)
        }
      }
    }
    try unsafe reader.read(ranges, into: memory, progress: progress)
  }
}

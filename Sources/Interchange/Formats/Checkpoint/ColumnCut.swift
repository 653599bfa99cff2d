internal import CheckpointFormat

/// Divides a tensor's bytes, which come in order and in pieces of any size, among writers that take columns of it.
struct ColumnCut {
  /// A writer, and the columns that it takes.
  struct Target {
    let writer: CheckpointWriter
    let columns: Range<Int>
  }

  /// Columns of a row, in bytes.
  private struct Stretch {
    let writer: CheckpointWriter
    let bytes: Range<Int>
  }

  private let stretches: [Stretch]
  private let rowByteCount: Int
  /// Where the next byte stands in its row.
  private var column = 0

  init(of tensor: TensorDescription, into targets: [Target]) {
    let type = tensor.dataType
    func bytes(_ columns: Int) -> Int { columns / type.elementsPerBlock * type.bytesPerBlock }
    rowByteCount = bytes(tensor.shape.last ?? 0)
    stretches = targets.map {
      Stretch(
        writer: $0.writer, bytes: bytes($0.columns.lowerBound)..<bytes($0.columns.upperBound))
    }
  }

  /// Takes the next bytes. Returns how many of them were wanted; throws what the writers throw.
  mutating func add(_ bytes: RawSpan) throws(CheckpointError) -> Int {
    var count = 0
    for stretch in stretches {
      let gathered = gather(stretch.bytes, of: bytes)
      count += gathered.count
      try stretch.writer.append(gathered.rawSpan)
    }
    column = (column + bytes.byteCount) % rowByteCount
    return count
  }

  /// The bytes that stand in some columns.
  private func gather(_ columns: Range<Int>, of bytes: RawSpan) -> [UInt8] {
    var gathered: [UInt8] = []
    let rows = bytes.byteCount / rowByteCount + 2
    gathered.reserveCapacity(Swift.min(bytes.byteCount, rows * columns.count))
    // Where the row begins that the first byte stands in, which may be before the bytes.
    var row = -column
    // Safe: ranges are cut to the bytes.
    unsafe bytes.withUnsafeBytes { buffer in
      while row < buffer.count {
        let start = Swift.max(0, row + columns.lowerBound)
        let end = Swift.min(buffer.count, row + columns.upperBound)
        if start < end {
          unsafe gathered.append(
            contentsOf: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
        }
        row += rowByteCount
      }
    }
    return gathered
  }
}

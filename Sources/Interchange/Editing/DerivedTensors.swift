internal import CheckpointFormat
internal import Synchronization

/// Tensors that are made from those of other archives when they are read, a piece at a time.
final class DerivedTensors: TensorReading {
  /// How each tensor is made, by position.
  private let formulas: [TensorFormula]
  /// Of the tensors read to their end, by position, how many numbers were too large for their type.
  private let tooLarge = Mutex<[Int: Int]>([:])

  private static let pieceElementCount = 1 << 17

  init(_ formulas: [TensorFormula]) {
    self.formulas = formulas
  }

  /// Of a tensor read to its end, how many numbers were too large for its type.
  func tooLargeCount(of tensor: ArchivedTensor) -> Int {
    tooLarge.withLock { $0[tensor.position] ?? 0 }
  }

  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    if case .copy(let operand) = formulas[tensor.position] {
      return try operand.archive.read(range, of: operand.tensor, into: &bytes)
    }
    let width = tensor.description.dataType.bytesPerBlock
    var start = range.lowerBound
    _ = try calculate(
      tensor, range.lowerBound / width..<(range.upperBound + width - 1) / width
    ) { (piece, first) throws(CheckpointError) in
      // Only the first and the last piece may have bytes that were not asked for.
      let offset = start - first * width
      let count = Swift.min(piece.byteCount - offset, range.upperBound - start)
      let from = start - range.lowerBound
      // Safe: both ranges are within their spans.
      unsafe bytes.withUnsafeMutableBytes { target in
        unsafe piece.withUnsafeBytes { source in
          unsafe UnsafeMutableRawBufferPointer(rebasing: target[from..<from + count])
            .copyMemory(from: UnsafeRawBufferPointer(rebasing: source[offset..<offset + count]))
        }
      }
      start += count
    }
  }

  func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let count: Int
    switch formulas[tensor.position] {
    case .copy(let operand): return try operand.archive.forEachPiece(of: operand.tensor, body)
    case .rounded(let operand): count = try round(operand, to: tensor, body)
    default:
      count = try calculate(tensor, 0..<tensor.description.elementCount) {
        (piece, _) throws(CheckpointError) in try body(piece)
      }
    }
    if count > 0 { tooLarge.withLock { $0[tensor.position] = count } }
  }

  /// Hands out a tensor's rounded numbers as the operand's own pieces come, which costs the least.
  private func round(
    _ operand: TensorOperand, to tensor: ArchivedTensor,
    _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) -> Int {
    let decoder = try operand.decoder()
    let encoder = try encoder(of: tensor)
    var numbers: [Double] = []
    var bytes: [UInt8] = []
    var tooLarge = 0
    try operand.archive.forEachPiece(of: operand.tensor) { (piece) throws(CheckpointError) in
      let step = Self.pieceElementCount * decoder.width
      for start in stride(from: 0, to: piece.byteCount, by: step) {
        let part = piece.extracting(start..<Swift.min(start + step, piece.byteCount))
        decoder.decode(part, into: &numbers)
        tooLarge += encoder.encode(numbers, into: &bytes)
        try body(bytes.rawSpan)
      }
    }
    return tooLarge
  }

  /// Hands out the bytes of some elements, each time with the number of the first. Returns how many were too large.
  private func calculate(
    _ tensor: ArchivedTensor, _ elements: Range<Int>,
    _ body: (RawSpan, Int) throws(CheckpointError) -> Void
  ) throws(CheckpointError) -> Int {
    guard var calculation = try formulas[tensor.position].calculation() else { return 0 }
    let encoder = try encoder(of: tensor)
    var numbers: [Double] = []
    var bytes: [UInt8] = []
    var tooLarge = 0
    for start in stride(
      from: elements.lowerBound, to: elements.upperBound, by: Self.pieceElementCount)
    {
      let end = Swift.min(start + Self.pieceElementCount, elements.upperBound)
      try calculation.calculate(start..<end, into: &numbers)
      tooLarge += encoder.encode(numbers, into: &bytes)
      try body(bytes.rawSpan, start)
    }
    return tooLarge
  }

  private func encoder(of tensor: ArchivedTensor) throws(CheckpointError) -> NumberEncoder {
    guard let encoder = NumberEncoder(tensor.description.dataType) else {
      throw CheckpointError(
        .foreignType, "\(tensor.description.dataType.name) is not rounded to", tensor: tensor.name)
    }
    return encoder
  }
}

public import CheckpointFormat

/// Reads elements of a tensor here and there.
public struct SliceReader {
  private let archive: TensorArchive
  private let tensor: ArchivedTensor
  private let width: Int
  private let limit: Int
  /// Bytes of the tensor that were read last, and where they begin.
  private var window: [UInt8] = []
  private var start = 0

  private static let windowByteCount = 1 << 20

  /// A reader of a tensor; nil for packed and quantized types, whose elements are no numbers of their own.
  public init?(_ tensor: ArchivedTensor, in archive: TensorArchive) {
    let type = tensor.description.dataType
    guard NumberDecoder(type) != nil else { return nil }
    self.archive = archive
    self.tensor = tensor
    width = type.bytesPerBlock
    limit = tensor.description.byteCount
  }

  /// The elements of a slice, in its order. Throws as ``TensorArchive/read(_:of:into:)``.
  public mutating func elements(
    _ slice: TensorSlice
  ) throws(CheckpointError) -> [TensorElement] {
    var elements: [TensorElement] = []
    let type = tensor.description.dataType
    try forEachPiece(slice) { (bytes) throws(CheckpointError) in
      elements += TensorElement.elements(of: bytes, type)
    }
    return elements
  }

  /// What the numbers of a slice are like.
  ///
  /// Holds a few MiB at a time. Throws as ``TensorArchive/forEachPiece(of:_:)`` and what `progress` throws, which is
  /// called with the bytes read since the last call.
  public mutating func statistics(
    _ slice: TensorSlice, progress: (Int) throws(CheckpointError) -> Void = { _ in }
  ) throws(CheckpointError) -> TensorStatistics {
    var statistics = TensorStatistics()
    guard let decoder = NumberDecoder(tensor.description.dataType) else { return statistics }
    if slice.isWhole {
      return try TensorStatistics.read(tensor, in: archive, progress: progress) ?? statistics
    }
    let loop = WorkLoop(threads: SystemCalls.processorCount)
    try forEachPiece(slice.ascending) { (bytes) throws(CheckpointError) in
      statistics.add(bytes, decoder, loop)
      try progress(bytes.byteCount)
    }
    return statistics
  }

  /// Calls `body` with the bytes of the slice's elements, behind each other, in pieces.
  private mutating func forEachPiece(
    _ slice: TensorSlice, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    var piece: [UInt8] = []
    var reader = self
    try slice.forEachRun { (run) throws(CheckpointError) in
      var place = run.lowerBound * reader.width
      let end = run.upperBound * reader.width
      while place < end {
        let bytes = try reader.bytes(from: place, to: end)
        piece += bytes
        place += bytes.count
        if piece.count >= Self.windowByteCount {
          try body(piece.rawSpan)
          piece.removeAll(keepingCapacity: true)
        }
      }
    }
    self = reader
    if !piece.isEmpty { try body(piece.rawSpan) }
  }

  /// As many bytes of a range as are at hand, at least one element.
  private mutating func bytes(
    from place: Int, to end: Int
  ) throws(CheckpointError) -> ArraySlice<UInt8> {
    if !(start..<start + window.count).contains(place) {
      // Where a slice goes backwards, what comes next stands before.
      start =
        place < start ? min(place, max(0, end - Self.windowByteCount / width * width)) : place
      window = try archive.bytes(start..<min(start + Self.windowByteCount, limit), of: tensor)
    }
    return window[(place - start)..<min(end - start, window.count)]
  }
}

/// An element of a tensor.
public enum TensorElement: Sendable, Equatable {
  /// A signed integer.
  case integer(Int64)
  /// An unsigned integer.
  case unsigned(UInt64)
  /// True or false.
  case boolean(Bool)
  /// A floating-point number.
  case number(Double)
  /// A complex number: its real and its imaginary part.
  case complex(Double, Double)

  /// The elements in some bytes; none of packed and quantized types.
  static func elements(of bytes: RawSpan, _ type: DataType) -> [TensorElement] {
    switch type {
    case .i64: return integers(bytes, Int64.self).map { .integer($0) }
    case .u64: return integers(bytes, UInt64.self).map { .unsigned($0) }
    default: break
    }
    guard let decoder = NumberDecoder(type) else { return [] }
    var numbers: [Double] = []
    decoder.decode(bytes, into: &numbers)
    if type == .bool { return numbers.map { .boolean($0 != 0) } }
    if type.isInteger { return numbers.map { .integer(Int64($0)) } }
    if decoder.width == type.bytesPerBlock { return numbers.map { .number($0) } }
    return stride(from: 0, to: numbers.count, by: 2).map { .complex(numbers[$0], numbers[$0 + 1]) }
  }

  private static func integers<Bits: FixedWidthInteger & BitwiseCopyable>(
    _ bytes: RawSpan, _ type: Bits.Type
  ) -> [Bits] {
    (0..<bytes.byteCount / MemoryLayout<Bits>.size).map { place in
      // Safe: the number is within the bytes, and any bits are an integer.
      unsafe Bits(
        littleEndian: bytes.unsafeLoadUnaligned(
          fromByteOffset: place * MemoryLayout<Bits>.size, as: Bits.self))
    }
  }
}

internal import CheckpointFormat

/// Keeps what a file of another format holds besides tensors and metadata while it is converted to a container, so that
/// it can be made again byte for byte (SPEC.md section 6.14).
struct OriginalKeeper {
  private let header: ForeignHeader
  private let headerBytes: [UInt8]
  private let digest: ThreadedDigest
  /// How much of the file was taken.
  private var position: Int
  /// Whether all between the tensors was zeros so far.
  private var isZeroFilled = true

  private static let pieceByteCount = 1 << 20

  /// Nil where nothing is to be kept: for a file that was made from a container, or has no such header.
  ///
  /// Throws what the source throws.
  init?(_ conversion: Conversion) throws(CheckpointError) {
    guard conversion.target.keepsOriginal, let header = conversion.archive.contents.header else {
      return nil
    }
    self.header = header
    position = header.byteCount
    let bytes = try header.source.read(0..<header.byteCount)
    headerBytes = bytes
    digest = ThreadedDigest(
      threads: conversion.target.options.threads ?? SystemCalls.processorCount)
    digest.update(bytes.rawSpan)
  }

  /// Takes what stands before a tensor's data. Tensors come in the order of the file.
  mutating func begin(_ tensor: ArchivedTensor) throws(CheckpointError) {
    try fill(to: tensor.offset)
  }

  /// Takes the next bytes of the tensor.
  mutating func take(_ bytes: RawSpan) {
    digest.update(bytes)
    position += bytes.byteCount
  }

  /// Takes all tensors, which are read for it.
  mutating func takeTensors(of conversion: Conversion) throws(CheckpointError) {
    for tensor in conversion.storedTensors {
      try begin(tensor)
      try conversion.archive.forEachPiece(of: tensor) { take($0) }
    }
  }

  /// What is to be kept; nil where the file holds something that would not come back.
  mutating func finish(
    _ conversion: Conversion, metadata: CheckpointMetadata
  ) throws(CheckpointError) -> OriginalFile? {
    try fill(to: header.source.byteCount)
    guard isZeroFilled, position == header.source.byteCount else { return nil }
    let facts = HeaderFacts(
      metadata: metadata,
      ties: conversion.ties.map { ($0.name, $0.owner) }
        .sorted { Ordering.precedes($0.name, $1.name) },
      targets: conversion.storedTensors.map(\.description))
    guard !header.isUsual(headerBytes, position, facts) else { return nil }
    let described = header.describe(headerBytes, facts)
    let kept = if let described { described } else { try RawDeflate.deflate(headerBytes) }
    return OriginalFile(
      format: header.format, byteCount: UInt64(position), digest: digest.finish(),
      form: described == nil ? .whole : .described, header: kept)
  }

  private mutating func fill(to end: Int) throws(CheckpointError) {
    while position < end {
      let gap = try header.source.read(
        position..<Swift.min(end, position + Self.pieceByteCount))
      isZeroFilled = isZeroFilled && gap.allSatisfy { $0 == 0 }
      take(gap.rawSpan)
    }
  }
}

extension Conversion {
  /// What a container that is converted to another one keeps of the file that it was made from: all, since tensors and
  /// metadata stay in their places.
  func inheritedOriginals(metadata: CheckpointMetadata) -> [OriginalFile] {
    guard target.keepsOriginal, let index = archive.checkpointReader?.index, index.wholes.isEmpty,
      metadata == archive.metadata
    else { return [] }
    return index.originals
  }
}

public import CheckpointFormat

/// What two checkpoints, of any formats, have in common and what not. Tensors belong together by their names' bytes.
public struct ArchiveComparison: Sendable {
  /// Two tensors of one name.
  public struct Pair: Sendable {
    // Shared by all pairs, so that a pair takes a few bytes and not those of two tensors.
    private let firsts: [ArchivedTensor]
    private let seconds: [ArchivedTensor]
    private let positions: (first: Int, second: Int)

    /// The first checkpoint's.
    public var first: ArchivedTensor { firsts[positions.first] }
    /// The second checkpoint's.
    public var second: ArchivedTensor { seconds[positions.second] }
    /// Whether both have one type and shape, so that their elements can be compared.
    public var haveSameForm: Bool {
      first.description.dataType == second.description.dataType
        && first.description.shape == second.description.shape
    }

    fileprivate init(
      _ positions: (first: Int, second: Int), in firsts: [ArchivedTensor],
      _ seconds: [ArchivedTensor]
    ) {
      self.positions = positions
      self.firsts = firsts
      self.seconds = seconds
    }
  }

  /// The tensors that only the first has, in its order.
  public let onlyInFirst: [ArchivedTensor]
  /// The tensors that only the second has, in its order.
  public let onlyInSecond: [ArchivedTensor]
  /// The tensors of another type or shape.
  public let otherForm: [Pair]
  /// The tensors that can be compared, in the order of the first. A second name counts only where it is not in
  /// both checkpoints a second name of the same tensor.
  public let comparable: [Pair]

  private let first: TensorArchive
  private let second: TensorArchive

  /// Pairs the tensors of two open checkpoints; reads no data.
  public init(_ first: TensorArchive, _ second: TensorArchive) {
    self.first = first
    self.second = second
    var onlyInFirst: [ArchivedTensor] = []
    var otherForm: [Pair] = []
    var comparable: [Pair] = []
    comparable.reserveCapacity(Swift.min(first.tensors.count, second.tensors.count))
    let (firsts, seconds) = (first.tensors, second.tensors)
    for tensor in firsts {
      guard let other = second.tensor(named: tensor.name) else {
        onlyInFirst.append(tensor)
        continue
      }
      let pair = Pair((tensor.position, other.position), in: firsts, seconds)
      if !pair.haveSameForm {
        otherForm.append(pair)
      } else if !Self.isOneTie(pair, first, second) {
        comparable.append(pair)
      }
    }
    self.onlyInFirst = onlyInFirst
    onlyInSecond = second.tensors.filter { first.tensor(named: $0.name) == nil }
    self.otherForm = otherForm
    self.comparable = comparable
  }

  /// Whether both are second names of the same tensor.
  private static func isOneTie(
    _ pair: Pair, _ first: TensorArchive, _ second: TensorArchive
  ) -> Bool {
    guard let owner = pair.first.tiedTo, let other = pair.second.tiedTo else { return false }
    return first.tensors[owner].name.utf8.elementsEqual(second.tensors[other].name.utf8)
  }

  /// The decoded bytes of one side of all pairs that can be compared.
  public var comparableByteCount: Int {
    comparable.reduce(0) { $0 + $1.first.description.byteCount }
  }

  /// Compares the elements of a pair of one form. Where both files say that the two have one digest, nothing is read;
  /// where both stand in ckpt files with the same encoded bytes, nothing is decoded.
  ///
  /// Holds a few MiB of each tensor at a time. Throws `.system`, what the formats' codecs throw, and what
  /// `progress` throws, which is called with the decoded bytes compared since the last call.
  public func difference(
    of pair: Pair, progress: (Int) throws(CheckpointError) -> Void = { _ in }
  ) throws(CheckpointError) -> TensorDifference {
    let type = pair.first.description.dataType
    let end = pair.first.description.byteCount
    let isSame = haveSameDigest(pair) ? true : try haveSameStoredBytes(pair)
    if isSame {
      var difference = TensorDifference()
      difference.elements = pair.first.description.elementCount
      difference.isNumeric = NumberDecoder(type) != nil
      try progress(end)
      return difference
    }
    var accumulator = DifferenceAccumulator(type)
    let piece = Swift.max(1, Self.pieceByteCount / type.bytesPerBlock) * type.bytesPerBlock
    var start = 0
    while start < end {
      let range = start..<Swift.min(end, start + piece)
      let bytes = try first.bytes(range, of: pair.first)
      let others = try second.bytes(range, of: pair.second)
      accumulator.add(bytes.rawSpan, others.rawSpan)
      try progress(range.count)
      start = range.upperBound
    }
    return accumulator.difference
  }

  private static let pieceByteCount = 4 << 20

  private func haveSameDigest(_ pair: Pair) -> Bool {
    guard let digest = first.storedDigest(of: pair.first) else { return false }
    return digest == second.storedDigest(of: pair.second)
  }

  private func haveSameStoredBytes(_ pair: Pair) throws(CheckpointError) -> Bool {
    guard let first = first.checkpointReader, let second = second.checkpointReader,
      let tensor = first.index.tensor(named: pair.first.name),
      let other = second.index.tensor(named: pair.second.name)
    else { return false }
    return try first.hasStoredBytes(of: tensor, equalTo: other, in: second)
  }
}

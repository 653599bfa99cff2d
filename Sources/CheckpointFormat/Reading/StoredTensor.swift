/// A tensor as it stands in a checkpoint: its description, and where its chunks are.
public struct StoredTensor: Sendable {
  /// Its place among the checkpoint's tensors.
  public internal(set) var position: Int
  /// Name, meaning and form.
  public let description: TensorDescription
  /// In which order its elements stand; 0 is row-major, others are not known and not given out.
  public let layout: UInt8
  /// Where its first chunk begins in its file.
  public let offset: Int
  /// Decoded bytes in every chunk but the last.
  public let chunkByteCount: Int
  /// The bytes that its chunks take in its file.
  public let storedByteCount: Int
  /// What its numbers are predicted from, where its file holds only how far off that is.
  public let prediction: TensorPrediction?
  /// What it is a box of, where it is a part of a larger tensor.
  public let part: TensorPart?

  /// The file that it stands in: 0 for the one that was asked, else one more than a position among the files that
  /// tensors are taken over from.
  var holder = 0
  /// Its place among the tensors of that file alone.
  let ownPosition: Int
  /// Where its entries in the chunk table are.
  let entriesOffset: Int
  /// The CRC of its entries.
  let entriesChecksum: UInt32

  /// The name.
  public var name: String { description.name }
  /// Whether it stands in another file that this one names.
  public var isTakenOver: Bool { holder > 0 }
  /// Whether its bytes stand in its file as they do in memory.
  public var isStored: Bool {
    prediction == nil && layout == 0 && storedByteCount == description.byteCount
  }
  /// Decoded bytes in its longest chunk.
  var longestChunkByteCount: Int { Swift.min(chunkByteCount, description.byteCount) }
  /// How many chunks it has.
  public var chunkCount: Int {
    let (full, rest) = description.byteCount.quotientAndRemainder(dividingBy: chunkByteCount)
    return full + (rest > 0 ? 1 : 0)
  }
}

/// What a tensor is, that is a part of a larger one (SPEC.md section 6.11).
public struct TensorPart: Sendable, Equatable {
  /// The name of the larger tensor.
  public let whole: String
  /// Its dimensions.
  public let wholeShape: [Int]
  /// Where in it the part's first element is.
  public let origin: [Int]

  /// A part of `whole`, a tensor of shape `wholeShape`, whose first element is at `origin` there.
  public init(whole: String, wholeShape: [Int], origin: [Int]) {
    self.whole = whole
    self.wholeShape = wholeShape
    self.origin = origin
  }
}

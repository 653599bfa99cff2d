internal import CheckpointFormat
internal import Synchronization

/// Bytes of deflated contents at any place, without decoding what stands before them each time.
///
/// A DEFLATE stream can be read only from its beginning. So it is decoded a block at a time; the blocks used last are
/// kept, and so is the decoder's state at some of those it has passed (as in `zran.c` of zlib's examples). Going
/// through a content in order decodes it once, and any other access at most what lies between two such states.
/// All memory together is below 100 MiB. Threads wait for each other.
final class DecodedBlocks: Sendable {
  /// The decoded bytes of a block, unless its content ends within.
  static let blockByteCount = 1 << 20
  private static let maximumBlockCount = 32
  private static let maximumStateCount = 1024

  private struct Block {
    let content: Int
    let number: Int
    let bytes: [UInt8]
  }

  /// A decoder at the beginning of a block.
  private struct Place {
    let block: Int
    let stream: ContentStream
  }

  private struct State {
    /// The one used last at the end.
    var blocks: [Block] = []
    /// Of each content the places in their order.
    var places: [Int: [Place]] = [:]
    var live: (content: Int, place: Place)?
    var decodedByteCount = 0
  }

  private let contents: [Content]
  private let blocksBetweenPlaces: Int
  private let state = Mutex(State())

  init(_ contents: [Content]) {
    self.contents = contents
    let blocks = contents.reduce(0) { sum, content in
      content.isDeflated ? sum + content.byteCount / Self.blockByteCount + 1 : sum
    }
    blocksBetweenPlaces = blocks / Self.maximumStateCount + 1
  }

  /// How many bytes were decoded so far.
  var decodedByteCount: Int { state.withLock { $0.decodedByteCount } }

  /// Decodes the bytes `range` of a content into memory of that size. Throws as ``ContentStream``.
  func read(
    _ range: Range<Int>, of content: Int, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    let size = Self.blockByteCount
    var place = range.lowerBound
    while place < range.upperBound {
      let number = place / size
      let end = Swift.min(range.upperBound, (number + 1) * size)
      let block = try state.withLock { (state: inout State) throws(CheckpointError) -> [UInt8] in
        try self.block(number, of: content, &state)
      }
      var target = bytes._mutatingExtracting(
        place - range.lowerBound..<end - range.lowerBound)
      try MemorySource(block).read(at: place - number * size, into: &target)
      place = end
    }
  }

  /// Decodes all of a content and compares its checksum. Throws as ``ContentStream/finish()``.
  func check(_ content: Int) throws(CheckpointError) {
    try state.withLock { (state: inout State) throws(CheckpointError) in
      let last = contents[content].byteCount / Self.blockByteCount
      for number in 0...last where byteCount(ofBlock: number, in: content) > 0 {
        _ = try block(number, of: content, &state)
      }
      // A decoder has seen all bytes before its place, wherever it was copied.
      let stream = try stream(toReach: last, of: content, &state)
      try stream.finish()
      state.live = nil
    }
  }

  private func byteCount(ofBlock number: Int, in content: Int) -> Int {
    Swift.min(Self.blockByteCount, contents[content].byteCount - number * Self.blockByteCount)
  }

  private func block(
    _ number: Int, of content: Int, _ state: inout State
  ) throws(CheckpointError) -> [UInt8] {
    if let kept = state.blocks.lastIndex(where: { $0.content == content && $0.number == number }) {
      let block = state.blocks.remove(at: kept)
      state.blocks.append(block)
      return block.bytes
    }
    let stream = try stream(toReach: number, of: content, &state)
    let bytes = try decode(number, of: content, from: stream, &state)
    if state.blocks.count == Self.maximumBlockCount { state.blocks.removeFirst() }
    state.blocks.append(Block(content: content, number: number, bytes: bytes))
    return bytes
  }

  /// A decoder at the beginning of a block: the nearest before it, and on from there.
  private func stream(
    toReach number: Int, of content: Int, _ state: inout State
  ) throws(CheckpointError) -> ContentStream {
    let kept = state.places[content]?.last { $0.block <= number }
    var place: Place
    if let (other, live) = state.live, other == content, live.block <= number,
      live.block >= kept?.block ?? 0
    {
      place = live
    } else if let kept {
      place = Place(block: kept.block, stream: try ContentStream(copying: kept.stream))
    } else {
      place = Place(block: 0, stream: try ContentStream(contents[content]))
    }
    while place.block < number {
      _ = try decode(place.block, of: content, from: place.stream, &state)
      place = Place(block: place.block + 1, stream: place.stream)
    }
    return place.stream
  }

  /// Decodes the block before which a decoder stands, and keeps the decoder's state behind it where that is due.
  private func decode(
    _ number: Int, of content: Int, from stream: ContentStream, _ state: inout State
  ) throws(CheckpointError) -> [UInt8] {
    state.live = nil
    var bytes = [UInt8](repeating: 0, count: byteCount(ofBlock: number, in: content))
    var elements = bytes.mutableSpan
    // Safe: every bit pattern is a byte.
    var target = unsafe elements.mutableBytes
    try stream.read(into: &target)
    state.decodedByteCount += bytes.count
    let next = number + 1
    if next % blocksBetweenPlaces == 0, stream.remaining > 0,
      state.places[content]?.last?.block ?? 0 < next
    {
      state.places[content, default: []].append(
        Place(block: next, stream: try ContentStream(copying: stream)))
    }
    state.live = (content, Place(block: next, stream: stream))
    return bytes
  }
}

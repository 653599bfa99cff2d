internal import CheckpointFormat
internal import Synchronization

/// Bytes of deflated members at any place, without decoding what stands before them each time.
///
/// A DEFLATE stream can be read only from its beginning. So it is decoded a block at a time; the blocks used last are
/// kept, and so is the decoder's state at some of those it has passed (as in `zran.c` of zlib's examples). Going
/// through a member in order decodes it once, and any other access at most what lies between two such states.
/// All memory together is below 100 MiB. Threads wait for each other.
final class DecodedBlocks: Sendable {
  /// The decoded bytes of a block, unless its member ends within.
  static let blockByteCount = 1 << 20
  private static let maximumBlockCount = 32
  private static let maximumStateCount = 1024

  private struct Block {
    let member: Int
    let number: Int
    let bytes: [UInt8]
  }

  /// A decoder at the beginning of a block.
  private struct Place {
    let block: Int
    let stream: MemberStream
  }

  private struct State {
    /// The one used last at the end.
    var blocks: [Block] = []
    /// Of each member the places in their order.
    var places: [Int: [Place]] = [:]
    var live: (member: Int, place: Place)?
    var decodedByteCount = 0
  }

  private let members: [ArchiveMember]
  private let blocksBetweenPlaces: Int
  private let state = Mutex(State())

  init(_ members: [ArchiveMember]) {
    self.members = members
    let blocks = members.reduce(0) { sum, member in
      member.isDeflated ? sum + member.byteCount / Self.blockByteCount + 1 : sum
    }
    blocksBetweenPlaces = blocks / Self.maximumStateCount + 1
  }

  /// How many bytes were decoded so far.
  var decodedByteCount: Int { state.withLock { $0.decodedByteCount } }

  /// Decodes the bytes `range` of a member into memory of that size. Throws as ``MemberStream``.
  func read(
    _ range: Range<Int>, of member: Int, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    let size = Self.blockByteCount
    var place = range.lowerBound
    while place < range.upperBound {
      let number = place / size
      let end = Swift.min(range.upperBound, (number + 1) * size)
      let block = try state.withLock { (state: inout State) throws(CheckpointError) -> [UInt8] in
        try self.block(number, of: member, &state)
      }
      var target = bytes._mutatingExtracting(
        place - range.lowerBound..<end - range.lowerBound)
      try MemorySource(block).read(at: place - number * size, into: &target)
      place = end
    }
  }

  /// Decodes all of a member and compares its checksum. Throws as ``MemberStream/finish()``.
  func check(_ member: Int) throws(CheckpointError) {
    try state.withLock { (state: inout State) throws(CheckpointError) in
      let last = members[member].byteCount / Self.blockByteCount
      for number in 0...last where byteCount(ofBlock: number, in: member) > 0 {
        _ = try block(number, of: member, &state)
      }
      // A decoder has seen all bytes before its place, wherever it was copied.
      let stream = try stream(toReach: last, of: member, &state)
      try stream.finish()
      state.live = nil
    }
  }

  private func byteCount(ofBlock number: Int, in member: Int) -> Int {
    Swift.min(Self.blockByteCount, members[member].byteCount - number * Self.blockByteCount)
  }

  private func block(
    _ number: Int, of member: Int, _ state: inout State
  ) throws(CheckpointError) -> [UInt8] {
    if let kept = state.blocks.lastIndex(where: { $0.member == member && $0.number == number }) {
      let block = state.blocks.remove(at: kept)
      state.blocks.append(block)
      return block.bytes
    }
    let stream = try stream(toReach: number, of: member, &state)
    let bytes = try decode(number, of: member, from: stream, &state)
    if state.blocks.count == Self.maximumBlockCount { state.blocks.removeFirst() }
    state.blocks.append(Block(member: member, number: number, bytes: bytes))
    return bytes
  }

  /// A decoder at the beginning of a block: the nearest before it, and on from there.
  private func stream(
    toReach number: Int, of member: Int, _ state: inout State
  ) throws(CheckpointError) -> MemberStream {
    let kept = state.places[member]?.last { $0.block <= number }
    var place: Place
    if let (other, live) = state.live, other == member, live.block <= number,
      live.block >= kept?.block ?? 0
    {
      place = live
    } else if let kept {
      place = Place(block: kept.block, stream: try MemberStream(copying: kept.stream))
    } else {
      place = Place(block: 0, stream: try MemberStream(members[member]))
    }
    while place.block < number {
      _ = try decode(place.block, of: member, from: place.stream, &state)
      place = Place(block: place.block + 1, stream: place.stream)
    }
    return place.stream
  }

  /// Decodes the block before which a decoder stands, and keeps the decoder's state behind it where that is due.
  private func decode(
    _ number: Int, of member: Int, from stream: MemberStream, _ state: inout State
  ) throws(CheckpointError) -> [UInt8] {
    state.live = nil
    var bytes = [UInt8](repeating: 0, count: byteCount(ofBlock: number, in: member))
    var target = bytes.mutableRawSpan
    try stream.read(into: &target)
    state.decodedByteCount += bytes.count
    let next = number + 1
    if next % blocksBetweenPlaces == 0, stream.remaining > 0,
      state.places[member]?.last?.block ?? 0 < next
    {
      state.places[member, default: []].append(
        Place(block: next, stream: try MemberStream(copying: stream)))
    }
    state.live = (member, Place(block: next, stream: stream))
    return bytes
  }
}

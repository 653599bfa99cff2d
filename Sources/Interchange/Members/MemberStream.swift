internal import CheckpointFormat

/// Reads a member from its first byte to its last, and then knows whether it is what its checksum says.
///
/// Holds 32 KiB of what is stored where it is deflated, whatever sizes are claimed.
final class MemberStream {
  /// The bytes that a piece has where nobody asks for another number.
  static let pieceByteCount = 1 << 20
  private static let inputByteCount = 32 << 10

  private let member: ArchiveMember
  private let inflation: InflationStream?
  private var input: [UInt8] = []
  private var inputPosition = 0
  private var checksum: UInt32 = 0
  private var position = 0
  /// How many stored bytes were read.
  private(set) var storedPosition = 0

  /// A stream at the first byte. Throws `.memory`.
  init(_ member: ArchiveMember) throws(CheckpointError) {
    self.member = member
    inflation = member.isDeflated ? try InflationStream() : nil
  }

  /// A stream of a deflated member that goes on where `other` stands. Throws `.memory`.
  init(copying other: MemberStream) throws(CheckpointError) {
    member = other.member
    if let decoder = other.inflation {
      inflation = try InflationStream(copying: decoder)
    } else {
      inflation = nil
    }
    checksum = other.checksum
    position = other.position
    // What was read and not yet decoded is read again.
    storedPosition = other.storedPosition - (other.input.count - other.inputPosition)
  }

  /// How many decoded bytes are left.
  var remaining: Int { member.byteCount - position }

  /// Fills `bytes`. Throws `.memberChecksum` where the member ends before or is no DEFLATE stream, and what
  /// the source throws.
  func read(into bytes: inout MutableRawSpan) throws(CheckpointError) {
    guard bytes.byteCount <= remaining else { throw damage("ends before its declared size") }
    if let inflation {
      try inflate(inflation, into: &bytes)
    } else {
      try member.source.read(at: member.offset + position, into: &bytes)
      storedPosition += bytes.byteCount
    }
    position += bytes.byteCount
    if member.checksum != nil {
      checksum = CRC32.checksum(bytes.bytes, continuing: checksum)
    }
  }

  /// Decodes and drops bytes. Throws as ``read(into:)``.
  func skip(_ count: Int) throws(CheckpointError) {
    var left = count
    var dropped: [UInt8] = []
    while left > 0 {
      let step = Swift.min(left, Self.pieceByteCount)
      if dropped.count != step { dropped = [UInt8](repeating: 0, count: step) }
      var bytes = dropped.mutableRawSpan
      try read(into: &bytes)
      left -= step
    }
  }

  /// Ends after the last byte. Throws `.memberChecksum` where the member has more than it declares, or other
  /// bytes than its checksum says.
  func finish() throws(CheckpointError) {
    try skip(remaining)
    if let inflation { try expectEnd(of: inflation) }
    if let expected = member.checksum, expected != checksum {
      throw damage("does not match its checksum")
    }
  }

  private func inflate(
    _ inflation: InflationStream, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    var done = 0
    while done < bytes.byteCount {
      try refill()
      var rest = bytes._mutatingExtracting(droppingFirst: done)
      let step = try decode(inflation, into: &rest)
      guard step.read > 0 || step.written > 0 else {
        throw damage("gives \(remaining - done) bytes less than its declared size")
      }
      done += step.written
    }
  }

  private func expectEnd(of inflation: InflationStream) throws(CheckpointError) {
    var surplus: [UInt8] = [0]
    while !inflation.isAtEnd {
      try refill()
      var byte = surplus.mutableRawSpan
      let step = try decode(inflation, into: &byte)
      guard step.written == 0 else { throw damage("gives more than its declared size") }
      guard step.read > 0 || inflation.isAtEnd else { throw damage("ends too early") }
    }
    guard inputPosition == input.count, storedPosition == member.storedByteCount else {
      throw damage("has bytes behind the end of its DEFLATE stream")
    }
  }

  private func decode(
    _ inflation: InflationStream, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) -> (read: Int, written: Int) {
    do throws(CheckpointError) {
      let step = try inflation.decode(
        input.rawSpan.extracting(inputPosition..<input.count), into: &bytes)
      inputPosition += step.read
      return step
    } catch {
      throw error.code == .deflate ? damage("is no DEFLATE stream") : error
    }
  }

  private func refill() throws(CheckpointError) {
    guard inputPosition == input.count else { return }
    let count = Swift.min(Self.inputByteCount, member.storedByteCount - storedPosition)
    guard count > 0 else { return }
    let start = member.offset + storedPosition
    input = try member.source.read(start..<start + count)
    inputPosition = 0
    storedPosition += count
  }

  private func damage(_ words: String) -> CheckpointError {
    CheckpointError(.memberChecksum, "\(member.title) \(words)", offset: member.offset)
  }
}

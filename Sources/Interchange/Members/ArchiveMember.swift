internal import CheckpointFormat

/// A run of bytes in a file that stands there as it is or deflated: a member of an archive, or a file itself.
struct ArchiveMember: Sendable {
  let source: any ByteSource
  /// The member's name, for errors; nil where the member is the whole file.
  let name: String?
  /// Where its first stored byte stands in the file.
  let offset: Int
  /// The bytes that it takes in the file.
  let storedByteCount: Int
  /// The bytes that it decodes to; the same where it is not deflated.
  let byteCount: Int
  let isDeflated: Bool
  /// The CRC-32 of the decoded bytes; nil where the format has none.
  var checksum: UInt32?

  /// The whole of a file, as it is.
  init(wholeOf source: any ByteSource) {
    self.init(
      source: source, name: nil, offset: 0, storedByteCount: source.byteCount,
      byteCount: source.byteCount, isDeflated: false, checksum: nil)
  }

  init(
    source: any ByteSource, name: String?, offset: Int, storedByteCount: Int, byteCount: Int,
    isDeflated: Bool, checksum: UInt32?
  ) {
    self.source = source
    self.name = name
    self.offset = offset
    self.storedByteCount = storedByteCount
    self.byteCount = byteCount
    self.isDeflated = isDeflated
    self.checksum = checksum
  }

  /// How a line of an error begins that speaks of it.
  var title: String { name.map { "member \(Escaping.escapeShortened($0))" } ?? "the file" }

  /// The error with its place in the file: of what is deflated, only where that begins is known.
  func located(_ error: CheckpointError) -> CheckpointError {
    isDeflated ? error.at(offset) : error
  }

  /// Decodes the bytes `range` into memory of that size, without checking the rest.
  ///
  /// O(range.upperBound) where it is deflated. Throws `.memberChecksum` and what the source throws.
  func read(_ range: Range<Int>, into bytes: inout MutableRawSpan) throws(CheckpointError) {
    guard !range.isEmpty else { return }
    if isDeflated {
      let stream = try MemberStream(self)
      try stream.skip(range.lowerBound)
      try stream.read(into: &bytes)
    } else {
      try source.read(at: offset + range.lowerBound, into: &bytes)
    }
  }

  /// A copy of some bytes; the caller has bounded their number.
  func read(_ range: Range<Int>) throws(CheckpointError) -> [UInt8] {
    var copy = [UInt8](repeating: 0, count: range.count)
    var bytes = copy.mutableRawSpan
    try read(range, into: &bytes)
    return copy
  }

  /// A copy of all bytes, their checksum compared. Throws `.memberChecksum`, and `code` for more than
  /// `maximum` bytes.
  func readWhole(atMost maximum: Int, orThrow code: CheckpointError.Code) throws(CheckpointError)
    -> [UInt8]
  {
    guard byteCount <= maximum else {
      throw CheckpointError(
        code, "\(title) has \(byteCount) bytes, more than the \(maximum) that are read",
        offset: offset)
    }
    var copy = [UInt8](repeating: 0, count: byteCount)
    var bytes = copy.mutableRawSpan
    let stream = try MemberStream(self)
    try stream.read(into: &bytes)
    try stream.finish()
    return copy
  }

  /// Decodes all bytes and compares their checksum. Throws `.memberChecksum` and what the source throws.
  func check(progress: (Int) -> Void = { _ in }) throws(CheckpointError) {
    let stream = try MemberStream(self)
    var reported = 0
    while stream.remaining > 0 {
      try stream.skip(Swift.min(stream.remaining, MemberStream.pieceByteCount))
      progress(stream.storedPosition - reported)
      reported = stream.storedPosition
    }
    try stream.finish()
    progress(storedByteCount - reported)
  }
}

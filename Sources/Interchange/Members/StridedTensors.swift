internal import CheckpointFormat
internal import Synchronization

/// Tensors that stand in members of one file, in any order of their elements.
///
/// What stands as in memory is read in place, or decoded piece by piece. A tensor in another order (Fortran's, or
/// a view that PyTorch transposed or sliced) is turned in memory, which takes as much of it as lies between its first
/// and its last element, and is refused beyond 1 GiB.
struct StridedTensors: TensorReading {
  /// Where one tensor stands.
  struct Place: Sendable {
    let member: Int
    let layout: ElementLayout
  }

  /// The most memory for elements that are to be put into another order.
  static let largestWindow = 1 << 30
  private static let pieceByteCount = 1 << 20

  let members: [ArchiveMember]
  /// By the position of tensors that are not tied.
  private let places: [Place]
  private let checked: CheckedMembers
  private let decoded: DecodedBlocks
  /// Whether a member holds one tensor that is all of it.
  private let isWhole: [Bool]

  /// Tensors at places in members, by their positions in their table.
  init(_ places: [Place], in members: [ArchiveMember]) {
    self.places = places
    self.members = members
    checked = CheckedMembers()
    decoded = DecodedBlocks(members)
    var counts = [Int](repeating: 0, count: members.count)
    for place in places { counts[place.member] += 1 }
    isWhole = counts.map { $0 == 1 }
  }

  /// How many bytes of deflated members were decoded at other than their beginnings.
  var decodedByteCount: Int { decoded.decodedByteCount }

  /// Reads the bytes `range` of a tensor. Throws `.argument`, `.memberChecksum`,
  /// `.limitDecoded` beyond ``largestWindow``, `.memory` and `.system`.
  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    let place = places[tensor.position]
    let layout = place.layout
    if layout.isPlain {
      let start = layout.start + range.lowerBound
      try read(start..<start + range.count, ofMember: place.member, into: &bytes)
    } else {
      try gather(range, place, into: &bytes)
    }
  }

  /// Calls `body` with all bytes of a tensor in pieces, and has compared the checksum of what they stand in when it
  /// returns. Throws as ``read(_:of:into:)`` and what `body` throws.
  func forEachPiece(
    of tensor: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let place = places[tensor.position]
    let (member, layout) = (members[place.member], place.layout)
    let coversRest = layout.start + tensor.description.byteCount == member.byteCount
    // Of what several tensors share, the checksum is compared once, and the bytes are decoded once more.
    if layout.isContiguous, coversRest || member.isDeflated, isWhole[place.member] {
      try stream(layout, member, tensor.description.byteCount, body)
    } else {
      try check(place.member)
      try gatherPieces(place, body)
    }
  }

  /// Compares the checksums of all members that have one.
  func verify(
    _ table: TensorTable, progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    var findings: [CheckpointError] = []
    for (number, member) in members.enumerated() where member.name != nil {
      do throws(CheckpointError) {
        try member.check(progress: progress)
      } catch {
        guard error.code.describesFile else { throw error }
        let tensor = table.tensors.first {
          $0.tiedTo == nil && places[$0.position].member == number
        }
        findings.append(error.adding(tensor: tensor?.name))
      }
    }
    return findings.sorted { ($0.offset ?? 0) < ($1.offset ?? 0) }
  }

  // MARK: In order

  private func stream(
    _ layout: ElementLayout, _ member: ArchiveMember, _ byteCount: Int,
    _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let stream = try MemberStream(member)
    try stream.skip(layout.start)
    var piece: [UInt8] = []
    var left = byteCount
    while left > 0 {
      let count = Swift.min(left, Self.pieceByteCount)
      if piece.count != count { piece = [UInt8](repeating: 0, count: count) }
      var target = piece.mutableRawSpan
      try stream.read(into: &target)
      layout.swap(&target)
      left -= count
      // The last piece is handed out only when the checksum of all is known.
      if left == 0 { try stream.finish() }
      try body(piece.rawSpan)
    }
  }

  // MARK: At any place

  private func read(
    _ range: Range<Int>, ofMember number: Int, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    let member = members[number]
    if member.isDeflated {
      try decoded.read(range, of: number, into: &bytes)
    } else {
      try member.read(range, into: &bytes)
    }
  }

  private func check(_ number: Int) throws(CheckpointError) {
    try checked.check(members[number], at: number) { () throws(CheckpointError) in
      try decoded.check(number)
    }
  }

  // MARK: In another order

  private func gather(
    _ range: Range<Int>, _ place: Place, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    let layout = place.layout
    let size = layout.elementByteCount
    let elements = range.lowerBound / size..<(range.upperBound + size - 1) / size
    let (window, windowStart) = try window(of: elements, place)
    var done = 0
    for block in blocks(of: elements, size) {
      let piece = gathered(block, layout, window.bytes, windowStart)
      let first = Swift.max(0, range.lowerBound - block.lowerBound * size)
      let last = Swift.min(piece.count, range.upperBound - block.lowerBound * size)
      for byte in first..<last {
        bytes.storeBytes(of: piece[byte], toByteOffset: done + byte - first, as: UInt8.self)
      }
      done += last - first
    }
  }

  private func gatherPieces(
    _ place: Place, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let layout = place.layout
    let all = 0..<layout.elementCount
    let whole = layout.isContiguous ? nil : try window(of: all, place)
    for block in blocks(of: all, layout.elementByteCount) {
      let (window, start) =
        if let whole { whole } else { try window(of: block, place) }
      try body(gathered(block, layout, window.bytes, start).rawSpan)
    }
  }

  private func blocks(of elements: Range<Int>, _ size: Int) -> some Sequence<Range<Int>> {
    let length = Self.pieceByteCount / size
    return stride(from: elements.lowerBound, to: elements.upperBound, by: length).lazy
      .map { $0..<Swift.min(elements.upperBound, $0 + length) }
  }

  private func gathered(
    _ block: Range<Int>, _ layout: ElementLayout, _ window: RawSpan, _ windowStart: Int
  ) -> [UInt8] {
    var piece = [UInt8](repeating: 0, count: block.count * layout.elementByteCount)
    var target = piece.mutableRawSpan
    layout.gather(block, from: window, windowStart: windowStart, into: &target)
    return piece
  }

  private func window(
    of elements: Range<Int>, _ place: Place
  ) throws(CheckpointError) -> (bytes: TensorBytes, start: Int) {
    let extent = place.layout.extent(of: elements)
    let limit = Self.largestWindow(in: members[place.member])
    guard extent.count <= limit else {
      throw CheckpointError(
        .limitDecoded,
        "its elements are not in row-major order, and turning them would take \(extent.count) bytes of memory, more than the \(limit) allowed"
      )
    }
    let window = try TensorBytes(byteCount: extent.count)
    var target = window.mutableBytes
    try read(extent, ofMember: place.member, into: &target)
    return (window, extent.lowerBound)
  }

  /// Bytes that a file only claims by DEFLATE take less memory than those that stand in it.
  private static func largestWindow(in member: ArchiveMember) -> Int {
    guard member.isDeflated, member.storedByteCount < largestWindow / 64 else {
      return largestWindow
    }
    return Swift.min(largestWindow, 128 << 20 + 64 * member.storedByteCount)
  }
}

/// Which members were compared with their checksums, so that tensors that share one do so once.
private final class CheckedMembers: Sendable {
  private let numbers = Mutex<Set<Int>>([])

  /// Compares the checksum of a member where that was not done before, that of a deflated one by `checkDeflated`.
  /// Throws as ``ArchiveMember/check(progress:)``.
  func check(
    _ member: ArchiveMember, at number: Int, checkDeflated: () throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    guard member.checksum != nil || member.isDeflated,
      !numbers.withLock({ $0.contains(number) })
    else { return }
    if member.isDeflated { try checkDeflated() } else { try member.check() }
    numbers.withLock { _ = $0.insert(number) }
  }
}

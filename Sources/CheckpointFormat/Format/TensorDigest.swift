internal import Synchronization

/// The digest of a tensor's element type, shape and decoded bytes, whatever file they are in (SPEC.md section 6.12).
public struct TensorDigest: Sendable {
  private static let pieceByteCount = 1 << 20
  /// So many pieces wait for each thread at most, and for all together.
  private static let piecesPerThread = 4
  private static let maximumPieceCount = 16

  private let threads: Int
  private var digest = SHA256()
  /// The piece that bytes go to one after another, and the bytes that it still takes.
  private var piece = SHA256()
  private var room = Self.pieceByteCount
  /// Bytes that wait until there are pieces enough for all threads. The first of them begins a piece.
  private var pending: [UInt8] = []

  /// The digest of a tensor whose bytes are to come. Several threads take memory for 4 MiB each, 16 MiB at most.
  public init(dataType: DataType, shape: [Int], threads: Int = 1) {
    self.threads = threads
    var head = ByteWriter()
    head.write(bytes: "ckpt.tensor\0".utf8)
    head.write(string: dataType.name)
    head.write(UInt8(shape.count))
    for dimension in shape { head.write(UInt64(dimension)) }
    digest.update(head.bytes.rawSpan)
  }

  /// Takes the next decoded bytes, in pieces of any size.
  public mutating func update(_ bytes: RawSpan) {
    guard threads > 1 else { return addToPiece(bytes) }
    var rest = bytes
    if room < Self.pieceByteCount {
      let count = Swift.min(room, rest.byteCount)
      addToPiece(rest.extracting(0..<count))
      rest = rest.extracting(count..<rest.byteCount)
    }
    let capacity =
      Swift.min(threads * Self.piecesPerThread, Self.maximumPieceCount) * Self.pieceByteCount
    while rest.byteCount > 0 {
      if pending.isEmpty, rest.byteCount >= capacity {
        addPieces(rest.extracting(0..<capacity))
        rest = rest.extracting(capacity..<rest.byteCount)
        continue
      }
      let count = Swift.min(capacity - pending.count, rest.byteCount)
      // Safe: the bytes are copied.
      unsafe rest.extracting(0..<count).withUnsafeBytes {
        unsafe pending.append(contentsOf: $0)
      }
      rest = rest.extracting(count..<rest.byteCount)
      if pending.count == capacity { addPending() }
    }
  }

  /// Gives up the memory for bytes that wait, where the next ones will not come soon.
  package mutating func settle() {
    let bytes = pending
    pending = []
    let whole = bytes.count / Self.pieceByteCount * Self.pieceByteCount
    if whole > 0 { addPieces(bytes.rawSpan.extracting(0..<whole)) }
    addToPiece(bytes.rawSpan.extracting(whole..<bytes.count))
  }

  /// The 32 bytes of the digest, once all bytes were given.
  public consuming func finish() -> [UInt8] {
    if !pending.isEmpty { addPending() }
    if room < Self.pieceByteCount { endPiece() }
    return digest.finish()
  }

  private mutating func addToPiece(_ bytes: RawSpan) {
    var rest = bytes
    while rest.byteCount > 0 {
      let count = Swift.min(room, rest.byteCount)
      piece.update(rest.extracting(0..<count))
      rest = rest.extracting(count..<rest.byteCount)
      room -= count
      if room == 0 { endPiece() }
    }
  }

  private mutating func endPiece() {
    let bytes = piece.finish()
    digest.update(bytes.rawSpan)
    piece = SHA256()
    room = Self.pieceByteCount
  }

  private mutating func addPending() {
    var bytes: [UInt8] = []
    swap(&bytes, &pending)
    addPieces(bytes.rawSpan)
    bytes.removeAll(keepingCapacity: true)
    swap(&bytes, &pending)
  }

  /// Adds whole pieces, but for the last one, whose digests the threads share.
  private mutating func addPieces(_ bytes: RawSpan) {
    let size = Self.pieceByteCount
    let count = (bytes.byteCount + size - 1) / size
    let digests = Mutex([[UInt8]](repeating: [], count: count))
    // Safe: the bytes are only read, and stay borrowed until all threads are done.
    unsafe bytes.withUnsafeBytes { buffer in
      nonisolated(unsafe) let buffer = unsafe buffer
      WorkLoop(threads: threads).runAll(count) { number in
        let range = unsafe number * size..<Swift.min((number + 1) * size, buffer.count)
        let found = unsafe SHA256.digest(
          RawSpan(_unsafeBytes: UnsafeRawBufferPointer(rebasing: buffer[range])))
        digests.withLock { $0[number] = found }
      }
    }
    for found in digests.withLock({ $0 }) { digest.update(found.rawSpan) }
  }
}

/// The digest of a model: of the names and digests of all that belongs to the group `model` (SPEC.md section 6.12).
public struct ModelDigest: Sendable {
  /// The group whose tensors it is of.
  package static let group = "model"

  private var digests: [[UInt8]: [UInt8]] = [:]

  /// Of no tensors.
  public init() {}

  /// Adds a tensor's digest under a name, in any order.
  public mutating func add(_ name: String, _ digest: [UInt8]) { add(Array(name.utf8), digest) }

  mutating func add(_ name: [UInt8], _ digest: [UInt8]) { digests[name] = digest }

  /// The 32 bytes of the digest.
  public func finish() -> [UInt8] {
    var digest = SHA256()
    digest.update(Array("ckpt.model\0".utf8).rawSpan)
    for name in digests.keys.sorted(by: { $0.rawSpan.precedes($1.rawSpan) }) {
      var entry = ByteWriter()
      entry.write(UInt16(clamping: name.count))
      entry.write(bytes: name)
      entry.write(bytes: digests[name] ?? [])
      digest.update(entry.bytes.rawSpan)
    }
    return digest.finish()
  }
}

/// One record of `TNSR`, parsed and checked but not copied out of the index (SPEC.md section 6.6).
struct TensorRecord: ~Escapable {
  let name: RawSpan
  let layer: Int
  let role: Int
  let group: Int
  let dataType: Int
  let dimensions: RawSpan
  let size: TensorSize
  let chunkByteCount: Int
  let chunkCount: Int
  /// The chunk entries, 12 bytes each.
  let entries: RawSpan
  /// Where the entries begin in the file, for errors.
  let entriesOffset: Int

  static let entryByteCount = 12
  static let maximumChunkByteCount = 64 << 20

  /// Parses a record and checks all that concerns it alone, except its chunk entries.
  @_lifetime(copy cursor)
  init(parsing cursor: inout ByteCursor, tables: borrowing IndexTables) throws(CheckpointError) {
    let start = cursor.offset
    name = try cursor.readString()
    guard name.byteCount > 0 else {
      throw CheckpointError(.nameEmpty, "a tensor has no name", offset: start)
    }
    layer = try tables.checkLayer(cursor.read(), offset: cursor.offset)
    role = try tables.checkWord(cursor.read(), offset: cursor.offset)
    group = try tables.checkWord(cursor.read(), offset: cursor.offset)
    dataType = try tables.checkDataType(cursor.read(), offset: cursor.offset)
    let rankOffset = cursor.offset
    let rank = Int(try cursor.read(UInt8.self))
    guard rank <= TensorDescription.maximumRank else {
      throw CheckpointError(
        .rank, "rank \(rank) is above \(TensorDescription.maximumRank)", offset: rankOffset)
    }
    let dimensionsOffset = cursor.offset
    dimensions = try cursor.readBytes(8 * rank)
    let type = tables.dataTypes[dataType]
    size = try Self.size(dimensions, type, offset: dimensionsOffset)

    let chunkOffset = cursor.offset
    chunkByteCount = Int(try cursor.read(UInt32.self))
    guard (1...Self.maximumChunkByteCount).contains(chunkByteCount),
      chunkByteCount.isMultiple(of: type.bytesPerBlock)
    else {
      throw CheckpointError(
        .chunkLength,
        "chunk length \(chunkByteCount) is not 1 to \(Self.maximumChunkByteCount) or not whole blocks of \(type.bytesPerBlock)",
        offset: chunkOffset)
    }
    let (fullChunks, rest) = size.byteCount.quotientAndRemainder(dividingBy: chunkByteCount)
    chunkCount = fullChunks + (rest > 0 ? 1 : 0)
    entriesOffset = cursor.offset
    guard chunkCount <= cursor.remaining / Self.entryByteCount else {
      throw CheckpointError(
        .overrun, "\(chunkCount) chunk entries run past the end of section TNSR",
        offset: entriesOffset)
    }
    entries = try cursor.readBytes(chunkCount * Self.entryByteCount)
  }

  /// Calls `body` with each chunk, given where the tensor begins. Throws `.storedLength` for a stored length
  /// that does not fit, and returns where the tensor ends.
  func forEachChunk(
    from offset: Int, _ body: (StoredChunk) -> Void
  ) throws(CheckpointError) -> Int {
    var cursor = ByteCursor(entries, base: entriesOffset)
    var chunkOffset = offset
    var rest = size.byteCount
    for chunk in 0..<chunkCount {
      let entryOffset = cursor.offset
      let codec = ChunkCodec(rawValue: try cursor.read())
      let stored = Int(try cursor.read(UInt32.self))
      let checksum = try cursor.read(UInt32.self)
      let decoded = Swift.min(rest, chunkByteCount)
      guard codec == .stored ? stored == decoded : stored >= 1 && stored < decoded else {
        throw CheckpointError(
          .storedLength,
          "a stored length of \(stored) does not fit codec \(codec.name) and \(decoded) decoded bytes",
          offset: entryOffset + 4, tensor: name.text, chunk: chunk)
      }
      body(
        StoredChunk(
          codec: codec, offset: chunkOffset, storedByteCount: stored, decodedByteCount: decoded,
          checksum: checksum))
      let (end, overflow) = chunkOffset.addingReportingOverflow(stored)
      guard !overflow else {
        throw CheckpointError(
          .dataExtent, "the tensors' data is longer than any file", offset: entryOffset + 4)
      }
      chunkOffset = end
      rest -= decoded
    }
    return chunkOffset
  }

  private static func size(
    _ dimensions: RawSpan, _ type: DataType, offset: Int
  ) throws(CheckpointError) -> TensorSize {
    do throws(CheckpointError) {
      var cursor = ByteCursor(dimensions, base: offset)
      var accumulator = TensorSize.Accumulator()
      while cursor.remaining > 0 {
        guard let dimension = Int(exactly: try cursor.read(UInt64.self)) else {
          throw TensorSize.tooLarge
        }
        try accumulator.include(dimension)
      }
      return try TensorSize(accumulator, dataType: type)
    } catch {
      var error = error
      error.offset = offset
      throw error
    }
  }
}

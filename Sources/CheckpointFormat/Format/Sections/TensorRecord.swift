/// One record of `TNSR`, parsed and checked but not copied out of the index (SPEC.md section 6.6).
struct TensorRecord: ~Escapable {
  let name: RawSpan
  let layer: Int
  let role: Int
  let group: Int
  let dataType: Int
  /// In which order the elements stand; 0 is row-major.
  let layout: UInt8
  let dimensions: RawSpan
  let size: TensorSize
  let chunkByteCount: Int
  let chunkCount: Int
  /// The stored bytes of all chunks.
  let storedByteCount: UInt64
  /// The CRC of the tensor's entries in the chunk table.
  let entriesChecksum: UInt32

  /// The length of a record with an empty name and rank 0.
  static let smallestByteCount = 30
  static let maximumChunkByteCount = 64 << 20

  /// Parses a record and checks all that concerns it alone, except its stored length, which is checked later.
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
    layout = try cursor.read()
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
    storedByteCount = try cursor.read()
    entriesChecksum = try cursor.read()
  }

  /// Whether there can be chunks of so many bytes together.
  var storedByteCountFits: Bool {
    UInt64(chunkCount) <= storedByteCount && storedByteCount <= UInt64(size.byteCount)
  }

  /// The dimensions, outermost first.
  var shape: [Int] {
    var shape: [Int] = []
    shape.reserveCapacity(dimensions.byteCount / 8)
    var cursor = ByteCursor(dimensions, base: 0)
    while cursor.remaining > 0, let dimension = try? cursor.read(UInt64.self) {
      shape.append(Int(truncatingIfNeeded: dimension))
    }
    return shape
  }

  /// All but the name and where the data is.
  func form(_ tables: borrowing IndexTables) -> TensorForm {
    TensorForm(
      layer: layer, role: role, group: group, dataType: tables.dataTypes[dataType], layout: layout,
      shape: shape)
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

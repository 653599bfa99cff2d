internal import CheckpointFormat

/// What stands before the data of a GGUF file (github.com/ggml-org/ggml, docs/gguf.md): facts and the list of tensors.
struct GGUFHeader {
  static let signature = Array("GGUF".utf8)
  /// The highest rank that ggml has.
  static let maximumRank = 4

  let version: Int
  let metadata: CheckpointMetadata
  let table: TensorTable
  /// The end of the last tensor's description.
  let byteCount: Int
  /// Whether the metadata say that the file was made from a container.
  let isOfContainer: Bool

  private static let firstReadByteCount = 1 << 16

  /// Reads a file's beginning, more of it as long as the header goes on.
  ///
  /// Throws `.foreignHeader`, `.foreignField`, `.foreignType`, `.foreignExtent`,
  /// `.utf8`, `.limitMetadata`, `.limitTensors` and what the source throws.
  init(reading source: any ByteSource, limits: ResourceLimits) throws(CheckpointError) {
    let limit = Swift.min(source.byteCount, limits.maximumMetadataByteCount)
    var count = Swift.min(limit, Self.firstReadByteCount)
    while true {
      let bytes = try source.read(0..<count)
      do throws(CheckpointError) {
        var cursor = ByteCursor(bytes.rawSpan, base: 0)
        self = try Self(parsing: &cursor, fileByteCount: source.byteCount, limits: limits)
        return
      } catch {
        guard error.code == .overrun else { throw error }
        guard count < limit else {
          throw count < source.byteCount
            ? CheckpointError(
              .limitMetadata, "its header is longer than the \(limit) bytes allowed")
            : CheckpointError(
              .foreignHeader, "its header ends behind the file's end: \(error.message)",
              offset: error.offset)
        }
        count = Swift.min(limit, count * 4)
      }
    }
  }

  private init(
    parsing cursor: inout ByteCursor, fileByteCount: Int, limits: ResourceLimits
  ) throws(CheckpointError) {
    version = try Self.readVersion(&cursor)
    let tensorCount = try Self.readCount(&cursor, smallest: 24, fileByteCount, "tensors")
    guard tensorCount <= limits.maximumTensorCount else {
      throw CheckpointError(
        .limitTensors,
        "\(tensorCount) tensors are more than the \(limits.maximumTensorCount) allowed")
    }
    let entryCount = try Self.readCount(&cursor, smallest: 13, fileByteCount, "metadata entries")
    let facts = try GGUFMetadata(parsing: &cursor, count: entryCount)
    metadata = facts.metadata
    isOfContainer = facts.isOfContainer
    var entries: [Entry] = []
    for _ in 0..<tensorCount { entries.append(try Entry(parsing: &cursor)) }
    byteCount = cursor.offset
    table = try Self.place(
      entries, behind: cursor.offset, alignment: facts.alignment, fileByteCount: fileByteCount)
  }

  private static func readVersion(_ cursor: inout ByteCursor) throws(CheckpointError) -> Int {
    guard try cursor.readBytes(4).copied == signature else {
      throw CheckpointError(.foreignHeader, "does not begin with GGUF", offset: 0)
    }
    let version = try cursor.read(UInt32.self)
    guard version != 0, version & 0xFFFF != 0 else {
      throw CheckpointError(
        .foreignHeader,
        "is a big-endian GGUF file, which is not read; convert it on the machine it is for",
        offset: 4)
    }
    guard version == 2 || version == 3 else {
      throw CheckpointError(
        .foreignHeader, "is of GGUF version \(version); only 2 and 3 are read", offset: 4)
    }
    return Int(version)
  }

  /// A u64 count of records that the file must have room for.
  private static func readCount(
    _ cursor: inout ByteCursor, smallest: Int, _ fileByteCount: Int, _ kind: String
  ) throws(CheckpointError) -> Int {
    let start = cursor.offset
    let number = try cursor.read(UInt64.self)
    guard let count = Int(exactly: number), count <= fileByteCount / smallest else {
      throw CheckpointError(
        .foreignHeader, "\(number) \(kind) have no room in a file of \(fileByteCount) bytes",
        offset: start)
    }
    return count
  }

  // MARK: Tensors

  /// A tensor as the header lists it.
  private struct Entry {
    let description: TensorDescription
    /// Counted from the beginning of the data.
    let offset: UInt64

    init(parsing cursor: inout ByteCursor) throws(CheckpointError) {
      let start = cursor.offset
      let name = try GGUFMetadata.readText(&cursor)
      do throws(CheckpointError) {
        let rank = try cursor.read(UInt32.self)
        guard rank <= maximumRank else {
          throw CheckpointError(.rank, "rank \(rank) is above \(maximumRank)", offset: start)
        }
        var shape: [Int] = []
        for _ in 0..<rank {
          guard let dimension = Int(exactly: try cursor.read(UInt64.self)) else {
            throw CheckpointError(.shapeOverflow, "a dimension is above 2^63 - 1", offset: start)
          }
          shape.append(dimension)
        }
        let type = try GGUFDataType.type(try cursor.read(UInt32.self))
        offset = try cursor.read(UInt64.self)
        // Blocks run along the dimension that varies fastest, which stands first.
        guard (shape.first ?? 1).isMultiple(of: type.elementsPerBlock) else {
          throw CheckpointError(
            .shapeBlock,
            "rows of \(shape.first ?? 1) are not whole blocks of \(type.elementsPerBlock)",
            offset: start)
        }
        description = try TensorDescription(
          name: name, dataType: type, shape: shape.reversed())
      } catch {
        guard error.code != .overrun else { throw error }
        throw error.at(error.offset ?? start).adding(tensor: name)
      }
    }
  }

  /// Checks that the tensors stand one behind the other, as llama.cpp has it: without overlaps, holes but alignment, or
  /// anything behind the last.
  private static func place(
    _ entries: [Entry], behind headerEnd: Int, alignment: Int, fileByteCount: Int
  ) throws(CheckpointError) -> TensorTable {
    func aligned(_ place: Int) throws(CheckpointError) -> Int {
      let (sum, overflow) = place.addingReportingOverflow(alignment - 1)
      guard !overflow else {
        throw CheckpointError(.foreignExtent, "the tensors are larger than any file")
      }
      return sum / alignment * alignment
    }
    let start = try aligned(headerEnd)
    var expected = 0
    var end = 0
    var tensors: [ArchivedTensor] = []
    tensors.reserveCapacity(entries.count)
    for entry in entries {
      let description = entry.description
      guard entry.offset == UInt64(expected) else {
        throw CheckpointError(
          .foreignExtent,
          "begins at \(entry.offset) of the data, but the tensor before it ends at \(expected)",
          tensor: description.name)
      }
      let (sum, overflow) = expected.addingReportingOverflow(description.byteCount)
      guard !overflow, sum <= fileByteCount - Swift.min(start, fileByteCount) else {
        throw CheckpointError(
          .foreignExtent, "ends behind the file's end: the file was cut, or its shape lies",
          tensor: description.name)
      }
      tensors.append(
        ArchivedTensor(
          position: tensors.count, description: description, offset: start + expected,
          storedByteCount: description.byteCount))
      end = sum
      expected = try aligned(sum)
    }
    // The last tensor may be filled up or not, and a file without tensors may end with its header.
    let surplus = fileByteCount - (entries.isEmpty ? headerEnd : start + end)
    guard surplus < alignment else {
      throw CheckpointError(
        .foreignExtent, "\(surplus) bytes follow the last tensor", offset: fileByteCount - surplus)
    }
    return try TensorTable(tensors)
  }
}

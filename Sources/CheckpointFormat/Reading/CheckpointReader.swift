public import SystemPackage

/// Reads a checkpoint: its index at once, its tensors when asked.
///
/// ```swift
/// let reader = try CheckpointReader(path: "model.bin")
/// guard let query = reader.index.tensor(named: "decoder.layers.0.selfAttention.query.weight") else { … }
/// let weights = try reader.read(query)
/// ```
///
/// Opening takes one read of the last 256 KiB, or two where the index is longer, and checks trailer and index; no data
/// is touched. Files that the file names are opened as well, each once (SPEC.md section 6.9). A tensor's chunks are
/// checked against their checksums whenever they are read. A reader may be used from several threads at once.
public final class CheckpointReader: Sendable {
  /// What the file holds.
  public let index: CheckpointIndex
  /// The files that it names, in the order of their names.
  public let namedFiles: [NamedFile]
  /// The size of the file in bytes.
  public let byteCount: Int
  /// The version of the format that the file says it has.
  public var formatVersion: Int { Int(FileHeader.version) }
  /// Of what every tensor's offset is a multiple.
  public var alignment: Int { trailer.alignment }

  /// A file that another one names.
  public struct NamedFile: Sendable {
    /// Its name, in the folder of the file that names it.
    public let name: String
    /// Its reader.
    public let reader: CheckpointReader
  }

  let source: any ByteSource
  package let path: FilePath?
  let trailer: FileTrailer
  let table: ChunkTable
  let decoded = DecodedChunks()
  /// The files that tensors are taken over from.
  let holders: [CheckpointReader]
  /// How many files stand behind it, one behind the other.
  let height: Int
  package let threads: Int
  let limits: ResourceLimits

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - limits: What the caller is ready to take from a file.
  ///   - threads: How many threads decode a tensor's chunks; all processors by default.
  /// - Throws: `.system` where the file cannot be read, the codes 101 to 241 and 401 to 405 where it is no
  ///   checkpoint or damaged, or a file that it names is missing or another one, each with the path.
  public convenience init(
    path: FilePath, limits: ResourceLimits = ResourceLimits(), threads: Int? = nil
  ) throws(CheckpointError) {
    try self.init(path: path, limits: limits, threads: threads) {
      (path) throws(CheckpointError) in try FileSource(path: path)
    }
  }

  /// The same with another way to open files.
  package convenience init(
    path: FilePath, limits: ResourceLimits = ResourceLimits(), threads: Int? = nil,
    opener: @escaping (FilePath) throws(CheckpointError) -> any ByteSource
  ) throws(CheckpointError) {
    var family = FileFamily(limits: limits, threads: threads, opener: opener)
    try self.init(source: opener(path), path: path, family: &family, depth: 0)
  }

  /// Opens a checkpoint in anything that gives ranges of bytes, which can name no other files. Throws as
  /// ``init(path:limits:threads:)``.
  public convenience init(
    source: any ByteSource, limits: ResourceLimits = ResourceLimits(), threads: Int? = nil
  ) throws(CheckpointError) {
    var family = FileFamily(limits: limits, threads: threads)
    try self.init(source: source, path: nil, family: &family, depth: 0)
  }

  /// Opens a file, and those that it names, unless the family has them. `depth` is how many files stand before it, and
  /// `named` what the last of these says of it.
  init(
    source: any ByteSource, path: FilePath?, family: inout FileFamily, depth: Int,
    named: FileSection.NamedFile? = nil
  ) throws(CheckpointError) {
    self.source = source
    self.path = path
    limits = family.limits
    threads = family.threads
    byteCount = source.byteCount
    do throws(CheckpointError) {
      let tail =
        if let named {
          try FileTail(reading: source, named: named, limits: limits)
        } else {
          try FileTail(reading: source, limits: limits)
        }
      trailer = tail.trailer
      table = ChunkTable(source: source, end: trailer.indexOffset, bytes: tail.table)
      var parsed = try IndexParser.parse(tail.index, trailer: trailer, limits: limits)
      namedFiles = try family.open(parsed.extensions.files?.files ?? [], beside: path, depth: depth)
      try parsed.link(
        to: namedFiles.map(\.reader.index), listed: &family.listedCount, limits: limits)
      height = namedFiles.reduce(0) { Swift.max($0, $1.reader.height + 1) }
      holders = Self.holders(parsed, namedFiles)
      index = parsed
    } catch {
      // That it is not the file that was named goes before what it is.
      guard error.code != .fileMismatch else { throw error.adding(path: path) }
      throw try Self.signatureFault(source, otherwise: error).adding(path: path)
    }
  }

  private static func holders(
    _ index: CheckpointIndex, _ named: [NamedFile]
  ) -> [CheckpointReader] {
    (index.list?.holders ?? []).map { holder in
      let reader = named[holder.file].reader
      return holder.holder == 0 ? reader : reader.holders[holder.holder - 1]
    }
  }

  /// The reader of the file that a listed tensor stands in. Throws `.argument` for a tensor of another checkpoint.
  func holder(of tensor: StoredTensor) throws(CheckpointError) -> CheckpointReader {
    if tensor.holder == 0 { return self }
    guard tensor.holder <= holders.count else {
      throw CheckpointError(.argument, "is of another file", tensor: tensor.name, path: path)
    }
    return holders[tensor.holder - 1]
  }

  /// The chunks of a tensor, in order. Reads its entries in the chunk table, unless they were read shortly before.
  ///
  /// Throws `.entriesChecksum`, `.entry` and `.system`.
  public func chunks(of tensor: StoredTensor) throws(CheckpointError) -> [StoredChunk] {
    let holder = try holder(of: tensor)
    do throws(CheckpointError) {
      return try holder.table.chunks(of: tensor)
    } catch {
      throw error.adding(tensor: tensor.name, path: holder.path)
    }
  }

  /// How often the chunks of a tensor of the file were listed, which takes as long as the list is.
  package var chunkListingCount: Int { table.listingCount }

  /// The codec that makes a tensor smaller; ``ChunkCodec/stored`` where none does. Throws as ``chunks(of:)``.
  public func codec(of tensor: StoredTensor) throws(CheckpointError) -> ChunkCodec {
    if tensor.storedByteCount == tensor.description.byteCount { return .stored }
    return try chunks(of: tensor).first { $0.codec != .stored }?.codec ?? .stored
  }

  /// What is wrong with the signature of a file that could not be opened, or else what was found before: a file that
  /// is no checkpoint is told so whatever its end looks like (SPEC.md section 11).
  private static func signatureFault(
    _ source: any ByteSource, otherwise fault: CheckpointError
  ) throws(CheckpointError) -> CheckpointError {
    guard fault.code.describesFile else { return fault }
    let header = try source.read(0..<Swift.min(source.byteCount, FileHeader.byteCount))
    do throws(CheckpointError) {
      try FileHeader.checkSignature(header)
      return fault
    } catch {
      return error
    }
  }

  /// A tensor's decoded bytes, row-major and little-endian.
  ///
  /// Throws `.limitDecoded`, `.memory`, `.system` and the codes 301 to 306.
  public func read(_ tensor: StoredTensor) throws(CheckpointError) -> TensorBytes {
    try check(tensor)
    let bytes = try TensorBytes(byteCount: tensor.description.byteCount)
    var target = bytes.mutableBytes
    try read(0..<tensor.description.byteCount, of: tensor, into: &target)
    return bytes
  }

  /// Decodes a tensor into memory of the caller's, of exactly the tensor's size.
  ///
  /// Throws `.argument` for memory of another size, and as ``read(_:)-(StoredTensor)``.
  public func read(
    _ tensor: StoredTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    try check(tensor)
    try read(0..<tensor.description.byteCount, of: tensor, into: &bytes)
  }

  /// Some rows of a tensor, that is, steps along its first dimension. Only the chunks that they touch are read.
  ///
  /// Throws `.argument` for rows outside of the tensor, a scalar, or rows that are not whole bytes, and as
  /// ``read(_:)-(StoredTensor)``.
  public func readRows(
    _ rows: Range<Int>, of tensor: StoredTensor
  ) throws(CheckpointError) -> TensorBytes {
    try check(tensor)
    let range = try CheckpointError.adding(path: path) { () throws(CheckpointError) in
      try tensor.description.byteRange(ofRows: rows)
    }
    let bytes = try TensorBytes(byteCount: range.count)
    var target = bytes.mutableBytes
    try read(range, of: tensor, into: &target)
    return bytes
  }

  /// Calls `body` with the decoded bytes of each chunk in order, holding one chunk at a time.
  ///
  /// Throws as ``read(_:)-(StoredTensor)`` and what `body` throws. The bytes end with each call of `body`.
  public func forEachChunk(
    of tensor: StoredTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    if tensor.prediction != nil {
      return try forEachWindow(of: tensor, byteCount: tensor.chunkByteCount, body)
    }
    try checkLayout(tensor)
    let holder = try holder(of: tensor)
    var decoder = ChunkDecoder()
    var decoded: [UInt8] = []
    for (number, chunk) in try chunks(of: tensor).enumerated() {
      if decoded.count != chunk.decodedByteCount {
        decoded = [UInt8](repeating: 0, count: chunk.decodedByteCount)
      }
      do throws(CheckpointError) {
        var elements = decoded.mutableSpan
        // Safe: every bit pattern is a byte.
        var target = unsafe elements.mutableBytes
        try decoder.decode(chunk, from: holder.source, into: &target)
      } catch {
        throw error.adding(tensor: tensor.name, chunk: number, path: holder.path)
      }
      try body(decoded.rawSpan)
    }
  }

  /// Refuses what the caller's limits or arithmetic rule out, before memory is taken.
  func check(_ tensor: StoredTensor) throws(CheckpointError) {
    try checkSize(tensor.description)
    for (number, chunk) in try chunks(of: tensor).enumerated() where chunk.codec == .zlib {
      guard
        chunk.decodedByteCount / ZlibPlanesCodec.maximumExpansion <= chunk.storedByteCount
      else {
        throw CheckpointError(
          .deflate,
          "\(chunk.storedByteCount) bytes cannot decode to \(chunk.decodedByteCount)",
          offset: chunk.offset, tensor: tensor.name, chunk: number, path: path)
      }
    }
  }

  /// Throws `.limitDecoded`.
  func checkSize(_ tensor: TensorDescription) throws(CheckpointError) {
    guard tensor.byteCount <= limits.maximumTensorByteCount else {
      throw CheckpointError(
        .limitDecoded,
        "\(tensor.byteCount) bytes are more than the \(limits.maximumTensorByteCount) allowed",
        tensor: tensor.name, path: path)
    }
  }

  /// Throws `.layoutUnknown` where the elements do not stand row by row.
  func checkLayout(_ tensor: StoredTensor) throws(CheckpointError) {
    guard tensor.layout == 0 else {
      throw CheckpointError(
        .layoutUnknown,
        "the layout number \(tensor.layout) is unknown to this reader; a newer one may know it",
        offset: tensor.offset, tensor: tensor.name, path: try holder(of: tensor).path)
    }
  }
}

/// Writes a checkpoint in one pass and bounded memory: a few chunks for each thread, and the index.
///
/// ```swift
/// let writer = try CheckpointWriter(path: "model.bin")
/// writer.metadata["epoch"] = .integer(5)
/// try writer.add(description, bytes: weights)
/// try writer.finish()
/// ```
///
/// A large tensor is declared with ``begin(_:)``, handed over in pieces of any size with ``append(_:)`` and ended
/// with ``end()``. Nothing is visible under the path before ``finish()`` has returned; a writer that is dropped
/// before leaves what was there untouched. After an error a writer takes nothing more. Not for use from several
/// threads at once.
public final class CheckpointWriter {
  /// Facts about the whole, written by ``finish()``.
  public var metadata = CheckpointMetadata()

  /// The files of other formats that the tensors and metadata come from, as far as these do not say it.
  package var originals: [OriginalFile] {
    get { index.originals }
    set { index.originals = newValue }
  }

  private let sink: any ByteSink
  private let options: WritingOptions
  private let limits: ResourceLimits
  private var index: IndexBuilder
  private var encoder: ChunkEncoder
  private var offset = FileHeader.byteCount
  /// Whether the next chunk is the first of its tensor.
  private var isAtTensorStart = true
  private var state = State.ready
  /// The element type of the tensor that was begun last.
  private(set) var dataType: DataType?

  private enum State { case ready, inTensor(missing: Int), finished, failed }

  /// Starts a file that replaces `path` when it is finished, durably and at once (``DurableFile``).
  ///
  /// Throws `.argument` for options out of range, `.busy` and `.system` where the file cannot be
  /// made.
  public convenience init(
    path: FilePath, options: WritingOptions = WritingOptions(),
    limits: ResourceLimits = ResourceLimits()
  ) throws(CheckpointError) {
    try self.init(sink: DurableFile(path: path), options: options, limits: limits)
  }

  /// Starts a checkpoint in any sink. Throws `.argument` for options out of range, and what the sink throws.
  public init(
    sink: any ByteSink, options: WritingOptions = WritingOptions(),
    limits: ResourceLimits = ResourceLimits()
  ) throws(CheckpointError) {
    encoder = try ChunkEncoder(options: options)
    self.sink = sink
    self.options = options
    self.limits = limits
    index = IndexBuilder(
      digests: options.digests, threads: options.threads ?? SystemCalls.processorCount)
    var header = ByteWriter()
    FileHeader.write(to: &header)
    try sink.write(header.bytes.rawSpan)
  }

  /// Writes a tensor whose bytes are at hand, row-major and little-endian.
  ///
  /// The last of them may be written later. Throws as ``begin(_:)``, ``append(_:)`` and ``end()``.
  public func add(_ tensor: TensorDescription, bytes: RawSpan) throws(CheckpointError) {
    try begin(tensor)
    try append(bytes)
    try end()
  }

  /// Declares the next tensor.
  ///
  /// Throws `.argument` where another tensor is not ended, or for a name that was used or labels that are no
  /// words; `.limitTensors` and `.limitDecoded` beyond the limits.
  public func begin(_ tensor: TensorDescription) throws(CheckpointError) {
    try begin(tensor, chunkByteCount: options.chunkByteCount(of: tensor))
  }

  private func begin(
    _ tensor: TensorDescription, chunkByteCount: Int
  ) throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard case .ready = state else {
        throw misuse("a tensor is begun before the last one is ended, or after the end")
      }
      guard tensor.byteCount <= limits.maximumTensorByteCount else {
        throw CheckpointError(
          .limitDecoded,
          "\(tensor.byteCount) bytes are more than the \(limits.maximumTensorByteCount) allowed",
          tensor: tensor.name)
      }
      try index.declare(
        tensor, chunkByteCount: chunkByteCount, limit: limits.maximumTensorCount)
      encoder.begin(tensor, chunkByteCount: chunkByteCount)
      state = .inTensor(missing: tensor.byteCount)
      dataType = tensor.dataType
    }
  }

  /// Names another file, of which tensors can be taken over or predicted from, and under whose name a reader will look
  /// for it in the same folder (SPEC.md section 6.9). A file of which nothing is used is not named in the end.
  ///
  /// - Returns: What the other functions know the file by.
  /// - Throws: `.argument` for a name that is no plain file name or was given before.
  public func name(
    _ file: CheckpointReader, fileName: String
  ) throws(CheckpointError) -> NamedFileNumber {
    var number = 0
    try taking { () throws(CheckpointError) in number = try index.name(file, fileName: fileName) }
    return NamedFileNumber(number: number, reader: file)
  }

  /// What a writer knows a named file by.
  public struct NamedFileNumber: Sendable {
    let number: Int
    let reader: CheckpointReader
  }

  /// Takes over a tensor of a named file as it is, behind all before it. `tensor` is one of that file's list; the parts
  /// of a larger tensor remain parts of it.
  ///
  /// Where digests are written (``WritingOptions/digests``) the tensor is read, unless it is a part. Throws `.argument`
  /// for a name that was used, and what reading the tensor throws.
  public func takeOver(
    _ tensor: StoredTensor, from file: NamedFileNumber
  ) throws(CheckpointError) {
    let digest =
      index.hasDigests && tensor.part == nil ? try file.reader.digest(of: tensor) : nil
    try takeOver(tensor, from: file, digest: digest)
  }

  /// The same with a digest that the caller vouches for.
  package func takeOver(
    _ tensor: StoredTensor, from file: NamedFileNumber, digest: [UInt8]?
  ) throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard case .ready = state else { throw misuse("a tensor is taken over within another") }
      try index.takeOver(
        tensor, from: file.number, digest: digest, limit: limits.maximumTensorCount)
    }
  }

  /// Gives the digest of a tensor that stands as parts, for the model's digest, where digests are written.
  package func note(_ digest: [UInt8], ofWhole name: String) {
    index.note(digest, ofWhole: name)
  }

  /// Declares the next tensor as a box of a larger one, a whole (SPEC.md section 6.11).
  ///
  /// Whether the parts cover their wholes is found at the end: a file whose own and taken-over parts do not is a member
  /// of a set. Throws as ``begin(_:)``, and `.part` for a box that does not lie in its whole or cuts a block.
  public func begin(_ tensor: TensorDescription, part: TensorPart) throws(CheckpointError) {
    try begin(tensor, chunkByteCount: options.chunkByteCount(of: tensor, part: part))
    try taking { () throws(CheckpointError) in try index.makePart(part) }
  }

  /// Declares the next tensor, whose bytes will be the residuals of a prediction, given with
  /// ``append(residuals:restored:)``.
  ///
  /// The prediction may name tensors that come later, by the positions that they will have among those that stand in
  /// the file. Throws as ``begin(_:)``.
  package func begin(
    _ tensor: TensorDescription, predicted prediction: TensorPrediction, from file: NamedFileNumber
  ) throws(CheckpointError) {
    try begin(tensor)
    try taking { () throws(CheckpointError) in try index.predict(prediction, from: file.number) }
  }

  /// Takes the next residuals of a predicted tensor, and what they restore to. Throws as ``append(_:)``.
  package func append(residuals: RawSpan, restored: RawSpan) throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard residuals.byteCount == restored.byteCount else {
        throw misuse("there are not as many residuals as bytes that they restore to")
      }
      index.addRestored(restored)
    }
    try append(residuals, decoded: restored)
  }

  /// Takes the next bytes of the tensor. Throws `.argument` for more than it has, and what the sink throws.
  public func append(_ bytes: RawSpan) throws(CheckpointError) {
    try append(bytes, decoded: bytes)
  }

  private func append(_ bytes: RawSpan, decoded: RawSpan) throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard case .inTensor(let missing) = state, bytes.byteCount <= missing else {
        throw misuse("more bytes are written than the tensor has")
      }
      index.addDecoded(decoded)
      state = .inTensor(missing: missing - bytes.byteCount)
      try encoder.append(bytes, to: self.take)
    }
  }

  /// Ends the tensor. Its last bytes may be written later, together with those of the next ones.
  ///
  /// Throws `.argument` where bytes are missing.
  public func end() throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard case .inTensor(0) = state else {
        throw misuse("a tensor is ended before all its bytes are written")
      }
      index.endDecoded()
      state = .ready
    }
  }

  /// Gives a tensor that was written a second name, under which it counts and takes space only once.
  ///
  /// The group among the labels is that of the tensor and is ignored. Throws `.argument` for a name that was
  /// used, a tensor that was not written, or labels that are no words.
  public func tie(
    _ name: String, labels: TensorLabels, to tensor: String
  ) throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      try index.tie(name, labels: labels, to: tensor, limit: limits.maximumTensorCount)
    }
  }

  /// Says that tensors written before are together a weight that is packed (SPEC.md section 6.13).
  ///
  /// Throws `.argument` for a name that is another tensor's, parts that are not there, and what is out of range.
  public func add(_ weight: QuantizedWeight) throws(CheckpointError) {
    try taking { () throws(CheckpointError) in try index.add(weight) }
  }

  /// Writes the index and the trailer, and makes the file visible.
  ///
  /// Throws `.argument` where a tensor is not ended or metadata has empty or too long keys, `.partOverlap` where parts
  /// of a tensor overlap or are no grid, `.limitMetadata`, `.limitIndex`, and what the sink throws.
  public func finish() throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard case .ready = state else { throw misuse("the last tensor is not ended") }
      try encoder.finish(to: self.take)
      // A tensor without chunks begins at a multiple of the alignment, too.
      if index.endsWithoutChunks { try pad(to: options.alignment) }
      try pad(to: Alignment.standard)
      let tableOffset = offset
      try index.writeTable { (entries) throws(CheckpointError) in
        try sink.write(entries.rawSpan)
        offset += entries.count
      }
      var tail = ByteWriter()
      try index.write(metadata: metadata, limits: limits, to: &tail)
      let trailer = FileTrailer(
        alignment: options.alignment, tableOffset: tableOffset, indexOffset: offset,
        indexByteCount: tail.count, indexChecksum: CRC32.checksum(tail.bytes.rawSpan))
      trailer.write(to: &tail)
      try sink.write(tail.bytes.rawSpan)
      try sink.commit()
      state = .finished
    }
  }

  /// Writes an encoded chunk and notes it for the chunk table.
  private func take(_ chunk: ChunkEncoder.Chunk) throws(CheckpointError) {
    if isAtTensorStart { try pad(to: options.alignment) }
    index.add(chunk.entry)
    try sink.write(chunk.bytes.rawSpan)
    offset += chunk.bytes.count
    isAtTensorStart = chunk.endsTensor
  }

  private func pad(to alignment: Int) throws(CheckpointError) {
    let padding = [UInt8](repeating: 0, count: Alignment.padding(after: offset, to: alignment))
    try sink.write(padding.rawSpan)
    offset += padding.count
  }

  /// Runs a step, and takes nothing more after one that failed.
  func taking(_ step: () throws(CheckpointError) -> Void) throws(CheckpointError) {
    switch state {
    case .failed: throw misuse("the writer failed before and takes nothing more")
    case .finished: throw misuse("the checkpoint is finished and takes nothing more")
    case .ready, .inTensor: break
    }
    do throws(CheckpointError) {
      try step()
    } catch {
      state = .failed
      throw error
    }
  }

  func misuse(_ message: String) -> CheckpointError {
    CheckpointError(.argument, message, tensor: index.lastName)
  }
}

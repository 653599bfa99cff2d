internal import CheckpointFormat

/// One conversion under way: what is read, where to, and what formats that write have in common.
struct Conversion {
  let archive: TensorArchive
  let target: ConversionTarget
  let labels: (TensorDescription) -> TensorLabels
  let progress: (Int) throws(CheckpointError) -> Void
  var system = SystemCalls.live
  /// Counts what all sinks took.
  let written = ByteCounter()

  /// The sink that the target stands for. To be asked for once all that can be refused in advance was not.
  ///
  /// Throws `.argument` for a file that is among `inputs`, and as `DurableFile`.
  func makeSink(sparing inputs: Set<FileIdentity> = []) throws(CheckpointError) -> any ByteSink {
    switch target.destination {
    case .file(let path):
      CountedSink(try DurableFile(path: path, sparing: inputs, system: system), written)
    case .sink(let sink): CountedSink(sink, written)
    }
  }

  /// The file to be written. Throws `.argument` where it is none.
  func expectPath(_ purpose: String) throws(CheckpointError) -> FilePath {
    guard case .file(let path) = target.destination else {
      throw CheckpointError(.argument, "\(purpose) must be written to a file, not to a pipe")
    }
    return path
  }

  // MARK: Tensors

  var storedTensors: [ArchivedTensor] { archive.tensors.filter { $0.tiedTo == nil } }

  /// The second names of tensors.
  var ties: [SecondName] {
    archive.tensors.compactMap { tensor in
      owner(of: tensor).map { SecondName(name: tensor.name, owner: $0.name) }
    }
  }

  func owner(of tensor: ArchivedTensor) -> ArchivedTensor? {
    tensor.tiedTo.map { archive.tensors[$0] }
  }

  /// A tensor with its labels, which are asked for where the archive's format has none.
  func labelled(
    _ description: TensorDescription
  ) throws(CheckpointError) -> TensorDescription {
    if archive.format.hasLabels { return description }
    return try TensorDescription(
      name: description.name, labels: labels(description), dataType: description.dataType,
      shape: description.shape)
  }

  /// Hands a tensor's bytes to `take`, tells how far it is, and counts the tensor.
  func copy(
    _ tensor: ArchivedTensor, to report: inout ConversionReport,
    _ take: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try archive.forEachPiece(of: tensor) { (bytes) throws(CheckpointError) in
      try take(bytes)
      try progress(bytes.byteCount)
    }
    report.tensorCount += 1
    report.byteCount += tensor.description.byteCount
  }
}

/// A number of bytes that several count.
final class ByteCounter {
  private(set) var byteCount = 0

  func add(_ count: Int) { byteCount += count }
}

/// Passes bytes on and counts them.
private final class CountedSink: ByteSink {
  private let sink: any ByteSink
  private let counter: ByteCounter

  init(_ sink: any ByteSink, _ counter: ByteCounter) {
    self.sink = sink
    self.counter = counter
  }

  func write(_ bytes: RawSpan) throws(CheckpointError) {
    try sink.write(bytes)
    counter.add(bytes.byteCount)
  }

  func commit() throws(CheckpointError) { try sink.commit() }
}

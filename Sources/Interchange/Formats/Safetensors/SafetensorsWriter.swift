public import CheckpointFormat

/// Writes a safetensors file in one pass and the memory of its header.
///
/// ```swift
/// let layout = try SafetensorsLayout(tensors: descriptions)
/// let writer = try SafetensorsWriter(path: "model.safetensors", layout: layout)
/// for tensor in layout.tensors { try writer.add(tensor, bytes: …) }
/// try writer.finish()
/// ```
///
/// The header stands first and lists all tensors, so the layout must be known in advance, and the tensors come in
/// its order. A large tensor is handed over in pieces between ``begin(_:)`` and ``end()``. Nothing is visible under
/// the path before ``finish()`` has returned. After an error a writer takes nothing more. Not for use from several
/// threads at once.
public final class SafetensorsWriter {
  private let sink: any ByteSink
  private let layout: SafetensorsLayout
  /// How many tensors were begun.
  private var begun = 0
  private var state = State.ready

  private enum State { case ready, inTensor(missing: Int), finished, failed }

  /// Starts a file that replaces `path` when it is finished, durably and at once (`DurableFile`).
  ///
  /// Throws `.busy` and `.system` where the file cannot be made.
  public convenience init(path: FilePath, layout: SafetensorsLayout) throws(CheckpointError) {
    try self.init(sink: DurableFile(path: path), layout: layout)
  }

  /// Starts a file in any sink, and writes its header. Throws what the sink throws.
  public init(sink: any ByteSink, layout: SafetensorsLayout) throws(CheckpointError) {
    self.sink = sink
    self.layout = layout
    try sink.write(layout.header.rawSpan)
  }

  /// Writes the next tensor, whose bytes are at hand. Throws as ``begin(_:)``, ``append(_:)`` and ``end()``.
  public func add(_ tensor: TensorDescription, bytes: RawSpan) throws(CheckpointError) {
    try begin(tensor)
    try append(bytes)
    try end()
  }

  /// Declares the next tensor. Throws `.argument` where it is not the next of the layout, or another one is
  /// not ended.
  public func begin(_ tensor: TensorDescription) throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard case .ready = state, begun < layout.tensors.count,
        ByteName(layout.tensors[begun].name) == ByteName(tensor.name),
        layout.tensors[begun].byteCount == tensor.byteCount
      else {
        throw CheckpointError(
          .argument, "is not the next tensor of the layout", tensor: tensor.name)
      }
      begun += 1
      state = .inTensor(missing: tensor.byteCount)
    }
  }

  /// Takes the next bytes of the tensor. Throws `.argument` for more than it has, and what the sink throws.
  public func append(_ bytes: RawSpan) throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard case .inTensor(let missing) = state, bytes.byteCount <= missing else {
        throw misuse("more bytes are written than the tensor has")
      }
      state = .inTensor(missing: missing - bytes.byteCount)
      try sink.write(bytes)
    }
  }

  /// Ends the tensor. Throws `.argument` where bytes are missing.
  public func end() throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard case .inTensor(missing: 0) = state else {
        throw misuse("a tensor is ended before all its bytes are written")
      }
      state = .ready
    }
  }

  /// Makes the file visible. Throws `.argument` where tensors of the layout are missing, and what the sink
  /// throws.
  public func finish() throws(CheckpointError) {
    try taking { () throws(CheckpointError) in
      guard case .ready = state, begun == layout.tensors.count else {
        throw misuse("\(begun) of \(layout.tensors.count) tensors are written")
      }
      try sink.commit()
      state = .finished
    }
  }

  /// Runs a step, and takes nothing more after one that failed.
  private func taking(_ step: () throws(CheckpointError) -> Void) throws(CheckpointError) {
    switch state {
    case .failed: throw misuse("the writer failed before and takes nothing more")
    case .finished: throw misuse("the file is finished and takes nothing more")
    case .ready, .inTensor: break
    }
    do throws(CheckpointError) {
      try step()
    } catch {
      state = .failed
      throw error
    }
  }

  private func misuse(_ message: String) -> CheckpointError {
    CheckpointError(
      .argument, message, tensor: begun > 0 ? layout.tensors[begun - 1].name : nil)
  }
}

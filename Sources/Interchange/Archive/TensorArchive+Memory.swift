public import CheckpointFormat

extension TensorArchive {
  /// An archive of tensors that are no file: in memory, or made when they are asked for. It can be converted and
  /// compared like any other.
  ///
  /// - Parameters:
  ///   - tensors: What there is. Labels are taken as they are.
  ///   - ties: Second names of some of them.
  ///   - metadata: Facts about the whole.
  ///   - format: What the archive passes for: whether its labels say something is that of the format.
  ///   - limits: What may be asked for at once.
  ///   - read: Fills memory with the bytes `range`, row-major and little-endian, of the tensor at a position in
  ///     `tensors`; both are within bounds, and the memory is of that size. May be called from several threads at once.
  /// - Throws: `.foreignField` for a name that comes twice, `.argument` for a second name of a tensor that is not
  ///   there, and for more than 2^63 bytes.
  public init(
    tensors: [TensorDescription], ties: [TiedTensor] = [],
    metadata: CheckpointMetadata = CheckpointMetadata(), format: FileFormat = .checkpoint,
    limits: ResourceLimits = ResourceLimits(),
    read:
      @escaping @Sendable (
        _ position: Int, _ range: Range<Int>, _ bytes: inout MutableRawSpan
      ) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    var archived: [ArchivedTensor] = []
    var byteCount = 0
    for description in tensors {
      archived.append(
        ArchivedTensor(
          position: archived.count, description: description, offset: byteCount,
          storedByteCount: description.byteCount))
      let (sum, isOverflow) = byteCount.addingReportingOverflow(description.byteCount)
      guard !isOverflow else {
        throw CheckpointError(
          .argument, "is too large with those before it", tensor: description.name)
      }
      byteCount = sum
    }
    for tie in ties {
      guard tensors.indices.contains(tie.target) else {
        throw CheckpointError(.argument, "is tied to a tensor that is not there", tensor: tie.name)
      }
      let target = archived[tie.target]
      archived.append(
        ArchivedTensor(
          position: archived.count,
          description: try TensorDescription(
            name: tie.name, labels: tie.labels, dataType: target.description.dataType,
            shape: target.description.shape),
          tiedTo: tie.target, offset: target.offset, storedByteCount: 0))
    }
    self.init(
      ArchiveContents(
        byteCount: byteCount, metadata: metadata, table: try TensorTable(archived),
        reading: SuppliedTensors(supply: read)),
      format: format, path: nil, limits: limits)
  }
}

/// Tensors whose bytes somebody else hands out.
private struct SuppliedTensors: TensorReading {
  let supply: @Sendable (Int, Range<Int>, inout MutableRawSpan) throws(CheckpointError) -> Void

  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    try supply(tensor.position, range, &bytes)
  }
}

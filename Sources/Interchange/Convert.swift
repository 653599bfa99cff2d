public import CheckpointFormat

/// Writes a checkpoint's tensors, bit for bit, and its metadata into a file of another format or with other options.
///
/// Holds a few pieces of one tensor in memory. The file appears whole or not at all (``DurableFile``), and may replace
/// the one that is read.
///
/// - Parameters:
///   - archive: The checkpoint to read.
///   - path: The file to write.
///   - target: The format to write, with its options.
///   - labels: What part of the model a tensor is. Asked only where ``FileFormat/hasLabels`` is false for what is
///     read and true for what is written, once for each tensor and second name.
///   - progress: Called now and then with the decoded bytes written since the last call. What it throws ends the
///     conversion, and nothing is written.
/// - Returns: What was written, and what had no place in the target.
/// - Throws: ``Rule/foreignType`` and ``Rule/unrepresentable``, which name the tensor, for what the target cannot
///   hold; nothing is written then. ``Rule/busy`` and ``Rule/system`` for files, and what reading throws.
@discardableResult
public func convert(
  from archive: any TensorArchive, to path: FilePath, as target: ConversionTarget,
  labels: @escaping (TensorDescription) -> TensorLabels = { $0.labels },
  progress: @escaping (Int) throws(CheckpointError) -> Void = { _ in }
) throws(CheckpointError) -> ConversionReport {
  try Conversion(archive: archive, labels: labels, progress: progress)
    .write(as: target) { () throws(CheckpointError) in try DurableFile(path: path) }
}

/// As ``convert(from:to:as:labels:progress:)``, into any sink.
@discardableResult
public func convert(
  from archive: any TensorArchive, into sink: any ByteSink, as target: ConversionTarget,
  labels: @escaping (TensorDescription) -> TensorLabels = { $0.labels },
  progress: @escaping (Int) throws(CheckpointError) -> Void = { _ in }
) throws(CheckpointError) -> ConversionReport {
  try Conversion(archive: archive, labels: labels, progress: progress)
    .write(as: target) { sink }
}

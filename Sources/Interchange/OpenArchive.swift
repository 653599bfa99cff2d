public import CheckpointFormat

/// Opens a checkpoint of any format. The content says which; the name does not matter.
///
/// Takes a ckpt container, a safetensors file, the JSON file that lists the shards of a model in safetensors
/// files beside it, GGUF, NumPy's NPY and NPZ, and what PyTorch saves. Reads what stands around the data, never the data.
///
/// - Parameters:
///   - path: The file's path.
///   - limits: What the caller is ready to take from a file.
///   - threads: How many threads decode a tensor's chunks; all processors by default.
/// - Throws: ``Rule/system`` where the file cannot be read, ``Rule/unknownFormat`` with words for what it looks like
///   instead, and for a damaged file what is wrong with it, each with the path.
public func openArchive(
  path: FilePath, limits: Limits = Limits(), threads: Int? = nil
) throws(CheckpointError) -> any TensorArchive {
  let source = try FileSource(path: path)
  let format: FileFormat
  do throws(CheckpointError) {
    format = try FileFormat.recognize(source)
  } catch {
    throw error.adding(path: path)
  }
  switch format {
  case .checkpoint:
    return try CheckpointArchive(
      CheckpointReader(path: path, limits: limits, threads: threads), limits: limits)
  case .safetensors: return try SafetensorsArchive(source: source, path: path, limits: limits)
  case .gguf: return try GGUFArchive(source: source, path: path, limits: limits)
  case .npy: return try NPYArchive(source: source, path: path, limits: limits)
  case .npz: return try NPZArchive(source: source, path: path, limits: limits)
  case .pytorch: return try PyTorchArchive(source: source, path: path, limits: limits)
  case .shardedSafetensors: return try ShardedSafetensorsArchive(path: path, limits: limits)
  }
}

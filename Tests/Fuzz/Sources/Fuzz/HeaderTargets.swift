@testable import CheckpointFormat
@testable import Interchange

/// So little that an input which takes more is seen.
let narrow: ResourceLimits = {
  var limits = ResourceLimits()
  limits.maximumIndexByteCount = 1 << 20
  limits.maximumMetadataByteCount = 1 << 20
  limits.maximumTensorCount = 1 << 16
  limits.maximumTensorByteCount = 1 << 24
  return limits
}()

/// A header of safetensors, of a file of so many bytes as the first four say.
func parseSafetensors(_ input: UnsafeRawBufferPointer) -> Bool {
  guard input.count >= 4 else { return false }
  let fileByteCount = unsafe input.prefix(4).reduce(0) { $0 << 8 | Int($1) }
  let header = try? unsafe SafetensorsHeader(
    parsing: Array(input[4...]), base: 8, fileByteCount: fileByteCount, file: nil, limits: narrow)
  guard let header else { return true }
  for tensor in header.table.tensors where tensor.tiedTo == nil {
    precondition(tensor.description.byteCount <= fileByteCount)
    precondition(header.table.tensor(named: tensor.name)?.position == tensor.position)
  }
  return true
}

/// The index of a model in several files.
func parseShardIndex(_ input: UnsafeRawBufferPointer) -> Bool {
  _ = try? unsafe ShardIndex(parsing: Array(input), limits: narrow)
  return true
}

/// A text of JSON.
func readJSON(_ input: UnsafeRawBufferPointer) -> Bool {
  _ = try? unsafe JSONValue(parsing: Array(input), allowsNonFinite: input.count.isMultiple(of: 2))
  return true
}

/// A whole file of GGUF, whose tensors must lie in it.
func parseGGUF(_ input: UnsafeRawBufferPointer) -> Bool {
  let source = MemorySource(unsafe Array(input))
  readAll(of: source, as: .gguf)
  return true
}

/// A whole file of one array.
func parseNPY(_ input: UnsafeRawBufferPointer) -> Bool {
  let source = MemorySource(unsafe Array(input))
  readAll(of: source, as: .npy)
  return true
}

/// The members of an archive, whose bytes must lie in it and not in each other.
func parseZip(_ input: UnsafeRawBufferPointer) -> Bool {
  let source = MemorySource(unsafe Array(input))
  guard let directory = try? ZipDirectory(reading: source, limits: narrow) else { return true }
  var end = 0
  for member in directory.members {
    precondition(member.offset >= end)
    end = member.offset + member.storedByteCount
    precondition(end <= input.count)
  }
  readAll(of: source, as: .npz)
  readAll(of: source, as: .pytorch)
  return true
}

/// A pickle, and the state dictionary that it may make.
func readPickle(_ input: UnsafeRawBufferPointer) -> Bool {
  for isLegacy in [false, true] {
    var reader = PickleReader(
      unsafe Array(input), base: 0, storedByteCount: input.count,
      kind: .saved(isLegacy: isLegacy))
    // A legacy file has more behind it.
    guard let value = try? reader.readFirst() else { continue }
    _ = try? StateDictionary(of: value, in: reader.heap, limits: narrow)
  }
  return true
}

private func readAll(of source: MemorySource, as format: FileFormat) {
  guard
    let archive = try? TensorArchive(
      format: format, source: source, limits: narrow, threads: 1)
  else {
    return
  }
  readAll(of: archive)
}

/// Reads what an archive has, unless it says that this is much.
func readAll(of archive: TensorArchive) {
  var left = 1 << 22
  for tensor in archive.tensors where tensor.tiedTo == nil {
    left -= tensor.description.byteCount
    guard left >= 0 else { return }
    var count = 0
    try? archive.forEachPiece(of: tensor) { (bytes) throws(CheckpointError) in
      count += bytes.byteCount
      precondition(count <= tensor.description.byteCount)
    }
  }
}

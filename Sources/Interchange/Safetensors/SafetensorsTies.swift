internal import CheckpointFormat

/// Second names of tensors in safetensors, which has no place for them but the metadata.
///
/// The reference library's `save_model` leaves all but one of the names of a shared tensor out and notes under
/// `__metadata__` for each that was left out, as the key, the one that was kept, as the value. So a pair whose value
/// is a tensor's name, and whose key is not, is read as a second name, and written back as the same pair.
enum SafetensorsTies {
  /// Takes second names out of the metadata and puts them behind the stored tensors.
  static func separate(
    _ metadata: Metadata, among stored: [ArchivedTensor]
  ) throws(CheckpointError) -> (tensors: [ArchivedTensor], metadata: Metadata) {
    guard !metadata.isEmpty, !stored.isEmpty else { return (stored, metadata) }
    var positions: [ByteName: Int] = [:]
    positions.reserveCapacity(stored.count)
    for tensor in stored { positions[ByteName(tensor.name)] = tensor.position }
    var tensors = stored
    var others = Metadata()
    for (key, value) in metadata {
      if case .string(let owner) = value, let target = positions[ByteName(owner)],
        positions[ByteName(key)] == nil, !key.isEmpty,
        key.utf8.count <= TensorDescription.maximumNameByteCount
      {
        let owner = stored[target]
        tensors.append(
          ArchivedTensor(
            position: tensors.count,
            description: try TensorDescription(
              name: key, dataType: owner.description.dataType, shape: owner.description.shape),
            tiedTo: target, offset: owner.offset, storedByteCount: 0, file: owner.file))
      } else {
        others[key] = value
      }
    }
    return (tensors, others)
  }
}

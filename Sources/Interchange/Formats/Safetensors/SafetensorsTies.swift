internal import CheckpointFormat

/// Second names of tensors in safetensors, which has no place for them but the metadata.
///
/// The reference library's `save_model` leaves all but one of the names of a shared tensor out and notes under
/// `__metadata__` for each that was left out, as the key, the one that was kept, as the value. So a pair whose value
/// is a tensor's name, and whose key is not, is read as a second name, and written back as the same pair.
enum SafetensorsTies {
  /// Takes second names out of the metadata and puts them behind the stored tensors.
  static func move(
    from metadata: inout CheckpointMetadata, to table: inout TensorTable
  ) throws(CheckpointError) {
    let stored = table
    var others = CheckpointMetadata()
    for (key, value) in metadata {
      if case .string(let text) = value, let owner = stored.tensor(named: text),
        stored.tensor(named: key) == nil, !key.isEmpty,
        key.utf8.count <= TensorDescription.maximumNameByteCount
      {
        try table.append(
          ArchivedTensor(
            position: table.tensors.count,
            description: try TensorDescription(
              name: key, dataType: owner.description.dataType, shape: owner.description.shape),
            tiedTo: owner.position, offset: owner.offset, storedByteCount: 0, file: owner.file))
      } else {
        others[key] = value
      }
    }
    metadata = others
  }
}

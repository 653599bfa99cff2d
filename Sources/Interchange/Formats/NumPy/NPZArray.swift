internal import CheckpointFormat

/// A tensor as a member of an NPZ archive: its name there, and what stands before its elements.
struct NPZArray {
  let memberName: String
  let header: [UInt8]
  /// The bytes of header and elements.
  let byteCount: Int

  /// Throws `.foreignType` for a type that NumPy lacks, and `.unrepresentable` for a name or a size that
  /// ZIP does.
  init(_ tensor: TensorDescription) throws(CheckpointError) {
    memberName = tensor.name + NPZDefinition.suffix
    header = try NPYHeader.bytes(of: tensor)
    guard memberName.utf8.count <= UInt16.max, !memberName.utf8.contains(0) else {
      throw CheckpointError(
        .unrepresentable,
        "a ZIP archive cannot hold a name with a zero byte or of over 65,531 bytes",
        tensor: tensor.name)
    }
    let (sum, overflow) = header.count.addingReportingOverflow(tensor.byteCount)
    guard !overflow else {
      throw CheckpointError(.unrepresentable, "ends beyond 2^63 bytes", tensor: tensor.name)
    }
    byteCount = sum
  }
}

internal import CheckpointFormat

extension FileFormat {
  /// One array of NumPy's, as an archive of one tensor under the name that NumPy gives arrays without one.
  ///
  /// Elements in Fortran's order and big-endian ones are turned while they are read.
  public static let npy = FileFormat("npy", title: "NPY")
}

/// A file of one NumPy array, versions 1 to 3.
enum NPYDefinition: FormatDefinition {
  static let format = FileFormat.npy

  /// The name of the only tensor: that of the first array without a name in `numpy.savez`.
  static let tensorName = "arr_0"

  static func begins(_ head: FileHead) -> Bool { head.bytes.starts(with: NPYHeader.signature) }

  /// Throws `.foreignType` for records, Python objects and text, and for a file that breaks the format's rules
  /// `.foreignHeader`, `.foreignField`, `.utf8`, `.rank`, `.shapeOverflow` and
  /// `.foreignExtent`.
  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents {
    let member = ArchiveMember(wholeOf: file.source)
    let header = try NPYHeader(reading: member)
    let (description, layout) = try header.array(named: tensorName, in: member)
    let tensor = ArchivedTensor(
      position: 0, description: description, offset: header.byteCount,
      storedByteCount: description.byteCount)
    return ArchiveContents(
      formatVersion: header.version, byteCount: file.source.byteCount,
      table: try TensorTable([tensor]), fileIdentities: file.identities,
      reading: StridedTensors([.init(member: 0, layout: layout)], in: [member]))
  }
}

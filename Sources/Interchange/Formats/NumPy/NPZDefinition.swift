internal import CheckpointFormat

extension FileFormat {
  /// A ZIP archive of NumPy's arrays, stored or deflated, as an archive of tensors named as its members are without
  /// `.npy`.
  ///
  /// As strict as ZIP can be read: see `.zip`. A tensor's codec is `ChunkCodec.zlib` where its member is deflated.
  public static let npz = FileFormat(
    "npz", title: "NPZ", hasChecksums: true, fileNameEnding: ".npz")
}

/// A ZIP archive of NumPy arrays, written stored.
enum NPZDefinition: WritableFormatDefinition {
  static let format = FileFormat.npz
  /// What the names of members end in.
  static let suffix = ".npy"

  /// Told by the name of its first member. An archive without members is NumPy's, which writes such.
  static func begins(_ head: FileHead) -> Bool {
    if head.bytes.starts(with: ZipFormat.emptySignature) { return true }
    guard let name = ZipFormat.firstName(head.bytes) else { return false }
    return !name.isWhole || name.bytes.suffix(4).elementsEqual(suffix.utf8)
  }

  /// Throws `.zip` and `.memberChecksum` for a broken archive, the codes 401 and 402 beyond the limits,
  /// `.foreignField` for a member that is no array, and as ``NPYDefinition/open(_:)`` with the name.
  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents {
    let directory = try ZipDirectory(reading: file.source, limits: file.limits)
    var table = try TensorTable([])
    var places: [StridedTensors.Place] = []
    for (number, member) in directory.members.enumerated() {
      let (description, layout) = try array(in: member)
      try table.append(
        ArchivedTensor(
          position: number, description: description,
          codec: member.isDeflated ? .zlib : .stored,
          offset: member.offset + (member.isDeflated ? 0 : layout.start),
          storedByteCount: member.isDeflated ? member.storedByteCount : description.byteCount))
      places.append(.init(member: number, layout: layout))
    }
    return ArchiveContents(
      byteCount: file.source.byteCount, table: table, fileIdentities: file.identities,
      reading: StridedTensors(places, in: directory.members))
  }

  private static func array(
    in member: ArchiveMember
  ) throws(CheckpointError) -> (TensorDescription, ElementLayout) {
    guard let name = member.name,
      name.utf8.count > suffix.utf8.count,
      name.utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    else {
      throw CheckpointError(
        .foreignField, "\(member.title) is no array: its name does not end in .npy",
        offset: member.offset)
    }
    let tensor = String(decoding: name.utf8.dropLast(suffix.utf8.count), as: UTF8.self)
    do throws(CheckpointError) {
      return try NPYHeader(reading: member).array(named: tensor, in: member)
    } catch {
      throw member.located(error).adding(tensor: tensor)
    }
  }

  static func write(_ conversion: Conversion) throws(CheckpointError) -> ConversionReport {
    let tensors = conversion.storedTensors
    let arrays = try tensors.map { (tensor) throws(CheckpointError) in
      try NPZArray(tensor.description)
    }
    var report = ConversionReport()
    report.leftOutMetadataKeys = conversion.archive.metadata.map(\.key)
    report.leftOutTies = conversion.ties
    let writer = NPZWriter(sink: try conversion.makeSink())
    for (tensor, array) in zip(tensors, arrays) {
      try writer.begin(array)
      try conversion.copy(tensor, to: &report) { (bytes) throws(CheckpointError) in
        try writer.append(bytes)
      }
      try writer.end()
    }
    try writer.finish()
    return report
  }
}

internal import CheckpointFormat

/// One conversion under way.
struct Conversion {
  let archive: any TensorArchive
  let labels: (TensorDescription) -> TensorLabels
  let progress: (Int) throws(CheckpointError) -> Void

  /// Writes the archive into the sink that `makeSink` gives, once all that can be refused in advance was not.
  func write(
    as target: ConversionTarget, makeSink: () throws(CheckpointError) -> any ByteSink
  ) throws(CheckpointError) -> ConversionReport {
    switch target {
    case .checkpoint(let options): try writeCheckpoint(options, makeSink)
    case .safetensors: try writeSafetensors(makeSink)
    case .npz: try writeNPZ(makeSink)
    case .gguf: try writeGGUF(makeSink)
    }
  }

  // MARK: Targets

  private func writeCheckpoint(
    _ options: WritingOptions, _ makeSink: () throws(CheckpointError) -> any ByteSink
  ) throws(CheckpointError) -> ConversionReport {
    var report = ConversionReport()
    let writer = try CheckpointWriter(sink: makeSink(), options: options, limits: archive.limits)
    copyMetadata(to: writer, &report)
    for tensor in storedTensors {
      try writer.begin(labelled(tensor.description))
      try copy(tensor, to: &report) { (bytes) throws(CheckpointError) in try writer.append(bytes) }
      try writer.end()
    }
    try copyTies(to: writer)
    try writer.finish()
    return report
  }

  /// Gives a container the metadata that it can hold.
  func copyMetadata(to writer: CheckpointWriter, _ report: inout ConversionReport) {
    for (key, value) in archive.metadata {
      if key.isEmpty || key.utf8.count > TensorDescription.maximumNameByteCount {
        report.leftOutMetadataKeys.append(key)
      } else {
        writer.metadata[key] = value
      }
    }
  }

  /// Gives a container all second names.
  func copyTies(to writer: CheckpointWriter) throws(CheckpointError) {
    for tensor in archive.tensors {
      guard let owner = owner(of: tensor) else { continue }
      try writer.tie(
        tensor.name, labels: labelled(tensor.description).labels, to: owner.name)
    }
  }

  private func writeSafetensors(
    _ makeSink: () throws(CheckpointError) -> any ByteSink
  ) throws(CheckpointError) -> ConversionReport {
    let layout = try SafetensorsLayout(
      tensors: storedTensors.map(\.description), metadata: archive.metadata, ties: ties)
    var report = ConversionReport()
    try write(layout, into: makeSink(), &report)
    return report
  }

  private func writeNPZ(
    _ makeSink: () throws(CheckpointError) -> any ByteSink
  ) throws(CheckpointError) -> ConversionReport {
    let arrays = try storedTensors.map { (tensor) throws(CheckpointError) in
      try NPZArray(tensor.description)
    }
    var report = ConversionReport()
    report.leftOutMetadataKeys = archive.metadata.map(\.key)
    report.leftOutTies = ties
    let writer = NPZWriter(sink: try makeSink())
    for (tensor, array) in zip(storedTensors, arrays) {
      try writer.begin(array)
      try copy(tensor, to: &report) { (bytes) throws(CheckpointError) in try writer.append(bytes) }
      try writer.end()
    }
    try writer.finish()
    return report
  }

  private func writeGGUF(
    _ makeSink: () throws(CheckpointError) -> any ByteSink
  ) throws(CheckpointError) -> ConversionReport {
    let layout = try GGUFLayout(
      tensors: storedTensors.map(\.description), metadata: archive.metadata)
    var report = ConversionReport()
    report.leftOutMetadataKeys = layout.leftOutMetadataKeys
    report.leftOutTies = ties
    let sink = try makeSink()
    try sink.write(layout.header.rawSpan)
    for tensor in storedTensors {
      try copy(tensor, to: &report) { (bytes) throws(CheckpointError) in try sink.write(bytes) }
      let padding = GGUFLayout.padding(after: tensor.description.byteCount, layout.alignment)
      try sink.write([UInt8](repeating: 0, count: padding).rawSpan)
    }
    try sink.commit()
    return report
  }

  /// Writes one safetensors file, and adds it to what was written.
  func write(
    _ layout: SafetensorsLayout, into sink: any ByteSink, _ report: inout ConversionReport
  ) throws(CheckpointError) {
    report.notedTies += layout.notedTies
    report.leftOutTies += layout.leftOutTies
    // The same for all files of a model.
    report.leftOutMetadataKeys = layout.leftOutMetadataKeys
    let writer = try SafetensorsWriter(sink: sink, layout: layout)
    for description in layout.tensors {
      guard let tensor = archive.tensor(named: description.name) else { continue }
      try writer.begin(description)
      try copy(tensor, to: &report) { (bytes) throws(CheckpointError) in try writer.append(bytes) }
      try writer.end()
    }
    try writer.finish()
  }

  // MARK: Tensors

  var storedTensors: [ArchivedTensor] { archive.tensors.filter { $0.tiedTo == nil } }

  /// The second names of tensors.
  var ties: [SecondName] {
    archive.tensors.compactMap { tensor in
      owner(of: tensor).map { SecondName(name: tensor.name, owner: $0.name) }
    }
  }

  private func owner(of tensor: ArchivedTensor) -> ArchivedTensor? {
    tensor.tiedTo.map { archive.tensors[$0] }
  }

  /// A tensor with its labels, which are asked for where the archive's format has none.
  func labelled(
    _ description: TensorDescription
  ) throws(CheckpointError) -> TensorDescription {
    if archive.format.hasLabels { return description }
    return try TensorDescription(
      name: description.name, labels: labels(description), dataType: description.dataType,
      shape: description.shape)
  }

  private func copy(
    _ tensor: ArchivedTensor, to report: inout ConversionReport,
    _ take: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    try archive.forEachPiece(of: tensor) { (bytes) throws(CheckpointError) in
      try take(bytes)
      try progress(bytes.byteCount)
    }
    report.tensorCount += 1
    report.byteCount += tensor.description.byteCount
  }
}

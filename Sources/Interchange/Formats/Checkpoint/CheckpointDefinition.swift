internal import CheckpointFormat

extension FileFormat {
  /// The container of SPEC.md.
  public static let checkpoint = FileFormat(
    "ckpt", hasChecksums: true, hasLabels: true, fileNameEnding: ".ckpt")
}

/// The container of SPEC.md, told by what it begins or ends with.
enum CheckpointDefinition: WritableFormatDefinition {
  static let format = FileFormat.checkpoint

  static func resembles(
    _ head: FileHead, _ source: any ByteSource
  ) throws(CheckpointError) -> Bool {
    try CheckpointReader.recognizes(source)
  }

  /// Throws as `CheckpointReader`.
  static func open(_ file: OpenedFile) throws(CheckpointError) -> ArchiveContents {
    let reader =
      if let path = file.path {
        // A base is looked for beside the path.
        try CheckpointReader(path: path, limits: file.limits, threads: file.threads)
      } else {
        try CheckpointReader(source: file.source, limits: file.limits, threads: file.threads)
      }
    return try CheckpointTensors.contents(of: reader)
  }

  static func write(_ conversion: Conversion) throws(CheckpointError) -> ConversionReport {
    if let base = conversion.target.base {
      guard conversion.target.sharding == nil else {
        throw CheckpointError(.argument, "what is stored against a base is one file")
      }
      return try DeltaConversion.write(conversion, against: base)
    }
    if let sharding = conversion.target.sharding {
      return try SetConversion.write(conversion, sharding)
    }
    var report = ConversionReport()
    let writer = try CheckpointWriter(
      sink: conversion.makeSink(), options: conversion.target.options,
      limits: conversion.archive.limits)
    conversion.copyMetadata(to: writer, &report)
    var original = try OriginalKeeper(conversion)
    for tensor in conversion.storedTensors {
      try writer.begin(conversion.labelled(tensor.description))
      try original?.begin(tensor)
      try conversion.copy(tensor, to: &report) { (bytes) throws(CheckpointError) in
        original?.take(bytes)
        try writer.append(bytes)
      }
      try writer.end()
    }
    try conversion.copyTies(to: writer)
    try conversion.keep(original, in: writer, &report)
    try writer.finish()
    return report
  }
}

extension Conversion {
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

  /// Gives a container what is known of packed weights, and what is to be kept of the file that it is made from.
  func keep(
    _ keeper: OriginalKeeper?, in writer: CheckpointWriter, _ report: inout ConversionReport
  ) throws(CheckpointError) {
    let known = archive.checkpointReader?.index.quantizedWeights ?? []
    for weight in known.isEmpty ? quantized : known { try writer.add(weight) }
    writer.originals = inheritedOriginals(metadata: writer.metadata)
    if var keeper, let file = try keeper.finish(self, metadata: writer.metadata) {
      writer.originals = [file]
    }
    if !writer.originals.isEmpty { report.original = .kept }
  }

  /// Gives a container all second names.
  func copyTies(to writer: CheckpointWriter) throws(CheckpointError) {
    for tensor in archive.tensors {
      guard let owner = owner(of: tensor) else { continue }
      try writer.tie(
        tensor.name, labels: labelled(tensor.description).labels, to: owner.name)
    }
  }
}

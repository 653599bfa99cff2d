internal import CheckpointFormat

/// Writes a checkpoint as a ckpt file that holds what changed against another one, its base (SPEC.md sections 6.9 and 6.10).
struct DeltaConversion {
  private let conversion: Conversion
  let base: TensorArchive
  private let baseReader: CheckpointReader

  /// Writes the file of a conversion that has a base. Tensors are compared and their sizes tried out before they are
  /// written, so both checkpoints are read several times, in pieces of a few MiB.
  ///
  /// Throws `.argument` for a base that is no ckpt file in the folder of the target, or that the target would
  /// replace, or any that it depends on itself.
  static func write(
    _ conversion: Conversion, against base: TensorArchive
  ) throws(CheckpointError) -> ConversionReport {
    let path = try conversion.expectPath("what is stored against a base")
    guard let basePath = base.path, let reader = base.checkpointReader else {
      throw CheckpointError(.argument, "the base is not a ckpt file", path: path)
    }
    let resolvedBase = SystemCalls.resolve(basePath) ?? basePath
    guard let baseName = resolvedBase.lastComponent.flatMap({ String(validating: $0) }) else {
      throw CheckpointError(
        .argument, "the base's name is not UTF-8; rename it", path: basePath)
    }
    let folder = try FileIdentity(path: (SystemCalls.resolveForWriting(path) ?? path).folder)
    guard try folder == FileIdentity(path: resolvedBase.folder) else {
      throw CheckpointError(
        .argument, "must be in the folder of its base, \(Escaping.escape(basePath))", path: path)
    }
    let sink = try conversion.makeSink(sparing: base.fileIdentities)
    return try CheckpointError.adding(path: path) { () throws(CheckpointError) in
      try DeltaConversion(conversion: conversion, base: base, baseReader: reader)
        .write(into: sink, baseName: baseName, options: conversion.target.options)
    }
  }

  var archive: TensorArchive { conversion.archive }

  private init(conversion: Conversion, base: TensorArchive, baseReader: CheckpointReader) {
    self.conversion = conversion
    self.base = base
    self.baseReader = baseReader
  }

  private static let pieceByteCount = 1 << 20
  /// What a prediction takes in the index, at most, and in the chunk table for each chunk.
  private static let predictionByteCount = 41
  private static let restoredChecksumByteCount = 4

  /// A tensor to be written.
  private struct Plan {
    let tensor: ArchivedTensor
    let description: TensorDescription
  }

  private func write(
    into sink: any ByteSink, baseName: String, options: WritingOptions
  ) throws(CheckpointError) -> ConversionReport {
    var report = ConversionReport()
    let writer = try CheckpointWriter(sink: sink, options: options, limits: archive.limits)
    let base = try writer.name(baseReader, fileName: baseName)
    conversion.copyMetadata(to: writer, &report)
    let stored = conversion.storedTensors
    report.tensorCount = stored.count
    report.byteCount = stored.reduce(0) { $0 + $1.description.byteCount }
    // Of 100,000 tensors no more than this is kept: descriptions are made again.
    var isSame: [Bool] = []
    var positions: [ByteName: Int] = [:]
    for tensor in stored {
      isSame.append(try isUnchanged(tensor, conversion.labelled(tensor.description)))
      if isSame.last == false { positions[ByteName(tensor.name)] = positions.count }
    }
    for (tensor, isSame) in zip(stored, isSame) {
      let plan = Plan(
        tensor: tensor, description: try conversion.labelled(tensor.description))
      if isSame, let same = counterpart(plan.description) {
        try writer.takeOver(same, from: base)
      } else {
        let prediction = try smallest(plan, positions, options)
        if let prediction {
          try writer.begin(plan.description, predicted: prediction, from: base)
        } else {
          try writer.begin(plan.description)
        }
        try forEachPiece(of: plan.tensor, prediction) {
          (bytes, restored) throws(CheckpointError) in
          if prediction == nil {
            try writer.append(bytes)
          } else {
            try writer.append(residuals: bytes, restored: restored)
          }
        }
        try writer.end()
      }
      try conversion.progress(plan.description.byteCount)
    }
    try conversion.copyTies(to: writer)
    var original = try OriginalKeeper(conversion)
    try original?.takeTensors(of: conversion)
    try conversion.keep(original, in: writer, &report)
    try writer.finish()
    return report
  }

  // MARK: What to write

  /// The base's tensor of the name and form; nil where there is none.
  func counterpart(_ description: TensorDescription) -> StoredTensor? {
    guard let tensor = baseReader.index.tensor(named: description.name),
      tensor.description.dataType == description.dataType,
      tensor.description.shape == description.shape, tensor.layout == 0, tensor.part == nil
    else { return nil }
    return tensor
  }

  /// Whether the base has a tensor that is the same in name, labels and values.
  private func isUnchanged(
    _ tensor: ArchivedTensor, _ description: TensorDescription
  ) throws(CheckpointError) -> Bool {
    guard let known = counterpart(description),
      known.description.labels == description.labels,
      known.name.utf8.elementsEqual(description.name.utf8)
    else { return false }
    for range in pieces(of: description) {
      let (bytes, others) = (try read(range, of: tensor), try readBase(range, named: known.name))
      guard bytes == others else { return false }
    }
    return true
  }

  /// The prediction that takes the fewest bytes; nil where none takes fewer than the whole.
  private func smallest(
    _ plan: Plan, _ positions: [ByteName: Int], _ options: WritingOptions
  ) throws(CheckpointError) -> TensorPrediction? {
    let predictions = try predictions(of: plan.tensor, plan.description, positions)
    guard !predictions.isEmpty else { return nil }
    var best: TensorPrediction?
    var size = try byteCount(plan, nil, options)
    for prediction in predictions {
      let found = try byteCount(plan, prediction, options) + Self.predictionByteCount
      guard found < size else { continue }
      size = found
      best = prediction
    }
    return best
  }

  private func byteCount(
    _ plan: Plan, _ prediction: TensorPrediction?, _ options: WritingOptions
  ) throws(CheckpointError) -> Int {
    let sink = CountingSink()
    var options = options
    options.digests = false
    let writer = try CheckpointWriter(sink: sink, options: options, limits: archive.limits)
    try writer.begin(plan.description)
    try forEachPiece(of: plan.tensor, prediction) { (bytes, _) throws(CheckpointError) in
      try writer.append(bytes)
    }
    try writer.end()
    try writer.finish()
    let length = options.chunkByteCount(of: plan.description)
    let chunkCount = (plan.description.byteCount + length - 1) / length
    return sink.byteCount
      + (prediction == nil ? 0 : chunkCount * Self.restoredChecksumByteCount)
  }

  // MARK: Bytes

  /// The bytes to write: the tensor's, or the residuals of a prediction, and what they restore to.
  private func forEachPiece(
    of tensor: ArchivedTensor, _ prediction: TensorPrediction?,
    _ body: (RawSpan, RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    guard let prediction else {
      return try archive.forEachPiece(of: tensor) { (bytes) throws(CheckpointError) in
        try body(bytes, bytes)
      }
    }
    let residual = Residual(tensor.description.dataType)
    for range in pieces(of: tensor.description) {
      let restored = try read(range, of: tensor)
      var bytes = restored
      let predicted = try predicted(range, of: tensor, prediction)
      subtract(predicted, residual, from: &bytes)
      try body(bytes.rawSpan, restored.rawSpan)
    }
  }

  private func subtract(_ predicted: [UInt8], _ residual: Residual, from bytes: inout [UInt8]) {
    var target = bytes.mutableRawSpan
    residual.subtract(predicted.rawSpan, from: &target)
  }

  private func predicted(
    _ range: Range<Int>, of tensor: ArchivedTensor, _ prediction: TensorPrediction
  ) throws(CheckpointError) -> [UInt8] {
    let known = try readBase(range, named: tensor.name)
    let names = TrainingTensorName(tensor.name)
    switch prediction {
    case .previous: return known
    case .step(_, _, let a, let b, let c):
      let means = try read(range, of: archive.tensor(named: names.name(of: .firstMoment)))
      let squares = try read(range, of: archive.tensor(named: names.name(of: .secondMoment)))
      return Predictor.step(
        known.rawSpan, first: means.rawSpan, second: squares.rawSpan, a: a, b: b, c: c)
    case .square(_, let a, let b, let d):
      let means = try read(range, of: archive.tensor(named: names.name(of: .firstMoment)))
      let knownMeans = try readBase(range, named: names.name(of: .firstMoment))
      return Predictor.square(
        known.rawSpan, first: means.rawSpan, baseFirst: knownMeans.rawSpan, a: a, b: b, d: d)
    }
  }

  /// Whole numbers and whole chunks where they are not larger than a piece.
  func pieces(of description: TensorDescription) -> [Range<Int>] {
    let unit = Swift.max(description.dataType.bytesPerBlock, 8)
    let size = Self.pieceByteCount / unit * unit
    return stride(from: 0, to: description.byteCount, by: size).map {
      $0..<Swift.min($0 + size, description.byteCount)
    }
  }

  func read(
    _ range: Range<Int>, of tensor: ArchivedTensor?
  ) throws(CheckpointError) -> [UInt8] {
    guard let tensor else { throw CheckpointError(.argument, "a tensor that is not there") }
    return try archive.bytes(range, of: tensor)
  }

  func readBase(
    _ range: Range<Int>, named name: String
  ) throws(CheckpointError) -> [UInt8] {
    guard let tensor = base.tensor(named: name) else {
      throw CheckpointError(.argument, "a tensor that the base has not", tensor: name)
    }
    return try base.bytes(range, of: tensor)
  }
}

/// Counts bytes and keeps none.
private final class CountingSink: ByteSink {
  private(set) var byteCount = 0

  func write(_ bytes: RawSpan) { byteCount += bytes.byteCount }

  func commit() {}
}

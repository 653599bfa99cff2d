internal import SystemPackage

extension CheckpointReader {
  /// SHA-256 of the index, by which another file names this one as its base. O(size of the index).
  package var digest: [UInt8] { index.digest }

  /// The name of the base's file; nil without a base.
  package var baseFileName: String? { index.base?.fileName }

  /// The file that is read and all that it is stored against, however far. What is made from this checkpoint must
  /// replace none of them. Empty for what is read from no file.
  public var fileIdentities: Set<FileIdentity> {
    var identities = base?.fileIdentities ?? []
    if let file = source as? FileSource { identities.insert(file.identity) }
    return identities
  }

  /// Opens the base that an index names, and takes in what it inherits; nil where it names none.
  ///
  /// Throws `.baseMissing`, `.baseMismatch`, `.limitBases` and what opening a file throws.
  static func openBase(
    of index: inout CheckpointIndex, beside path: FilePath?, limits: ResourceLimits, threads: Int?
  ) throws(CheckpointError) -> CheckpointReader? {
    guard let section = index.base else { return nil }
    try checkForms(section, index)
    let name = Escaping.escapeShortened(section.fileName)
    guard limits.maximumBaseCount > 0 else {
      throw CheckpointError(
        .limitBases, "is stored against more files, one behind the other, than are allowed")
    }
    guard let path else {
      throw CheckpointError(
        .baseMissing, "is stored against \(name), which can only be found beside a file")
    }
    guard let basePath = path.sibling(section.fileName) else {
      throw CheckpointError(.base, "is stored against \(name), which is no name of a file")
    }
    var limits = limits
    limits.maximumBaseCount -= 1
    let source: FileSource
    do throws(CheckpointError) {
      source = try FileSource(path: basePath)
    } catch {
      throw CheckpointError(
        .baseMissing,
        "is stored against \(name), which \(error.message); put the two beside each other")
    }
    // Before the base's own base is looked for, so that a circle is no more than a wrong base.
    let found = try digest(of: source, limits: limits, path: basePath)
    guard found == section.digest else {
      throw CheckpointError(
        .baseMismatch,
        "is stored against \(name), but the file of that name is another one; put the right one beside it"
      )
    }
    let base = try CheckpointReader(
      source: source, limits: limits, threads: threads, path: basePath)
    try take(section, from: base, into: &index)
    return base
  }

  /// Checks that predictions are computed from tensors of the form of what they predict.
  private static func checkForms(
    _ section: BaseSection, _ index: CheckpointIndex
  ) throws(CheckpointError) {
    for (position, prediction) in section.predictions where !prediction.references.isEmpty {
      let tensor = index.ownTensor(at: position).description
      guard tensor.dataType == .f32 else {
        throw CheckpointError(
          .base, "is \(tensor.dataType.name), but only f32 can be predicted so",
          tensor: tensor.name)
      }
      for reference in prediction.references {
        let other = index.ownTensor(at: reference).description
        guard other.dataType == tensor.dataType, other.shape == tensor.shape else {
          throw CheckpointError(
            .base, "is predicted from \(Escaping.escapeShortened(other.name)) of another form",
            tensor: tensor.name)
        }
      }
    }
  }

  private static func digest(
    of source: FileSource, limits: ResourceLimits, path: FilePath
  ) throws(CheckpointError) -> [UInt8] {
    do throws(CheckpointError) {
      return SHA256.digest(try FileTail(reading: source, limits: limits).index)
    } catch {
      throw error.adding(path: path)
    }
  }

  private static func take(
    _ section: BaseSection, from base: CheckpointReader, into index: inout CheckpointIndex
  ) throws(CheckpointError) {
    let tensors = base.index.tensors
    var inherited: [(before: Int, tensor: StoredTensor)] = []
    for (before, run) in section.inherited {
      guard run.upperBound <= tensors.count else {
        throw CheckpointError(.baseMismatch, "takes tensors from its base that it does not have")
      }
      inherited += run.map { (before, tensors[$0]) }
      // Names are unique, so no more can be taken than there are.
      guard inherited.count <= tensors.count else {
        throw CheckpointError(.baseMismatch, "takes tensors from its base more than once")
      }
    }
    if let tensor = index.take(inherited) {
      throw CheckpointError(
        .baseMismatch, "is there twice, with what is taken from the base", tensor: tensor.name)
    }
    for (position, prediction) in section.predictions {
      let tensor = index.ownTensor(at: position).description
      try check(tensor, isIn: base)
      if case .square(let first, _, _, _) = prediction {
        try check(index.ownTensor(at: first).description, isIn: base)
      }
    }
  }

  private static func check(
    _ tensor: TensorDescription, isIn base: CheckpointReader
  ) throws(CheckpointError) {
    guard let other = base.index.tensor(named: tensor.name)?.description,
      other.dataType == tensor.dataType, other.shape == tensor.shape
    else {
      throw CheckpointError(
        .baseMismatch, "is stored against a tensor that the base does not have in that form",
        tensor: tensor.name)
    }
  }

  // MARK: Reading

  /// Reads a tensor that is taken from the base, or adds to what its own chunks hold what was predicted.
  func readDependent(
    _ range: Range<Int>, of tensor: StoredTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    guard let base else {
      throw CheckpointError(.argument, "is of another file", tensor: tensor.name, path: path)
    }
    if let position = tensor.inheritedFrom {
      return try base.read(range, of: base.index.tensors[position], into: &bytes)
    }
    guard let prediction = tensor.prediction else { return }
    let residual = Residual(tensor.description.dataType)
    var start = range.lowerBound
    while start < range.upperBound {
      // Whole numbers, and a bounded part of them at a time.
      let first = start / residual.width * residual.width
      let end = Swift.min(
        first + Self.pieceByteCount,
        (range.upperBound + residual.width - 1) / residual.width * residual.width)
      let piece = try numbers(first..<end, of: tensor, prediction, residual, from: base)
      let wanted = start..<Swift.min(end, range.upperBound)
      // Safe: the piece covers what is wanted, which is a part of `bytes`.
      unsafe bytes.withUnsafeMutableBytes { bytes in
        unsafe piece.withUnsafeBytes { piece in
          unsafe UnsafeMutableRawBufferPointer(
            rebasing: bytes[
              wanted.lowerBound - range.lowerBound..<wanted.upperBound - range.lowerBound]
          ).copyMemory(
            from: UnsafeRawBufferPointer(
              rebasing: piece[wanted.lowerBound - first..<wanted.upperBound - first]))
        }
      }
      start = wanted.upperBound
    }
  }

  /// Whole numbers of a tensor that is predicted.
  private func numbers(
    _ range: Range<Int>, of tensor: StoredTensor, _ prediction: TensorPrediction,
    _ residual: Residual,
    from base: CheckpointReader
  ) throws(CheckpointError) -> [UInt8] {
    let predicted = try self.predicted(range, of: tensor, prediction, from: base)
    var numbers = [UInt8](repeating: 0, count: range.count)
    var target = numbers.mutableRawSpan
    try readOwn(range, of: tensor, into: &target)
    residual.add(predicted.rawSpan, to: &target)
    return numbers
  }

  func forEachDependentChunk(
    of tensor: StoredTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    var start = 0
    while start < tensor.description.byteCount {
      let end = Swift.min(start + tensor.chunkByteCount, tensor.description.byteCount)
      let chunk = try bytes(start..<end, of: tensor)
      try body(chunk.rawSpan)
      start = end
    }
  }

  private static let pieceByteCount = 1 << 20

  private func predicted(
    _ range: Range<Int>, of tensor: StoredTensor, _ prediction: TensorPrediction,
    from base: CheckpointReader
  ) throws(CheckpointError) -> [UInt8] {
    let known = try base.counterpart(of: tensor.name, range)
    switch prediction {
    case .previous: return known
    case .step(let first, let second, let a, let b, let c):
      let means = try bytes(range, of: index.ownTensor(at: first))
      let squares = try bytes(range, of: index.ownTensor(at: second))
      return Predictor.step(
        known.rawSpan, first: means.rawSpan, second: squares.rawSpan, a: a, b: b, c: c)
    case .square(let first, let a, let b, let d):
      let mean = index.ownTensor(at: first)
      let means = try bytes(range, of: mean)
      let knownMeans = try base.counterpart(of: mean.name, range)
      return Predictor.square(
        known.rawSpan, first: means.rawSpan, baseFirst: knownMeans.rawSpan, a: a, b: b, d: d)
    }
  }

  private func counterpart(
    of name: String, _ range: Range<Int>
  ) throws(CheckpointError) -> [UInt8] {
    guard let tensor = index.tensor(named: name) else {
      throw CheckpointError(.baseMismatch, "is not in the base", tensor: name, path: path)
    }
    return try bytes(range, of: tensor)
  }

  /// A copy of some decoded bytes of a tensor. Throws as ``read(_:of:into:)``.
  package func bytes(
    _ range: Range<Int>, of tensor: StoredTensor
  ) throws(CheckpointError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var target = bytes.mutableRawSpan
    try read(range, of: tensor, into: &target)
    return bytes
  }
}

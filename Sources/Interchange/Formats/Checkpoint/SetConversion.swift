internal import CheckpointFormat

/// Writes a model as a set of ckpt files: members with the tensors or parts of them, and the file that names them
/// (SPEC.md sections 6.9 and 6.11).
///
/// Everything is written under temporary names first. Members get their names when all are whole, and the set last, so
/// that what it names is there. What stood under the name of the set stays whole until then: members that it names are
/// never replaced.
struct SetConversion {
  private let conversion: Conversion
  private let plan: SetPlan
  private let digesting: Bool
  private var report = ConversionReport()
  /// The digests of tensors that are cut, as far as they were read, by their places in the plan.
  private var digests: [Int: TensorDigest] = [:]

  /// So many members are written side by side where tensors are cut by columns; each further one reads the model anew.
  private static let membersAtOnce = 16
  /// So many threads encode for each of these, since each keeps chunks for all of its threads.
  private static let threadsAtOnce = 4

  /// Throws `.argument` for names that members cannot have or files that are in the way, and as ``SetPlan``.
  static func write(
    _ conversion: Conversion, _ sharding: Sharding
  ) throws(CheckpointError) -> ConversionReport {
    let path = try conversion.expectPath("a model in several files")
    guard sharding.isValid else {
      throw CheckpointError(.argument, "there is at least one file, and a byte in it", path: path)
    }
    var tensors: [SetPlan.Tensor] = []
    for tensor in conversion.storedTensors {
      tensors.append(
        .init(source: tensor, description: try conversion.labelled(tensor.description)))
    }
    let plan = try SetPlan(tensors, sharding: sharding, limits: conversion.archive.limits)
    var names = try SetNames(of: path, count: plan.members.count)
    let leftovers = SetLeftovers(of: path)
    // From here on no other run writes this set.
    let file = try DurableFile(path: path, system: conversion.system)
    let removed = leftovers.remove()
    try names.choose(avoiding: leftovers.inUse)
    var writing = SetConversion(
      conversion: conversion, plan: plan, digesting: conversion.target.options.digests)
    writing.report.takenOverFiles = removed
    let members = try names.paths.map { path throws(CheckpointError) in
      try DurableFile(path: path, system: conversion.system)
    }
    try writing.writeMembers(members)
    try writing.writeSet(file, members, names.names)
    for path in names.paths { try SetNames.expectNothing(at: path) }
    try commit(members, set: file, path, conversion.system)
    writing.report.fileNames = names.names
    writing.report.replacedFiles = leftovers.inUse.filter {
      SystemCalls.exists(SetNames.path(of: $0, beside: path))
    }
    return writing.report
  }

  private init(conversion: Conversion, plan: SetPlan, digesting: Bool) {
    self.conversion = conversion
    self.plan = plan
    self.digesting = digesting
  }

  /// Makes all files visible, or none. Where the set's file came to stand under its name but may not be durable, all
  /// stay.
  private static func commit(
    _ members: [DurableFile], set: DurableFile, _ path: FilePath, _ system: SystemCalls
  ) throws(CheckpointError) {
    for (number, file) in members.enumerated() {
      do throws(CheckpointError) {
        try file.commit()
      } catch {
        for file in members[...number] { _ = system.unlink(file.path) }
        throw error
      }
    }
    do throws(CheckpointError) {
      try set.commit()
    } catch {
      let named = Set(NamedFileReference.references(in: path).map(\.name))
      if !members.contains(where: { named.contains($0.path.lastComponent?.string ?? "") }) {
        for file in members { _ = system.unlink(file.path) }
      }
      throw error
    }
  }

  // MARK: Members

  private mutating func writeMembers(_ files: [DurableFile]) throws(CheckpointError) {
    let options = conversion.target.options
    guard conversion.target.sharding?.cut == .columns else {
      for (number, file) in files.enumerated() {
        let writer = try self.writer(into: file, options)
        for piece in plan.members[number] {
          try write(piece, into: writer)
        }
        try writer.finish()
      }
      return
    }
    var narrow = options
    narrow.threads = Swift.min(
      options.threads ?? SystemCalls.processorCount, Self.threadsAtOnce)
    for start in stride(from: 0, to: files.count, by: Self.membersAtOnce) {
      let members = start..<Swift.min(files.count, start + Self.membersAtOnce)
      var writers: [CheckpointWriter] = []
      for number in members { writers.append(try writer(into: files[number], narrow)) }
      try write(members, into: writers)
      for writer in writers { try writer.finish() }
    }
  }

  private func writer(
    into file: DurableFile, _ options: WritingOptions
  ) throws(CheckpointError) -> CheckpointWriter {
    try CheckpointWriter(
      sink: UncommittedSink(file, conversion.written), options: options,
      limits: conversion.archive.limits)
  }

  private func begin(
    _ piece: SetPlan.Piece, in writer: CheckpointWriter
  ) throws(CheckpointError) {
    if let part = plan.part(piece) {
      try writer.begin(piece.description, part: part)
    } else {
      try writer.begin(piece.description)
    }
  }

  /// Writes a whole tensor, or rows of one.
  private mutating func write(
    _ piece: SetPlan.Piece, into writer: CheckpointWriter
  ) throws(CheckpointError) {
    let tensor = plan.tensors[piece.tensor]
    try begin(piece, in: writer)
    if let rows = piece.stretch {
      let range = try tensor.description.byteRange(ofRows: rows)
      var digest = takeDigest(of: piece.tensor)
      try conversion.archive.forEachPiece(of: tensor.source, in: range) {
        (bytes) throws(CheckpointError) in
        digest?.update(bytes)
        try writer.append(bytes)
        try conversion.progress(bytes.byteCount)
      }
      digest?.settle()
      digests[piece.tensor] = digest
      if rows.lowerBound == 0 { count(tensor) }
    } else {
      try conversion.copy(tensor.source, to: &report) { (bytes) throws(CheckpointError) in
        try writer.append(bytes)
      }
    }
    try writer.end()
  }

  private mutating func count(_ tensor: SetPlan.Tensor) {
    report.tensorCount += 1
    report.byteCount += tensor.description.byteCount
  }

  /// The digest of a tensor that is cut, to be gone on with; nil where none is wanted.
  private mutating func takeDigest(of number: Int) -> TensorDigest? {
    guard digesting else { return nil }
    if let known = digests.removeValue(forKey: number) { return known }
    let description = plan.tensors[number].description
    return TensorDigest(
      dataType: description.dataType, shape: description.shape,
      threads: conversion.target.options.threads ?? SystemCalls.processorCount)
  }

  /// Writes some members side by side, so that columns of a tensor are read together.
  private mutating func write(
    _ members: Range<Int>, into writers: [CheckpointWriter]
  ) throws(CheckpointError) {
    var next = [Int](repeating: 0, count: writers.count)
    for number in plan.tensors.indices {
      var columns: [ColumnCut.Target] = []
      for (place, member) in members.enumerated() {
        let pieces = plan.members[member]
        guard next[place] < pieces.count, pieces[next[place]].tensor == number else { continue }
        let piece = pieces[next[place]]
        next[place] += 1
        guard let stretch = piece.stretch else {
          try write(piece, into: writers[place])
          continue
        }
        try begin(piece, in: writers[place])
        columns.append(.init(writer: writers[place], columns: stretch))
      }
      guard !columns.isEmpty else { continue }
      try cut(number, into: columns, isFirst: members.lowerBound == 0)
      for target in columns { try target.writer.end() }
    }
  }

  private mutating func cut(
    _ number: Int, into targets: [ColumnCut.Target], isFirst: Bool
  ) throws(CheckpointError) {
    let tensor = plan.tensors[number]
    var digest = isFirst ? takeDigest(of: number) : nil
    var cut = ColumnCut(of: tensor.description, into: targets)
    try conversion.archive.forEachPiece(of: tensor.source) { (bytes) throws(CheckpointError) in
      digest?.update(bytes)
      try conversion.progress(try cut.add(bytes))
    }
    digest?.settle()
    if isFirst {
      count(tensor)
      digests[number] = digest
    }
  }

  // MARK: The set

  /// Writes the file that names the members, whose bytes are on the disk already, and brings its own there.
  private mutating func writeSet(
    _ file: DurableFile, _ members: [DurableFile], _ names: [String]
  ) throws(CheckpointError) {
    let writer = try writer(into: file, conversion.target.options)
    conversion.copyMetadata(to: writer, &report)
    for (member, name) in zip(members, names) {
      let source = try FileSource(path: DurableFile.temporaryPath(of: member.path))
      let reader = try CheckpointReader(source: source, limits: conversion.archive.limits)
      let number = try writer.name(reader, fileName: name)
      for tensor in reader.index.tensors {
        try writer.takeOver(tensor, from: number, digest: reader.storedDigest(of: tensor))
      }
    }
    for (number, digest) in digests {
      writer.note(digest.finish(), ofWhole: plan.tensors[number].description.name)
    }
    try conversion.copyTies(to: writer)
    try writer.finish()
  }
}

/// Takes a file's bytes to the disk, and leaves it to someone else to give the file its name.
private final class UncommittedSink: ByteSink {
  private let file: DurableFile
  private let counter: ByteCounter

  init(_ file: DurableFile, _ counter: ByteCounter) {
    self.file = file
    self.counter = counter
  }

  func write(_ bytes: RawSpan) throws(CheckpointError) {
    try file.write(bytes)
    counter.add(bytes.byteCount)
  }

  func commit() throws(CheckpointError) { try file.flush() }
}

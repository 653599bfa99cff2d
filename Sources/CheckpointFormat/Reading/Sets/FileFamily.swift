internal import SystemPackage

/// The files that are opened together because one names the other, each once (SPEC.md sections 6.9 and 10).
struct FileFamily {
  /// How a file is opened.
  typealias Opener = (FilePath) throws(CheckpointError) -> any ByteSource

  let limits: ResourceLimits
  let threads: Int
  private let opener: Opener
  /// Those that are open, by the SHA-256 of their indexes.
  private var readers: [[UInt8]: CheckpointReader] = [:]
  /// What was found under the paths that were looked at.
  private var digests: [FilePath: [UInt8]] = [:]
  /// How many tensors all of them list.
  var listedCount = 0

  init(
    limits: ResourceLimits, threads: Int?,
    opener: @escaping Opener = { (path) throws(CheckpointError) in try FileSource(path: path) }
  ) {
    self.limits = limits
    self.opener = opener
    self.threads = threads ?? SystemCalls.processorCount
  }

  /// Opens the files that one names. `depth` is how many files stand before that one.
  ///
  /// Throws `.fileMissing`, `.fileMismatch`, `.limitFiles` and what opening a file throws.
  mutating func open(
    _ files: [FileSection.NamedFile], beside path: FilePath?, depth: Int
  ) throws(CheckpointError) -> [CheckpointReader.NamedFile] {
    var opened: [CheckpointReader.NamedFile] = []
    for file in files {
      opened.append(.init(name: file.name, reader: try open(file, beside: path, depth: depth + 1)))
    }
    return opened
  }

  private mutating func open(
    _ file: FileSection.NamedFile, beside path: FilePath?, depth: Int
  ) throws(CheckpointError) -> CheckpointReader {
    let name = Escaping.escapeShortened(file.name)
    guard let path else {
      throw CheckpointError(.fileMissing, "needs \(name), which can only be found beside a file")
    }
    guard let place = path.sibling(file.name) else {
      throw CheckpointError(.file, "needs \(name), which is no name of a file here")
    }
    let reader: CheckpointReader
    if let known = readers[file.digest] {
      try check(file, isIn: place, like: known)
      reader = known
    } else {
      guard depth <= limits.maximumFileDepth, readers.count < limits.maximumFileCount else {
        throw tooMany()
      }
      reader = try CheckpointReader(
        source: source(at: place, named: name), path: place, family: &self, depth: depth,
        named: file)
      readers[file.digest] = reader
      digests[place] = file.digest
    }
    guard depth + reader.height <= limits.maximumFileDepth else { throw tooMany() }
    return reader
  }

  /// Throws `.fileMismatch` where a file that is open already, maybe under another name, is not what stands here.
  private mutating func check(
    _ file: FileSection.NamedFile, isIn place: FilePath, like known: CheckpointReader
  ) throws(CheckpointError) {
    let name = Escaping.escapeShortened(file.name)
    if digests[place] == nil {
      let source = try source(at: place, named: name)
      let range = known.trailer.indexOffset..<known.trailer.indexEnd
      digests[place] =
        source.byteCount == known.byteCount ? SHA256.digest(try source.read(range)) : []
    }
    guard digests[place] == file.digest,
      Int(clamping: file.indexOffset) == known.trailer.indexOffset,
      Int(clamping: file.indexByteCount) == known.trailer.indexByteCount
    else {
      throw CheckpointError(
        .fileMismatch, "needs another file of the name \(name); put the right one beside it")
    }
  }

  private func source(
    at place: FilePath, named name: String
  ) throws(CheckpointError) -> any ByteSource {
    do throws(CheckpointError) {
      return try opener(place)
    } catch {
      let isThere = error.systemError.map { !Self.absence.contains(Errno(rawValue: $0)) } ?? false
      guard isThere else {
        throw CheckpointError(
          .fileMissing, "needs \(name), which \(error.message); put the two beside each other")
      }
      throw error
    }
  }

  /// What the system says of a file that is not where it should be.
  private static let absence: [Errno] = [
    .noSuchFileOrDirectory, .notDirectory, .tooManySymbolicLinkLevels, .fileNameTooLong,
    .noSuchAddressOrDevice,
  ]

  private func tooMany() -> CheckpointError {
    CheckpointError(
      .limitFiles, "needs more files, or more of them one behind the other, than are allowed")
  }
}

extension CheckpointReader {
  /// SHA-256 of the index, by which another file names this one. O(size of the index).
  package var digest: [UInt8] { index.digest }

  /// The file and all that it names, however far, each once, those that others need before these.
  package var family: [CheckpointReader] {
    var family: [CheckpointReader] = []
    var seen: Set<ObjectIdentifier> = []
    collect(into: &family, &seen)
    return family
  }

  /// The name of the file that a tensor is taken over from; nil for the checkpoint's own.
  package func fileName(of tensor: StoredTensor) -> String? {
    guard tensor.isTakenOver, tensor.holder <= holders.count else { return nil }
    return holders[tensor.holder - 1].path?.lastComponent?.string
  }

  private func collect(into family: inout [CheckpointReader], _ seen: inout Set<ObjectIdentifier>) {
    guard seen.insert(ObjectIdentifier(self)).inserted else { return }
    for file in namedFiles { file.reader.collect(into: &family, &seen) }
    family.append(self)
  }

  /// The file that is read and all that it names, however far. What is made from this checkpoint must replace none of
  /// them. Empty for what is read from no file.
  public var fileIdentities: Set<FileIdentity> {
    Set(family.compactMap { ($0.source as? FileSource)?.identity })
  }
}

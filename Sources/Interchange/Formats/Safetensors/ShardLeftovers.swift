internal import CheckpointFormat

/// What stands under the names of a model's files before they are written.
///
/// A run that was killed between the first file and the index leaves files without an index that lists them, and
/// the index under its temporary name. What that lists is the run's and nobody's any more. Other files stay as they
/// are: those that are to be written byte for byte are as good as written, and with any other nothing is done.
struct ShardLeftovers {
  private let index: FilePath
  /// The files that the unfinished index lists.
  private let listed: Set<ByteName>
  /// The files that are replaced, or not needed any more.
  private var unwanted: Set<ByteName>
  /// The files of the killed run, in the order in which they were met.
  private(set) var takenOver: [String] = []

  init(beside index: FilePath) {
    self.index = index
    listed = Self.files(listedIn: DurableFile.temporaryPath(of: index)).filter {
      index.sibling($0.text).map { SystemCalls.exists($0) } ?? false
    }
    unwanted = listed
  }

  /// The path of a file beside the index, whose name is known to be one.
  func path(of fileName: String) -> FilePath {
    index.removingLastComponent().appending(fileName)
  }

  private static func files(listedIn path: FilePath) -> Set<ByteName> {
    guard let source = try? FileSource(path: path),
      source.byteCount <= ShardIndex.maximumByteCount,
      let bytes = try? source.read(0..<source.byteCount),
      let index = try? ShardIndex(parsing: bytes, limits: ResourceLimits())
    else { return [] }
    return Set(index.fileNames.values.map { ByteName($0) })
  }

  static func refusal(_ path: FilePath) -> CheckpointError {
    CheckpointError(
      .argument, "exists; a model in several files replaces none, so remove it or name another",
      path: path)
  }

  /// Throws `.argument` where a file stands in the way that is neither the killed run's nor, as far as its
  /// header tells, the same.
  func expectRoom(for shard: ShardPlan.Shard) throws(CheckpointError) {
    let path = path(of: shard.fileName)
    guard SystemCalls.exists(path), !listed.contains(ByteName(shard.fileName)) else { return }
    let header = shard.layout.header
    guard let source = try? FileSource(path: path), source.byteCount >= header.count,
      let found = try? source.read(0..<header.count), found == header
    else { throw Self.refusal(path) }
  }

  /// The file that stands under a name, to be compared with what is written; nil where there is none.
  func source(of fileName: String) throws(CheckpointError) -> FileSource? {
    let path = path(of: fileName)
    return SystemCalls.exists(path) ? try FileSource(path: path) : nil
  }

  /// Whether the file that stands under a name stays. Throws `.argument` where it is not the killed run's and
  /// not the same.
  mutating func keep(_ fileName: String, isSame: Bool?) throws(CheckpointError) -> Bool {
    guard let isSame else { return false }
    let name = ByteName(fileName)
    guard isSame || listed.contains(name) else { throw Self.refusal(path(of: fileName)) }
    takenOver.append(fileName)
    if isSame { unwanted.remove(name) }
    return isSame
  }

  /// Removes the killed run's files that do not stay.
  mutating func removeOthers() throws(CheckpointError) {
    for name in unwanted.sorted(by: { Ordering.precedes($0.text, $1.text) }) {
      SystemCalls.remove(path(of: name.text))
      if !takenOver.contains(where: { ByteName($0) == name }) { takenOver.append(name.text) }
    }
  }
}

/// Writes a file that someone else commits, and compares it with one that exists.
final class ShardSink: ByteSink {
  private let file: DurableFile
  private let existing: FileSource?
  private let counter: ByteCounter
  private var position = 0
  private var isSameSoFar = true

  init(_ file: DurableFile, existing: FileSource?, _ counter: ByteCounter) {
    self.file = file
    self.counter = counter
    self.existing = existing
  }

  /// Whether the file that exists is the one that was written; nil where none does.
  var isSame: Bool? { existing.map { isSameSoFar && $0.byteCount == position } }

  func write(_ bytes: RawSpan) throws(CheckpointError) {
    if let existing, isSameSoFar {
      let range = position..<position + bytes.byteCount
      isSameSoFar =
        range.upperBound <= existing.byteCount ? try existing.read(range) == bytes.copied : false
    }
    position += bytes.byteCount
    try file.write(bytes)
    counter.add(bytes.byteCount)
  }

  func commit() {}
}

internal import CheckpointFormat

/// The ranks' files of a distributed checkpoint.
struct DistributedFiles {
  private let list: FilePath
  private let limits: ResourceLimits
  private var sizes: [String: Int] = [:]
  private(set) var identities: Set<FileIdentity> = []

  /// Files in the folder of a list.
  init(beside list: FilePath, limits: ResourceLimits) {
    self.list = list
    self.limits = limits
  }

  /// Their size together.
  var byteCount: Int { sizes.values.reduce(0) { $0 &+ $1 } }
  /// Their names, in the order of their bytes.
  var names: [String] { sizes.keys.sorted { Ordering.precedes($0, $1) } }

  /// Looks at the file that a part is said to stand in. Throws `.shards` where it is missing or lies elsewhere,
  /// `.foreignExtent` where the part does not lie within it, and `.limitFiles`.
  mutating func check(_ place: DistributedList.Place) throws(CheckpointError) {
    if sizes[place.file] == nil {
      guard sizes.count < limits.maximumFileCount else {
        throw CheckpointError(
          .limitFiles, "lists more than the \(limits.maximumFileCount) files allowed", path: list)
      }
      let source = try Self.source(place.file, beside: list)
      sizes[place.file] = source.byteCount
      identities.insert(source.identity)
    }
    guard place.range.upperBound <= sizes[place.file] ?? 0 else {
      throw CheckpointError(
        .foreignExtent,
        "is said to stand in bytes \(place.range.lowerBound) to \(place.range.upperBound) of \(Escaping.escapeShortened(place.file)), which is shorter",
        path: list)
    }
  }

  /// Opens a rank's file. Throws as ``check(_:)``.
  static func source(
    _ name: String, beside list: FilePath
  ) throws(CheckpointError) -> FileSource {
    guard let path = list.sibling(name) else {
      throw CheckpointError(
        .shards, "lists \(Escaping.escapeShortened(name)), which is no name of a file beside it",
        path: list)
    }
    do throws(CheckpointError) {
      return try FileSource(path: path)
    } catch {
      guard error.systemError == ErrorNumber.missing else { throw error }
      throw CheckpointError(.shards, "the file is listed, but missing", path: path)
    }
  }

  /// The part of a file that holds a part of a tensor, as a file of its own.
  func open(_ place: DistributedList.Place) throws(CheckpointError) -> OpenedFile {
    OpenedFile(
      source: SourceSlice(
        source: try Self.source(place.file, beside: list), range: place.range),
      path: nil, limits: limits)
  }

  /// The path of a rank's file, for errors.
  func path(of place: DistributedList.Place) -> FilePath { list.sibling(place.file) ?? list }
}

/// Some bytes of a source as a source. The range lies within it.
private struct SourceSlice: ByteSource {
  let source: any ByteSource
  let range: Range<Int>

  var byteCount: Int { range.count }

  func read(at offset: Int, into bytes: inout MutableRawSpan) throws(CheckpointError) {
    try source.read(at: range.lowerBound + offset, into: &bytes)
  }
}

/// What a file says of another one that it names (SPEC.md section 6.9), without that being opened.
package struct NamedFileReference: Sendable {
  /// The name in the folder of the file that names it.
  package var name: String { file.name }
  private let file: FileSection.NamedFile

  /// The files that a checkpoint on disk names. None where there is no file, or no checkpoint that can be read so far.
  package static func references(in path: FilePath) -> [NamedFileReference] {
    let limits = ResourceLimits()
    guard let source = try? FileSource(path: path),
      let tail = try? FileTail(reading: source, limits: limits),
      let index = try? IndexParser.parse(tail.index, trailer: tail.trailer, limits: limits)
    else { return [] }
    return index.extensions.files?.files.map { NamedFileReference(file: $0) } ?? []
  }

  /// Whether what stands at a path is the file that is named.
  package func matches(_ path: FilePath) -> Bool {
    guard let source = try? FileSource(path: path) else { return false }
    return (try? FileTail(reading: source, named: file, limits: ResourceLimits())) != nil
  }
}

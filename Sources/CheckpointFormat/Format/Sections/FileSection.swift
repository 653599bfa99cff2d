/// The files that a file names, and what it takes over from them (SPEC.md section 6.9).
struct FileSection: Sendable {
  static let maximumNameByteCount = 255

  /// A file, by which it can be found and known again.
  struct NamedFile: Sendable, Equatable {
    /// SHA-256 of its index.
    var digest: [UInt8]
    var indexOffset: UInt64
    var indexByteCount: UInt64
    /// Its name in the folder of the file that names it.
    var name: String
  }

  /// Tensors of a named file that are this file's as well.
  struct Run: Sendable, Equatable {
    /// The own tensor that they stand before, or the number of these.
    var before: Int
    /// The file, a position in ``files``.
    var file: Int
    /// Positions in that file's tensor list.
    var tensors: Range<Int>
  }

  /// In ascending order of names.
  var files: [NamedFile] = []
  /// In the order of the tensor list.
  var runs: [Run] = []

  init() {}

  /// Parses the payload, given how many own tensors there are. Throws `.file`, `.overrun` and
  /// `.utf8`.
  init(parsing cursor: inout ByteCursor, tensorCount: Int) throws(CheckpointError) {
    let start = cursor.offset
    for _ in 0..<(try cursor.readCount(of: "named files", smallest: 50)) {
      files.append(try Self.readFile(&cursor, behind: files.last))
    }
    guard !files.isEmpty else {
      throw CheckpointError(.file, "other files are needed, but none is named", offset: start)
    }
    var listCount = tensorCount
    for _ in 0..<(try cursor.readCount(of: "runs of tensors", smallest: 16)) {
      let start = cursor.offset
      let before = Int(try cursor.read(UInt32.self))
      let file = Int(try cursor.read(UInt32.self))
      let first = Int(try cursor.read(UInt32.self))
      let count = Int(try cursor.read(UInt32.self))
      guard count > 0, file < files.count, before <= tensorCount, runs.last?.before ?? 0 <= before
      else {
        throw CheckpointError(
          .file, "runs of taken-over tensors are empty, out of range or not in order",
          offset: start)
      }
      runs.append(Run(before: before, file: file, tensors: first..<first + count))
      listCount += count
      guard listCount <= Int(UInt32.max) else {
        throw CheckpointError(.file, "more than 4,294,967,295 tensors are listed", offset: start)
      }
    }
  }

  private static func readFile(
    _ cursor: inout ByteCursor, behind previous: NamedFile?
  ) throws(CheckpointError) -> NamedFile {
    let start = cursor.offset
    let file = NamedFile(
      digest: try cursor.readBytes(SHA256.byteCount).copied,
      indexOffset: try cursor.read(), indexByteCount: try cursor.read(),
      name: try cursor.readString().text)
    guard isFileName(file.name) else {
      throw CheckpointError(
        .file, "no plain name of a file: \"\(Escaping.escapeShortened(file.name))\"", offset: start)
    }
    if let previous, !Ordering.precedes(previous.name, file.name) {
      throw CheckpointError(.file, "named files are repeated or not in order", offset: start)
    }
    return file
  }

  func write(to writer: inout ByteWriter) {
    writer.write(UInt32(files.count))
    for file in files {
      writer.write(bytes: file.digest)
      writer.write(file.indexOffset)
      writer.write(file.indexByteCount)
      writer.write(string: file.name)
    }
    writer.write(UInt32(runs.count))
    for run in runs {
      writer.write(UInt32(run.before))
      writer.write(UInt32(run.file))
      writer.write(UInt32(run.tensors.lowerBound))
      writer.write(UInt32(run.tensors.count))
    }
  }

  /// Whether a name stays in its folder, on every system.
  static func isFileName(_ name: String) -> Bool {
    (1...maximumNameByteCount).contains(name.utf8.count) && name != "." && name != ".."
      && !name.utf8.contains { [0x00, 0x2F, 0x3A, 0x5C].contains($0) }
  }
}

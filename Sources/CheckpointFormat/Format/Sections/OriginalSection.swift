/// The files of another format that a file was made from, as far as its tensors and metadata do not say it (SPEC.md
/// section 6.14).
struct OriginalSection: Sendable {
  var files: [OriginalFile] = []

  init() {}

  /// Parses the payload. Throws `.original`, `.reference`, `.overrun` and `.utf8`. What the
  /// headers hold is not looked at.
  init(parsing cursor: inout ByteCursor, tables: IndexTables) throws(CheckpointError) {
    let start = cursor.offset
    for _ in 0..<(try cursor.readCount(of: "original files", smallest: 49)) {
      let start = cursor.offset
      let name = try cursor.readString().text
      guard name.isEmpty || FileSection.isFileName(name) else {
        throw CheckpointError(
          .original, "no plain name of a file: \"\(Escaping.escapeShortened(name))\"",
          offset: start)
      }
      let format = tables.words[try tables.checkWord(cursor.read(), offset: cursor.offset)]
      let byteCount = try cursor.read(UInt64.self)
      let digest = try cursor.readBytes(SHA256.byteCount).copied
      let number = try cursor.read(UInt8.self)
      guard let form = OriginalFile.Form(rawValue: number) else {
        throw CheckpointError(
          .original, "a header is kept in the unknown form \(number)", offset: cursor.offset - 1)
      }
      let length = Int(try cursor.read(UInt32.self))
      var file = OriginalFile(
        format: format, byteCount: byteCount, digest: digest, form: form,
        header: try cursor.readBytes(length).copied)
      file.name = name
      files.append(file)
    }
    guard !files.isEmpty else {
      throw CheckpointError(.original, "no original file is named", offset: start)
    }
  }
  func write(to writer: inout ByteWriter, word: (String) -> UInt16) {
    writer.write(UInt32(files.count))
    for file in files {
      writer.write(string: file.name)
      writer.write(word(file.format))
      writer.write(file.byteCount)
      writer.write(bytes: file.digest)
      writer.write(file.form.rawValue)
      writer.write(UInt32(file.header.count))
      writer.write(bytes: file.header)
    }
  }
}

/// The files of another format that a file was made from, as far as its tensors and metadata do not say it (SPEC.md
/// section 6.14).
struct OriginalSection: Sendable {
  /// How the header is kept.
  enum Form: UInt8, Sendable {
    /// All of it, as a raw DEFLATE stream.
    case whole = 0
    /// By what it is built from (SPEC.md annexes A.6 and A.8).
    case described = 1
  }

  struct File: Sendable {
    /// Empty where it is not said.
    var name: String
    /// `safetensors` or `gguf`.
    var format: String
    var byteCount: UInt64
    /// SHA-256 of the file.
    var digest: [UInt8]
    var form: Form
    var header: [UInt8]
  }

  var files: [File] = []

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
      guard let form = Form(rawValue: number) else {
        throw CheckpointError(
          .original, "a header is kept in the unknown form \(number)", offset: cursor.offset - 1)
      }
      let length = Int(try cursor.read(UInt32.self))
      files.append(
        File(
          name: name, format: format, byteCount: byteCount, digest: digest, form: form,
          header: try cursor.readBytes(length).copied))
    }
    guard !files.isEmpty else {
      throw CheckpointError(.original, "no original file is named", offset: start)
    }
  }
}

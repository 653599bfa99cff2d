/// A file of another format that a checkpoint was made from, as far as tensors and metadata do not say it (SPEC.md
/// section 6.14).
package struct OriginalFile: Sendable {
  /// How the header is kept.
  package enum Form: UInt8, Sendable {
    /// All of it, as a raw DEFLATE stream.
    case whole = 0
    /// By what it is built from (SPEC.md annexes A.6 and A.8).
    case described = 1
  }

  /// Empty where it is not said.
  package var name = ""
  /// `safetensors` or `gguf`.
  package var format: String
  package var byteCount: UInt64
  /// SHA-256 of the file.
  package var digest: [UInt8]
  package var form: Form
  package var header: [UInt8]

  /// A file without a name.
  package init(
    format: String, byteCount: UInt64, digest: [UInt8], form: Form, header: [UInt8]
  ) {
    self.format = format
    self.byteCount = byteCount
    self.digest = digest
    self.form = form
    self.header = header
  }
}

import CheckpointFormat
import Interchange
import SystemPackage

/// The digests of a model and its tensors: what `ckpt digest` prints.
struct DigestReport: Report {
  /// A tensor's digest.
  struct Tensor: Encodable {
    let name: String
    let group: String
    let dtype: String
    let shape: [Int]
    let digest: String
  }

  let digest: String
  let format: String
  let tensors: [Tensor]

  private let file: FilePath

  private enum CodingKeys: String, CodingKey { case digest, format, tensors }

  init(_ found: ArchiveDigest, of archive: TensorArchive, file: FilePath) {
    self.file = file
    digest = Self.digits(found.model)
    format = archive.format.name
    tensors = found.tensors.map { found in
      let tensor = archive.tensors[found.position]
      return Tensor(
        name: tensor.name, group: found.group, dtype: tensor.description.dataType.name,
        shape: tensor.description.shape, digest: Self.digits(found.digest))
    }
  }

  var lines: [String] { ["\(digest)  \(Escaping.escape(file))"] }

  /// Bytes as hexadecimal digits.
  static func digits(_ bytes: [UInt8]) -> String {
    bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
  }
}

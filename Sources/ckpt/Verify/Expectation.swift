import ArgumentParser
import CheckpointFormat
import Interchange

extension Verify {
  /// What digests are compared with.
  enum Expectation: ExpressibleByArgument {
    /// What the file says.
    case stored
    /// 64 hexadecimal digits, for the model.
    case model(String)

    init?(argument: String) {
      let digits = argument.lowercased()
      guard digits.utf8.count == 64, digits.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
        return nil
      }
      self = .model(digits)
    }

    /// What differs. Throws where the file has nothing to compare, and as reading it.
    func check(_ archive: TensorArchive) throws(CheckpointError) -> [CheckpointError] {
      switch self {
      case .stored:
        guard let reader = archive.checkpointReader, reader.hasDigests else {
          throw CheckpointError(
            .argument, "holds no digests to compare; give the one that it should have",
            path: archive.path)
        }
        return try reader.verifyDigests()
      case .model(let expected):
        let found = DigestReport.digits(try Digest.compute(archive).model)
        guard found != expected else { return [] }
        return [
          CheckpointError(
            .digest, "the model is another one: its digest is \(found)", path: archive.path)
        ]
      }
    }
  }
}

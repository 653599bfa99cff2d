import ArgumentParser
import CheckpointFormat
import Interchange
import SystemPackage

struct Verify: Command {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every byte of a checkpoint.",
    discussion: """
      Names the tensor, the chunk and the offset of each damage, with the numbered code of SPEC.md. Formats \
      without checksums, such as safetensors, can only be checked for what contradicts itself. Of a file that needs \
      others, these are checked, too.

      Checksums find damage and no forger. With --digest, the digests that a ckpt file holds are compared with its \
      tensors. With --digest VALUE, the 64 digits that ckpt digest printed, the model is compared with these, in any \
      format.

      Examples:
        ckpt verify model.ckpt
        ckpt verify model.ckpt --digest
        ckpt verify model.safetensors --json

      \(ExitStatus.help(finding: "the file is damaged or not a checkpoint"))
      """)

  @Argument(help: "The checkpoint.", completion: .file())
  var file: FilePath

  @Option(
    defaultAsFlag: Expectation.stored, parsing: .next,
    help: ArgumentHelp(
      "Compare digests as well: those in the file, or the model's with this one.",
      valueName: "value"))
  var digest: Expectation?

  @Flag(name: .long, help: "Print one JSON object instead of lines.")
  var json = false

  var files: FileUse { FileUse(inputs: [file]) }

  func run() throws {
    let report: VerificationReport
    do {
      let archive = try TensorArchive(path: file)
      report = VerificationReport(
        file: file, damage: try check(archive), summary: summary(archive))
    } catch let error as CheckpointError where error.code.describesFile {
      report = VerificationReport(file: file, damage: [error], summary: "")
    }
    try report.print(asJSON: json)
    if !report.ok { throw ExitStatus.finding }
  }

  private func check(_ archive: TensorArchive) throws -> [CheckpointError] {
    let total = archive.tensors.reduce(0) { $0 + $1.storedByteCount }
    let bar = ProgressBar("verifying")
    var damage = try archive.verify { bar.add($0, of: total) }
    bar.wipe()
    if damage.isEmpty, let digest { damage += try digest.check(archive) }
    return damage
  }

  private func summary(_ archive: TensorArchive) -> String {
    let size = Figures.size(archive.byteCount)
    let undecoded = archive.tensors.count { (try? archive.codec(of: $0))?.isKnown == false }
    guard undecoded == 0 else {
      return "all \(size) match their checksums, but \(Figures.count(undecoded, "tensor")) "
        + "of a codec unknown to this version were not decoded"
    }
    return archive.format.hasChecksums
      ? "all \(size) match their checksums"
      : "as far as \(archive.format.name) can tell, which has no checksums (\(size))"
  }
}

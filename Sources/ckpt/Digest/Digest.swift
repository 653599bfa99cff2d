import ArgumentParser
import CheckpointFormat
import Interchange
import SystemPackage

struct Digest: Command {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Print what identifies a model: SHA-256 over its tensors, whatever file they are in.",
    discussion: """
      Computed from names, types, shapes and values of the model's tensors, and so the same for a model in any format \
      that holds them, in one file or several, however encoded and cut; metadata and the optimizer's state do not \
      count. Digests that the file holds are not used. A signature over the digest shows whose model it is: \
      ssh-keygen -Y sign -n ckpt -f KEY digest.

      Examples:
        ckpt digest model.ckpt
        ckpt digest model.safetensors | cut -c-64 > digest
        ckpt digest model.bin --json

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint.", completion: .file())
  var file: FilePath

  @Option(parsing: .unconditional, help: "Threads. (default: all processors)")
  var threads: Int?

  @Flag(name: .long, help: "Print one JSON object, which has the tensors' digests as well.")
  var json = false

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads must be 1 to 1024")
    }
  }

  var files: FileUse { FileUse(inputs: [file]) }

  func run() throws {
    let archive = try TensorArchive(path: file, threads: threads)
    let found = try Self.compute(archive, threads: threads)
    try DigestReport(found, of: archive, file: file).print(asJSON: json)
  }

  /// The digests of an open checkpoint, with a progress bar.
  static func compute(
    _ archive: TensorArchive, threads: Int? = nil
  ) throws(CheckpointError) -> ArchiveDigest {
    let total = archive.tensors.reduce(0) { sum, tensor in
      tensor.tiedTo == nil ? sum + tensor.description.byteCount : sum
    }
    let bar = ProgressBar("hashing")
    defer { bar.wipe() }
    return try archive.digest(threads: threads) { bar.add($0, of: total) }
  }
}

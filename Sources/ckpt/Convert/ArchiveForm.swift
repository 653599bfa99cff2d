import ArgumentParser
import Interchange

/// The options that say in which form a changed checkpoint is written.
struct ArchiveForm: ParsableArguments {
  @Option(help: ArgumentHelp("The format to write.", valueName: "format"))
  var to: Convert.Format?

  @Option(
    help: ArgumentHelp(
      "Write files with at most so much data.",
      valueName: "size"))
  var shardSize: ByteSize?

  /// How the checkpoint is cut into files; nil for one file.
  var sharding: Sharding? { shardSize.map { .bytes($0.byteCount) } }
}

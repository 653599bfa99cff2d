import ArgumentParser
import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

struct Edit: Command {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a checkpoint: keep, drop, rename, cast or tie tensors, set metadata.",
    discussion: """
      What is not changed stays bit for bit. A pattern matches a whole name ('*.bias') or, between slashes, is a regular \
      expression that matches part of it. Patterns and names are those in IN; tensors are renamed last. --cast rounds to \
      the nearest value, ties to even: \(ArchiveEdits.castTypes.map(\.name).joined(separator: ", ")).

      Examples:
        ckpt edit model.safetensors out.safetensors --cast bf16 --cast '*norm*=f32'
        ckpt edit lightning.ckpt model.safetensors --strip --rename 's/^.*model\\.//'
        ckpt edit model.safetensors --in-place --drop 'lm_head.*' --dry-run

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint to read.", completion: .file())
  var input: FilePath

  @Argument(help: "The checkpoint to write, or - for standard output.", completion: .file())
  var output: FilePath?

  @Flag(name: .long, help: "Replace IN by the result.")
  var inPlace = false

  @Option(
    name: .long, help: ArgumentHelp("Keep only tensors that match.", valueName: "pattern"))
  var keep: [TensorNamePattern] = []

  @Option(name: .long, help: ArgumentHelp("Drop tensors that match.", valueName: "pattern"))
  var drop: [TensorNamePattern] = []

  @Flag(name: .long, help: "Drop the state of optimizer and training.")
  var strip = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Rename as sed does: s/^model\\.//, groups \\1 to \\9, g.", valueName: "s/a/b/"))
  var rename: [NameSubstitution] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Cast all tensors, or those that match.",
      valueName: "[pattern=]type"))
  var cast: [CastArgument] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Make one name another of a tensor.", valueName: "name=tensor"))
  var tie: [TieArgument] = []

  @Option(
    name: .long, help: ArgumentHelp("Store a tied name as its own tensor.", valueName: "name"))
  var untie: [TextArgument] = []

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("Set metadata; a value keeps its key's type.", valueName: "key=value"))
  var settings: [SettingArgument] = []

  @Option(name: .long, help: ArgumentHelp("Remove metadata.", valueName: "key"))
  var unset: [TextArgument] = []

  @Flag(name: .long, help: "Only print what would change.")
  var dryRun = false

  @OptionGroup
  var form: ArchiveForm

  @Flag(name: .long, help: "Print one JSON object instead of lines.")
  var json = false

  func validate() throws {
    guard inPlace || output != nil || dryRun else {
      throw ValidationError("name a file to write, or use --in-place")
    }
    guard !inPlace || output == nil else {
      throw ValidationError("--in-place writes no other file; leave out one of the two")
    }
    guard !inPlace || form.shardSize == nil else {
      throw ValidationError("--in-place writes one file; name a file to write for several")
    }
    guard !inPlace || form.to == nil else {
      throw ValidationError("--in-place keeps the format; name a file to write for another one")
    }
    try given?.validate()
  }

  var files: FileUse {
    FileUse(inputs: [input], outputs: dryRun ? [] : given?.files ?? [])
  }

  /// What is written beside the input.
  private var given: ArchiveOutput? {
    output.map {
      ArchiveOutput($0, format: form.to?.format, sharding: form.sharding)
    }
  }

  func run() throws {
    let model = try InspectedModel(path: input)
    let edited: EditedArchive
    do throws(CheckpointError) {
      edited = try edits(of: model).apply(to: model.archive)
    } catch {
      throw error.adding(path: input)
    }
    guard !dryRun else {
      return try EditReport(edited, bytesRead: model.archive.byteCount, keys: keys).print(
        asJSON: json)
    }
    let output = try given ?? replacement(model.archive)
    let written = try output.write(InspectedModel(edited.archive), "editing")
    let report = EditReport(
      edited, bytesRead: model.archive.byteCount, keys: keys, path: output.path,
      format: output.format, written)
    for line in report.warnings { Terminal.message(line) }
    if !output.path.isStandardStream { try report.print(asJSON: json) }
  }

  /// The input as what is written. Throws where that cannot replace it.
  private func replacement(_ archive: TensorArchive) throws(CheckpointError) -> ArchiveOutput {
    guard archive.format.isOneFile, archive.fileNames.isEmpty else {
      throw CheckpointError(
        .argument,
        "is a model in several files, which cannot be replaced at once; name a file to write",
        path: input)
    }
    guard FormatRegistry.standard.writableFormats.contains(archive.format) else {
      throw CheckpointError(
        .argument,
        "is in a format that is not written (\(archive.format.title)); name a file to write",
        path: input)
    }
    return ArchiveOutput(input, format: archive.format)
  }

  private func edits(of model: InspectedModel) -> ArchiveEdits {
    var edits = strip ? ArchiveEdits.stripping(model) : ArchiveEdits()
    edits.kept = keep
    edits.dropped = drop
    edits.renames = rename
    edits.casts = cast.map(\.cast)
    edits.ties = tie.map(\.tie)
    edits.untied = untie.map(\.description)
    edits.metadata += settings.map { setting in
      (setting.key, setting.value(replacing: model.archive.metadata[setting.key]))
    }
    edits.metadata += unset.map { ($0.description, nil) }
    return edits
  }

  /// The keys of metadata that change.
  private var keys: [String] { settings.map(\.key) + unset.map(\.description) }
}

extension ArchiveEdits {
  /// What leaves the model alone: without the state of optimizer and training, and the metadata about that.
  static func stripping(_ model: InspectedModel) -> ArchiveEdits {
    var edits = ArchiveEdits()
    let classifications = model.anatomy.classifications
    edits.leavesOut = { tensor in
      if case .group? = classifications[tensor.position].exclusion { true } else { false }
    }
    edits.metadata = model.archive.metadata.filter { $0.key.hasPrefix("ckpt.training.") }
      .map { ($0.key, nil) }
    return edits
  }
}

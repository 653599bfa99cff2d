import ArgumentParser
import CheckpointFormat
import ModelAnatomy
import ModelInspection
import SystemPackage

struct Params: Command {
  static let configuration = CommandConfiguration(
    commandName: "params",
    abstract: "Count parameters by component.",
    discussion: """
      Shows stacks, attention, feed-forward, normalization and embeddings as a tree, with weights and biases apart, and \
      what is stored but not learned. A config.json in the file's folder tells how weights are packed. A model needs no \
      file: a config, the name of a preset or dimensions tell as much; with a file beside them, the two are compared.

      Examples:
        ckpt params model.safetensors --explain
        ckpt params --model llama-3.1-405b --context 8192
        ckpt params --layers 96 --width 12288 --heads 96 --vocabulary 50257

      More options: ckpt params --help-hidden
      \(ExitStatus.help(finding: "the file differs from the config, preset or dimensions"))
      """)

  /// What the table has a line for.
  enum Rows: String, CaseIterable, ExpressibleByArgument {
    case component, layer
  }

  @Argument(help: "The checkpoint.", completion: .file())
  var file: FilePath?

  @Option(help: "A published config.json.", completion: .file(extensions: ["json"]))
  var config: FilePath?

  @Option(
    help: "A published model, such as gpt2-xl; a name that is unknown lists them.",
    completion: .list(Preset.names))
  var model: String?

  @Option(help: "Rows.")
  var by: Rows = .component

  @Flag(help: "Show the arithmetic.")
  var explain = false

  @Option(parsing: .unconditional, help: "Context length for the key-value cache.")
  var context: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Active experts per token of a mixture.", visibility: .hidden))
  var expertsPerToken: Int?

  @Flag(name: .long, help: "Print one JSON object instead of tables.")
  var json = false

  @OptionGroup(title: "A model from its dimensions")
  var dimensions: DimensionOptions

  func validate() throws {
    let descriptions = [config != nil, model != nil, dimensions.areGiven].count { $0 }
    guard descriptions <= 1 else {
      throw ValidationError("give only one of --config, --model and dimensions")
    }
    guard file != nil || descriptions == 1 else {
      throw ValidationError("give a file, --config, --model or dimensions")
    }
    for (option, value) in [("--context", context), ("--experts-per-token", expertsPerToken)] {
      guard (1...1 << 40).contains(value ?? 1) else {
        throw ValidationError("\(option) must be 1 to 2^40")
      }
    }
    if let model, Preset.named(model) == nil {
      throw ValidationError(
        "unknown model \(model); known are "
          + Preset.names.joined(separator: ", "))
    }
  }

  var files: FileUse { FileUse(inputs: [file, config].compactMap { $0 }) }

  func run() throws {
    let description = try describedModel()
    let beside = description == nil ? file.flatMap(ModelConfig.beside) : nil
    guard
      let model = try file.map({
        try CountedModel(path: $0, config: description?.config ?? beside?.config)
      })
        ?? description.map({
          try CountedModel($0.blueprint, title: $0.title, config: $0.config)
        })
    else { return }
    let comparison = try description.flatMap { description in
      file == nil
        ? nil
        : try ConfigComparison(model, with: description.blueprint, called: description.title)
    }
    let report = try ParameterReport(
      model, view: .init(byLayer: by == .layer, explains: explain, isJSON: json), context: context,
      expertsPerToken: expertsPerToken ?? description?.blueprint.expertsPerToken,
      comparison: comparison, configBeside: beside?.path,
      preset: model.isStored ? nil : self.model.flatMap(Preset.named))
    try report.print(asJSON: json)
    if comparison?.equal == false { throw ExitStatus.finding }
  }

  /// The model that is described without a file, if one is.
  private func describedModel() throws -> Description? {
    if let config {
      let described = try ModelConfig(path: config)
      return Description(
        blueprint: try Blueprint(config: described, path: config), title: config, config: described)
    }
    if let model, let preset = Preset.named(model) {
      return Description(
        blueprint: try preset.blueprint(), title: FilePath(preset.title), config: preset.config)
    }
    guard dimensions.areGiven else { return nil }
    return Description(
      blueprint: try dimensions.blueprint(), title: "these dimensions", config: nil)
  }

  /// A model that is described without a file.
  private struct Description {
    let blueprint: Blueprint
    let title: FilePath
    let config: ModelConfig?
  }
}

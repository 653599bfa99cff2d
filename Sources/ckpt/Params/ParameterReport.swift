import CheckpointFormat
import ModelAnatomy
import ModelInspection
import SystemPackage

/// Where a model's parameters are: what `ckpt params` prints.
struct ParameterReport: Report {
  /// How many parameters are known for what they are, guessed, or not known.
  struct Shares: Encodable {
    let recognized: Int
    let inferred: Int
    let unrecognized: Int

    init(_ shares: RecognizedShares) {
      recognized = shares.recognized
      inferred = shares.inferred
      unrecognized = shares.unrecognized
    }

    /// Nothing where all is recognized.
    var line: String? {
      let all = recognized + inferred + unrecognized
      guard inferred + unrecognized > 0 else { return nil }
      return "recognized \(Figures.share(recognized, of: all)), "
        + "inferred \(Figures.share(inferred, of: all)), "
        + "unrecognized \(Figures.share(unrecognized, of: all))"
    }
  }

  /// What people want to see.
  struct View {
    var byLayer = false
    var explains = false
    /// Whether a program reads it, which gets all; what people do not see is not computed for them.
    var isJSON = false
  }

  let parameters: Int
  let weights: Int
  let biases: Int
  let elementsInFile: Int
  let byStack: [String: CountedPart]
  let byModality: [String: CountedPart]
  let byComponent: [String: CountedPart]
  let excluded: [Excluded]
  let families: [String]
  let byPlace: [CountedPlace]
  let split: [CountedPlace]
  /// Parameters of adapters by what they are added to.
  let byAdapted: [CountedPlace]
  let byLayer: [CountedLayer]
  let otherByKind: [String: CountedPart]
  let unrecognized: [String]
  let recognition: Shares
  let fixed: JSONObject<String>
  let possibleTies: [PossibleTie]
  let dimensions: DimensionSummary
  let explanation: [Arithmetic]
  /// Whether ``parameters`` are a lower bound, as some weights are packed in an unknown way.
  let isLowerBound: Bool
  let unknownPacking: [String]
  let storage: WeightStorage?
  let memory: ImpliedMemory?
  let active: ActiveCount?
  let operations: OperationCount?
  let comparison: ConfigComparison?
  let tensors: [RecognizedTensor]
  /// The config.json that was found beside the file and read.
  let config: String?
  let preset: PublishedModel?

  private let model: CountedModel
  private let tree: ParameterTree
  private let undivided: [Place]
  private let explanations: [Explanation]
  private let view: View

  private enum CodingKeys: String, CodingKey {
    case parameters, weights, biases, elementsInFile, byStack, byModality, byComponent, excluded
    case families, byPlace, split, byAdapted, byLayer, otherByKind, unrecognized, recognition, fixed
    case possibleTies, dimensions, explanation, isLowerBound, unknownPacking, storage, memory
    case active, comparison, operations, tensors, config, preset
  }

  /// Counts a model.
  ///
  /// - Parameters:
  ///   - context: The tokens that the key-value cache is for.
  ///   - expertsPerToken: How many experts work on a token, where the caller says it.
  ///   - comparison: What was found beside a config.
  ///   - configBeside: The config that was found in the file's folder.
  ///   - preset: The preset that was asked for.
  init(
    _ model: CountedModel, view: View, context: Int?, expertsPerToken: Int?,
    comparison: ConfigComparison?, configBeside: FilePath? = nil, preset: Preset? = nil
  ) throws {
    let (tally, anatomy) = (model.tally, model.anatomy)
    self.model = model
    self.view = view
    self.comparison = comparison
    config = configBeside?.string
    self.preset = preset.map(PublishedModel.init)
    parameters = tally.total.parameters
    weights = tally.total.weights
    biases = tally.total.biases
    elementsInFile = tally.elementsInFile
    byStack = CountedPart.byName(tally.byStack)
    byModality = CountedPart.byName(tally.byModality)
    byComponent = CountedPart.byName(tally.byComponent)
    otherByKind = CountedPart.byName(tally.otherByKind)
    excluded = tally.excluded.map(Excluded.init)
    families = anatomy.families
    byPlace = tally.byPlace.map(CountedPlace.init)
    let split = try SplitTally(of: anatomy)
    self.split = split.byPlace.map(CountedPlace.init)
    byAdapted = tally.byAdapted.map(CountedPlace.init)
    tree = ParameterTree(tally, split: split)
    undivided = split.undivided
    byLayer = view.isJSON ? tally.byLayer.map(CountedLayer.init) : []
    unrecognized = tally.unrecognized
    recognition = Shares(tally.recognition)
    tensors =
      view.isJSON
      ? zip(anatomy.tensors, anatomy.classifications).map(RecognizedTensor.init) : []
    fixed = JSONObject(
      zip(anatomy.tensors, anatomy.classifications).compactMap { tensor, classification in
        classification.fixed.map { (tensor.name, $0) }
      })
    possibleTies = anatomy.possibleTies.map(PossibleTie.init)
    dimensions = DimensionSummary(try InferredDimensions(of: anatomy))
    explanations = view.isJSON || view.explains ? try Explanation.all(of: anatomy) : []
    explanation = explanations.map(Arithmetic.init)
    unknownPacking = tally.unknownPacking
    isLowerBound = !tally.unknownPacking.isEmpty
    storage = WeightStorage(model)
    memory = try ImpliedMemory(model, context: context)
    active = try ActiveCount(model, expertsPerToken: expertsPerToken)
    operations = try OperationCount(
      model, context: context, expertsPerToken: active?.expertsPerToken)
  }

  var lines: [String] {
    if let comparison { return [heading] + comparison.lines }
    var lines = [heading]
    lines += model.isStored || !dimensions.layers.isEmpty ? Paragraph.lines(origin) : []
    if let line = recognition.line { lines.append(line) }
    if let config {
      lines += Paragraph.lines("read beside it: \(Escaping.escapeShortened(config))")
    }
    if let preset { lines += preset.lines }
    if let line = modalities { lines += Paragraph.lines(line) }
    lines += [""] + table.lines
    lines += ParameterNotes(model: model, undivided: undivided).lines
    if view.explains {
      let parts = ExplainedParts(explanations: explanations, dimensions: dimensions, tree: tree)
      lines += [""] + parts.lines
      lines += InferredParts(model.anatomy).lines
    }
    if let active { lines += [""] + active.lines }
    if let storage { lines += [""] + storage.lines }
    if let memory { lines += [""] + memory.lines }
    if let operations { lines += operations.lines }
    return lines
  }

  private var heading: String {
    Escaping.escape(model.title) + ": " + (isLowerBound ? "at least " : "")
      + Figures.count(parameters, "parameter") + " in "
      + Figures.count(model.tally.total.tensors, "tensor")
      + (isLowerBound
        ? ", \(Figures.grouped(unknownPacking.count)) of them packed in an unknown way" : "")
  }

  /// What the parts of a model with several parts work on.
  private var modalities: String? {
    let parts = model.tally.byModality
    guard !parts.isEmpty else { return nil }
    return parts.map { "\($0.key.rawValue) \(Figures.grouped($0.count.parameters))" }
      .joined(separator: ", ")
  }

  /// What the shapes tell of the whole, and which names were recognized.
  private var origin: String {
    let names =
      families.isEmpty
      ? "naming scheme: unknown"
      : "naming scheme\(families.count == 1 ? "" : "s"): "
        + families.joined(separator: ", ")
    let parts = [dimensions.layers, model.isStored ? names : ""]
    return parts.filter { !$0.isEmpty }.joined(separator: "; ")
  }

  private var table: CountTable {
    if view.byLayer {
      var table = CountTable("layer", total: model.tally.total, comparesRows: true)
      for layer in model.tally.byLayer {
        table.add(Escaping.escapeShortened(layer.name), layer.count)
      }
      return table
    }
    var table = CountTable("part", total: model.tally.total)
    for stack in tree.stacks { table.add(stack) }
    return table
  }
}

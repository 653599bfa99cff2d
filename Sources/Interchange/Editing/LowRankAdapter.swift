public import CheckpointFormat

/// A low-rank adapter as peft saves it: `adapter_model.safetensors` with `adapter_config.json` beside it.
public struct LowRankAdapter: Sendable {
  /// The file of the tensors.
  public let archive: TensorArchive
  private let config: AdapterConfig

  private static let fileNames = ["adapter_model.safetensors", "adapter_model.bin"]
  private static let prefix = "base_model.model."

  /// Opens an adapter: its folder, or the file of its tensors.
  ///
  /// Throws `.argument` for a folder without one and a configuration of another kind, and as
  /// ``TensorArchive/init(format:path:limits:threads:formats:)``.
  public init(path: FilePath) throws(CheckpointError) {
    let files = Self.files(of: path)
    guard files.count == 2 else {
      throw CheckpointError(.argument, "has no adapter_model.safetensors", path: path)
    }
    archive = try TensorArchive(path: files[0])
    config = try AdapterConfig(path: files[1])
  }

  /// The files that an adapter is read from, the tensors' first; only the path where a folder has none.
  public static func files(of path: FilePath) -> [FilePath] {
    var file = path
    if case .success(let status) = SystemCalls.live.statusOfPath(path), status.isFolder {
      let files = fileNames.map { path.appending($0) }
      guard let found = files.first(where: { SystemCalls.exists($0) }) else { return [path] }
      file = found
    }
    return [file, file.folder.appending("adapter_config.json")]
  }

  /// What the adapter does to one tensor of a model.
  private struct Part {
    var down: ArchivedTensor?
    var up: ArchivedTensor?
    var isEmbedding = false
  }

  /// The model with the adapter put into its weights.
  ///
  /// Each product is summed in double precision, added to the weight, and rounded once to the weight's type. Tensors that
  /// were trained beside the adapter take the place of the model's.
  ///
  /// Throws `.argument` for a tensor that the model has not, or of another shape, or tied to another one; and for
  /// kinds of adapters that are not merged.
  public func merged(into base: TensorArchive) throws(CheckpointError) -> TensorArchive {
    var products: [Int: LowRankProduct] = [:]
    var replacements: [Int: ArchivedTensor] = [:]
    for (layer, part) in try parts() {
      let target = try Self.tensor(of: layer, ".weight", in: base, archive)
      products[target.position] = try product(part, layer: layer, target: target)
    }
    for tensor in archive.tensors where !tensor.name.contains(".lora_") {
      let name = Self.withoutPrefix(tensor.name).replacing(".base_layer.", with: ".")
        .replacing(".modules_to_save.default.", with: ".")
      let target = try Self.tensor(of: name, "", in: base, archive)
      guard target.description.shape == tensor.description.shape else {
        throw mismatch(tensor, target)
      }
      replacements[target.position] = tensor
    }
    return try merge(products, replacements, into: base)
  }

  private func merge(
    _ products: [Int: LowRankProduct], _ replacements: [Int: ArchivedTensor],
    into base: TensorArchive
  ) throws(CheckpointError) -> TensorArchive {
    var derivations: [TensorArchive.Derivation] = []
    var places: [Int: Int] = [:]
    var ties: [TiedTensor] = []
    for tensor in base.tensors {
      let operand = TensorOperand(archive: base, tensor: tensor)
      if let owner = tensor.tiedTo {
        ties.append(
          TiedTensor(
            name: tensor.name, labels: tensor.description.labels, target: places[owner] ?? 0))
        continue
      }
      places[tensor.position] = derivations.count
      let formula: TensorFormula
      if let product = products[tensor.position] {
        formula = .product(operand, plus: product)
      } else if let other = replacements[tensor.position] {
        let replacement = TensorOperand(archive: archive, tensor: other)
        let isSame = other.description.dataType == tensor.description.dataType
        formula = isSame ? .copy(replacement) : .rounded(replacement)
      } else {
        formula = .copy(operand)
      }
      if case .copy = formula {
      } else {
        _ = try operand.decoder()
        guard NumberEncoder(tensor.description.dataType) != nil else {
          throw CheckpointError(
            .foreignType, "is \(tensor.description.dataType.name), to which nothing is added",
            tensor: tensor.name, path: base.path)
        }
      }
      derivations.append(
        TensorArchive.Derivation(description: tensor.description, formula: formula))
    }
    return try TensorArchive(
      deriving: derivations, ties: ties, metadata: base.metadata, from: [base, archive])
  }

  /// The matrices by layer, in the order of the file.
  private func parts() throws(CheckpointError) -> [(layer: String, part: Part)] {
    var parts: [(layer: String, part: Part)] = []
    var places: [ByteName: Int] = [:]
    for tensor in archive.tensors {
      guard let start = tensor.name.firstRange(of: ".lora_")?.lowerBound else { continue }
      let layer = Self.withoutPrefix(String(tensor.name[..<start]))
      let kind = tensor.name[start...].split(separator: ".")
      let place = places[ByteName(layer)] ?? parts.count
      if place == parts.count { parts.append((layer, Part())) }
      places[ByteName(layer)] = place
      switch (kind.first ?? "", kind.last ?? "") {
      case ("lora_A", "weight"): parts[place].part.down = tensor
      case ("lora_B", "weight"): parts[place].part.up = tensor
      case ("lora_embedding_A", _):
        parts[place].part.down = tensor
        parts[place].part.isEmbedding = true
      case ("lora_embedding_B", _): parts[place].part.up = tensor
      default:
        throw CheckpointError(
          .argument, "is part of a kind of adapter that is not merged", tensor: tensor.name,
          path: archive.path)
      }
    }
    return parts
  }

  private func product(
    _ part: Part, layer: String, target: ArchivedTensor
  ) throws(CheckpointError) -> LowRankProduct {
    guard let down = part.down, let up = part.up else {
      throw CheckpointError(
        .argument, "has only one of the two matrices of \(Escaping.escapeShortened(layer))",
        path: archive.path)
    }
    let (inputs, outputs) = (down.description.shape, up.description.shape)
    // Of a convolution the second matrix is one of a single position.
    guard inputs.count > 1, outputs.count > 1, inputs[0] > 0, inputs[0] == outputs[1],
      outputs.dropFirst(2).allSatisfy({ $0 == 1 })
    else { throw mismatch(down, up) }
    let operands = [down, up].map { TensorOperand(archive: archive, tensor: $0) }
    let shape = target.description.shape
    let columns = shape.dropFirst().reduce(1, *)
    guard target.tiedTo == nil else {
      throw CheckpointError(
        .argument, "is tied to another tensor; untie it first", tensor: target.name)
    }
    var product = LowRankProduct(
      down: operands[0], up: operands[1], factor: config.factor(of: layer),
      isTransposed: part.isEmbedding || config.isTransposed && inputs.count == 2)
    // A model whose weights have what goes in as rows may have others too, which peft tells by their class.
    if !part.isEmbedding, product.isTransposed, product.shape != (shape.first ?? 0, columns) {
      product.isTransposed = false
    }
    guard shape.count == inputs.count, product.shape == (shape[0], columns) else {
      throw mismatch(down, target)
    }
    return product
  }

  private func mismatch(_ a: ArchivedTensor, _ b: ArchivedTensor) -> CheckpointError {
    CheckpointError(
      .argument,
      "has shape \(a.description.shape), which does not fit \(b.description.shape) of \(Escaping.escapeShortened(b.name))",
      tensor: a.name, path: archive.path)
  }

  private static func withoutPrefix(_ name: String) -> String {
    name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
  }

  /// The model's tensor of a layer. A model's file may leave out the first part of all names, or have one more.
  private static func tensor(
    of layer: String, _ ending: String, in base: TensorArchive, _ adapter: TensorArchive
  ) throws(CheckpointError) -> ArchivedTensor {
    let name = layer + ending
    if let tensor = base.tensor(named: name) { return tensor }
    if let dot = name.firstIndex(of: "."),
      let tensor = base.tensor(named: String(name[name.index(after: dot)...]))
    {
      return tensor
    }
    let longer = base.tensors.filter { $0.name.hasSuffix("." + name) }
    guard longer.count == 1 else {
      throw CheckpointError(
        .argument,
        "is what an adapter changes (\(adapter.nameInMessages)), but not in \(base.nameInMessages)",
        tensor: name)
    }
    return longer[0]
  }
}

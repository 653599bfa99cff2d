import CheckpointFormat
import Interchange
import ModelAnatomy
import ModelInspection
import SystemPackage

/// What a file holds: what `ckpt inspect` prints.
struct InspectionReport: Report {
  /// A tensor, as programs read it.
  struct Tensor: Encodable {
    let name: String
    let layer: String
    let stack: String
    let component: String
    let role: String
    let group: String
    let depth: Int?
    /// How it is known what it is.
    let recognized: String
    /// The architecture, or the word that a guess rests on.
    let recognizedBy: String?
    /// What its part of the model works on, in a model that has parts for several things.
    let modality: String?
    let dtype: String
    let shape: [Int]
    /// The elements that count as parameters: all or none.
    let parameters: Int
    let elements: Int
    let bytes: Int
    let storedBytes: Int
    let codec: String
    let offset: Int
    let file: String?
    let tiedTo: String?
    /// The weight that the tensor's codes are, for those of a packed weight.
    let packedWeight: PackedWeightReport?
    /// The packed weight that it is stored for, and as what.
    let partOf: String?
    let part: String?
    /// The component of the layer that an adapter's tensor is added to.
    let adapts: String?
    /// What it has to do with the file that its own is stored against.
    let base: String?
    /// The bytes of ``EntropyBound``, where they were asked for.
    let entropyBytes: Int?
  }

  /// Sums over all tensors; tied tensors count once.
  struct Totals: Encodable {
    var tensors = 0
    var parameters = 0
    var elements = 0
    var bytes = 0
    var storedBytes = 0
  }

  let format: String
  let formatVersion: Int?
  let bytes: Int
  let metadata: MetadataReport
  let tensors: [Tensor]
  let totals: Totals

  private let file: FilePath
  private let hasEntropies: Bool

  private enum CodingKeys: String, CodingKey {
    case format, formatVersion, bytes, metadata, tensors, totals
  }

  /// An object with every key; a format without versions has null for its version.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(format, forKey: .format)
    try container.encode(formatVersion, forKey: .formatVersion)
    try container.encode(bytes, forKey: .bytes)
    try container.encode(metadata, forKey: .metadata)
    try container.encode(tensors, forKey: .tensors)
    try container.encode(totals, forKey: .totals)
  }

  /// Describes an open file, with what ``EntropyBound`` says of each tensor, by position, where that was measured.
  ///
  /// Throws `CheckpointError` where the chunk table cannot be read.
  init(_ model: InspectedModel, file: FilePath, entropies: [Int: Int]? = nil) throws {
    let archive = model.archive
    self.file = file
    hasEntropies = entropies != nil
    format = archive.format.name
    formatVersion = archive.formatVersion
    bytes = archive.byteCount
    metadata = MetadataReport(archive.metadata)
    var totals = Totals()
    var tensors: [Tensor] = []
    let archived = archive.tensors
    tensors.reserveCapacity(archived.count)
    for tensor in archived {
      let labels = model.labels(of: tensor)
      let description = tensor.description
      let facts = model.anatomy.tensors[tensor.position]
      let classification = model.anatomy.classifications[tensor.position]
      let counts = classification.exclusion == nil
      let stored: (weight: String, part: PackedPart)? =
        if case .part(let part, let weight) = facts.storage { (weight, part) } else { nil }
      let described = Tensor(
        name: tensor.name, layer: labels.layer, stack: labels.stack, component: labels.component,
        role: labels.role, group: labels.group, depth: labels.depth,
        recognized: classification.evidence.name, recognizedBy: classification.evidence.source,
        modality: classification.modality?.rawValue, dtype: description.dataType.name,
        shape: description.shape,
        parameters: counts ? facts.elements : 0,
        elements: description.elementCount,
        bytes: description.byteCount, storedBytes: tensor.storedByteCount,
        codec: try archive.codec(of: tensor).name, offset: tensor.offset, file: tensor.file,
        tiedTo: tensor.tiedTo.map { archived[$0].name }, packedWeight: PackedWeightReport(facts),
        partOf: stored?.weight, part: stored?.part.rawValue,
        adapts: classification.adapts?.rawValue, base: tensor.dependence?.rawValue,
        entropyBytes: entropies?[tensor.position])
      tensors.append(described)
      guard tensor.tiedTo == nil else { continue }
      totals.tensors += 1
      // A file of many huge empty shapes could claim more than 64 bits in sum.
      totals.parameters = totals.parameters.addingClamped(described.parameters)
      totals.elements = totals.elements.addingClamped(described.elements)
      totals.bytes = totals.bytes.addingClamped(described.bytes)
      totals.storedBytes = totals.storedBytes.addingClamped(described.storedBytes)
    }
    self.tensors = tensors
    self.totals = totals
  }

  var lines: [String] {
    let version = formatVersion.map { " version \($0)" } ?? ""
    var lines = [
      "\(Escaping.escape(file)): \(format)\(version), \(Figures.size(bytes))",
      "\(Figures.count(totals.tensors, "tensor")), \(Figures.count(totals.parameters, "parameter")), "
        + "\(Figures.count(totals.bytes, "byte")) stored as \(Figures.grouped(totals.storedBytes))"
        + (totals.bytes > 0 ? " (\(Figures.share(totals.storedBytes, of: totals.bytes)))" : ""),
    ]
    lines += metadata.lines
    if !tensors.isEmpty { lines += [""] + table.lines }
    return lines
  }

  private var table: Table {
    var table = Table(
      [
        ("layer, tensor", .left), ("dtype", .left), ("shape", .left), ("parameters", .right),
        ("bytes", .right), ("stored", .right), ("ratio", .right),
      ] + (hasEntropies ? [("bound", .right), ("above", .right)] : []) + [("codec", .left)])
    var layer: String?
    for tensor in tensors {
      if tensor.layer != layer {
        layer = tensor.layer
        let place = "(\(tensor.stack), \(tensor.component))"
        let name = tensor.layer.isEmpty ? "" : Escaping.escape(tensor.layer) + "  "
        table.add([name + Style.faint(place)])
      }
      table.add(
        [
          "  " + Escaping.escape(leaf(tensor)), tensor.dtype, Figures.shape(tensor.shape),
          Figures.grouped(tensor.parameters), Figures.grouped(tensor.bytes),
          Figures.grouped(tensor.storedBytes), ratio(tensor),
        ] + (hasEntropies ? bound(tensor) : []) + [encoding(tensor)])
    }
    return table
  }

  /// The share of its bytes that a tensor takes; nothing where it takes none.
  private func ratio(_ tensor: Tensor) -> String {
    tensor.tiedTo == nil && tensor.bytes > 0
      ? Figures.share(tensor.storedBytes, of: tensor.bytes) : ""
  }

  private func encoding(_ tensor: Tensor) -> String {
    if let owner = tensor.tiedTo { return "tied to \(Escaping.escape(owner))" }
    return switch tensor.base {
    case "same": "as in \(Escaping.escape(tensor.file ?? "the base"))"
    case "difference": "difference, \(tensor.codec)"
    default: tensor.codec
    }
  }

  /// The share of its bytes that a tensor needs, and how many points it takes more.
  private func bound(_ tensor: Tensor) -> [String] {
    guard let entropyBytes = tensor.entropyBytes, tensor.bytes > 0 else { return ["", ""] }
    let distance = Double(tensor.storedBytes - entropyBytes) * 100 / Double(tensor.bytes)
    return [
      Figures.share(entropyBytes, of: tensor.bytes), Figures.decimal(distance, 2),
    ]
  }

  /// The tensor's name without its layer's.
  private func leaf(_ tensor: Tensor) -> String {
    let prefix = tensor.layer.utf8.count + 1
    guard !tensor.layer.isEmpty, tensor.name.utf8.count > prefix,
      tensor.name.hasPrefix(tensor.layer + ".")
    else { return tensor.name }
    return String(tensor.name.dropFirst(tensor.layer.count + 1))
  }
}

extension Int {
  /// The sum, or the largest number where the sum is larger.
  fileprivate func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

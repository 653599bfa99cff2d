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

  /// Sums over the tensors that match; tied tensors count once.
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
  private let list: TensorList
  /// Where the tensors stand in the order in which they are listed.
  private let order: [Int]
  /// Of how many tensors these are those that match; nil where all were asked for.
  private let tensorCountInFile: Int?

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
    try container.encode(list.selected(from: tensors, inOrder: order), forKey: .tensors)
    try container.encode(totals, forKey: .totals)
  }

  /// Describes an open file, with what ``EntropyBound`` says of each tensor, by position, where that was measured.
  ///
  /// Throws `CheckpointError` where the chunk table cannot be read, and where patterns match no tensor.
  init(
    _ model: InspectedModel, file: FilePath, matching patterns: [TensorNamePattern] = [],
    list: TensorList, entropies: [Int: Int]? = nil
  ) throws {
    let archive = model.archive
    self.file = file
    self.list = list
    format = archive.format.name
    formatVersion = archive.formatVersion
    bytes = archive.byteCount
    metadata = MetadataReport(archive.metadata)
    var totals = Totals()
    var tensors: [Tensor] = []
    let archived = archive.tensors
    tensors.reserveCapacity(patterns.isEmpty ? archived.count : 0)
    // Where a tensor of the file stands among those that match.
    var places = [Int?](repeating: nil, count: archived.count)
    for tensor in archived
    where patterns.isEmpty || patterns.contains(where: { $0.matches(tensor.name) }) {
      places[tensor.position] = tensors.count
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
    guard !tensors.isEmpty || patterns.isEmpty else {
      throw CheckpointError(.argument, "no tensor matches", path: file)
    }
    self.tensors = tensors
    self.totals = totals
    order = (archive.keyOrder ?? Array(archived.indices)).compactMap { places[$0] }
    tensorCountInFile = patterns.isEmpty ? nil : archived.count { $0.tiedTo == nil }
  }

  var lines: [String] {
    let version = formatVersion.map { " version \($0)" } ?? ""
    var lines = [
      "\(Escaping.escape(file)): \(format)\(version), \(Figures.size(bytes))",
      "\(tensorCount), \(Figures.count(totals.parameters, "parameter")), "
        + "\(Figures.count(totals.bytes, "byte"))\(compression)",
    ]
    if tensorCountInFile == nil { lines += metadata.lines(folded: list.folds) }
    let tensorLines = list.lines(of: tensors, inOrder: order)
    return lines + (tensorLines.isEmpty ? [] : [""]) + tensorLines
  }

  private var tensorCount: String {
    guard let tensorCountInFile else { return Figures.count(totals.tensors, "tensor") }
    return "\(Figures.grouped(totals.tensors)) of \(Figures.count(tensorCountInFile, "tensor"))"
  }

  /// What the tensors take, where that is not what they have.
  private var compression: String {
    guard totals.bytes > 0, tensors.contains(where: { $0.codec != "stored" }) else { return "" }
    return " stored as \(Figures.grouped(totals.storedBytes))"
      + " (\(Figures.share(totals.storedBytes, of: totals.bytes)))"
  }
}

extension Int {
  /// The sum, or the largest number where the sum is larger.
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}

import CheckpointFormat
import Interchange
import ModelAnatomy

/// An open file, and what part of a model each of its tensors is.
struct ModelView {
  let archive: any TensorArchive
  let anatomy: Anatomy

  /// Opens a file of any format and classifies its tensors; the data is not read.
  init(path: String, config: ModelConfig? = nil) throws(CheckpointError) {
    self.init(try openArchive(path: path), config: config)
  }

  /// Classifies the tensors of an open file.
  ///
  /// - Parameter config: the model's config, which may say how weights are packed.
  init(_ archive: any TensorArchive, config: ModelConfig? = nil) {
    self.archive = archive
    let tensors = archive.tensors
    let facts = tensors.map { tensor in
      TensorFacts(
        name: tensor.name, shape: tensor.description.shape,
        elements: tensor.description.elementCount,
        numbers: NumberKind(tensor.description.dataType),
        group: TensorGroup(rawValue: tensor.description.labels.group),
        alias: tensor.tiedTo.map { tensors[$0].name },
        labels: archive.format.hasLabels ? RecordedLabels(tensor.description.labels) : nil,
        type: ElementType(tensor.description.dataType))
    }
    let packing = Packing(of: facts, config: config.flatMap(QuantizationConfig.init)) { position in
      let byteCount = tensors[position].description.byteCount
      guard byteCount <= Packing.contentLimit else { return nil }
      return try? archive.bytes(0..<byteCount, of: tensors[position])
    }
    anatomy = Anatomy(
      of: packing.tensors,
      sameContents: { duplicate, owner in
        Self.haveSameContents(duplicate.name, owner.name, in: archive)
      })
  }

  /// Whether two tensors hold the same bytes; nil where their beginnings are equal and the rest is too much to
  /// compare for a look at the index.
  private static func haveSameContents(
    _ first: String, _ second: String, in archive: any TensorArchive
  ) -> Bool? {
    guard let first = archive.tensor(named: first), let second = archive.tensor(named: second),
      first.description.dataType == second.description.dataType,
      first.description.byteCount == second.description.byteCount
    else { return nil }
    let compared = min(first.description.byteCount, comparedByteCount)
    guard let a = try? archive.bytes(0..<compared, of: first),
      let b = try? archive.bytes(0..<compared, of: second)
    else { return nil }
    if a != b { return false }
    return compared == first.description.byteCount ? true : nil
  }

  private static let comparedByteCount = 1 << 20

  /// The labels that a container records for a tensor of this file.
  func labels(of description: TensorDescription) -> TensorLabels {
    guard let tensor = archive.tensor(named: description.name) else { return description.labels }
    return labels(of: tensor)
  }

  /// The labels that a container records for a tensor.
  func labels(of tensor: ArchivedTensor) -> TensorLabels {
    let classification = anatomy.classifications[tensor.position]
    return TensorLabels(
      layer: classification.layer, component: classification.component.rawValue,
      stack: classification.stack.rawValue, depth: classification.depth,
      role: classification.role.rawValue, group: tensor.description.labels.group)
  }
}

extension ElementType {
  fileprivate init(_ type: DataType) {
    self.init(
      type.name, elementsPerBlock: type.elementsPerBlock, bytesPerBlock: type.bytesPerBlock)
  }
}

extension NumberKind {
  fileprivate init(_ type: DataType) {
    if type.isInteger {
      self = .integer
    } else if type.isFloatingPoint || type == .c64 || type == .c128 {
      self = .floatingPoint
    } else {
      self = .quantized
    }
  }
}

extension RecordedLabels {
  fileprivate init(_ labels: TensorLabels) {
    self.init(
      layer: labels.layer.isEmpty ? nil : labels.layer, depth: labels.depth,
      stack: Stack(rawValue: labels.stack), component: Component(rawValue: labels.component),
      role: Role(rawValue: labels.role))
  }
}

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
        Self.haveSameContents(
          duplicate.name, owner.name, in: archive, areTied: config?.tiesHead ?? false)
      })
  }

  /// Whether two tensors hold the same bytes, all of them; nil where they cannot be compared.
  ///
  /// Tensors of nothing but zeros were not filled in: these are the same only if the config says so.
  private static func haveSameContents(
    _ first: String, _ second: String, in archive: any TensorArchive, areTied: Bool
  ) -> Bool? {
    guard let first = archive.tensor(named: first), let second = archive.tensor(named: second),
      first.description.dataType == second.description.dataType,
      first.description.byteCount == second.description.byteCount
    else { return nil }
    let byteCount = first.description.byteCount
    var areZeros = true
    for start in stride(from: 0, to: byteCount, by: comparedByteCount) {
      let range = start..<min(start + comparedByteCount, byteCount)
      guard let a = try? archive.bytes(range, of: first),
        let b = try? archive.bytes(range, of: second)
      else { return nil }
      if a != b { return false }
      areZeros = areZeros && a.allSatisfy { $0 == 0 }
    }
    return areZeros ? areTied : true
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

// The functions are documented in ckpt.h.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import CCheckpoint
import CheckpointFormat
import Interchange
import ModelInspection

/// What part of a model each tensor is, as C sees it.
@safe
private final class AnatomyObject: @unchecked Sendable {
  // Unchecked: never changed after it is made.
  private let arena = Arena()
  let labels: UnsafeBufferPointer<ckpt_labels>
  let tally: ckpt_text

  init(_ model: InspectedModel) throws(CheckpointError) {
    unsafe tally = arena.text(try TallyText.json(of: model))
    let tensors = model.archive.tensors
    let list = UnsafeMutableBufferPointer<ckpt_labels>.allocate(capacity: tensors.count)
    for (place, tensor) in tensors.enumerated() {
      // Safe: there is room for all, and each place is initialized once.
      unsafe list.initializeElement(at: place, to: ckpt_labels(model.labels(of: tensor), arena))
    }
    unsafe labels = UnsafeBufferPointer(list)
  }

  // Safe: the array ends with the object that holds it.
  deinit { unsafe labels.deallocate() }
}

private func object(_ pointer: OpaquePointer) -> AnatomyObject {
  unsafe object(pointer, as: AnatomyObject.self)
}

/// Tensors as C declares them, and behind them the further names.
private struct Declarations {
  var tensors: [TensorDescription] = []
  var ties: [TiedTensor] = []

  init(_ declared: UnsafeBufferPointer<ckpt_declaration>) throws(CheckpointError) {
    var positions: [[UInt8]: Int] = [:]
    for place in declared.indices {
      let declaration = unsafe declared[place]
      guard unsafe declaration.alias.length > 0 else {
        try add(unsafe TensorDescription(declaration))
        positions[unsafe declaration.name.copied] = tensors.count - 1
        continue
      }
      let name = try unsafe declaration.name.string
      guard let target = positions[unsafe declaration.alias.copied] else {
        throw CheckpointError(
          .argument, "is a further name of a tensor that is not there", tensor: name)
      }
      ties.append(TiedTensor(name: name, labels: TensorLabels(), target: target))
    }
  }

  private mutating func add(_ tensor: TensorDescription) throws(CheckpointError) {
    guard ties.isEmpty else {
      throw CheckpointError(.argument, "stands behind further names", tensor: tensor.name)
    }
    tensors.append(tensor)
  }
}

extension TensorDescription {
  /// A tensor as C declares it, with the labels of one of which nothing is known but its group.
  init(
    _ declaration: ckpt_declaration, labels: TensorLabels? = nil
  ) throws(CheckpointError) {
    let name = try unsafe declaration.name.string
    let type = try unsafe declaration.type.string
    guard let dataType = DataType.registered[type] else {
      throw CheckpointError(
        .argument, "\(type.debugDescription) is no registered element type", tensor: name)
    }
    var labels = labels ?? TensorLabels(group: "")
    if labels.group.isEmpty { labels.group = try unsafe declaration.group.string }
    if labels.group.isEmpty { labels.group = TensorLabels().group }
    let shape = try unsafe dimensions(declaration.shape, declaration.rank)
    try self.init(name: name, labels: labels, dataType: dataType, shape: shape)
  }
}

@c @implementation
public func ckpt_classify(
  _ tensors: UnsafePointer<ckpt_declaration>?, _ count: Int,
  _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
  unsafe report(error, or: nil) { () throws(CheckpointError) -> OpaquePointer? in
    let declared = unsafe UnsafeBufferPointer(start: tensors, count: tensors == nil ? 0 : count)
    return unsafe retained(try AnatomyObject(describing: Declarations(declared)))
  }
}

extension AnatomyObject {
  /// The anatomy of tensors without bytes.
  fileprivate convenience init(describing declarations: Declarations) throws(CheckpointError) {
    // As a file without labels, so that names decide.
    let archive = try TensorArchive(
      tensors: declarations.tensors, ties: declarations.ties, format: .safetensors
    ) { _, _, _ throws(CheckpointError) in
      throw CheckpointError(.argument, "is declared, and has no bytes")
    }
    try self.init(InspectedModel(archive))
  }
}

@c @implementation
public func ckpt_classify_reader(
  _ reader: OpaquePointer, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
  unsafe report(error, or: nil) { () throws(CheckpointError) -> OpaquePointer? in
    let archive = unsafe object(reader, as: ReaderObject.self).archive
    return unsafe retained(try AnatomyObject(InspectedModel(archive)))
  }
}

@c @implementation
public func ckpt_anatomy_labels(
  _ anatomy: OpaquePointer, _ count: UnsafeMutablePointer<Int>
) -> UnsafePointer<ckpt_labels>? {
  let labels = unsafe object(anatomy).labels
  unsafe count.pointee = labels.count
  return labels.baseAddress
}

@c @implementation
public func ckpt_anatomy_tally_json(_ anatomy: OpaquePointer) -> ckpt_text {
  unsafe object(anatomy).tally
}

@c @implementation
public func ckpt_anatomy_free(_ anatomy: OpaquePointer?) { unsafe release(anatomy) }

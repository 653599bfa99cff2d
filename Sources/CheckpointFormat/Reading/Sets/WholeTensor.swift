/// A tensor that stands in a checkpoint as boxes, each a tensor of its own (SPEC.md section 6.11).
public struct WholeTensor: Sendable {
  /// A tensor that is a part of it.
  public struct Part: Sendable {
    /// Its place in ``CheckpointIndex/tensors``.
    public let tensor: Int
    /// From where to where it goes on each axis of the whole.
    public let box: [Range<Int>]
  }

  /// Name, meaning and form; the labels are those of its parts.
  public let description: TensorDescription
  /// The layout of its parts.
  public let layout: UInt8
  /// In the order of the tensor list.
  public let parts: [Part]
  let grid: Grid
  /// The largest chunk of a part, in bytes when decoded.
  let largestChunkByteCount: Int
  /// The most rows along the first axis that a chunk of a part has.
  let rowsPerChunk: Int

  /// The name.
  public var name: String { description.name }
  /// Whether its parts cover it; otherwise it cannot be read.
  public var isComplete: Bool { grid.isComplete }
  /// How many parts stand side by side, that is, at the same place of the first axis.
  var partsAcross: Int { parts.count / Swift.max(1, grid.stretches.first?.count ?? 1) }
  /// The place in ``CheckpointIndex/tensors`` of its first part, where a model's list has the whole.
  public var position: Int { parts.first?.tensor ?? 0 }
}

extension WholeTensor {
  /// Gathers the parts of a whole. Throws `.part` where they do not agree, `.partOverlap`.
  init(parts tensors: [StoredTensor]) throws(CheckpointError) {
    guard let first = tensors.first, let part = first.part else {
      throw CheckpointError(.part, "a whole without parts")
    }
    for tensor in tensors {
      guard tensor.part?.wholeShape == part.wholeShape, tensor.layout == first.layout,
        tensor.description.dataType == first.description.dataType,
        tensor.description.labels.isSame(as: first.description.labels)
      else {
        throw CheckpointError(
          .part, "its parts differ in layer, role, group, type, layout or the whole's dimensions",
          tensor: part.whole)
      }
    }
    parts = tensors.map { tensor in
      let origin = tensor.part?.origin ?? []
      return Part(
        tensor: tensor.position,
        box: zip(origin, tensor.description.shape).map { $0..<$0 + $1 })
    }
    guard let grid = Grid(boxes: parts.map(\.box), shape: part.wholeShape) else {
      throw CheckpointError(.partOverlap, "its parts overlap or are no grid", tensor: part.whole)
    }
    self.grid = grid
    largestChunkByteCount = tensors.reduce(0) { Swift.max($0, $1.longestChunkByteCount) }
    rowsPerChunk = tensors.reduce(1) {
      let row = $1.description.byteCount / Swift.max(1, $1.description.shape.first ?? 1)
      return Swift.max($0, $1.chunkByteCount / Swift.max(1, row))
    }
    layout = first.layout
    description = try TensorDescription(
      name: part.whole, labels: first.description.labels, dataType: first.description.dataType,
      shape: part.wholeShape)
  }
}

import CheckpointFormat
import Interchange
import ModelInspection
import SystemPackage

/// What `ckpt report` wrote, and for programs what the page says of the tensors.
struct PageReport: Report {
  /// A tensor, with what its numbers are like where that was asked for and they are numbers.
  struct Tensor: Encodable {
    let name: String
    let stack: String
    let component: String
    let dtype: String
    let shape: [Int]
    let parameters: Int
    let statistics: TensorFigures?
  }

  let path: String
  let bytes: Int
  let tensors: [Tensor]
  /// Those of the second model, where there is one.
  let otherTensors: [Tensor]?

  private let file: FilePath

  private enum CodingKeys: String, CodingKey { case path, bytes, tensors, otherTensors }

  init(
    _ model: InspectedModel, other: InspectedModel?, statistics: [Int: TensorStatistics],
    path: FilePath, byteCount: Int
  ) {
    self.path = path.string
    file = path
    bytes = byteCount
    tensors = Self.tensors(of: model, statistics)
    otherTensors = other.map { Self.tensors(of: $0, [:]) }
  }

  private static func tensors(
    of model: InspectedModel, _ statistics: [Int: TensorStatistics]
  ) -> [Tensor] {
    model.archive.tensors.map { tensor in
      let labels = model.labels(of: tensor)
      let counts = model.anatomy.classifications[tensor.position].exclusion == nil
      return Tensor(
        name: tensor.name, stack: labels.stack, component: labels.component,
        dtype: tensor.description.dataType.name, shape: tensor.description.shape,
        parameters: counts ? tensor.description.elementCount : 0,
        statistics: statistics[tensor.position].map(TensorFigures.init))
    }
  }

  var lines: [String] { ["\(Escaping.escape(file)): \(Figures.size(bytes)); open it in a browser"] }
}

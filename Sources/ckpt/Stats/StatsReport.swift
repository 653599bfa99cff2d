import CheckpointFormat
import Interchange

/// What the numbers of a checkpoint's tensors are like: what `ckpt stats` prints.
struct StatsReport: Report {
  /// A tensor, with its statistics where its elements are numbers and it is no second name.
  struct Tensor: Encodable {
    let name: String
    let dtype: String
    let shape: [Int]
    let tiedTo: String?
    let statistics: TensorFigures?
  }

  let tensors: [Tensor]

  private enum CodingKeys: String, CodingKey { case tensors }

  init(
    _ archive: TensorArchive, _ tensors: [ArchivedTensor], _ statistics: [Int: TensorStatistics]
  ) {
    self.tensors = tensors.map { tensor in
      Tensor(
        name: tensor.name, dtype: tensor.description.dataType.name,
        shape: tensor.description.shape, tiedTo: tensor.tiedTo.map { archive.tensors[$0].name },
        statistics: statistics[tensor.position].map(TensorFigures.init))
    }
  }

  var lines: [String] {
    // Most models have none, and the table is wide.
    let hasInfinite = tensors.contains { $0.statistics?.infinite ?? 0 > 0 }
    var table = Table(
      [
        ("tensor", .left), ("dtype", .left), ("shape", .left), ("min", .right), ("max", .right),
        ("mean", .right), ("std", .right), ("norm", .right), ("zeros", .right), ("NaN", .right),
      ] + (hasInfinite ? [("infinite", .right)] : []))
    for tensor in tensors {
      let form = [
        Escaping.escapeShortened(tensor.name), tensor.dtype, Figures.shape(tensor.shape),
      ]
      guard let found = tensor.statistics else {
        let reason = tensor.tiedTo.map { "tied to \(Escaping.escapeShortened($0))" } ?? "quantized"
        table.add(["\(form.joined(separator: "  "))  \(reason)"])
        continue
      }
      let isSuspicious = found.nan + found.infinite > 0
      table.add(
        form
          + [found.smallest, found.largest, found.mean, found.standardDeviation, found.norm].map {
            $0.map(Figures.scientific) ?? "-"
          } + [Figures.grouped(found.zeros), Figures.grouped(found.nan)]
          + (hasInfinite ? [Figures.grouped(found.infinite)] : []),
        style: isSuspicious ? .red : nil)
    }
    return table.lines
  }
}

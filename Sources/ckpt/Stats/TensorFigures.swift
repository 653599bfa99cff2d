import Interchange

/// What the numbers of a tensor are like, as programs read it.
struct TensorFigures: Encodable {
  let count: Int
  let zeros: Int
  let nan: Int
  let infinite: Int
  let smallest: Double?
  let largest: Double?
  let mean: Double?
  let standardDeviation: Double?
  let norm: Double

  init(_ statistics: TensorStatistics) {
    count = statistics.count
    zeros = statistics.zeros
    nan = statistics.nan
    infinite = statistics.infinite
    smallest = statistics.smallest
    largest = statistics.largest
    mean = statistics.mean
    standardDeviation = statistics.standardDeviation
    norm = statistics.norm
  }
}

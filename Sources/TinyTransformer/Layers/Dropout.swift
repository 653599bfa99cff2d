/// In training sets each element to zero with some probability, and scales up the others so that the
/// expected value stays (Srivastava et al., "Dropout", 2014).
///
/// What is dropped follows from the pass's seed and the element's position alone, so it is the same
/// for any number of threads, and the pass backward finds it again without having kept it.
struct Dropout: Sendable {
  private let threshold: UInt32
  private let scale: Float
  private let number: UInt64

  /// Drops with probability `rate`, from 0 to below 1.
  init(rate: Double, in builder: LayerBuilder) {
    threshold = UInt32(rate * 0x1p32)
    scale = Float(1 / (1 - rate))
    builder.resources.dropouts += 1
    number = builder.resources.dropouts
  }

  /// Whether a pass with this execution drops anything.
  func isActive(_ execution: Execution) -> Bool {
    threshold > 0 && execution.dropoutSeed != nil
  }

  /// Both passes: y = x · mask / (1 - rate), for some rows. `output` may be the memory of `input`. Nothing
  /// is done where nothing is dropped.
  func apply(_ input: Tensor, into output: Tensor, rows: Range<Int>, _ execution: Execution) {
    guard isActive(execution), let passSeed = execution.dropoutSeed else { return }
    let seed = passSeed &+ number &* 0x9E37_79B9_7F4A_7C15
    Kernels.dropout(
      input.rows(rows), seed: seed, first: UInt64(rows.lowerBound * input.width),
      threshold: threshold, scale: scale, into: output.rows(rows))
  }

  /// Drops elements of all rows, in place.
  func apply(_ tensor: Tensor, _ execution: Execution) {
    guard isActive(execution) else { return }
    execution.threads.forEachBlock(of: tensor.rows, size: Execution.rowsPerTask) { [self] in
      apply(tensor, into: tensor, rows: $0, execution)
    }
  }
}

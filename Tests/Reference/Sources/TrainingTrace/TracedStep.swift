import TinyTransformer

/// One step of a training, with all that went into it.
struct TracedStep: Encodable {
  let encoderInput: [[Int32]]?
  let encoderLengths: [Int]?
  let decoderInput: [[Int32]]?
  let targets: [[Int32]]
  let rate: Double
  let loss: Double

  init(_ batch: Batch, rate: Double, loss: Double) {
    encoderInput = batch.encoderInput.map(Self.rows)
    encoderLengths = batch.encoderLengths
    decoderInput = batch.decoderInput.map(Self.rows)
    targets = Self.rows(batch.targets)
    self.rate = rate
    self.loss = loss
  }

  private static func rows(_ grid: TokenGrid) -> [[Int32]] {
    (0..<grid.batch).map { Array(grid.ids[$0 * grid.length..<($0 + 1) * grid.length]) }
  }
}

/// What a pass through a model needs beside the model: threads, memory that no result stays in, and
/// the random seed of dropout.
final class Execution: @unchecked Sendable {
  let threads: ThreadPool

  /// The seed of dropout in this pass; nil, and nothing is dropped, when the model is not trained.
  /// Set between passes.
  var dropoutSeed: UInt64?

  /// For the packed right side of a product that all threads work on.
  private let packed: FloatBuffer
  private let scratch: [FloatBuffer]

  init(threads: ThreadPool, packedCount: Int, scratchCount: Int) {
    self.threads = threads
    packed = FloatBuffer(zeros: packedCount)
    scratch = (0..<threads.threadCount).map { _ in FloatBuffer(zeros: scratchCount) }
  }

  /// Memory of one thread, in a loop's tasks.
  func scratch(_ worker: Int) -> FloatBuffer { scratch[worker] }

  /// c = start + a b, where b is small enough that a copy of it serves all threads: a layer's
  /// weight. Calls `finish` for each block of rows as soon as it is there and still in the cache.
  func multiply(
    _ a: Matrix, _ b: Matrix, start: ProductStart, into c: Matrix,
    finish: (@Sendable (_ rows: Range<Int>) -> Void)? = nil
  ) {
    let packed = packed
    threads.forEachBlock(of: b.columns, size: 64) { Kernels.pack(b, columns: $0, into: packed) }
    threads.forEachBlock(of: a.rows, size: Self.rowsPerTask) { rows in
      Kernels.multiply(a.block(rows: rows), packed: packed, start: start, into: c.block(rows: rows))
      finish?(rows)
    }
  }

  /// c += a b, where the inner dimension is long: a weight's gradient.
  func addProduct(_ a: Matrix, _ b: Matrix, into c: Matrix) {
    let rowBlocks = (c.rows + Self.rowsPerBlock - 1) / Self.rowsPerBlock
    let columnBlocks = (c.columns + Self.columnsPerBlock - 1) / Self.columnsPerBlock
    threads.run(rowBlocks * columnBlocks) { [self] task, worker in
      let row = task / columnBlocks * Self.rowsPerBlock
      let column = task % columnBlocks * Self.columnsPerBlock
      let rows = row..<min(c.rows, row + Self.rowsPerBlock)
      let columns = column..<min(c.columns, column + Self.columnsPerBlock)
      Kernels.multiply(
        a.block(rows: rows), b.block(rows: 0..<b.rows, columns: columns), start: .sum,
        into: c.block(rows: rows, columns: columns), scratch: scratch(worker))
    }
  }

  // Multiples of the kernels' tiles (12 rows, 32 columns), small enough to share out among a few
  // threads and large enough that packing costs little. Results do not depend on them.
  private static let rowsPerTask = 96
  private static let rowsPerBlock = 96
  private static let columnsPerBlock = 256

  /// The scratch floats that ``addProduct(_:_:into:)`` needs.
  static var productScratchCount: Int { Kernels.scratchCount(columns: columnsPerBlock) }
}

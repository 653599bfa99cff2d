/// What a pass through a model needs beside the model: threads, memory that no result stays in, and
/// the random seed of dropout.
final class Execution: @unchecked Sendable {
  let threads: ThreadPool

  /// The seed of dropout in this pass; nil, and nothing is dropped, when the model is not trained.
  /// Set between passes.
  var dropoutSeed: UInt64?

  /// For the packed right sides of products that all threads work on.
  private let packed: FloatBuffer
  private let scratch: [FloatBuffer]

  init(threads: ThreadPool, packedCount: Int, scratchCount: Int, in memory: FloatMemory) {
    self.threads = threads
    packed = memory.zeros(packedCount)
    scratch = (0..<threads.threadCount).map { _ in memory.zeros(scratchCount) }
  }

  /// Memory of one thread, in a loop's tasks.
  func scratch(_ worker: Int) -> FloatBuffer { scratch[worker] }

  /// Copies of matrices as products want them on their right side, good until the next call.
  func packed(_ matrices: [Matrix]) -> [FloatBuffer] {
    var start = 0
    let copies = matrices.map { matrix in
      defer { start += Kernels.packedCount(matrix.rows, matrix.columns) }
      return packed.slice(start, Kernels.packedCount(matrix.rows, matrix.columns))
    }
    let panels = matrices.map { ($0.columns + Self.columnsPerTask - 1) / Self.columnsPerTask }
    let ends = panels.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
    threads.run(ends[matrices.count]) { index, _ in
      guard let place = (0..<matrices.count).last(where: { ends[$0] <= index }) else { return }
      let first = (index - ends[place]) * Self.columnsPerTask
      Kernels.pack(
        matrices[place],
        columns: first..<min(matrices[place].columns, first + Self.columnsPerTask),
        into: copies[place])
    }
    return copies
  }

  /// Rows of activations that one task works on: a few of the kernels' tiles, little enough to be shared out evenly.
  static let rowsPerTask = 64

  /// The width of a panel.
  private static let columnsPerTask = 32

  static func rowBlocks(of count: Int) -> [Range<Int>] { blocks(of: count, size: rowsPerTask) }

  /// Blocks of equal size, a multiple of 4, so many that all threads have the same number of them.
  func evenBlocks(of count: Int) -> [Range<Int>] {
    let tasks = threads.threadCount * max(1, count / (threads.threadCount * 128))
    return Self.blocks(of: count, size: ((count + tasks - 1) / tasks + 3) / 4 * 4)
  }

  private static func blocks(of count: Int, size: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: size).map { $0..<min(count, $0 + size) }
  }
}

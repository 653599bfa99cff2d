/// The loss: the mean, over all tokens that have a target, of minus the logarithm of the probability
/// that softmax of the logits gives to the target.
struct CrossEntropy: Sendable {
  /// The target of a token that does not count.
  static let ignored: Int32 = -1

  private let losses: FloatBuffer
  private let hits: FloatBuffer

  init(in builder: LayerBuilder) {
    losses = FloatBuffer(zeros: builder.batch * builder.length)
    hits = FloatBuffer(zeros: builder.batch * builder.length)
  }

  /// Compares logits (B, T, V) with targets (B, T), each below V or ``ignored``, and replaces the
  /// logits by their gradients.
  func forward(_ logits: Tensor, targets: TokenGrid, _ execution: Execution) -> Loss {
    precondition(targets.batch == logits.batch && targets.length == logits.length)
    let count = targets.ids.reduce(0) { $0 + ($1 == Self.ignored ? 0 : 1) }
    let factor = 1 / Float(max(count, 1))
    execution.threads.forEachBlock(of: logits.rows, size: 64) { [self] rows in
      for index in rows {
        let row = logits.row(index)
        let target = Int(targets.ids[index])
        guard target != Int(Self.ignored) else {
          row.fill(0)
          continue
        }
        let score = row[target]
        let (maximum, sum) = Kernels.softmax(row, factor: factor)
        row[target] -= factor
        losses[index] = maximum - score + Float(logarithm(Double(sum)))
        hits[index] = score == maximum ? 1 : 0
      }
    }
    var loss = Loss()
    for (index, target) in targets.ids.enumerated() where target != Self.ignored {
      loss.add(Double(losses[index]), isHit: hits[index] == 1)
    }
    return loss
  }

  /// Whether the token of a row was the most probable one, after ``forward(_:targets:_:)``.
  func isHit(_ row: Int) -> Bool { hits[row] == 1 }
}

/// A sum of losses, of one batch or of many.
public struct Loss: Sendable, Equatable {
  /// The losses of all tokens added up, in natural units.
  public private(set) var sum = 0.0

  /// Tokens that had a target.
  public private(set) var count = 0

  /// Tokens whose target was the most probable one.
  public private(set) var hits = 0

  /// A sum of nothing.
  public init() {}

  mutating func add(_ loss: Double, isHit: Bool) {
    sum += loss
    count += 1
    if isHit { hits += 1 }
  }

  /// Adds another sum to this one.
  public mutating func add(_ other: Loss) {
    sum += other.sum
    count += other.count
    hits += other.hits
  }

  /// The mean loss of a token; 0 of none.
  public var mean: Double { count == 0 ? 0 : sum / Double(count) }

  /// The share of tokens whose target was the most probable one; 0 of none.
  public var accuracy: Double { count == 0 ? 0 : Double(hits) / Double(count) }
}

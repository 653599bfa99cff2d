/// The loss: the mean, over all tokens that have a target, of minus the logarithm of the probability
/// that softmax of the logits gives to the target.
struct CrossEntropy: Sendable {
  /// The target of a token that does not count.
  static let ignored: Int32 = -1

  private let losses: FloatBuffer
  private let hits: FloatBuffer

  init(in builder: LayerBuilder) {
    losses = builder.resources.memory.zeros(builder.batch * builder.length)
    hits = builder.resources.memory.zeros(builder.batch * builder.length)
  }

  /// Compares logits (B, T, V) with targets (B, T), each below V or ``ignored``, and replaces the
  /// logits by their gradients.
  ///
  /// `answers` are ranges of targets that are right or wrong as a whole.
  func forward(
    _ logits: Tensor, targets: TokenGrid, answers: [Range<Int>], _ execution: Execution
  ) -> Loss {
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
    for answer in answers { loss.addAnswer(isRight: answer.allSatisfy { hits[$0] == 1 }) }
    return loss
  }
}

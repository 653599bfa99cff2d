/// One head of attention in one sequence: A = softmax(Q Kᵀ / √d), O = A V.
///
/// Works on some queries at a time. A is kept for each such block as a matrix (S, block) with a row
/// for each key, because softmax runs down columns without ever adding across a vector's lanes.
struct AttentionHead: Sendable {
  /// The matrices A, one after the other.
  let attention: FloatBuffer
  /// How many of the keys, from the first, may be seen; all of them where attention is causal.
  let visibleKeys: Int
  /// Whether a query sees only the keys up to its own position.
  let isCausal: Bool

  /// Queries in a block: two vectors of the kernels. With more, causal attention would compute more
  /// scores that nobody sees.
  private static let blockLength = 32

  /// The floats that A takes.
  static func attentionCount(queries: Int, keys: Int) -> Int {
    (queries + blockLength - 1) / blockLength * keys * blockLength
  }

  /// The scratch floats that both passes need.
  static func scratchCount(keys: Int, width: Int) -> Int {
    keys * blockLength + Kernels.scratchCount(columns: max(width, blockLength))
  }

  /// Gives O (T, d) from Q (T, d), K (S, d) and V (S, d).
  func forward(
    queries: Matrix, keys: Matrix, values: Matrix, into attended: Matrix, scratch: FloatBuffer
  ) {
    for block in blocks(of: queries.rows) {
      let seen = 0..<keysSeen(by: block)
      let attention = attention(of: block, keys: keys.rows)
      Kernels.multiply(
        keys.block(rows: seen), queries.block(rows: block).transposed, start: .zero,
        into: attention, scratch: scratch)
      Kernels.softmaxColumns(
        attention, factor: factor(keys.columns), visible: visibleKeys,
        firstQuery: isCausal ? block.lowerBound : nil)
      Kernels.multiply(
        attention.transposed, values.block(rows: seen), start: .zero,
        into: attended.block(rows: block), scratch: scratch)
    }
  }

  /// Gives the gradients of Q, K and V from that of O:
  /// dV = Aᵀ dO, dA = dO Vᵀ, dS = A ∘ (dA - rowsum(A ∘ dA)) / √d, dQ = dS K, dK = dSᵀ Q.
  func backward(
    _ attendedGradient: Matrix, queries: Matrix, keys: Matrix, values: Matrix,
    queryGradient: Matrix, keyGradient: Matrix, valueGradient: Matrix, scratch: FloatBuffer
  ) {
    let scoreGradients = scratch.slice(0, keys.rows * Self.blockLength)
    let scratch = scratch.slice(scoreGradients.count)
    var start = ProductStart.zero
    // From the last block on, whose queries see all keys that any query sees.
    for block in blocks(of: queries.rows).reversed() {
      let seen = 0..<keysSeen(by: block)
      let attention = attention(of: block, keys: keys.rows)
      let gradient = Matrix(
        scoreGradients, rows: seen.count, columns: block.count, stride: Self.blockLength)
      let attendedGradient = attendedGradient.block(rows: block)
      Kernels.multiply(
        attention, attendedGradient, start: start, into: valueGradient.block(rows: seen),
        scratch: scratch)
      Kernels.multiply(
        values.block(rows: seen), attendedGradient.transposed, start: .zero, into: gradient,
        scratch: scratch)
      Kernels.softmaxColumnsBackward(attention, factor: factor(keys.columns), gradient: gradient)
      Kernels.multiply(
        gradient.transposed, keys.block(rows: seen), start: .zero,
        into: queryGradient.block(rows: block), scratch: scratch)
      Kernels.multiply(
        gradient, queries.block(rows: block), start: start, into: keyGradient.block(rows: seen),
        scratch: scratch)
      start = .sum
    }
    let unseen = keysSeen(by: 0..<queries.rows)..<keys.rows
    if !unseen.isEmpty {
      keyGradient.block(rows: unseen).fill(0)
      valueGradient.block(rows: unseen).fill(0)
    }
  }

  /// What each query took from each key in the last pass forward, (T, S): rows sum to 1, and are 0 where a key is not
  /// seen.
  func pattern(queries: Int, keys: Int) -> [[Float]] {
    var rows = [[Float]](repeating: [Float](repeating: 0, count: keys), count: queries)
    for block in blocks(of: queries) {
      let attention = attention.slice(block.lowerBound * keys)
      for query in block {
        for key in 0..<(isCausal ? min(visibleKeys, query + 1) : visibleKeys) {
          rows[query][key] = attention[key * Self.blockLength + query - block.lowerBound]
        }
      }
    }
    return rows
  }

  private func factor(_ width: Int) -> Float { 1 / Float(width).squareRoot() }

  private func blocks(of count: Int) -> [Range<Int>] {
    stride(from: 0, to: count, by: Self.blockLength).map {
      $0..<min(count, $0 + Self.blockLength)
    }
  }

  private func keysSeen(by queries: Range<Int>) -> Int {
    isCausal ? queries.upperBound : visibleKeys
  }

  /// A for those queries (keys seen, queries).
  private func attention(of queries: Range<Int>, keys: Int) -> Matrix {
    Matrix(
      attention.slice(queries.lowerBound * keys, keys * Self.blockLength),
      rows: keysSeen(by: queries), columns: queries.count, stride: Self.blockLength)
  }
}

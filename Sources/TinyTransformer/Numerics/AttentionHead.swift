internal import CKernels

/// One head of attention in one sequence: A = softmax(Q Kᵀ / √d), O = A V.
///
/// Works on some queries at a time. A is kept for each such block as a matrix (S, block) with a row
/// for each key, because softmax runs down columns without ever adding across a vector's lanes.
struct AttentionHead: Sendable {
  /// Q (T, d)
  let queries: Matrix
  /// K (S, d)
  let keys: Matrix
  /// V (S, d)
  let values: Matrix
  /// The matrices A, one after the other.
  let attention: FloatBuffer
  /// How many of the keys, from the first, may be seen; all of them where attention is causal.
  let visibleKeys: Int
  /// Whether a query sees only the keys up to its own position.
  let isCausal: Bool

  private static let blockLength = Int(ckpt_attention_block)

  /// The floats that A takes.
  static func attentionCount(queries: Int, keys: Int) -> Int {
    (queries + blockLength - 1) / blockLength * keys * blockLength
  }

  /// The scratch floats that both passes need.
  static func scratchCount(keys: Int, width: Int) -> Int {
    ckpt_attention_scratch_count(keys, width)
  }

  /// Calls `body` with the head as kernels take it, valid until it returns.
  @unsafe
  func withKernel(
    _ scratch: FloatBuffer, _ body: (UnsafePointer<ckpt_attention_head>) -> Void
  ) {
    precondition(keys.hasForm(of: values) && !keys.isTransposed && !queries.isTransposed)
    precondition(queries.columns == keys.columns && queries.stride == keys.stride)
    precondition(visibleKeys > 0 && visibleKeys <= keys.rows && keys.rows <= Int(Int32.max))
    precondition(!isCausal || queries.rows <= keys.rows)
    precondition(attention.count >= Self.attentionCount(queries: queries.rows, keys: keys.rows))
    precondition(scratch.count >= Self.scratchCount(keys: keys.rows, width: keys.columns))
    // Safe: all that the kernel takes is as large as these say, and matrices have checked their own.
    unsafe withUnsafePointer(
      to: ckpt_attention_head(
        queries: queries.rows, keys: keys.rows, width: keys.columns, stride: keys.stride,
        query: queries.pointer, key: keys.pointer, value: values.pointer,
        factor: 1 / Float(keys.columns).squareRoot(), visible: visibleKeys,
        causal: isCausal ? 1 : 0, attention: attention.pointer, scratch: scratch.pointer)
    ) { unsafe body($0) }
  }

  /// What each query took from each key in the last pass forward, (T, S): rows sum to 1, and are 0 where a key is not
  /// seen.
  func pattern() -> [[Float]] {
    var rows = [[Float]](
      repeating: [Float](repeating: 0, count: keys.rows), count: queries.rows)
    for query in 0..<queries.rows {
      let block = query / Self.blockLength * Self.blockLength
      for key in 0..<(isCausal ? min(visibleKeys, query + 1) : visibleKeys) {
        rows[query][key] = attention[block * keys.rows + key * Self.blockLength + query - block]
      }
    }
    return rows
  }
}

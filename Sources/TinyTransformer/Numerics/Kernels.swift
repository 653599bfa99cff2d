internal import CKernels

/// The kernels of `CKernels` with their counts checked: after the checks at its top, each function's
/// call touches only what its buffers hold.
///
/// All give the same bits on every machine.
enum Kernels {
  /// The kernels of this machine's instruction set. Constant once resolved.
  // Safe: the pointer leads to a constant table.
  private static let table = unsafe ckpt_transformer_kernels().pointee

  // MARK: Matrix products

  /// The floats that ``pack(_:columns:into:)`` needs for all of a matrix.
  static func packedCount(_ inner: Int, _ columns: Int) -> Int { ckpt_packed_count(inner, columns) }

  /// Copies some columns of `b`, the first a multiple of 32, to where ``multiply(_:packed:start:into:)``
  /// wants them.
  static func pack(_ b: Matrix, columns: Range<Int>, into packed: FloatBuffer) {
    precondition(packed.count >= packedCount(b.rows, b.columns))
    precondition(columns.lowerBound >= 0 && columns.lowerBound % 32 == 0)
    precondition(columns.upperBound <= b.columns)
    // Safe: the counts were checked above, and a matrix has checked its own.
    unsafe table.pack(
      b.rows, b.columns, b.forKernel, columns.lowerBound, columns.upperBound, packed.pointer)
  }

  /// c = start + a b, with b, which has as many columns as c, packed.
  static func multiply(_ a: Matrix, packed: FloatBuffer, start: ProductStart, into c: Matrix) {
    precondition(c.rows == a.rows && !c.isTransposed && !a.isTransposed)
    precondition(packed.count >= packedCount(a.columns, c.columns))
    switch start {
    case .bias(let bias):
      precondition(bias.count == c.columns)
      // Safe: the counts were checked above, and a matrix has checked its own.
      unsafe table.multiply_packed(
        c.rows, c.columns, a.columns, a.pointer, a.stride, packed.pointer, ckpt_start_bias,
        bias.pointer, c.pointer, c.stride)
    case .zero, .sum:
      // Safe: the counts were checked above, and a matrix has checked its own.
      unsafe table.multiply_packed(
        c.rows, c.columns, a.columns, a.pointer, a.stride, packed.pointer, start.forKernel, nil,
        c.pointer, c.stride)
    }
  }

  /// weights += dyᵀ x, biases += the sum of dy's rows.
  static func addLinearParameterSums(
    gradient dy: Matrix, input x: FloatBuffer, weights: FloatBuffer, biases: FloatBuffer
  ) {
    let inputs = x.count / dy.rows
    precondition(!dy.isTransposed && x.count == dy.rows * inputs)
    precondition(weights.count == dy.columns * inputs && biases.count == dy.columns)
    // Safe: the counts were checked above, and a matrix has checked its own.
    unsafe table.linear_parameter_sums(
      dy.rows, dy.columns, inputs, dy.pointer, dy.stride, x.pointer, weights.pointer,
      biases.pointer)
  }

  // MARK: Sums

  /// result = x + addend.
  static func add(_ x: FloatBuffer, _ addend: FloatBuffer, into result: FloatBuffer) {
    precondition(x.count == addend.count && x.count == result.count)
    // Safe: the counts were checked above.
    unsafe table.add(x.count, x.pointer, addend.pointer, result.pointer)
  }

  /// result = factor · x + addend, rounded twice on every processor.
  static func add(
    _ x: FloatBuffer, scaledBy factor: Float, _ addend: FloatBuffer, into result: FloatBuffer
  ) {
    precondition(x.count == addend.count && x.count == result.count)
    // Safe: the counts were checked above.
    let (from, plus, to) = unsafe (x.pointer, addend.pointer, result.pointer)
    for place in 0..<x.count { unsafe to[place] = factor * from[place] + plus[place] }
  }

  static func sumOfSquares(_ x: FloatBuffer) -> Float {
    // Safe: the buffer holds as many floats as it says.
    unsafe table.sum_of_squares(x.count, x.pointer)
  }

  // MARK: Activations

  static func relu(_ x: FloatBuffer, into y: FloatBuffer) {
    precondition(x.count == y.count)
    // Safe: the counts were checked above.
    unsafe table.relu(x.count, x.pointer, y.pointer)
  }

  /// Needs what the forward pass gave, not what it was given.
  static func reluBackward(output y: FloatBuffer, gradient: FloatBuffer, into result: FloatBuffer) {
    precondition(y.count == gradient.count && y.count == result.count)
    // Safe: the counts were checked above.
    unsafe table.relu_backward(y.count, y.pointer, gradient.pointer, result.pointer)
  }

  static func gelu(_ x: FloatBuffer, into y: FloatBuffer) {
    precondition(x.count == y.count)
    // Safe: the counts were checked above.
    unsafe table.gelu(x.count, x.pointer, y.pointer)
  }

  static func geluBackward(input x: FloatBuffer, gradient: FloatBuffer, into result: FloatBuffer) {
    precondition(x.count == gradient.count && x.count == result.count)
    // Safe: the counts were checked above.
    unsafe table.gelu_backward(x.count, x.pointer, gradient.pointer, result.pointer)
  }

  // MARK: Layer normalization

  /// Normalizes the rows of `x`, which lie one after the other, and keeps each row's mean and
  /// reciprocal standard deviation.
  static func layerNorm(
    _ x: FloatBuffer, scale: FloatBuffer, shift: FloatBuffer, epsilon: Float, into y: FloatBuffer,
    means: FloatBuffer, reciprocals: FloatBuffer
  ) {
    let rows = means.count
    precondition(x.count == rows * scale.count && y.count == x.count)
    precondition(shift.count == scale.count && reciprocals.count == rows)
    // Safe: the counts were checked above.
    unsafe table.layer_norm(
      rows, scale.count, x.pointer, scale.pointer, shift.pointer, epsilon, y.pointer,
      means.pointer, reciprocals.pointer)
  }

  static func layerNormBackward(
    _ x: FloatBuffer, scale: FloatBuffer, means: FloatBuffer, reciprocals: FloatBuffer,
    gradient: FloatBuffer, into result: FloatBuffer, adding: Bool
  ) {
    let rows = means.count
    precondition(x.count == rows * scale.count && gradient.count == x.count)
    precondition(result.count == x.count && reciprocals.count == rows)
    // Safe: the counts were checked above.
    unsafe table.layer_norm_backward(
      rows, scale.count, x.pointer, scale.pointer, means.pointer, reciprocals.pointer,
      gradient.pointer, result.pointer, adding ? 1 : 0)
  }

  /// Adds the gradients of some columns' scale and shift.
  static func addLayerNormSums(
    _ x: FloatBuffer, means: FloatBuffer, reciprocals: FloatBuffer, gradient: FloatBuffer,
    columns: Range<Int>, scale: FloatBuffer, shift: FloatBuffer
  ) {
    let rows = means.count
    precondition(x.count == rows * scale.count && gradient.count == x.count)
    precondition(shift.count == scale.count && reciprocals.count == rows)
    precondition(columns.lowerBound >= 0 && columns.upperBound <= scale.count)
    // Safe: the counts were checked above.
    unsafe table.layer_norm_parameter_sums(
      rows, scale.count, columns.lowerBound, columns.upperBound, x.pointer, means.pointer,
      reciprocals.pointer, gradient.pointer, scale.pointer, shift.pointer)
  }

  // MARK: Attention

  /// Gives A and A V, (T, d).
  static func attend(_ head: AttentionHead, into attended: Matrix, scratch: FloatBuffer) {
    precondition(attended.hasForm(of: head.queries))
    // Safe: the counts were checked here and in `withKernel`.
    unsafe head.withKernel(scratch) { unsafe table.attend($0, attended.pointer) }
  }

  /// Gives the gradients of Q, K and V from that of what ``attend(_:into:scratch:)`` gave.
  static func attendBackward(
    _ head: AttentionHead, _ attendedGradient: Matrix, queryGradient: Matrix, keyGradient: Matrix,
    valueGradient: Matrix, scratch: FloatBuffer
  ) {
    precondition(attendedGradient.hasForm(of: head.queries))
    precondition(queryGradient.hasForm(of: head.queries))
    precondition(keyGradient.hasForm(of: head.keys) && valueGradient.hasForm(of: head.keys))
    // Safe: the counts were checked here and in `withKernel`.
    unsafe head.withKernel(scratch) {
      unsafe table.attend_backward(
        $0, attendedGradient.pointer, queryGradient.pointer, keyGradient.pointer,
        valueGradient.pointer)
    }
  }

  /// Factor times the softmax of a row of logits, in place; the logarithm of a probability p that came from the logit
  /// z is z - maximum - log(sum).
  static func softmax(_ row: FloatBuffer, factor: Float) -> (maximum: Float, sum: Float) {
    var maximum: Float = 0
    var sum: Float = 0
    // Safe: the buffer holds as many floats as it says, and the two results are written within the call.
    unsafe table.softmax_row(row.count, row.pointer, factor, &maximum, &sum)
    return (maximum, sum)
  }

  // MARK: Optimizer

  static func adamW(
    _ parameters: FloatBuffer, gradients: FloatBuffer, firstMoments: FloatBuffer,
    secondMoments: FloatBuffer, _ step: AdamWStep, decays: Bool
  ) {
    let count = parameters.count
    precondition(gradients.count == count)
    precondition(firstMoments.count == count && secondMoments.count == count)
    // Safe: the counts were checked above.
    unsafe table.adamw(
      count, parameters.pointer, gradients.pointer, firstMoments.pointer, secondMoments.pointer,
      step.gradientFactor, step.rate, decays ? step.decay : 0, step.beta1, step.beta2,
      step.epsilon, step.firstCorrection, step.secondCorrection)
  }

  // MARK: Dropout

  /// Keeps an element, times `scale`, where the hash of the seed and its position is at least
  /// `threshold`; `first` is the position of the buffer's first element.
  static func dropout(
    _ x: FloatBuffer, seed: UInt64, first: UInt64, threshold: UInt32, scale: Float,
    into y: FloatBuffer
  ) {
    precondition(x.count == y.count)
    // Safe: both buffers hold as many floats.
    unsafe table.dropout(x.count, x.pointer, seed, first, threshold, scale, y.pointer)
  }
}

/// What a matrix product starts from.
enum ProductStart: Sendable {
  /// Nothing.
  case zero
  /// What is there already.
  case sum
  /// A row that is the same for all rows.
  case bias(FloatBuffer)

  fileprivate var forKernel: ckpt_start {
    switch self {
    case .zero: ckpt_start_zero
    case .sum: ckpt_start_accumulate
    case .bias: ckpt_start_bias
    }
  }
}

/// The numbers of one optimizer step that are the same for all parameters.
struct AdamWStep: Sendable {
  var gradientFactor: Float
  var rate: Float
  var decay: Float
  var beta1: Float
  var beta2: Float
  var epsilon: Float
  var firstCorrection: Float
  var secondCorrection: Float
}

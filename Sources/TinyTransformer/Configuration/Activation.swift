/// The function between the two linear layers of the feed-forward part.
public enum Activation: String, Sendable, CaseIterable {
  /// max(x, 0), as in the original transformer.
  case relu

  /// x Φ(x) in its approximation by tanh (Hendrycks and Gimpel, "Gaussian error linear units",
  /// 2016, section 2).
  case gelu

  /// y = f(x), element by element.
  func forward(_ x: FloatBuffer, into y: FloatBuffer) {
    switch self {
    case .relu: Kernels.relu(x, into: y)
    case .gelu: Kernels.gelu(x, into: y)
    }
  }

  /// The gradient of x, from x, y and the gradient of y, which it may replace.
  func backward(
    _ gradient: FloatBuffer, input x: FloatBuffer, output y: FloatBuffer, into result: FloatBuffer
  ) {
    switch self {
    case .relu: Kernels.reluBackward(output: y, gradient: gradient, into: result)
    case .gelu: Kernels.geluBackward(input: x, gradient: gradient, into: result)
    }
  }
}

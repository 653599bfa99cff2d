import Testing

@testable import TinyTransformer

/// Compares gradients with central differences of the loss.
///
/// In 32-bit floats a single difference is mostly rounding error, so whole tensors are moved at once:
/// along a random direction d, the loss changes by the gradient's product with d. Each tensor is
/// checked along several directions.
struct GradientCheck {
  var step: Float = 1e-2
  var tolerance = 0.02
  var directions = 3

  /// Checks one buffer whose gradient has been computed already. `loss` is called with it changed.
  func check(
    _ name: String, _ values: FloatBuffer, gradient: [Float], seed: UInt64, loss: () -> Double
  ) {
    var random = RandomGenerator(seed: seed)
    let original = values.array()
    for direction in 0..<directions {
      // Signs along the gradient make the change large against rounding; random ones see whether
      // something else was left out.
      let signs = gradient.map { value -> Float in
        let isRandom = direction > 0 && random.below(3) == 0
        return isRandom ? (random.below(2) == 0 ? 1 : -1) : (value < 0 ? -1 : 1)
      }
      func moved(_ amount: Float) -> Double {
        values.copy(from: zip(original, signs).map { $0 + amount * $1 })
        return loss()
      }
      let amount = step / Float(original.count).squareRoot()
      let numeric = (moved(amount) - moved(-amount)) / (2 * Double(amount))
      values.copy(from: original)
      let expected = zip(gradient, signs).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
      let scale = max(abs(numeric), abs(expected), 1e-2)
      #expect(
        abs(numeric - expected) < tolerance * scale,
        "\(name), seed \(seed): gradient \(expected), difference \(numeric)")
    }
  }
}

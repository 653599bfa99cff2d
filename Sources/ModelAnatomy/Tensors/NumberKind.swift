/// What kind of numbers a tensor holds.
public enum NumberKind: String, Sendable, Hashable, CaseIterable {
  /// Floating-point or complex numbers.
  case floatingPoint
  /// Integers or truth values. They cannot be learned by descent along a gradient; a layer that the
  /// rules recognize may still hold its weights so after quantization.
  case integer
  /// Blocks of elements that share scales.
  case quantized
}

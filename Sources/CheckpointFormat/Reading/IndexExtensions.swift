/// The sections that not every index has (SPEC.md section 6.1).
struct IndexExtensions: Sendable {
  var digests: DigestSection?
  var files: FileSection?
  var originals: OriginalSection?
  var parts: PartSection?
  var predictions: PredictionSection?
  var quantization: QuantizationSection?
}

/// Where the tensors of a file begin in it, in their order.
struct TensorPlaces: Sendable {
  /// The first byte of each one's data.
  var data: [Int] = []
  /// The first byte of each one's entries in the chunk table.
  var entries: [Int] = []
}

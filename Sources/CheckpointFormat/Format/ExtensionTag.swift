/// The sections that may stand behind those that every index has, in their order (SPEC.md section 6.1).
enum ExtensionTag: String, CaseIterable {
  case digests = "DGST"
  case files = "FILE"
  case originals = "ORIG"
  case parts = "PART"
  case predictions = "PRED"
  case quantization = "QUNT"

  /// Whether a reader that does not know it must refuse the file.
  var isRequired: Bool {
    switch self {
    case .files, .parts, .predictions: true
    case .digests, .originals, .quantization: false
    }
  }
}

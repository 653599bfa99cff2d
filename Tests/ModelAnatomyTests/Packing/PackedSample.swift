import Testing

@testable import ModelAnatomy

/// What a scheme stores for a weight of some outputs and inputs, made from the layout that its library documents.
struct PackedSample: Sendable, CustomTestStringConvertible {
  /// A tensor beside the module, with its bytes where a reader looks at them.
  struct Piece: Sendable {
    let ending: String
    let shape: [Int]
    let type: String
    var bytes: [UInt8]?

    init(_ ending: String, _ shape: [Int], _ type: String, bytes: [UInt8]? = nil) {
      (self.ending, self.shape, self.type, self.bytes) = (ending, shape, type, bytes)
    }
  }

  let title: String
  let scheme: PackingScheme
  let bits: Double
  var groupSize: Int?
  /// Whether files tell only how many elements a weight has.
  var isFlat = false
  /// What a config says, where the tensors do not tell all.
  var config: ModelConfig?
  let pieces: @Sendable (_ outputs: Int, _ inputs: Int) -> [Piece]

  var testDescription: String { title }

  /// A module's tensors.
  func tensors(_ module: String, _ outputs: Int, _ inputs: Int) -> [(TensorFacts, [UInt8]?)] {
    pieces(outputs, inputs).map { piece in
      (Self.tensor(module + piece.ending, piece.shape, piece.type), piece.bytes)
    }
  }

  /// A tensor of a type that is told by its word.
  static func tensor(_ name: String, _ shape: [Int], _ type: String) -> TensorFacts {
    let sizes = ["64": 8, "32": 4, "16": 2, "e4m3": 1, "e8m0": 1, "8": 1]
    let size = sizes.first { type.hasSuffix($0.key) && ($0.key != "8" || type.count == 2) }?.value
    let isInteger = type.hasPrefix("i") || type.hasPrefix("u")
    return TensorFacts(
      name: name, shape: shape, elements: shape.reduce(1, &*),
      numbers: isInteger ? .integer : .floatingPoint,
      type: ElementType(type, bytesPerBlock: size ?? 1))
  }

  /// Integers of 64 bits as they stand in files.
  static func words(_ values: Int...) -> [UInt8] {
    values.flatMap { value in (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
  }
}

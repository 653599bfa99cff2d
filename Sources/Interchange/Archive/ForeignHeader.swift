internal import CheckpointFormat

/// The beginning of a file of another format, from which the whole file follows together with its tensors (SPEC.md
/// section 6.14).
struct ForeignHeader: Sendable {
  /// The word for the format in `ORIG`.
  let format: String
  /// All up to the end of the last tensor's description.
  let byteCount: Int
  let source: any ByteSource
  /// Whether the file is what is written of the same facts anyway, so that nothing needs to be kept.
  let isUsual: @Sendable (_ header: [UInt8], _ byteCount: Int, _ facts: HeaderFacts) -> Bool
  /// How the header is built from what a container has; nil where that would give another header.
  let describe: @Sendable (_ header: [UInt8], _ facts: HeaderFacts) -> [UInt8]?
}

/// What positions in the description of a header refer to (SPEC.md annexes A.6 and A.8).
struct HeaderFacts: Sendable {
  var metadata: CheckpointMetadata
  /// Second names and the tensors' that they name, in the order of the second names' bytes.
  var ties: [(name: String, owner: String)]
  /// The tensors of the list, behind them those that stand as parts.
  var targets: [TensorDescription]

  /// The places of names among the targets.
  var targetPlaces: [ByteName: Int] {
    Dictionary(
      targets.enumerated().map { (ByteName($1.name), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The places of keys among the metadata, and of second names behind them.
  var factPlaces: [ByteName: Int] {
    Dictionary(
      (metadata.map(\.key) + ties.map(\.name)).enumerated().map { (ByteName($1), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The targets at some places; nil where one is not there or comes twice.
  func targets(at places: [Int]) -> [TensorDescription]? {
    guard places.allSatisfy(targets.indices.contains), Set(places).count == places.count else {
      return nil
    }
    return places.map { targets[$0] }
  }
}

internal import CheckpointFormat

extension TensorArchive {
  /// A tensor and how it is made.
  struct Derivation {
    let description: TensorDescription
    let formula: TensorFormula
  }

  /// An archive whose tensors are made from those of others when they are read.
  ///
  /// Throws `.foreignField` for a name that comes twice, and `.argument` for more than 2^63 bytes.
  init(
    deriving derivations: [Derivation], ties: [TiedTensor], metadata: CheckpointMetadata,
    from sources: [TensorArchive]
  ) throws(CheckpointError) {
    let supplied = try TensorArchive(
      tensors: derivations.map(\.description), ties: ties, metadata: metadata
    ) { (_, _, _) throws(CheckpointError) in }
    var contents = supplied.contents
    contents.reading = DerivedTensors(derivations.map(\.formula))
    contents.fileIdentities = sources.reduce(into: []) { $0.formUnion($1.fileIdentities) }
    // Labels count only where all tensors have them.
    let format = sources.first { !$0.format.hasLabels }?.format ?? supplied.format
    self.init(
      contents, format: format, path: sources.count == 1 ? sources[0].path : nil,
      limits: sources.first?.limits ?? supplied.limits)
  }

  /// Tensors whose numbers were rounded, and how many of them were too large for their type, which made them infinite
  /// or, where a type has no infinities, its largest number or NaN. Known of each tensor once it was read to its end, as
  /// a conversion does.
  public var overflows: [(tensor: String, count: Int)] {
    guard let reading = contents.reading as? DerivedTensors else { return [] }
    return tensors.compactMap { tensor in
      let count = tensor.tiedTo == nil ? reading.tooLargeCount(of: tensor) : 0
      return count > 0 ? (tensor.name, count) : nil
    }
  }

  /// What messages call the archive.
  var nameInMessages: String { path.map { Escaping.escapeShortened($0) } ?? "the archive" }
}

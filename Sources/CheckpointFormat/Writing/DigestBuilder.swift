/// Computes and gathers what `DGST` says while a checkpoint is written (SPEC.md section 6.12).
struct DigestBuilder {
  private let threads: Int
  /// The tensor whose bytes are being taken.
  private var tensor: TensorDigest?
  private var description: TensorDescription?
  /// Whether the tensor is a part, which a model's digest knows nothing of.
  var isPart = false

  /// Those of the own tensors, in their order.
  private var own: [[UInt8]] = []
  /// Those of wholes by their names.
  private var wholes: [[UInt8]: [UInt8]] = [:]
  /// Those of the other tensors of the model by their names; nil where one is not known.
  private var model: [[UInt8]: [UInt8]?] = [:]

  init(threads: Int) { self.threads = threads }

  /// Begins the next own tensor.
  mutating func begin(_ tensor: TensorDescription) {
    self.tensor = TensorDigest(
      dataType: tensor.dataType, shape: tensor.shape, threads: threads)
    description = tensor
    isPart = false
  }

  /// Takes the next decoded bytes of the tensor.
  mutating func add(_ bytes: RawSpan) { tensor?.update(bytes) }

  /// Ends the tensor.
  mutating func end() {
    guard let digest = tensor?.finish(), let description else { return }
    own.append(digest)
    if !isPart { note(digest, of: description) }
    tensor = nil
  }

  /// Notes the digest of a tensor that is no part, nil where it is not known.
  mutating func note(_ digest: [UInt8]?, of tensor: TensorDescription) {
    guard tensor.labels.group == ModelDigest.group else { return }
    model[Array(tensor.name.utf8)] = .some(digest)
  }

  /// Notes the digest of a whole.
  mutating func note(_ digest: [UInt8], ofWhole name: [UInt8]) { wholes[name] = digest }

  /// The section of a file with these wholes and tied names. Digests of wholes are given where all are known, that of
  /// the model where those of all its tensors are.
  func section(
    wholes names: [(name: [UInt8], group: String)], ties: [(name: [UInt8], owner: [UInt8])]
  ) -> DigestSection {
    var section = DigestSection()
    section.tensors = own
    let sorted = names.map(\.name).sorted { $0.rawSpan.precedes($1.rawSpan) }
    let found = sorted.compactMap { wholes[$0] }
    if found.count == sorted.count { section.wholes = found }
    var model = model
    for (name, group) in names where group == ModelDigest.group {
      model[name] = .some(wholes[name])
    }
    for (name, owner) in ties {
      if let digest = model[owner] { model[name] = .some(digest) }
    }
    var digest = ModelDigest()
    for (name, known) in model {
      guard let known else { return section }
      digest.add(name, known)
    }
    section.model = digest.finish()
    return section
  }
}

internal import CheckpointFormat

/// An archive's tensors with the means to find them by name.
struct TensorTable: Sendable {
  private(set) var tensors: [ArchivedTensor] = []
  private var positions: [ByteName: Int] = [:]
  /// The bytes of all tensors, second names included, so that sums of some cannot overflow.
  private var byteCount = 0

  /// Throws `.foreignField` for a name that comes twice, and `.limitTotal` for tensors of 2^63 bytes together.
  init(_ tensors: [ArchivedTensor]) throws(CheckpointError) {
    self.tensors = tensors
    positions.reserveCapacity(tensors.count)
    for place in tensors.indices {
      try add(
        tensors[place].name, at: tensors[place].position,
        byteCount: tensors[place].description.byteCount)
    }
  }

  /// Adds a tensor whose position is the number of those that are there. Throws `.foreignField` for a name
  /// that is taken, and `.limitTotal` where all tensors together would have 2^63 bytes.
  mutating func append(_ tensor: ArchivedTensor) throws(CheckpointError) {
    try add(tensor.name, at: tensor.position, byteCount: tensor.description.byteCount)
    tensors.append(tensor)
  }

  private mutating func add(
    _ name: String, at position: Int, byteCount more: Int
  ) throws(CheckpointError) {
    guard positions.updateValue(position, forKey: ByteName(name)) == nil else {
      throw CheckpointError(.foreignField, "the name comes twice", tensor: name)
    }
    let (sum, overflow) = byteCount.addingReportingOverflow(more)
    guard !overflow else {
      throw CheckpointError(
        .limitTotal, "with the tensors before, it has more bytes than any machine can hold",
        tensor: name)
    }
    byteCount = sum
  }

  func tensor(named name: String) -> ArchivedTensor? {
    positions[ByteName(name)].map { tensors[$0] }
  }

  /// The tensor that holds the bytes of `tensor`: itself, or what it is tied to. Throws `.argument` for a
  /// tensor of another archive, and for bytes outside of it.
  func owner(
    of tensor: ArchivedTensor, holding range: Range<Int>
  ) throws(CheckpointError) -> ArchivedTensor {
    guard tensors.indices.contains(tensor.position),
      tensors[tensor.position].description.byteCount == tensor.description.byteCount
    else {
      throw CheckpointError(.argument, "is a tensor of another file", tensor: tensor.name)
    }
    guard range.lowerBound >= 0, range.upperBound <= tensor.description.byteCount else {
      throw CheckpointError(
        .argument,
        "bytes \(range.lowerBound)..<\(range.upperBound) are not within its \(tensor.description.byteCount)",
        tensor: tensor.name)
    }
    let known = tensors[tensor.position]
    return known.tiedTo.map { tensors[$0] } ?? known
  }
}

/// A name told from others by its bytes, where Swift's strings would take a composed and a decomposed letter for
/// the same.
struct ByteName: Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (a: ByteName, b: ByteName) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    // Safe: bytes have no padding, and the hasher keeps none of them.
    unsafe text.utf8.span.bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}

extension CheckpointMetadata {
  /// Facts that come in any order; of a key that comes twice the last counts. O(n log n), where inserting them one by
  /// one would be quadratic.
  init(unordered facts: [(key: String, value: MetadataValue)]) {
    self.init()
    // In the order of keys each is added behind the last.
    for (key, value) in facts.sorted(by: { Ordering.precedes($0.key, $1.key) }) {
      self[key] = value
    }
  }
}

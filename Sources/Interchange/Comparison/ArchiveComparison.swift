internal import CheckpointFormat

/// What two checkpoints, of any formats, have in common and what not.
///
/// Tensors belong together by their names' bytes and, where that finds no other, by what is left of their names without
/// the wrappers that libraries put around a model (`module.`, `model.`, `_orig_mod.`).
public struct ArchiveComparison: Sendable {
  /// Two tensors that belong together.
  public struct Pair: Sendable {
    // Shared by all pairs, so that a pair takes a few bytes and not those of two tensors.
    private let firsts: [ArchivedTensor]
    private let seconds: [ArchivedTensor]
    private let positions: (first: Int, second: Int)

    /// The first checkpoint's.
    public var first: ArchivedTensor { firsts[positions.first] }
    /// The second checkpoint's.
    public var second: ArchivedTensor { seconds[positions.second] }
    /// Whether both have one type.
    public var haveSameType: Bool { first.description.dataType == second.description.dataType }
    /// Whether both have one name.
    public var haveSameName: Bool { first.name.utf8.elementsEqual(second.name.utf8) }

    /// Whether both have one shape and types whose numbers can be compared.
    var isComparable: Bool {
      first.description.shape == second.description.shape
        && DifferenceAccumulator.compares(first.description.dataType, second.description.dataType)
    }

    fileprivate init(
      _ positions: (first: Int, second: Int), in firsts: [ArchivedTensor],
      _ seconds: [ArchivedTensor]
    ) {
      self.positions = positions
      self.firsts = firsts
      self.seconds = seconds
    }
  }

  /// The tensors that only the first has, in its order.
  public let onlyInFirst: [ArchivedTensor]
  /// The tensors that only the second has, in its order.
  public let onlyInSecond: [ArchivedTensor]
  /// The tensors of another shape, or of types that cannot be compared.
  public let otherForm: [Pair]
  /// The tensors that can be compared, in the order of the first: of one shape, and of one type or both of real numbers.
  /// A second name counts only where it is not in both checkpoints a second name of the same tensor.
  public let comparable: [Pair]

  let first: TensorArchive
  let second: TensorArchive

  /// Pairs the tensors of two open checkpoints; reads no data.
  public init(_ first: TensorArchive, _ second: TensorArchive) {
    self.first = first
    self.second = second
    let (firsts, seconds) = (first.tensors, second.tensors)
    let wrapped = Self.wrapped(first, second)
    var taken = seconds.map { first.tensor(named: $0.name) != nil }
    var onlyInFirst: [ArchivedTensor] = []
    var otherForm: [Pair] = []
    var comparable: [Pair] = []
    comparable.reserveCapacity(Swift.min(firsts.count, seconds.count))
    for tensor in firsts {
      guard
        let other = second.tensor(named: tensor.name)?.position ?? wrapped[tensor.position]
      else {
        onlyInFirst.append(tensor)
        continue
      }
      taken[other] = true
      let pair = Pair((tensor.position, other), in: firsts, seconds)
      if !pair.isComparable {
        otherForm.append(pair)
      } else if !Self.isOneTie(pair, first, second) {
        comparable.append(pair)
      }
    }
    self.onlyInFirst = onlyInFirst
    onlyInSecond = seconds.filter { !taken[$0.position] }
    self.otherForm = otherForm
    self.comparable = comparable
  }

  /// Tensors whose names are in one checkpoint alone, and those of the other that they are without wrappers: one of each.
  private static func wrapped(_ first: TensorArchive, _ second: TensorArchive) -> [Int: Int] {
    func bare(_ archive: TensorArchive, without other: TensorArchive) -> [ByteName: Int?] {
      var places: [ByteName: Int?] = [:]
      for tensor in archive.tensors where other.tensor(named: tensor.name) == nil {
        let name = ByteName(WrappedName.bare(tensor.name))
        places[name] = places[name] == nil ? .some(tensor.position) : .some(nil)
      }
      return places
    }
    let seconds = bare(second, without: first)
    guard !seconds.isEmpty else { return [:] }
    var pairs: [Int: Int] = [:]
    for case (let name, let place?) in bare(first, without: second) {
      if case let other?? = seconds[name] { pairs[place] = other }
    }
    return pairs
  }

  /// Whether both are second names of the same tensor.
  private static func isOneTie(
    _ pair: Pair, _ first: TensorArchive, _ second: TensorArchive
  ) -> Bool {
    guard let owner = pair.first.tiedTo, let other = pair.second.tiedTo else { return false }
    let names = (first.tensors[owner].name, second.tensors[other].name)
    return names.0.utf8.elementsEqual(names.1.utf8)
      || WrappedName.bare(names.0).utf8.elementsEqual(WrappedName.bare(names.1).utf8)
  }

  /// The decoded bytes of one side of all pairs that can be compared.
  public var comparableByteCount: Int {
    comparable.reduce(0) { $0 + $1.first.description.byteCount }
  }
}

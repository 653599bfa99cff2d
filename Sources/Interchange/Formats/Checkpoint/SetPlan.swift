internal import CheckpointFormat

/// Which tensors, or parts of them, stand in which member of a set.
///
/// Members list their tensors in the order of the model, and the first one has the first part of each tensor that is
/// cut: so the set, which takes over member after member, has the model's order.
struct SetPlan {
  /// A tensor or a part of one, as a member has it.
  struct Piece {
    /// Name, meaning and form in the member.
    let description: TensorDescription
    /// The tensor's place in ``SetPlan/tensors``.
    let tensor: Int
    /// From where to where the part goes along the axis that is cut; nil for a whole tensor.
    let stretch: Range<Int>?
  }

  /// A tensor of the model.
  struct Tensor {
    let source: ArchivedTensor
    let description: TensorDescription
    /// The axis along which it is cut; nil where it is not.
    var axis: Int?
  }

  private(set) var tensors: [Tensor]
  private(set) var members: [[Piece]] = []

  /// Plans a set of the tensors. Throws `.argument` where there would be more files than readers open, and for names
  /// that are too long; `.limitTensors` for too many parts.
  init(
    _ tensors: [Tensor], sharding: Sharding, limits: ResourceLimits
  ) throws(CheckpointError) {
    let limit = limits.maximumFileCount
    self.tensors = tensors
    let sizes = tensors.map(\.description.byteCount)
    guard let cut = sharding.cut else {
      let groups = sharding.groups(of: sizes)
      try Self.check(groups.count, limit: limit)
      members = groups.map { group in
        group.map { Piece(description: tensors[$0].description, tensor: $0, stretch: nil) }
      }
      return
    }
    for (number, tensor) in tensors.enumerated() {
      self.tensors[number].axis = tensor.description.axis(of: cut)
    }
    switch sharding.amount {
    case .files(let count):
      try Self.check(count, limit: limit)
      members = try cutAll(into: count, limit: limits.maximumTensorCount)
    case .bytes(let size):
      let total = Sharding.sum(sizes)
      var count = Swift.max(1, total / size + (total.isMultiple(of: size) ? 0 : 1))
      try Self.check(count, limit: limit)
      // Stretches are whole rows or columns, so a few more files may be needed; and some things cannot be cut at all.
      let most = Swift.min(limit, 2 * count)
      while count < most, largestMember(ofAll: count) > size { count += 1 }
      members = try cutAll(into: count, limit: limits.maximumTensorCount)
    }
  }

  private static func check(_ count: Int, limit: Int) throws(CheckpointError) {
    guard count <= limit else {
      throw CheckpointError(
        .argument, "\(count) files of a model are more than \(limit); make each larger")
    }
  }

  /// The bytes of the first member, which is the largest, where all tensors are cut into so many stretches.
  private func largestMember(ofAll count: Int) -> Int {
    Sharding.sum(
      tensors.map { tensor in
        guard let axis = tensor.axis else { return tensor.description.byteCount }
        let units = tensor.description.unitCount(along: axis)
        return tensor.description.byteCount / units * ((units + count - 1) / count)
      })
  }

  private mutating func cutAll(
    into count: Int, limit: Int
  ) throws(CheckpointError) -> [[Piece]] {
    let pieceCount = Sharding.sum(
      tensors.map { tensor in
        tensor.axis.map { Swift.min(count, tensor.description.unitCount(along: $0)) } ?? 1
      })
    guard pieceCount <= limit else {
      throw CheckpointError(
        .limitTensors, "\(pieceCount) parts of tensors are more than the \(limit) allowed")
    }
    var members = [[Piece]](repeating: [], count: count)
    let names = Set(tensors.map { Array($0.description.name.utf8) })
    for (number, tensor) in tensors.enumerated() {
      let description = tensor.description
      let stretches = tensor.axis.map { description.stretches(count, along: $0) } ?? []
      guard let axis = tensor.axis, stretches.count > 1 else {
        tensors[number].axis = nil
        members[0].append(Piece(description: description, tensor: number, stretch: nil))
        continue
      }
      for (member, stretch) in stretches.enumerated() {
        var shape = description.shape
        shape[axis] = stretch.count
        members[member].append(
          Piece(
            description: try TensorDescription(
              name: Self.name(of: description, axis, stretch, avoiding: names),
              labels: description.labels, dataType: description.dataType, shape: shape),
            tensor: number, stretch: stretch))
      }
    }
    // Where nothing can be cut into so many, the last members have nothing.
    return [members[0]] + members[1...].prefix { !$0.isEmpty }
  }

  /// The name of a part: the whole's, then the origin in brackets (SPEC.md section 6.11).
  private static func name(
    of whole: TensorDescription, _ axis: Int, _ stretch: Range<Int>, avoiding names: Set<[UInt8]>
  ) -> String {
    let origin = Self.origin(of: stretch, axis, rank: whole.shape.count)
    var name = "\(whole.name)[\(origin.map(String.init).joined(separator: ","))]"
    while names.contains(Array(name.utf8)) { name += "'" }
    return name
  }

  private static func origin(of stretch: Range<Int>, _ axis: Int, rank: Int) -> [Int] {
    (0..<rank).map { $0 == axis ? stretch.lowerBound : 0 }
  }

  /// What a piece is a part of; nil for a whole tensor.
  func part(_ piece: Piece) -> TensorPart? {
    let tensor = tensors[piece.tensor]
    guard let axis = tensor.axis, let stretch = piece.stretch else { return nil }
    let shape = tensor.description.shape
    return TensorPart(
      whole: tensor.description.name, wholeShape: shape,
      origin: Self.origin(of: stretch, axis, rank: shape.count))
  }
}

extension TensorDescription {
  /// The axis along which a tensor can be cut; nil where it cannot.
  fileprivate func axis(of cut: Sharding.Cut) -> Int? {
    guard let last = shape.last, elementCount > 0, last.isMultiple(of: dataType.elementsPerBlock)
    else { return nil }
    switch cut {
    case .rows: return 0
    case .columns: return shape.count > 1 ? shape.count - 1 : nil
    }
  }

  /// How many stretches an axis can be cut into: positions, of the last axis blocks.
  fileprivate func unitCount(along axis: Int) -> Int {
    shape[axis] / (axis == shape.count - 1 ? dataType.elementsPerBlock : 1)
  }

  /// At most `count` stretches of an axis that differ by a position, or a block, at most. None is empty.
  fileprivate func stretches(_ count: Int, along axis: Int) -> [Range<Int>] {
    let unit = axis == shape.count - 1 ? dataType.elementsPerBlock : 1
    let units = unitCount(along: axis)
    let count = Swift.min(count, units)
    let (each, more) = (units / count, units % count)
    var start = 0
    return (0..<count).map { number in
      defer { start += (each + (number < more ? 1 : 0)) * unit }
      return start..<start + (each + (number < more ? 1 : 0)) * unit
    }
  }
}

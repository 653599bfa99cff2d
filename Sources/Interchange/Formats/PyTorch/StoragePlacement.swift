internal import CheckpointFormat

/// Where the data stands that the tensors of a pickle are views of.
protocol StorageContainer {
  /// The stretches of the file that hold data, and others.
  var members: [ArchiveMember] { get }
  /// The place among them of the data of a key.
  func position(ofStorage key: String) -> Int?
  /// The word for the data of a key in errors.
  func title(ofStorage key: String) -> String
  /// Throws `.foreignField` for data that is not among those used.
  func expectAllStorages(in used: Set<Int>) throws(CheckpointError)
}

/// Finds for each tensor of a pickle where its elements stand, and which tensors are the same.
struct StoragePlacement {
  /// What makes two tensors one.
  private struct View: Hashable {
    let member: Int
    let dataType: DataType
    let layout: ElementLayout
  }

  private struct Placed {
    let description: TensorDescription
    let view: View
  }

  private let container: any StorageContainer
  private let members: [ArchiveMember]
  private let isBigEndian: Bool
  private var placed: [Placed] = []
  private var used: Set<Int> = []

  init(_ container: any StorageContainer, isBigEndian: Bool = false) {
    self.container = container
    members = container.members
    self.isBigEndian = isBigEndian
  }

  /// Places a tensor. Throws `.foreignField`, `.foreignExtent` and what a shape throws, each with the name.
  mutating func place(
    _ entry: StateDictionary.Entry, limits: ResourceLimits
  ) throws(CheckpointError) {
    do throws(CheckpointError) {
      let tensor = entry.tensor
      let description = try TensorDescription(
        name: entry.name, labels: TensorLabels(group: entry.group), dataType: tensor.dataType,
        shape: tensor.shape)
      let position = try member(of: tensor.storage)
      let (first, isFar) = tensor.offset.addingReportingOverflow(tensor.storage.part.lowerBound)
      let (start, overflow) = first.multipliedReportingOverflow(by: tensor.dataType.bytesPerBlock)
      guard !isFar, !overflow else {
        throw CheckpointError(.foreignExtent, "begins beyond 2^63 bytes of its data")
      }
      let layout = try ElementLayout(
        start: start, dataType: tensor.dataType, isBigEndian: isBigEndian, shape: tensor.shape,
        strides: tensor.strides, memberByteCount: end(of: tensor.storage, in: members[position]),
        signs: tensor.signs)
      placed.append(
        Placed(
          description: description,
          view: View(member: position, dataType: tensor.dataType, layout: layout)))
    } catch {
      throw error.adding(tensor: entry.name)
    }
  }

  private mutating func member(
    of storage: StorageReference
  ) throws(CheckpointError) -> Int {
    guard let position = container.position(ofStorage: storage.key) else {
      throw CheckpointError(
        .foreignField, "its data, \(container.title(ofStorage: storage.key)), is not there")
    }
    let member = members[position]
    let (byteCount, overflow) = storage.count.multipliedReportingOverflow(
      by: storage.dataType?.bytesPerBlock ?? 1)
    guard !overflow, byteCount == member.byteCount else {
      throw CheckpointError(
        .foreignExtent,
        "\(member.title) has \(member.byteCount) bytes, but should have \(storage.count) elements",
        offset: member.offset)
    }
    used.insert(position)
    return position
  }

  /// Where the part of the data ends that a tensor may be a view of.
  private func end(of storage: StorageReference, in member: ArchiveMember) -> Int {
    storage.part.upperBound == storage.count
      ? member.byteCount : storage.part.upperBound * (storage.dataType?.bytesPerBlock ?? 1)
  }

  /// How often all data may be read for the sake of its views, and how many bytes more. A view may repeat its data, or
  /// pick little of much of it, and so cost any time and memory.
  static let repetitions = 4
  static let freeByteCount = 256 << 20
  /// What lies between the elements of a view is read as well, and counts by this share.
  private static let sparsity = 16

  /// Holds the bytes that all views together take, or a share of what they spread over, against the data.
  private func checkCost(of views: [Placed]) throws(CheckpointError) {
    var limit = Self.freeByteCount
    for member in used {
      let (times, overflow) = members[member].byteCount.multipliedReportingOverflow(
        by: Self.repetitions)
      let (sum, tooLarge) = limit.addingReportingOverflow(times)
      limit = overflow || tooLarge ? .max : sum
    }
    var cost = 0
    for tensor in views {
      let extent = tensor.view.layout.extent(of: 0..<tensor.description.elementCount)
      let (sum, overflow) = cost.addingReportingOverflow(
        Swift.max(tensor.description.byteCount, extent.count / Self.sparsity))
      guard !overflow, sum <= limit else {
        throw CheckpointError(
          .limitDecoded,
          "with it, the tensors are views that repeat their data to more than the \(limit) bytes allowed",
          tensor: tensor.description.name)
      }
      cost = sum
    }
  }

  /// All tensors, given what else of the data is named: the first of each view in the order of their data, the others as its second names behind them.
  ///
  /// Throws `.foreignField` for a name that comes twice, and for data that belongs to no tensor;
  /// `.limitDecoded` where views repeat their data beyond ``repetitions`` and ``freeByteCount``.
  func finish(
    besides others: [StorageReference]
  ) throws(CheckpointError) -> (table: TensorTable, tensors: StridedTensors) {
    let named = others.compactMap { container.position(ofStorage: $0.key) }
    try container.expectAllStorages(in: used.union(named))
    var owners: [View: Int] = [:]
    var stored: [Placed] = []
    var second: [Placed] = []
    for tensor in placed {
      if owners.updateValue(0, forKey: tensor.view) == nil {
        stored.append(tensor)
      } else {
        second.append(tensor)
      }
    }
    try checkCost(of: stored)
    // Members stand in the order of the file. Sorting is stable, so views that begin together keep their order.
    stored.sort { a, b in
      (a.view.member, a.view.layout.start) < (b.view.member, b.view.layout.start)
    }
    var table = try TensorTable([])
    for tensor in stored {
      owners[tensor.view] = table.tensors.count
      let member = members[tensor.view.member]
      try table.append(
        ArchivedTensor(
          position: table.tensors.count, description: tensor.description,
          codec: member.isDeflated ? .zlib : .stored,
          offset: member.offset + (member.isDeflated ? 0 : tensor.view.layout.start),
          storedByteCount: member.isDeflated
            ? member.storedByteCount
            : tensor.view.layout.extent(of: 0..<tensor.description.elementCount).count))
    }
    for tensor in second {
      guard let owner = owners[tensor.view].map({ table.tensors[$0] }) else { continue }
      try table.append(
        ArchivedTensor(
          position: table.tensors.count, description: tensor.description, tiedTo: owner.position,
          codec: owner.codec, offset: owner.offset, storedByteCount: 0))
    }
    let places = stored.map {
      StridedTensors.Place(member: $0.view.member, layout: $0.view.layout)
    }
    return (table, StridedTensors(places, in: members))
  }
}

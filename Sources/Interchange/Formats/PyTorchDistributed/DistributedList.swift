internal import CheckpointFormat

/// What a distributed checkpoint's list says: tensors, the boxes that they are cut into, and where these stand.
struct DistributedList {
  /// Some bytes of a file of a rank: what `torch.save` wrote.
  struct Place: Sendable {
    let file: String
    let range: Range<Int>
  }

  /// A box of a tensor.
  struct Box: Sendable {
    let origin: [Int]
    let shape: [Int]
    let place: Place
  }

  struct Tensor {
    let name: String
    let dataType: DataType
    let shape: [Int]
    let boxes: [Box]
  }

  private(set) var tensors: [Tensor] = []
  /// Values that are no tensors.
  private(set) var values: [(name: String, place: Place)] = []

  /// What tells a box from others.
  private struct Key: Hashable {
    let name: ByteName
    let origin: [Int]
  }

  private let heap: PickleHeap
  private var places: [Key: Place] = [:]

  /// Takes what a pickle made. Throws `.foreignField` with what is missing or of the wrong kind, `.foreignExtent`, and
  /// `.limitTensors`.
  init(
    _ value: PickleValue, _ heap: PickleHeap, limits: ResourceLimits
  ) throws(CheckpointError) {
    self.heap = heap
    let list = try fields(of: value, .list)
    try readPlaces(list["storage_data"])
    guard case .dictionary(let entries)? = list["state_dict_metadata"] else {
      throw Self.fault("has no list of tensors")
    }
    for (key, entry) in heap.dictionaries[entries] {
      guard case .text(let name) = key else { throw Self.fault("has a name that is no string") }
      guard tensors.count + values.count < limits.maximumTensorCount else {
        throw CheckpointError(
          .limitTensors, "there are more than the \(limits.maximumTensorCount) tensors allowed")
      }
      try CheckpointError.adding(tensor: name) { () throws(CheckpointError) in
        if heap.record(of: entry) == .bytes {
          values.append((name, try place(of: name, [])))
        } else {
          tensors.append(try tensor(name, entry))
        }
      }
    }
  }

  private mutating func readPlaces(_ value: PickleValue?) throws(CheckpointError) {
    guard case .dictionary(let entries)? = value else {
      throw Self.fault("does not say where its tensors stand")
    }
    for (key, entry) in heap.dictionaries[entries] {
      let index = try fields(of: key, .index)
      let info = try fields(of: entry, .place)
      guard case .text(let name)? = index["fqn"], case .text(let file)? = info["relative_path"],
        let offset = number(info["offset"]), let length = number(info["length"]),
        case let (end, overflow) = offset.addingReportingOverflow(length), !overflow
      else { throw Self.fault("does not say where a tensor stands") }
      switch info["transform_descriptors"] {
      case nil, PickleValue.none?: break
      case .sequence(let position, _)? where heap.sequences[position].isEmpty: break
      default:
        throw CheckpointError(
          .foreignField, "was changed by an extension as it was saved, which is not read",
          tensor: name)
      }
      let origin = try index["offset"].flatMap { $0.isNone ? nil : $0 }.map {
        (value) throws(CheckpointError) in try numbers(value)
      }
      places[Key(name: ByteName(name), origin: origin ?? [])] = Place(
        file: file, range: offset..<end)
    }
  }

  private func place(of name: String, _ origin: [Int]) throws(CheckpointError) -> Place {
    let key = Key(name: ByteName(name), origin: origin)
    // A tensor that was not cut may stand there without an origin.
    let whole = Key(name: ByteName(name), origin: [])
    guard let place = places[key] ?? (origin.allSatisfy { $0 == 0 } ? places[whole] : nil) else {
      throw Self.fault("the list does not say where it stands")
    }
    return place
  }

  private func tensor(_ name: String, _ value: PickleValue) throws(CheckpointError) -> Tensor {
    let fields = try fields(of: value, .tensor)
    guard let properties = fields["properties"],
      case .sequence(let state, isTuple: true)? = try self.fields(of: properties, .properties)[
        PickleHeap.stateKey],
      case .global(.dataType(let dataType))? = heap.sequences[state].first,
      let size = fields["size"], case .sequence(let boxes, isTuple: false)? = fields["chunks"]
    else { throw Self.fault("the list lacks its type, its shape or its parts") }
    let shape = try numbers(size)
    var found: [Box] = []
    for box in heap.sequences[boxes] {
      let fields = try self.fields(of: box, .box)
      guard let offsets = fields["offsets"], let sizes = fields["sizes"] else {
        throw Self.fault("the list does not say which part of it stands where")
      }
      let (origin, lengths) = (try numbers(offsets), try numbers(sizes))
      guard origin.count == shape.count, lengths.count == shape.count else {
        throw Self.fault("a part of it has another rank")
      }
      // A rank that has nothing of it may have written that.
      if lengths.contains(0), !shape.contains(0) { continue }
      found.append(Box(origin: origin, shape: lengths, place: try place(of: name, origin)))
    }
    return Tensor(name: name, dataType: dataType, shape: shape, boxes: found)
  }

  // MARK: Values

  private func fields(
    of value: PickleValue, _ record: PickleRecord
  ) throws(CheckpointError) -> [String: PickleValue] {
    guard case .dictionary(let position) = value, heap.record(of: value) == record else {
      throw Self.fault("has \(value.kind) where \(record.rawValue) should stand")
    }
    var fields: [String: PickleValue] = [:]
    for (key, field) in heap.dictionaries[position] {
      if case .text(let name) = key { fields[name] = field }
    }
    return fields
  }

  private func number(_ value: PickleValue?) -> Int? {
    guard case .integer(let number)? = value, number >= 0 else { return nil }
    return Int(exactly: number)
  }

  private func numbers(_ value: PickleValue) throws(CheckpointError) -> [Int] {
    guard case .sequence(let position, isTuple: true) = value,
      heap.sequences[position].count <= TensorDescription.maximumRank
    else { throw Self.fault("has \(value.kind) where a shape or a place should stand") }
    var numbers: [Int] = []
    for item in heap.sequences[position] {
      guard let number = number(item) else {
        throw Self.fault("has a shape that is not of numbers")
      }
      numbers.append(number)
    }
    return numbers
  }

  private static func fault(_ message: String) -> CheckpointError {
    CheckpointError(.foreignField, message)
  }
}

extension PickleValue {
  fileprivate var isNone: Bool { if case .none = self { true } else { false } }
}

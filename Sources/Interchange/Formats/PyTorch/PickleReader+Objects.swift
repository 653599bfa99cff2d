internal import CheckpointFormat

/// What the few names that a pickle may call stand for.
extension PickleReader {
  mutating func reduce(
    _ callee: PickleValue, _ arguments: PickleValue, at start: Int
  ) throws(CheckpointError) -> PickleValue {
    guard case .global(let global) = callee, case .sequence(let tuple, isTuple: true) = arguments
    else {
      throw PickleGlobal.refusal(of: "a call of \(callee.kind)", at: base + start)
    }
    let items = heap.sequences[tuple]
    switch (global, items.count) {
    case (.orderedDictionary, 0): return try heap.makeDictionary()
    case (.rebuildTensor2, 6...7):
      guard case .storage(let storage) = items[0], let dataType = storage.dataType else { break }
      return try rebuild(storage, dataType, items, metadata: items.dropFirst(6).first)
    case (.rebuildTensor3, 7...8):
      guard case .storage(let storage) = items[0], case .global(.dataType(let dataType)) = items[6]
      else { break }
      return try rebuild(storage, dataType, items, metadata: items.dropFirst(7).first)
    case (.rebuildParameter, 3):
      guard case .tensor = items[0] else { break }
      return items[0]
    case (.size, 1):
      guard case .sequence(_, isTuple: true) = items[0] else { break }
      return items[0]
    case (.ignored, _):
      return PickleValue.none
    case (.device, 1...2):
      guard case .text = items[0] else { break }
      return items[0]
    default: break
    }
    throw failure("gives \(global.name) other arguments than PyTorch does")
  }

  private mutating func rebuild(
    _ storage: StorageReference, _ dataType: DataType, _ items: [PickleValue],
    metadata: PickleValue?
  ) throws(CheckpointError) -> PickleValue {
    switch metadata {
    case nil, PickleValue.none?: break
    default:
      throw failure("has a tensor that is a conjugated or negated view, which is not read")
    }
    guard case .integer(let start) = items[1], let offset = Int(exactly: start),
      let shape = integers(items[2]), let strides = integers(items[3]),
      shape.count == strides.count, shape.count <= TensorDescription.maximumRank
    else {
      throw failure("has a tensor without an offset, a shape and strides that fit each other")
    }
    return try heap.makeTensor(
      PickledTensor(
        storage: storage, dataType: dataType, offset: offset, shape: shape, strides: strides))
  }

  private func integers(_ value: PickleValue) -> [Int]? {
    guard case .sequence(let position, isTuple: true) = value else { return nil }
    var numbers: [Int] = []
    for item in heap.sequences[position].prefix(TensorDescription.maximumRank + 1) {
      guard case .integer(let number) = item, let number = Int(exactly: number), number >= 0 else {
        return nil
      }
      numbers.append(number)
    }
    return numbers
  }

  /// The storage that PyTorch's persistent identifier names: the word `storage`, a type, a key, a device, a count.
  func storage(_ identifier: PickleValue) throws(CheckpointError) -> PickleValue {
    guard case .sequence(let position, isTuple: true) = identifier,
      case let items = heap.sequences[position], items.count == 5,
      case .text("storage") = items[0], case .global(.storage(let dataType)) = items[1],
      case .text(let key) = items[2], case .text = items[3], case .integer(let number) = items[4],
      let count = Int(exactly: number), count >= 0
    else {
      throw failure("refers to something outside of it that is no storage")
    }
    return .storage(StorageReference(key: key, dataType: dataType, count: count))
  }
}

internal import CheckpointFormat
internal import Synchronization

/// The tensors of a distributed checkpoint, put together of what the ranks wrote.
///
/// The archive of a part is opened when bytes of it are asked for, and some of those used last are kept.
final class DistributedTensors: TensorReading {
  private struct Tensor {
    let description: TensorDescription
    let boxes: [DistributedList.Box]
    /// How the boxes divide it; nil where it is one box.
    let grid: Grid?
  }

  private struct State {
    /// The one used last at the end.
    var parts: [(key: PartKey, contents: ArchiveContents)] = []
    var checked: Set<PartKey> = []
  }

  private struct PartKey: Hashable {
    let tensor: Int
    let box: Int
  }

  private static let keptPartCount = 16
  private static let stepByteCount = 8 << 20

  private let tensors: [Tensor]
  private let files: DistributedFiles
  private let state = Mutex(State())

  /// Looks at all files. Throws `.foreignExtent` where boxes do not make up their tensor, what a shape throws, and as
  /// ``DistributedFiles/check(_:)``, with the tensor.
  init(_ list: DistributedList, _ files: inout DistributedFiles) throws(CheckpointError) {
    var tensors: [Tensor] = []
    for tensor in list.tensors {
      do throws(CheckpointError) {
        let description = try TensorDescription(
          name: tensor.name,
          labels: TensorLabels(group: StateDictionary.group(ofPath: tensor.name)),
          dataType: tensor.dataType, shape: tensor.shape)
        for box in tensor.boxes { try files.check(box.place) }
        tensors.append(
          Tensor(
            description: description, boxes: tensor.boxes,
            grid: try Self.grid(of: description, tensor.boxes)))
      } catch {
        throw error.adding(tensor: tensor.name)
      }
    }
    for value in list.values { try files.check(value.place) }
    self.tensors = tensors.sorted { Self.start(of: $0) < Self.start(of: $1) }
    self.files = files
  }

  private static func start(of tensor: Tensor) -> (String, Int) {
    let place = tensor.boxes.first?.place
    return (place?.file ?? "", place?.range.lowerBound ?? 0)
  }

  private static func grid(
    of tensor: TensorDescription, _ boxes: [DistributedList.Box]
  ) throws(CheckpointError) -> Grid? {
    if let only = boxes.first, boxes.count == 1, only.shape == tensor.shape,
      only.origin.allSatisfy({ $0 == 0 })
    {
      return nil
    }
    if boxes.isEmpty, tensor.byteCount == 0 { return nil }
    var stretches: [[Range<Int>]] = []
    for box in boxes {
      var stretch: [Range<Int>] = []
      for ((origin, length), dimension) in zip(zip(box.origin, box.shape), tensor.shape) {
        guard origin <= dimension, length <= dimension - origin, length > 0 else {
          throw wrongParts()
        }
        stretch.append(origin..<origin + length)
      }
      stretches.append(stretch)
    }
    guard !tensor.shape.isEmpty, let grid = Grid(boxes: stretches, shape: tensor.shape),
      grid.isComplete
    else { throw wrongParts() }
    return grid
  }

  private static func wrongParts() -> CheckpointError {
    CheckpointError(.foreignExtent, "its parts overlap, do not cover it, or are no grid")
  }

  /// The tensors for an archive's table.
  var archivedTensors: [ArchivedTensor] {
    tensors.enumerated().map { position, tensor in
      let names = Set(tensor.boxes.map(\.place.file))
      return ArchivedTensor(
        position: position, description: tensor.description, codec: .stored,
        offset: tensor.boxes.first?.place.range.lowerBound ?? 0,
        storedByteCount: tensor.boxes.reduce(0) { $0 &+ $1.place.range.count },
        file: names.count == 1 ? names.first : nil)
    }
  }

  // MARK: Parts

  /// The archive that a part is. Throws `.foreignExtent` where it is not the tensor that the list says, and what
  /// opening it throws.
  private func part(_ key: PartKey) throws(CheckpointError) -> ArchiveContents {
    let known = state.withLock { state -> ArchiveContents? in
      guard let place = state.parts.lastIndex(where: { $0.key == key }) else { return nil }
      let found = state.parts.remove(at: place)
      state.parts.append(found)
      return found.contents
    }
    if let known { return known }
    let tensor = tensors[key.tensor]
    let box = tensor.boxes[key.box]
    do throws(CheckpointError) {
      let contents = try PyTorchDefinition.open(try files.open(box.place))
      guard contents.table.tensors.count == 1, let only = contents.table.tensors.first,
        only.description.dataType == tensor.description.dataType,
        only.description.shape == box.shape
      else {
        throw CheckpointError(
          .foreignExtent,
          "the part in \(Escaping.escapeShortened(box.place.file)) is another tensor")
      }
      state.withLock { state in
        if state.parts.count == Self.keptPartCount { state.parts.removeFirst() }
        state.parts.append((key, contents))
      }
      return contents
    } catch {
      throw located(error, box.place)
    }
  }

  /// The error with its place in the rank's file.
  private func located(
    _ error: CheckpointError, _ place: DistributedList.Place
  ) -> CheckpointError {
    var error = error.adding(path: files.path(of: place))
    error.offset = error.offset.map { $0 + place.range.lowerBound }
    return error
  }

  /// Compares the checksum of a part once.
  private func check(_ key: PartKey) throws(CheckpointError) {
    guard !state.withLock({ $0.checked.contains(key) }) else { return }
    let contents = try part(key)
    let place = tensors[key.tensor].boxes[key.box].place
    if let first = try contents.reading.verify(contents.table, progress: { _ in }).first {
      throw located(first, place)
    }
    state.withLock { _ = $0.checked.insert(key) }
  }

  private func read(
    _ range: Range<Int>, ofPart key: PartKey, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    let contents = try part(key)
    do throws(CheckpointError) {
      try contents.reading.read(range, of: contents.table.tensors[0], into: &bytes)
    } catch {
      throw located(error, tensors[key.tensor].boxes[key.box].place)
    }
  }

  // MARK: Reading

  func read(
    _ range: Range<Int>, of archived: ArchivedTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    let position = archived.position
    let tensor = tensors[position]
    guard let grid = tensor.grid else {
      return try read(range, ofPart: PartKey(tensor: position, box: 0), into: &bytes)
    }
    let shape = tensor.description.byteShape(tensor.description.shape)
    for number in grid.parts(meeting: tensor.description.rows(meeting: range)) {
      let box = tensor.boxes[number]
      let stretch = zip(box.origin, box.shape).map { $0..<$0 + $1 }
      let part = PartBox(stretch, of: tensor.description)
      let first = part.count(below: range.lowerBound, in: shape)
      let own = first..<part.count(below: range.upperBound, in: shape)
      guard !own.isEmpty else { continue }
      // What a part has of the range is one stretch of it, which is read at once and then spread.
      var gathered = [UInt8](repeating: 0, count: own.count)
      var target = gathered.mutableRawSpan
      try read(own, ofPart: PartKey(tensor: position, box: number), into: &target)
      // Safe: every stretch lies in what was read, and in the range.
      unsafe bytes.withUnsafeMutableBytes { output in
        unsafe gathered.withUnsafeBytes { input in
          part.forEachRun(in: own, shape: shape) { place, offset, count in
            let (from, to) = (place - own.lowerBound, offset - range.lowerBound)
            unsafe UnsafeMutableRawBufferPointer(rebasing: output[to..<to + count]).copyMemory(
              from: UnsafeRawBufferPointer(rebasing: input[from..<from + count]))
          }
        }
      }
    }
  }

  func forEachPiece(
    of archived: ArchivedTensor, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let tensor = tensors[archived.position]
    for box in tensor.boxes.indices { try check(PartKey(tensor: archived.position, box: box)) }
    try forEachPiece(of: archived, in: 0..<tensor.description.byteCount, body)
  }

  func pieceByteCount(of archived: ArchivedTensor) -> Int {
    let description = tensors[archived.position].description
    let row = Swift.max(1, description.byteCount / Swift.max(1, description.shape.first ?? 1))
    return Swift.min(Swift.max(1, Self.stepByteCount / row) * row, 4 * Self.stepByteCount)
  }

  func verify(
    _ table: TensorTable, progress: @Sendable (Int) -> Void
  ) throws(CheckpointError) -> [CheckpointError] {
    var findings: [CheckpointError] = []
    for (position, tensor) in tensors.enumerated() {
      for (number, box) in tensor.boxes.enumerated() {
        do throws(CheckpointError) {
          try check(PartKey(tensor: position, box: number))
        } catch {
          guard error.code.describesFile else { throw error }
          findings.append(error.adding(tensor: tensor.description.name))
        }
        progress(box.place.range.count)
      }
    }
    return findings
  }

  // MARK: Facts

  /// So many values are read, and none that is longer.
  private static let valueCount = 16_384
  private static let largestValue = 256 << 10

  /// The values that are plain, each by its name. What asks for Python's objects is left out, and nothing called.
  func facts(of list: DistributedList) throws(CheckpointError) -> CheckpointMetadata {
    var facts: [(key: String, value: MetadataValue)] = []
    for (name, place) in list.values.prefix(Self.valueCount)
    where place.range.count <= Self.largestValue {
      do throws(CheckpointError) {
        let found = try PyTorchDefinition.open(try files.open(place)).metadata
        for (key, value) in found { facts.append((key.isEmpty ? name : "\(name).\(key)", value)) }
      } catch {
        guard error.code.describesFile else { throw error }
      }
    }
    return CheckpointMetadata(unordered: facts)
  }
}

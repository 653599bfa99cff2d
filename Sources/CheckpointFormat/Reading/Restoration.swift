/// Restores tensors that are stored as residuals, window by window, each chunk of each tensor that is needed once
/// (SPEC.md section 6.10).
///
/// What a prediction is made from may be predicted in turn, by several ways that meet again: tensors form a graph, of
/// one size in bytes. Each of them is restored in step with the others and keeps what some that are made from it have
/// still to come to.
struct Restoration {
  /// A tensor that is wanted, or that others are made from.
  private struct Node {
    let reader: CheckpointReader
    let tensor: StoredTensor
    /// The chunks, where the tensor is predicted.
    let chunks: [StoredChunk]
    /// The nodes that it is made from: the known tensor, then what the prediction refers to.
    var inputs: [Int] = []
    /// The nodes that are made from it.
    var users: [Int] = []
    var isWanted = false

    /// Restored bytes, the first of which is byte `start` of the tensor; nil before the first window.
    var bytes: [UInt8] = []
    var start: Int?
    /// Whether it cannot be restored, nor what is made from it.
    var isBroken = false

    /// Up to where it is restored.
    var end: Int { (start ?? 0) + bytes.count }
  }

  private struct Key: Hashable {
    let reader: ObjectIdentifier
    let position: Int
  }

  /// What others are made from stands before these.
  private var nodes: [Node] = []
  private var numbers: [Key: Int] = [:]
  private let byteCount: Int
  private var room: Int

  /// A restoration of tensors of so many bytes. No more than `limit` bytes are decoded together.
  init(byteCount: Int, limit: Int) {
    self.byteCount = byteCount
    room = limit
  }

  /// The number of decoded bytes that are left of the limit.
  var remaining: Int { room }

  /// Adds a tensor that is wanted, and all that it is made from. Returns its number.
  mutating func want(
    _ tensor: StoredTensor, of reader: CheckpointReader
  ) throws(CheckpointError) -> Int {
    let number = try add(tensor, of: reader)
    nodes[number].isWanted = true
    return number
  }

  /// Follows predictions, which goes no deeper than files and kinds of prediction do.
  private mutating func add(
    _ tensor: StoredTensor, of reader: CheckpointReader
  ) throws(CheckpointError) -> Int {
    let holder = try reader.holder(of: tensor)
    let key = Key(reader: ObjectIdentifier(holder), position: tensor.ownPosition)
    if let number = numbers[key] { return number }
    var tensor = holder.index.ownTensor(at: tensor.ownPosition)
    tensor.holder = 0
    try holder.check(tensor)
    try holder.checkLayout(tensor)
    var inputs: [Int] = []
    if let entry = holder.index.extensions.predictions?.entry(of: tensor.ownPosition) {
      let base = holder.namedFiles[entry.file].reader
      inputs.append(try add(known: tensor.name, in: base))
      for reference in entry.prediction.references {
        inputs.append(try add(holder.index.ownTensor(at: reference), of: holder))
      }
      if case .square(let first, _, _, _) = entry.prediction {
        inputs.append(try add(known: holder.index.ownTensor(at: first).name, in: base))
      }
    }
    let number = nodes.count
    nodes.append(
      Node(
        reader: holder, tensor: tensor, chunks: inputs.isEmpty ? [] : try holder.chunks(of: tensor),
        inputs: inputs))
    for input in inputs { nodes[input].users.append(number) }
    numbers[key] = number
    return number
  }

  private mutating func add(
    known name: String, in base: CheckpointReader
  ) throws(CheckpointError) -> Int {
    guard let tensor = base.index.tensor(named: name) else {
      throw CheckpointError(.fileTensor, "is not in the named file", tensor: name, path: base.path)
    }
    return try add(tensor, of: base)
  }

  // MARK: Restoring

  /// Restores the wanted tensors within `range` and calls `take` with the number of each and its bytes there.
  ///
  /// Ranges may not go back from call to call. `fault` is called with what is wrong with a tensor, and says whether to
  /// go on without it; otherwise it is thrown. Throws `.limitTotal`.
  mutating func restore(
    _ range: Range<Int>, fault: (CheckpointError) -> Bool = { _ in false },
    _ take: (Int, RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let missing = missing(in: range)
    for number in nodes.indices {
      do throws(CheckpointError) {
        try extend(number, by: missing[number])
      } catch {
        guard error.code != .limitTotal, fault(error) else { throw error }
        nodes[number].isBroken = true
        nodes[number].bytes = []
      }
      if nodes[number].isWanted, !nodes[number].isBroken {
        let (bytes, start) = (nodes[number].bytes, nodes[number].start ?? 0)
        try take(
          number,
          bytes.rawSpan.extracting(range.lowerBound - start..<range.upperBound - start))
      }
      trim(number, before: range.upperBound)
      for input in nodes[number].inputs { trim(input, before: range.upperBound) }
    }
  }

  /// For each tensor the chunks that are to be restored for a window, as a range of bytes.
  private func missing(in window: Range<Int>) -> [Range<Int>] {
    var wanted = [Range<Int>?](repeating: nil, count: nodes.count)
    for number in nodes.indices where nodes[number].isWanted { wanted[number] = window }
    var missing = [Range<Int>](repeating: 0..<0, count: nodes.count)
    for number in nodes.indices.reversed() {
      let node = nodes[number]
      guard let needed = wanted[number], !needed.isEmpty else { continue }
      let length = node.tensor.chunkByteCount
      let start = node.start == nil ? needed.lowerBound / length * length : node.end
      let (chunks, rest) = needed.upperBound.quotientAndRemainder(dividingBy: length)
      let end = Swift.min(byteCount, (rest == 0 ? chunks : chunks + 1) * length)
      guard end > start else { continue }
      missing[number] = start..<end
      for input in node.inputs {
        let other = wanted[input] ?? start..<end
        wanted[input] =
          Swift.min(other.lowerBound, start)..<Swift.max(other.upperBound, end)
      }
    }
    return missing
  }

  /// Restores some more chunks of a tensor.
  private mutating func extend(_ number: Int, by range: Range<Int>) throws(CheckpointError) {
    guard !range.isEmpty else { return }
    if nodes[number].start == nil { nodes[number].start = range.lowerBound }
    guard !nodes[number].isBroken, nodes[number].inputs.allSatisfy({ !nodes[$0].isBroken }) else {
      nodes[number].isBroken = true
      nodes[number].bytes = []
      return
    }
    let (tensor, reader) = (nodes[number].tensor, nodes[number].reader)
    guard range.count <= room else {
      throw CheckpointError(
        .limitTotal, "what is to be decoded is together more than is allowed",
        tensor: tensor.name, path: reader.path)
    }
    room -= range.count
    var more = [UInt8](repeating: 0, count: range.count)
    var elements = more.mutableSpan
    // Safe: every bit pattern is a byte.
    var target = unsafe elements.mutableBytes
    try reader.readStored([.init(tensor: tensor, range: range, start: 0)], into: &target)
    if let prediction = tensor.prediction {
      addPrediction(prediction, of: number, in: range, to: &target)
      try check(more, at: range.lowerBound, of: nodes[number])
    }
    // What there was is seldom kept, and adding to nothing would copy.
    if nodes[number].bytes.isEmpty {
      nodes[number].bytes = more
    } else {
      nodes[number].bytes += more
    }
  }

  /// So many bytes of predictions are in memory at once.
  private static let predictedByteCount = 1 << 20

  /// Turns the residuals of a tensor's bytes `range` into the numbers.
  private func addPrediction(
    _ prediction: TensorPrediction, of number: Int, in range: Range<Int>,
    to residuals: inout MutableRawSpan
  ) {
    let residual = Residual(nodes[number].tensor.description.dataType)
    let inputs = nodes[number].inputs
    let starts = inputs.map { range.lowerBound - (nodes[$0].start ?? 0) }
    let known = nodes[inputs[0]].bytes
    // What else it is made from, two tensors or none.
    let (first, second) =
      inputs.count == 3 ? (nodes[inputs[1]].bytes, nodes[inputs[2]].bytes) : ([], [])
    for start in stride(from: 0, to: range.count, by: Self.predictedByteCount) {
      let end = Swift.min(start + Self.predictedByteCount, range.count)
      func part(_ input: Int) -> Range<Int> { starts[input] + start..<starts[input] + end }
      var target = residuals._mutatingExtracting(start..<end)
      let known = known.rawSpan.extracting(part(0))
      switch prediction {
      case .previous: residual.add(known, to: &target)
      case .step(_, _, let a, let b, let c):
        let predicted = Predictor.step(
          known, first: first.rawSpan.extracting(part(1)),
          second: second.rawSpan.extracting(part(2)), a: a, b: b, c: c)
        residual.add(predicted.rawSpan, to: &target)
      case .square(_, let a, let b, let d):
        let predicted = Predictor.square(
          known, first: first.rawSpan.extracting(part(1)),
          baseFirst: second.rawSpan.extracting(part(2)), a: a, b: b, d: d)
        residual.add(predicted.rawSpan, to: &target)
      }
    }
  }

  /// Throws `.restoredChecksum`.
  private func check(_ bytes: [UInt8], at start: Int, of node: Node) throws(CheckpointError) {
    var chunk = start / node.tensor.chunkByteCount
    var offset = 0
    while offset < bytes.count {
      let known = node.chunks[chunk]
      let end = offset + known.decodedByteCount
      guard
        CRC32.checksum(bytes.rawSpan.extracting(offset..<end)) == known.restoredChecksum
      else {
        throw CheckpointError(
          .restoredChecksum,
          "the checksum of the restored bytes does not match: what they are predicted from is damaged, or computed with in another way",
          offset: known.offset, tensor: node.tensor.name, chunk: chunk, path: node.reader.path)
      }
      offset = end
      chunk += 1
    }
  }

  /// Gives up what neither the caller nor a tensor that is made from this one has still to come to.
  private mutating func trim(_ number: Int, before windowEnd: Int) {
    guard let start = nodes[number].start else { return }
    var floor = nodes[number].isWanted ? windowEnd : byteCount
    for user in nodes[number].users where !nodes[user].isBroken {
      floor = Swift.min(floor, nodes[user].end)
    }
    let count = Swift.min(nodes[number].bytes.count, floor - start)
    guard count > 0 else { return }
    if count == nodes[number].bytes.count {
      nodes[number].bytes = []
    } else {
      nodes[number].bytes.removeFirst(count)
    }
    nodes[number].start = start + count
  }
}

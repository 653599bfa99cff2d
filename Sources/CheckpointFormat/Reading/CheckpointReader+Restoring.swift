extension CheckpointReader {
  /// So many bytes of each tensor are restored at once, if its chunks are not longer.
  private static let windowByteCount = 1 << 20

  /// How many bytes may be decoded for one request.
  var totalByteCountLimit: Int {
    let stored = family.reduce(0) { $0 + $1.byteCount }
    let (earned, overflow) = stored.multipliedReportingOverflow(by: 1_024)
    return Swift.max(limits.maximumTotalByteCount, overflow ? .max : earned)
  }

  /// Restores pieces of predicted tensors into the caller's memory.
  func restore(
    _ pieces: [Piece], into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    var limit = totalByteCountLimit
    // What is predicted from each other has one size.
    for group in Dictionary(grouping: pieces, by: { $0.tensor.description.byteCount }).values {
      var restoration = Restoration(
        byteCount: group[0].tensor.description.byteCount, limit: limit)
      var places: [Int: [Piece]] = [:]
      for piece in group {
        places[try restoration.want(piece.tensor, of: self), default: []].append(piece)
      }
      let start = group.reduce(Int.max) { Swift.min($0, $1.range.lowerBound) }
      let end = group.reduce(0) { Swift.max($0, $1.range.upperBound) }
      let step = Swift.max(Self.windowByteCount, group[0].tensor.chunkByteCount)
      for window in windows(start..<end, step: step) {
        try restoration.restore(window) { number, restored throws(CheckpointError) in
          for piece in places[number] ?? [] {
            let part = piece.range.clamped(to: window)
            guard !part.isEmpty else { continue }
            let target = piece.start + part.lowerBound - piece.range.lowerBound
            var output = bytes._mutatingExtracting(target..<target + part.count)
            output.copy(
              restored.extracting(
                part.lowerBound - window.lowerBound..<part.upperBound - window.lowerBound))
          }
        }
      }
      limit = restoration.remaining
    }
  }

  /// Restores a predicted tensor and calls `body` with its bytes in order, `byteCount` at a time.
  package func forEachWindow(
    of tensor: StoredTensor, byteCount: Int, _ body: (RawSpan) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    let size = tensor.description.byteCount
    var restoration = Restoration(byteCount: size, limit: totalByteCountLimit)
    _ = try restoration.want(tensor, of: self)
    var start = 0
    while start < size {
      let end = Swift.min(size, start + byteCount)
      try restoration.restore(start..<end) { _, restored throws(CheckpointError) in
        try body(restored)
      }
      start = end
    }
  }

  /// The parts of a range between multiples of `step`.
  private func windows(_ range: Range<Int>, step: Int) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let end = Swift.min(range.upperBound, (start / step + 1) * step)
      windows.append(start..<end)
      start = end
    }
    return windows
  }

  /// Restores all predicted tensors of all files and returns what is wrong with the results. What is wrong with chunks
  /// themselves is passed over.
  func verifyRestored() throws(CheckpointError) -> [CheckpointError] {
    var damage: [CheckpointError] = []
    var limit = totalByteCountLimit
    var groups: [Int: [(reader: CheckpointReader, tensor: StoredTensor)]] = [:]
    for reader in family.reversed() {
      for entry in reader.index.extensions.predictions?.entries ?? [] {
        let tensor = reader.index.ownTensor(at: entry.tensor)
        groups[tensor.description.byteCount, default: []].append((reader, tensor))
      }
    }
    for (byteCount, members) in groups.sorted(by: { $0.key < $1.key }) {
      var restoration = Restoration(byteCount: byteCount, limit: limit)
      var step = Self.windowByteCount
      for (reader, tensor) in members {
        step = Swift.max(step, tensor.chunkByteCount)
        do throws(CheckpointError) {
          _ = try restoration.want(tensor, of: reader)
        } catch {
          guard error.code.describesFile else { throw error }
        }
      }
      for window in windows(0..<byteCount, step: step) {
        try restoration.restore(
          window,
          fault: { error in
            if error.code == .restoredChecksum { damage.append(error) }
            return error.code.describesFile
          }, { _, _ in })
      }
      limit = restoration.remaining
    }
    return damage
  }
}

extension MutableRawSpan {
  /// Takes over as many bytes.
  fileprivate mutating func copy(_ bytes: RawSpan) {
    // Safe: callers give as many bytes as there is room.
    unsafe withUnsafeMutableBytes { target in
      unsafe bytes.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
    }
  }
}

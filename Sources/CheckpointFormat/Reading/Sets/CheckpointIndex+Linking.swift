extension CheckpointIndex {
  /// Takes in what the index takes over from the files that it names, given their indexes in the order of `FILE`, and
  /// checks what SPEC.md sections 6.8 to 6.13 say of all together.
  ///
  /// `listed` counts the tensors listed by all files that were opened together. Throws the codes 216, 230, 231, 233 to
  /// 235, 239, 240 and 402.
  mutating func link(
    to named: [CheckpointIndex], listed: inout Int, limits: ResourceLimits
  ) throws(CheckpointError) {
    let room = Swift.max(0, limits.maximumTensorCount - listed)
    if let section = extensions.files {
      let list = try TensorList(section, ownCount: ownCount, named: named, limit: room)
      holders = list.holders.map { holder in
        let index = named[holder.file]
        return holder.holder == 0 ? index : index.holders[holder.holder - 1]
      }
      self.list = list
    }
    guard count <= room else { throw TensorList.tooLong(limits.maximumTensorCount) }
    listed += count
    try sortNames(named)
    try gatherWholes()
    try checkNames()
    try checkKnown(in: named)
    try resolveTargets()
    try checkPackedWeights()
    guard [nil, 0, wholes.count].contains(extensions.digests?.wholes.count) else {
      throw CheckpointError(
        .digests, "there are not as many digests of wholes as wholes", offset: offset)
    }
  }

  // MARK: Names

  /// Finds the order of the listed names. Throws `.nameTaken` where one comes twice.
  private mutating func sortNames(_ named: [CheckpointIndex]) throws(CheckpointError) {
    guard let list, let section = extensions.files else { return }
    // Each file's names are in order already, and merging what is so is what this sort does best.
    var places = ownPositionsByName.map { list.ownPlaces[Int($0)] }
    for file in named.indices {
      var starts: [(tensors: Range<Int>, place: Int)] = []
      var taken = 0
      for run in section.runs {
        if run.file == file {
          starts.append((run.tensors, Int(taken) + run.before))
        }
        taken += run.tensors.count
      }
      guard !starts.isEmpty else { continue }
      starts.sort { $0.tensors.lowerBound < $1.tensors.lowerBound }
      for other in named[file].placesByName {
        guard let start = Self.run(of: Int(other), in: starts) else { continue }
        places.append(UInt32(start.place + Int(other) - start.tensors.lowerBound))
      }
    }
    places.sort { compareNames($0, $1) < 0 }
    for (place, next) in zip(places, places.dropFirst()) where compareNames(place, next) == 0 {
      throw taken(withName(at: Int(place)) { $0.text })
    }
    listOrder = places
  }

  private static func run(
    of place: Int, in runs: [(tensors: Range<Int>, place: Int)]
  ) -> (tensors: Range<Int>, place: Int)? {
    var range = 0..<runs.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if runs[middle].tensors.contains(place) { return runs[middle] }
      range =
        runs[middle].tensors.lowerBound < place
        ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  private func compareNames(_ a: UInt32, _ b: UInt32) -> Int {
    withName(at: Int(a)) { first in withName(at: Int(b)) { first.compare($0) } }
  }

  /// Throws `.nameTaken` where a whole or a tied name has the name of something else. Names of tensors differ.
  private func checkNames() throws(CheckpointError) {
    for whole in wholes where place(ofName: Array(whole.name.utf8).rawSpan) != nil {
      throw taken(whole.name)
    }
    guard list != nil || !wholes.isEmpty else { return }
    for tied in tied {
      let name = Array(tied.name.utf8)
      if place(ofName: name.rawSpan) != nil || wholeNumber(named: name) != nil {
        throw taken(tied.name)
      }
    }
  }

  private func taken(_ name: String) -> CheckpointError {
    CheckpointError(.nameTaken, "there are two of this name", offset: offset, tensor: name)
  }

  // MARK: Wholes

  private mutating func gatherWholes() throws(CheckpointError) {
    guard extensions.parts != nil || holders.contains(where: { $0.extensions.parts != nil })
    else { return }
    var parts: [[UInt8]: [StoredTensor]] = [:]
    for place in 0..<count where isPart(at: place) {
      let tensor = tensor(at: place)
      parts[Array(tensor.part?.whole.utf8 ?? "".utf8), default: []].append(tensor)
    }
    guard let section = extensions.parts else {
      guard parts.isEmpty else {
        throw CheckpointError(
          .part, "lists parts of tensors, and has no section PART", offset: offset)
      }
      return
    }
    for name in parts.keys.sorted(by: { $0.rawSpan.precedes($1.rawSpan) }) {
      do throws(CheckpointError) {
        wholes.append(try WholeTensor(parts: parts[name] ?? []))
      } catch {
        var error = error
        error.offset = offset
        throw error
      }
    }
    for whole in wholes where section.isComplete && !whole.isComplete {
      throw CheckpointError(
        .partMissing, "its parts do not cover it, though the file says so", offset: offset,
        tensor: whole.name)
    }
  }

  // MARK: Predictions

  /// Checks that named files have what own tensors are predicted from. Throws `.fileTensor`.
  private func checkKnown(in named: [CheckpointIndex]) throws(CheckpointError) {
    for entry in extensions.predictions?.entries ?? [] {
      try check(ownTensor(at: entry.tensor), isIn: named[entry.file])
      if case .square(let first, _, _, _) = entry.prediction {
        try check(ownTensor(at: first), isIn: named[entry.file])
      }
    }
  }

  private func check(
    _ tensor: StoredTensor, isIn base: CheckpointIndex
  ) throws(CheckpointError) {
    let known = base.tensor(named: tensor.name)
    guard let known, known.layout == tensor.layout,
      known.description.dataType == tensor.description.dataType,
      known.description.shape == tensor.description.shape
    else {
      throw CheckpointError(
        .fileTensor, "is predicted from a tensor that the named file does not have in that form",
        offset: offset, tensor: tensor.name)
    }
  }

  // MARK: Targets

  private mutating func resolveTargets() throws(CheckpointError) {
    for number in tied.indices {
      let target = tied[number].target
      try check(target: target, of: tied[number].name)
      tied[number].labels.group = group(ofTarget: target)
    }
  }

  private func group(ofTarget target: Int) -> String {
    if target >= count { return wholes[target - count].description.labels.group }
    let entry = entry(at: target)
    let index = entry.holder == 0 ? self : holders[Int(entry.holder) - 1]
    return index.withRecord(at: Int(entry.position)) { index.tables.words[$0.group] }
  }

  /// Throws `.reference` for a target that is not there or is a part.
  private func check(target: Int, of name: String) throws(CheckpointError) {
    guard target < count + wholes.count else {
      throw CheckpointError(
        .reference, "tensor \(target) is referred to, but there are only \(count + wholes.count)",
        offset: offset, tensor: name)
    }
    guard target >= count || !isPart(at: target) else {
      throw CheckpointError(
        .reference, "a part of a larger tensor is referred to", offset: offset, tensor: name)
    }
  }

  private func checkPackedWeights() throws(CheckpointError) {
    for weight in extensions.quantization?.weights ?? [] {
      for part in weight.parts { try check(target: part.target, of: weight.name) }
      let name = Array(weight.name.utf8)
      let own = place(ofName: name.rawSpan) ?? wholeNumber(named: name).map { $0 + count }
      let isTied = tied(named: name) != nil
      guard !isTied, own.map({ own in weight.parts.contains { $0.target == own } }) ?? true else {
        throw CheckpointError(
          .quantized, "a packed weight has the name of another tensor", offset: offset,
          tensor: weight.name)
      }
    }
  }
}

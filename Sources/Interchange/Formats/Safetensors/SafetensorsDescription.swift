internal import CheckpointFormat

/// How a safetensors header without needless spaces is built (SPEC.md annex A.6).
struct SafetensorsDescription: HeaderDescription {
  static let format = "safetensors"

  /// Where the metadata stand.
  private enum Place: UInt8 { case nowhere, first, last }

  private var spaceCount = 0
  private var place = Place.nowhere
  private var pairs: [Int] = []
  private var tensorsInHeader: [Int] = []
  private var tensorsInData: [Int]

  init?(of header: [UInt8], _ facts: HeaderFacts) {
    // A container has the tensors in the order of the data.
    tensorsInData = Array(facts.targets.indices)
    let factPlaces = facts.factPlaces
    let targetPlaces = facts.targetPlaces
    spaceCount = header.reversed().prefix { $0 == UInt8(ascii: " ") }.count
    do throws(CheckpointError) {
      let text = header.span.extracting(SafetensorsHeader.lengthByteCount..<header.count)
      var json = JSONReader(text, base: 0)
      try json.beginObject()
      while let key = try json.nextKey() {
        guard key == SafetensorsHeader.metadataKey else {
          guard let target = targetPlaces[ByteName(key)] else { return nil }
          tensorsInHeader.append(target)
          try json.skipValue()
          continue
        }
        place = tensorsInHeader.isEmpty ? .first : .last
        try json.beginObject()
        while let key = try json.nextKey() {
          guard let fact = factPlaces[ByteName(key)] else { return nil }
          pairs.append(fact)
          _ = try json.readString()
        }
      }
    } catch {
      return nil
    }
  }

  init(parsing cursor: inout ByteCursor) throws(CheckpointError) {
    spaceCount = Int(try cursor.read(UInt32.self))
    guard let place = Place(rawValue: try cursor.read(UInt8.self)) else {
      throw CheckpointError(.foreignField, "metadata stand at an unknown place")
    }
    self.place = place
    pairs = try Self.readPositions(&cursor)
    tensorsInHeader = try Self.readPositions(&cursor)
    tensorsInData = []
    for _ in tensorsInHeader { tensorsInData.append(Int(try cursor.read(UInt32.self))) }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(UInt32(spaceCount))
    writer.write(place.rawValue)
    Self.write(pairs, to: &writer)
    Self.write(tensorsInHeader, to: &writer)
    Self.write(tensorsInData, count: false, to: &writer)
  }

  func header(_ facts: HeaderFacts) -> [UInt8]? {
    guard spaceCount <= SafetensorsHeader.maximumByteCount,
      let placed = facts.targets(at: tensorsInData),
      let listed = facts.targets(at: tensorsInHeader),
      Set(tensorsInData) == Set(tensorsInHeader), let pairs = pairs(facts)
    else { return nil }
    var starts: [ByteName: Int] = [:]
    var end = 0
    for tensor in placed {
      starts[ByteName(tensor.name)] = end
      let (sum, overflow) = end.addingReportingOverflow(tensor.byteCount)
      guard !overflow, SafetensorsDataType.byDataType[tensor.dataType] != nil else { return nil }
      end = sum
    }
    var members: [(inout ByteWriter) -> Void] = listed.map { tensor in
      let start = starts[ByteName(tensor.name)] ?? 0
      return { SafetensorsLayout.write(tensor, at: start, to: &$0) }
    }
    let metadata: (inout ByteWriter) -> Void = { SafetensorsLayout.write(pairs, to: &$0) }
    switch place {
    case .nowhere: break
    case .first: members.insert(metadata, at: 0)
    case .last: members.append(metadata)
    }
    var text = ByteWriter()
    text.write(UInt8(ascii: "{"))
    for (position, member) in members.enumerated() {
      if position > 0 { text.write(UInt8(ascii: ",")) }
      member(&text)
    }
    text.write(UInt8(ascii: "}"))
    text.write(bytes: repeatElement(UInt8(ascii: " "), count: spaceCount))
    var header = ByteWriter()
    header.write(UInt64(text.count))
    header.write(bytes: text.bytes)
    return header.bytes
  }

  private func pairs(_ facts: HeaderFacts) -> [(key: String, value: String)]? {
    var found: [(key: String, value: String)] = []
    for position in pairs {
      if position < facts.metadata.count {
        guard case .string(let text) = facts.metadata[position].value else { return nil }
        found.append((facts.metadata[position].key, text))
      } else {
        let tie = position - facts.metadata.count
        guard tie < facts.ties.count else { return nil }
        found.append((facts.ties[tie].name, facts.ties[tie].owner))
      }
    }
    return found
  }
}

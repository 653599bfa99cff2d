/// Checks an index against every rule of SPEC.md section 6, in one pass.
struct IndexParser {
  private let bytes: [UInt8]
  private let offset: Int
  private let limits: ResourceLimits

  private var metadata = CheckpointMetadata()
  private var tables = IndexTables()
  private var tensorPositions: [Int] = []
  private var dataOffsets: [Int] = []
  private var sortedNames: [UInt32] = []
  private var tied: [TiedTensor] = []
  private var base: BaseSection?

  /// Parses an index that begins at `offset` in its file. Throws the codes 201 to 226, 402 and 403.
  static func parse(
    _ bytes: [UInt8], offset: Int, limits: ResourceLimits
  ) throws(CheckpointError) -> CheckpointIndex {
    var parser = IndexParser(bytes: bytes, offset: offset, limits: limits)
    try parser.parseSections()
    return CheckpointIndex(
      bytes: parser.bytes, offset: offset, metadata: parser.metadata, tables: parser.tables,
      tensorPositions: parser.tensorPositions, dataOffsets: parser.dataOffsets,
      sortedNames: parser.sortedNames, tied: parser.tied, base: parser.base)
  }

  private init(bytes: [UInt8], offset: Int, limits: ResourceLimits) {
    self.bytes = bytes
    self.offset = offset
    self.limits = limits
  }

  private mutating func parseSections() throws(CheckpointError) {
    let bytes = bytes
    var index = ByteCursor(bytes.rawSpan, base: offset)
    for tag in SectionTag.allCases {
      guard index.remaining > 0 else {
        throw CheckpointError(
          .sectionOrder, "section \(tag.rawValue) is missing", offset: index.offset)
      }
      let start = index.offset
      let header = try SectionHeader(parsing: &index)
      guard header.name == tag.rawValue, header.isRequired else {
        throw Self.misplaced(header, expected: tag, offset: start)
      }
      let base = index.offset
      var payload = ByteCursor(try index.readBytes(header.payloadByteCount), base: base)
      try parse(tag, &payload)
      guard payload.remaining == 0 else {
        throw CheckpointError(
          .surplus, "\(payload.remaining) bytes are left at the end of section \(tag.rawValue)",
          offset: payload.offset)
      }
    }
    try parseOptionalSections(&index)
  }

  private mutating func parse(
    _ tag: SectionTag, _ payload: inout ByteCursor
  ) throws(CheckpointError) {
    switch tag {
    case .metadata:
      guard payload.remaining <= limits.maximumMetadataByteCount else {
        throw CheckpointError(
          .limitMetadata,
          "\(payload.remaining) bytes of metadata are more than the \(limits.maximumMetadataByteCount) allowed",
          offset: payload.offset)
      }
      metadata = try CheckpointMetadata(parsing: &payload)
    case .words: try tables.parseWords(&payload)
    case .dataTypes: try tables.parseDataTypes(&payload)
    case .layers: try parseLayers(&payload)
    case .tensors: try parseTensors(&payload)
    case .sortedNames: try parseSortedNames(&payload)
    case .tied: try parseTied(&payload)
    }
  }

  private static func misplaced(
    _ header: SectionHeader, expected: SectionTag, offset: Int
  ) -> CheckpointError {
    if header.name == expected.rawValue {
      return CheckpointError(
        .sectionHeader, "section \(header.name) must be marked as required", offset: offset + 4)
    }
    return CheckpointError(
      .sectionOrder, "section \(expected.rawValue) is expected, and \(header.name) found",
      offset: offset)
  }

  private mutating func parseOptionalSections(_ index: inout ByteCursor) throws(CheckpointError) {
    var previous: [UInt8] = []
    while index.remaining > 0 {
      let start = index.offset
      let header = try SectionHeader(parsing: &index)
      guard SectionTag(rawValue: header.name) == nil,
        previous.lexicographicallyPrecedes(header.tag)
      else {
        throw CheckpointError(
          .sectionOrder, "section \(header.name) is repeated or out of order", offset: start)
      }
      if header.name == BaseSection.tag {
        try parseBase(header, &index, start: start)
        previous = header.tag
        continue
      }
      guard !header.isRequired else {
        throw CheckpointError(
          .sectionUnknown,
          "section \(header.name) is required and unknown to this reader; a newer one may know it",
          offset: start)
      }
      previous = header.tag
      try index.skip(header.payloadByteCount)
    }
  }

  private mutating func parseBase(
    _ header: SectionHeader, _ index: inout ByteCursor, start: Int
  ) throws(CheckpointError) {
    guard header.isRequired else {
      throw CheckpointError(
        .sectionHeader, "section \(header.name) must be marked as required", offset: start + 4)
    }
    let offset = index.offset
    var payload = ByteCursor(try index.readBytes(header.payloadByteCount), base: offset)
    let section = try BaseSection(parsing: &payload, tensorCount: tensorPositions.count)
    guard payload.remaining == 0 else {
      throw CheckpointError(
        .surplus, "\(payload.remaining) bytes are left at the end of section \(header.name)",
        offset: payload.offset)
    }
    base = section
  }

  /// Where a cursor stands, counted from the index's first byte.
  private func position(_ cursor: borrowing ByteCursor) -> Int { cursor.offset - offset }

  private func checkTensorCount(_ count: Int, offset: Int) throws(CheckpointError) {
    guard count <= limits.maximumTensorCount else {
      throw CheckpointError(
        .limitTensors,
        "\(count) tensors are more than the \(limits.maximumTensorCount) allowed", offset: offset)
    }
  }

  private mutating func parseLayers(_ cursor: inout ByteCursor) throws(CheckpointError) {
    let count = try cursor.readCount(of: "layers", smallest: 10)
    guard count > 0 else { return }
    // A copy, because the parser itself could change at every call, which costs reference counting.
    let tables = tables
    var positions: [Int] = []
    positions.reserveCapacity(count)
    positions.append(position(cursor))
    var previous = try LayerRecord(parsing: &cursor, tables: tables)
    for _ in 1..<count {
      let start = cursor.offset
      positions.append(position(cursor))
      let layer = try LayerRecord(parsing: &cursor, tables: tables)
      guard previous.precedes(layer) else {
        throw CheckpointError(.layerOrder, "layers are repeated or not in order", offset: start)
      }
      previous = layer
    }
    self.tables.layerPositions = positions
  }

  private mutating func parseTensors(_ cursor: inout ByteCursor) throws(CheckpointError) {
    let count = try cursor.readCount(of: "tensors", smallest: 17)
    try checkTensorCount(count, offset: cursor.offset - 4)
    tensorPositions.reserveCapacity(count)
    dataOffsets.reserveCapacity(count)
    let tables = tables
    var end = FileHeader.byteCount
    for _ in 0..<count {
      tensorPositions.append(position(cursor))
      dataOffsets.append(end)
      let record = try TensorRecord(parsing: &cursor, tables: tables)
      end = try record.forEachChunk(from: end) { _ in }
      // What is beyond the index cannot come back to it, and stopping here keeps the sum from overflowing.
      guard end <= offset else { break }
      end += Alignment.padding(after: end)
    }
    guard end == offset else {
      throw CheckpointError(
        .dataExtent,
        "the tensors' data ends at \(end), but the index begins at \(offset)", offset: end)
    }
  }

  private mutating func parseSortedNames(_ cursor: inout ByteCursor) throws(CheckpointError) {
    let count = tensorPositions.count
    sortedNames.reserveCapacity(count)
    let bytes = bytes
    var previous = bytes.rawSpan.extracting(0..<0)
    for _ in 0..<count {
      let start = cursor.offset
      let number = try cursor.read(UInt32.self)
      let tensor = try IndexTables.check(
        Int(number), count: count, of: "tensor", offset: start)
      let name = try Self.name(at: tensorPositions[tensor], in: bytes)
      guard previous.precedes(name) else {
        throw CheckpointError(
          .nameOrder,
          "tensor names are repeated or not in order: \(Escaping.escapeShortened(name.text))",
          offset: start)
      }
      previous = name
      sortedNames.append(number)
    }
  }

  @_lifetime(borrow bytes)
  private static func name(at start: Int, in bytes: [UInt8]) throws(CheckpointError) -> RawSpan {
    var cursor = ByteCursor(bytes.rawSpan.extracting(start..<bytes.count), base: start)
    let count = try cursor.read(UInt16.self)
    return try cursor.readBytes(Int(count))
  }

  private func group(ofTensor position: Int, in bytes: [UInt8]) throws(CheckpointError) -> String {
    let start = tensorPositions[position]
    var cursor = ByteCursor(bytes.rawSpan.extracting(start..<bytes.count), base: offset + start)
    return tables.words[try TensorRecord(parsing: &cursor, tables: tables).group]
  }

  private mutating func parseTied(_ cursor: inout ByteCursor) throws(CheckpointError) {
    let count = try cursor.readCount(of: "tied tensors", smallest: 12)
    try checkTensorCount(count, offset: cursor.offset - 4)
    let bytes = bytes
    var previous = bytes.rawSpan.extracting(0..<0)
    var sorted = 0
    for _ in 0..<count {
      let start = cursor.offset
      let name = try cursor.readString()
      guard name.byteCount > 0 else {
        throw CheckpointError(.nameEmpty, "a tied tensor has no name", offset: start)
      }
      guard previous.precedes(name) else {
        throw CheckpointError(
          .tiedOrder, "tied names are repeated or not in order", offset: start)
      }
      previous = name
      // Both lists are in order, so one walk along the tensors' names serves all tied names.
      while sorted < sortedNames.count {
        let other = try Self.name(at: tensorPositions[Int(sortedNames[sorted])], in: bytes)
        let order = other.compare(name)
        guard order != 0 else {
          throw CheckpointError(
            .tiedName, "a tied name is also a tensor's: \(Escaping.escapeShortened(name.text))",
            offset: start)
        }
        if order > 0 { break }
        sorted += 1
      }
      let layer = try tables.checkLayer(cursor.read(), offset: cursor.offset)
      let role = try tables.checkWord(cursor.read(), offset: cursor.offset)
      let target = try IndexTables.check(
        Int(cursor.read(UInt32.self)), count: tensorPositions.count, of: "tensor",
        offset: cursor.offset - 4)
      tied.append(
        TiedTensor(
          name: name.text,
          labels: CheckpointIndex.labels(
            ofLayerAt: tables.layerPositions[layer], in: bytes, tables: tables,
            role: tables.words[role], group: try group(ofTensor: target, in: bytes)),
          target: target))
    }
  }
}

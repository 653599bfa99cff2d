/// Checks an index against every rule of SPEC.md section 6 that concerns the file alone, in one pass.
struct IndexParser {
  private let bytes: [UInt8]
  private let trailer: FileTrailer
  private let limits: ResourceLimits

  private var metadata = CheckpointMetadata()
  private var tables = IndexTables()
  private var tensorPositions: [Int] = []
  /// The stored bytes of each tensor, of the first only up to one whose record is wrong.
  private var storedByteCounts: [Int] = []
  private var chunkCounts: [Int] = []
  private var wrongStoredByteCount: CheckpointError?
  private var sortedNames: [UInt32] = []
  private var tied: [TiedTensor] = []
  private var extensions = IndexExtensions()

  private var offset: Int { trailer.indexOffset }

  /// Parses the index that a trailer tells of. Throws the codes 201 to 241, 402 and 403.
  static func parse(
    _ bytes: [UInt8], trailer: FileTrailer, limits: ResourceLimits
  ) throws(CheckpointError) -> CheckpointIndex {
    var parser = IndexParser(bytes: bytes, trailer: trailer, limits: limits)
    try parser.parseSections()
    let places = try parser.placeTensors()
    return CheckpointIndex(
      bytes: parser.bytes, offset: trailer.indexOffset, metadata: parser.metadata,
      tables: parser.tables, tensorPositions: parser.tensorPositions, places: places,
      sortedNames: parser.sortedNames, tied: parser.tied, extensions: parser.extensions)
  }

  private init(bytes: [UInt8], trailer: FileTrailer, limits: ResourceLimits) {
    self.bytes = bytes
    self.trailer = trailer
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
    try parseExtensions(&index)
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

  private mutating func parseExtensions(_ index: inout ByteCursor) throws(CheckpointError) {
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
      previous = header.tag
      guard let tag = ExtensionTag(rawValue: header.name) else {
        guard !header.isRequired else {
          throw CheckpointError(
            .sectionUnknown,
            "section \(header.name) is required and unknown to this reader; a newer one may know it",
            offset: start)
        }
        try index.skip(header.payloadByteCount)
        continue
      }
      guard header.isRequired == tag.isRequired else {
        throw CheckpointError(
          .sectionHeader, "section \(header.name) is marked wrongly as required or optional",
          offset: start + 4)
      }
      let base = index.offset
      var payload = ByteCursor(try index.readBytes(header.payloadByteCount), base: base)
      try parse(tag, &payload, start: start)
      guard payload.remaining == 0 else {
        throw CheckpointError(
          .surplus, "\(payload.remaining) bytes are left at the end of section \(header.name)",
          offset: payload.offset)
      }
    }
    try checkFilesAreUsed()
  }

  private mutating func parse(
    _ tag: ExtensionTag, _ payload: inout ByteCursor, start: Int
  ) throws(CheckpointError) {
    let count = tensorPositions.count
    switch tag {
    case .digests:
      extensions.digests = try DigestSection(parsing: &payload, tensorCount: count)
    case .files: extensions.files = try FileSection(parsing: &payload, tensorCount: count)
    case .originals: extensions.originals = try OriginalSection(parsing: &payload, tables: tables)
    case .parts:
      extensions.parts = try PartSection(parsing: &payload, tensorCount: count) {
        (tensor) throws(CheckpointError) in try form(ofTensor: tensor)
      }
    case .predictions:
      guard let files = extensions.files?.files else {
        throw CheckpointError(
          .sectionOrder, "section \(tag.rawValue) needs \(ExtensionTag.files.rawValue)",
          offset: start)
      }
      let section = try PredictionSection(
        parsing: &payload, tensorCount: count, fileCount: files.count)
      extensions.predictions = section
      try checkForms(of: section)
    case .quantization:
      extensions.quantization = try QuantizationSection(parsing: &payload, tables: tables)
    }
  }

  /// Checks that predictions are computed from tensors of the form of what they predict. Throws `.prediction`.
  private func checkForms(of section: PredictionSection) throws(CheckpointError) {
    for entry in section.entries where !entry.prediction.references.isEmpty {
      let form = try form(ofTensor: entry.tensor)
      guard form.dataType == .f32 else {
        throw CheckpointError(
          .prediction,
          "tensor \(entry.tensor) is \(form.dataType.name), but only f32 can be predicted so",
          offset: offset)
      }
      for reference in entry.prediction.references
      where try !self.form(ofTensor: reference).hasSameElements(as: form) {
        throw CheckpointError(
          .prediction, "tensor \(entry.tensor) is predicted from one of another form",
          offset: offset)
      }
    }
  }

  private func checkFilesAreUsed() throws(CheckpointError) {
    guard let section = extensions.files else { return }
    let used = Set(section.runs.map(\.file)).union(
      extensions.predictions?.entries.map(\.file) ?? [])
    for (number, file) in section.files.enumerated() where !used.contains(number) {
      throw CheckpointError(
        .file, "\(Escaping.escapeShortened(file.name)) is named, and nothing of it used",
        offset: offset)
    }
  }

  private func form(ofTensor position: Int) throws(CheckpointError) -> TensorForm {
    let start = tensorPositions[position]
    var cursor = ByteCursor(bytes.rawSpan.extracting(start..<bytes.count), base: offset + start)
    return try TensorRecord(parsing: &cursor, tables: tables).form(tables)
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
    let count = try cursor.readCount(of: "tensors", smallest: TensorRecord.smallestByteCount)
    try checkTensorCount(count, offset: cursor.offset - 4)
    tensorPositions.reserveCapacity(count)
    storedByteCounts.reserveCapacity(count)
    chunkCounts.reserveCapacity(count)
    let tables = tables
    for _ in 0..<count {
      let start = cursor.offset
      tensorPositions.append(position(cursor))
      let record = try TensorRecord(parsing: &cursor, tables: tables)
      chunkCounts.append(record.chunkCount)
      storedByteCounts.append(Int(clamping: record.storedByteCount))
      if !record.storedByteCountFits, wrongStoredByteCount == nil {
        wrongStoredByteCount = CheckpointError(
          .storedLength,
          "\(record.storedByteCount) stored bytes do not fit \(record.chunkCount) chunks of \(record.size.byteCount) bytes",
          offset: start, tensor: record.name.text)
      }
    }
  }

  /// Where the data of each tensor and its entries in the chunk table begin (SPEC.md sections 5.1 and 5.3).
  ///
  /// Throws `.tableExtent`, `.storedLength` and `.dataExtent`.
  private mutating func placeTensors() throws(CheckpointError) -> TensorPlaces {
    let (tableOffset, alignment) = (trailer.tableOffset, trailer.alignment)
    var entries: [Int] = []
    entries.reserveCapacity(chunkCounts.count)
    var end = tableOffset
    var predicted = extensions.predictions?.entries.map(\.tensor)[...] ?? []
    for (tensor, count) in chunkCounts.enumerated() {
      entries.append(end)
      let isPredicted = predicted.first == tensor
      if isPredicted { predicted.removeFirst() }
      // What is beyond the table cannot come back to it, and stopping here keeps the sum from overflowing.
      let size = ChunkTable.entryByteCount(isPredicted: isPredicted)
      guard count <= (trailer.indexOffset - end) / size else { throw wrongTable() }
      end += count * size
    }
    guard end == trailer.indexOffset else { throw wrongTable() }
    if let wrongStoredByteCount { throw wrongStoredByteCount }
    end = FileHeader.byteCount
    for (tensor, count) in storedByteCounts.enumerated() {
      let start = end + Alignment.padding(after: end, to: alignment)
      guard start <= tableOffset, count <= tableOffset - start else { throw wrongData(end) }
      storedByteCounts[tensor] = start
      end = start + count
    }
    guard end + Alignment.padding(after: end) == tableOffset else { throw wrongData(end) }
    return TensorPlaces(data: storedByteCounts, entries: entries)
  }

  private func wrongTable() -> CheckpointError {
    CheckpointError(
      .tableExtent,
      "a chunk table of \(trailer.tableByteCount) bytes does not hold the entries of all tensors",
      offset: trailer.tableOffset)
  }

  private func wrongData(_ end: Int) -> CheckpointError {
    CheckpointError(
      .dataExtent,
      "the tensors' data does not end where the chunk table begins, at \(trailer.tableOffset)",
      offset: end)
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
      // Whether the target is there shows only once the named files are open.
      let target = Int(try cursor.read(UInt32.self))
      tied.append(
        TiedTensor(
          name: name.text,
          labels: CheckpointIndex.labels(
            ofLayerAt: tables.layerPositions[layer], in: bytes, tables: tables,
            role: tables.words[role], group: ""),
          target: target))
    }
  }
}

internal import CheckpointFormat

/// How a GGUF header is built (SPEC.md annex A.8).
struct GGUFDescription: HeaderDescription {
  static let format = "gguf"

  private var version: UInt32
  private var keys: [Int] = []
  private var tensorsInHeader: [Int]
  private var tensorsInData: [Int]

  init?(of header: [UInt8], _ facts: HeaderFacts) {
    // A container has the tensors in the order of the data, which is that of the header.
    tensorsInData = Array(facts.targets.indices)
    tensorsInHeader = tensorsInData
    let places = facts.factPlaces
    do throws(CheckpointError) {
      var cursor = ByteCursor(header.rawSpan, base: 0)
      _ = try cursor.readBytes(GGUFHeader.signature.count)
      version = try cursor.read()
      _ = try cursor.read(UInt64.self)
      let count = try cursor.read(UInt64.self)
      // What is counted was there when the file was opened.
      for key in try GGUFMetadata(parsing: &cursor, count: Int(clamping: count)).keys {
        guard let place = places[ByteName(key)], place < facts.metadata.count else { return nil }
        keys.append(place)
      }
    } catch {
      return nil
    }
  }

  init(parsing cursor: inout ByteCursor) throws(CheckpointError) {
    version = try cursor.read()
    keys = try Self.readPositions(&cursor)
    tensorsInHeader = try Self.readPositions(&cursor)
    tensorsInData = []
    for _ in tensorsInHeader { tensorsInData.append(Int(try cursor.read(UInt32.self))) }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(version)
    Self.write(keys, to: &writer)
    Self.write(tensorsInHeader, to: &writer)
    Self.write(tensorsInData, count: false, to: &writer)
  }

  func header(_ facts: HeaderFacts) -> [UInt8]? {
    guard version == 2 || version == 3, keys.allSatisfy(facts.metadata.indices.contains),
      let placed = facts.targets(at: tensorsInData),
      let listed = facts.targets(at: tensorsInHeader),
      Set(tensorsInData) == Set(tensorsInHeader)
    else { return nil }
    let metadata = keys.map { facts.metadata[$0] }
    let encoded = GGUFMetadata.encode(metadata, notes: facts.metadata[GGUFMetadata.typesKey])
    guard encoded.count == keys.count, encoded.leftOut.isEmpty else { return nil }
    var offsets: [ByteName: Int] = [:]
    var end = 0
    for tensor in placed {
      offsets[ByteName(tensor.name)] = end
      let (sum, overflow) = end.addingReportingOverflow(tensor.byteCount)
      guard !overflow, sum < Int.max - encoded.alignment else { return nil }
      end = sum + GGUFLayout.padding(after: sum, encoded.alignment)
    }
    var writer = ByteWriter()
    writer.write(bytes: GGUFHeader.signature)
    writer.write(version)
    writer.write(UInt64(listed.count))
    writer.write(UInt64(keys.count))
    writer.write(bytes: encoded.bytes)
    for tensor in listed {
      guard let type = GGUFDataType.number(tensor.dataType) else { return nil }
      GGUFLayout.write(tensor, type: type, at: offsets[ByteName(tensor.name)] ?? 0, to: &writer)
    }
    return writer.bytes
  }
}

internal import CheckpointFormat

/// A tensor as a header lists it.
struct SafetensorsRecord {
  var description: TensorDescription
  /// Where its bytes begin and end within the data.
  var start: Int
  var end: Int
  /// Where its entry stands in the file, for errors.
  var offset: Int
}

/// Takes a header's JSON apart.
struct SafetensorsHeaderParser {
  private(set) var records: [SafetensorsRecord] = []
  private(set) var metadata = CheckpointMetadata()
  private var names: Set<ByteName> = []
  private let base: Int
  private let limits: ResourceLimits

  init(base: Int, limits: ResourceLimits) {
    self.base = base
    self.limits = limits
  }

  /// Parses a header, once. Throws as ``SafetensorsHeader/init(reading:file:limits:)``.
  mutating func parse(_ bytes: [UInt8]) throws(CheckpointError) {
    var json = JSONReader(bytes.span, base: base)
    var hasMetadata = false
    try json.beginObject()
    while let key = try json.nextKey() {
      if key == SafetensorsHeader.metadataKey {
        guard !hasMetadata else {
          throw CheckpointError(
            .foreignField, "\(SafetensorsHeader.metadataKey) comes twice", offset: json.offset)
        }
        hasMetadata = true
        try parseMetadata(&json)
      } else {
        guard records.count < limits.maximumTensorCount else {
          throw CheckpointError(
            .limitTensors, "more than the \(limits.maximumTensorCount) tensors allowed",
            offset: json.offset)
        }
        guard names.insert(ByteName(key)).inserted else {
          throw CheckpointError(
            .foreignField, "the name comes twice", offset: json.offset, tensor: key)
        }
        do throws(CheckpointError) {
          records.append(try Self.parseTensor(named: key, &json))
        } catch {
          throw error.adding(tensor: key.isEmpty ? nil : key)
        }
      }
    }
    try json.finish()
  }

  // MARK: Metadata

  private mutating func parseMetadata(_ json: inout JSONReader) throws(CheckpointError) {
    if try json.takeNull() { return }
    let offset = json.offset
    var pairs: [(key: String, value: String)] = []
    var byteCount = 0
    try json.beginObject()
    while let key = try json.nextKey() {
      let value: String
      do throws(CheckpointError) {
        value = try json.readString("a string, as all metadata are,")
      } catch {
        throw CheckpointError(
          error.code, "metadata \"\(Escaping.escapeShortened(key))\": \(error.message)",
          offset: error.offset)
      }
      byteCount += key.utf8.count + value.utf8.count
      guard byteCount <= limits.maximumMetadataByteCount else {
        throw CheckpointError(
          .limitMetadata,
          "the metadata are more than the \(limits.maximumMetadataByteCount) bytes allowed",
          offset: json.offset)
      }
      pairs.append((key, value))
    }
    // In order, each pair is put at the end of the metadata, without moving others.
    pairs.sort { Ordering.precedes($0.key, $1.key) }
    for (key, value) in pairs {
      guard metadata[key] == nil else {
        throw CheckpointError(
          .foreignField, "the metadata key \"\(Escaping.escapeShortened(key))\" comes twice",
          offset: offset)
      }
      metadata[key] = .string(value)
    }
  }

  // MARK: Tensors

  /// The parts of a tensor's entry, as far as they were read.
  private struct Fields {
    var dataType: DataType?
    var shape: [Int]?
    var extent: (start: Int, end: Int)?
    /// Keys that the format does not know, and that are passed over.
    var unknown: Set<ByteName> = []
  }

  private static func parseTensor(
    named name: String, _ json: inout JSONReader
  ) throws(CheckpointError) -> SafetensorsRecord {
    var fields = Fields()
    _ = json.peek()
    let offset = json.offset
    guard name.utf8.count <= TensorDescription.maximumNameByteCount else {
      throw CheckpointError(
        .foreignField,
        "its name has \(name.utf8.count) bytes, more than the \(TensorDescription.maximumNameByteCount) allowed",
        offset: offset)
    }
    try json.beginObject()
    while let key = try json.nextKey() {
      let isNew = try parseField(key, into: &fields, &json)
      guard isNew else {
        throw CheckpointError(
          .foreignField, "the field \"\(Escaping.escapeShortened(key))\" comes twice",
          offset: json.offset)
      }
    }
    guard let dataType = fields.dataType else { throw missing("dtype", offset) }
    guard let shape = fields.shape else { throw missing("shape", offset) }
    guard let (start, end) = fields.extent else { throw missing("data_offsets", offset) }
    let description: TensorDescription
    do throws(CheckpointError) {
      description = try TensorDescription(name: name, dataType: dataType, shape: shape)
    } catch {
      throw error.at(offset)
    }
    guard start <= end else {
      throw CheckpointError(
        .foreignExtent, "begins at \(start) of the data, behind its end at \(end)", offset: offset)
    }
    guard description.byteCount == end - start else {
      throw CheckpointError(
        .foreignExtent,
        "has \(end - start) bytes, but its type and shape make \(description.byteCount)",
        offset: offset)
    }
    return SafetensorsRecord(description: description, start: start, end: end, offset: offset)
  }

  /// Reads a field's value. False where the field was there before.
  private static func parseField(
    _ key: String, into fields: inout Fields, _ json: inout JSONReader
  ) throws(CheckpointError) -> Bool {
    switch key {
    case "dtype":
      guard fields.dataType == nil else { return false }
      fields.dataType = try parseDataType(&json)
    case "shape":
      guard fields.shape == nil else { return false }
      fields.shape = try parseShape(&json)
    case "data_offsets":
      guard fields.extent == nil else { return false }
      fields.extent = try parseExtent(&json)
    default:
      guard fields.unknown.insert(ByteName(key)).inserted else { return false }
      try json.skipValue()
    }
    return true
  }

  private static func parseDataType(
    _ json: inout JSONReader
  ) throws(CheckpointError) -> DataType {
    _ = json.peek()
    let offset = json.offset
    let name = try json.readString("the name of an element type")
    guard let dataType = SafetensorsDataType.byName[name] else {
      throw CheckpointError(
        .foreignType, "the element type \"\(Escaping.escapeShortened(name))\" is unknown",
        offset: offset)
    }
    return dataType
  }

  private static func parseShape(_ json: inout JSONReader) throws(CheckpointError) -> [Int] {
    var shape: [Int] = []
    try json.beginArray("an array of dimensions")
    while try json.nextElement() {
      guard shape.count < TensorDescription.maximumRank else {
        throw CheckpointError(
          .rank, "the rank is above \(TensorDescription.maximumRank)", offset: json.offset)
      }
      shape.append(try json.readWholeNumber("a dimension, a whole number,"))
    }
    return shape
  }

  private static func parseExtent(
    _ json: inout JSONReader
  ) throws(CheckpointError) -> (start: Int, end: Int) {
    var numbers: [Int] = []
    try json.beginArray("an array of two offsets")
    while numbers.count < 3, try json.nextElement() {
      numbers.append(try json.readWholeNumber("an offset, a whole number,"))
    }
    guard numbers.count == 2 else {
      throw CheckpointError(
        .foreignField, "data_offsets does not have two numbers", offset: json.offset)
    }
    return (numbers[0], numbers[1])
  }

  private static func missing(_ field: String, _ offset: Int) -> CheckpointError {
    CheckpointError(.foreignField, "the field \"\(field)\" is missing", offset: offset)
  }
}

internal import CheckpointFormat

/// The JSON file that says in which safetensors file each tensor of a model stands, by convention named
/// `model.safetensors.index.json`.
struct ShardIndex {
  /// The file of each tensor.
  let fileNames: [ByteName: String]
  /// What the index says the tensors take in all, where it says so as a whole number.
  let totalByteCount: Int?

  /// The longest index, as for a safetensors header.
  static let maximumByteCount = SafetensorsHeader.maximumByteCount

  /// Parses an index. Throws `.unknownFormat` for JSON that is no index, `.json`, `.utf8`,
  /// `.foreignField`, `.shards` for a file name that leads elsewhere, `.limitTensors`.
  init(parsing bytes: [UInt8], limits: ResourceLimits) throws(CheckpointError) {
    var json = JSONReader(bytes.span, base: 0)
    var files: [ByteName: String]?
    var total: Int?
    try json.beginObject()
    while let key = try json.nextKey() {
      switch key {
      case "weight_map":
        guard files == nil else {
          throw CheckpointError(.foreignField, "weight_map comes twice", offset: json.offset)
        }
        files = try Self.parseWeightMap(&json, limits: limits)
      case "metadata" where json.peek() == UInt8(ascii: "{"):
        total = try Self.parseTotal(&json)
      default: try json.skipValue()
      }
    }
    try json.finish()
    guard let files else {
      throw CheckpointError(
        .unknownFormat,
        "is a JSON object, but lists no safetensors files: it has no member \"weight_map\"")
    }
    fileNames = files
    totalByteCount = total
  }

  private static func parseWeightMap(
    _ json: inout JSONReader, limits: ResourceLimits
  ) throws(CheckpointError) -> [ByteName: String] {
    var files: [ByteName: String] = [:]
    try json.beginObject()
    while let name = try json.nextKey() {
      _ = json.peek()
      let offset = json.offset
      let file = try json.readString("the name of a file")
      guard isPlain(file) else {
        throw CheckpointError(
          .shards,
          "should stand in \"\(Escaping.escapeShortened(file))\", which is no name of a file beside the index",
          offset: offset, tensor: name)
      }
      guard files.updateValue(file, forKey: ByteName(name)) == nil else {
        throw CheckpointError(
          .foreignField, "is listed twice in weight_map", offset: offset, tensor: name)
      }
      guard files.count <= limits.maximumTensorCount else {
        throw CheckpointError(
          .limitTensors, "more than the \(limits.maximumTensorCount) tensors allowed",
          offset: offset)
      }
    }
    return files
  }

  private static func parseTotal(_ json: inout JSONReader) throws(CheckpointError) -> Int? {
    var total: Int?
    try json.beginObject()
    while let key = try json.nextKey() {
      if key == "total_size", let byte = json.peek(), (0x30...0x39).contains(byte) {
        // Old tools wrote it as a fraction, which says nothing exact and is passed over.
        let start = json.position
        do throws(CheckpointError) {
          total = try json.readWholeNumber()
        } catch {
          json.position = start
          try json.skipValue()
        }
      } else {
        try json.skipValue()
      }
    }
    return total
  }

  /// Whether a name leads to a file in the index's folder and nowhere else.
  static func isPlain(_ file: String) -> Bool {
    !file.isEmpty && file != "." && file != ".."
      && file.utf8.allSatisfy { $0 != 0x2F && $0 != 0x5C && $0 != 0 }
  }
}

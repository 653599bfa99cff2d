internal import CheckpointFormat

/// The JSON file that says in which file each tensor of a model stands, by convention named
/// `model.safetensors.index.json`, or `pytorch_model.bin.index.json` for PyTorch's files.
struct ShardIndex {
  /// The file of each tensor.
  let fileNames: [ByteName: String]
  /// What the index says the tensors take in all, where it says so as a whole number.
  let totalByteCount: Int?

  /// The longest index, as for a safetensors header.
  static let maximumByteCount = SafetensorsHeader.maximumByteCount

  /// Reads and parses an index. Throws `.foreignHeader` for one that is too long, and as ``init(parsing:limits:)``.
  init(reading source: any ByteSource, limits: ResourceLimits) throws(CheckpointError) {
    guard source.byteCount <= Self.maximumByteCount else {
      throw CheckpointError(
        .foreignHeader,
        "is \(source.byteCount) bytes of JSON, more than the \(Self.maximumByteCount) allowed")
    }
    try self.init(parsing: source.read(0..<source.byteCount), limits: limits)
  }

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

  /// The names of the files, in the order of their bytes.
  var sortedFileNames: [String] {
    Set(fileNames.values.map { ByteName($0) }).map(\.text).sorted { Ordering.precedes($0, $1) }
  }

  /// The path of a file that an index lists, in its folder. Throws `.shards` for what is no name.
  static func path(of file: String, beside index: FilePath) throws(CheckpointError) -> FilePath {
    guard let path = index.sibling(file) else {
      throw CheckpointError(
        .shards, "lists \(Escaping.escapeShortened(file)), which is no name of a file", path: index)
    }
    return path
  }

  /// Opens a file that an index lists. Throws `.shards` where it is missing, and as `FileSource`.
  static func openFile(_ path: FilePath) throws(CheckpointError) -> FileSource {
    do throws(CheckpointError) {
      return try FileSource(path: path)
    } catch {
      guard error.systemError == ErrorNumber.missing else { throw error }
      throw CheckpointError(.shards, "the file is listed, but missing", path: path)
    }
  }

  /// Throws `.shards` where a tensor was found in another file than is listed, in none, or is not listed.
  func expect(_ found: [(tensor: String, file: String)], path: FilePath) throws(CheckpointError) {
    func disagreement(_ words: String, _ name: String) -> CheckpointError {
      CheckpointError(.shards, words, tensor: name, path: path)
    }
    var names: Set<ByteName> = []
    for (tensor, file) in found {
      guard let listed = fileNames[ByteName(tensor)] else {
        throw disagreement(
          "stands in \(Escaping.escapeShortened(file)), but is not listed", tensor)
      }
      guard ByteName(listed) == ByteName(file) else {
        throw disagreement(
          "stands in \(Escaping.escapeShortened(file)), but is listed for \(Escaping.escapeShortened(listed))",
          tensor)
      }
      names.insert(ByteName(tensor))
    }
    let missing = fileNames.filter { !names.contains($0.key) }
    guard let (name, file) = missing.min(by: { Ordering.precedes($0.key.text, $1.key.text) })
    else { return }
    throw disagreement(
      "is listed for \(Escaping.escapeShortened(file)), but does not stand in it", name.text)
  }

  /// Whether a name leads to a file in the index's folder and nowhere else.
  static func isPlain(_ file: String) -> Bool {
    !file.isEmpty && file != "." && file != ".."
      && file.utf8.allSatisfy { $0 != 0x2F && $0 != 0x5C && $0 != 0 }
  }
}

public import CheckpointFormat

extension FileFormat {
  /// What a file is, by its content. Reads a few KiB at its beginning and its end.
  ///
  /// A damaged file is still of its format, so that reading it can say what is wrong: a checkpoint is known by what
  /// it begins or ends with, safetensors by the brace behind the length of its header,
  /// an archive of arrays or of PyTorch by its first member.
  ///
  /// Throws ``Rule/unknownFormat``, with words for what the file looks like instead, and what the source throws.
  public static func recognize(_ source: any ByteSource) throws(CheckpointError) -> FileFormat {
    let head = try source.read(0..<Swift.min(source.byteCount, headByteCount))
    if head.starts(with: GGUFHeader.signature) { return .gguf }
    if let format = recognizeNumPyOrPyTorch(head) { return format }
    if hasSafetensorsHeader(head, fileByteCount: source.byteCount) { return .safetensors }
    if head.first(where: { !isWhiteSpace($0) }) == UInt8(ascii: "{") { return .shardedSafetensors }
    if try CheckpointReader.recognizes(source) { return .checkpoint }
    if SourceFile.signature(of: head) == nil, hasLyingSafetensorsHeader(head) {
      return .safetensors
    }
    throw CheckpointError(
      .unknownFormat,
      "\(SourceFile.describe(head)), and no checkpoint (ckpt, safetensors, GGUF, NPY, NPZ or PyTorch)"
    )
  }

  private static let headByteCount = 4096

  /// Told by the signature, and for a ZIP archive by the name of its first member: PyTorch's has a folder for all, and
  /// NumPy's none has arrays only. An archive without members is NumPy's, which writes such.
  private static func recognizeNumPyOrPyTorch(_ head: [UInt8]) -> FileFormat? {
    if head.starts(with: NPYHeader.signature) { return .npy }
    if head.starts(with: [0x50, 0x4B, 0x05, 0x06]) { return .npz }
    guard head.starts(with: [0x50, 0x4B, 0x03, 0x04]), head.count > ZipFormat.localByteCount else {
      return nil
    }
    let nameByteCount = Int(head[26]) | Int(head[27]) << 8
    let name = head.dropFirst(ZipFormat.localByteCount).prefix(nameByteCount)
    if name.count < nameByteCount || name.suffix(4).elementsEqual(NPZArchive.suffix.utf8) {
      return .npz
    }
    let folder = name.prefix { $0 != UInt8(ascii: "/") }
    return folder.isEmpty || folder.count == name.count ? nil : .pytorch
  }

  /// Whether a possible length is followed by an object, or within the file by spaces and an object, which the
  /// reader then refuses in its own words.
  private static func hasSafetensorsHeader(_ head: [UInt8], fileByteCount: Int) -> Bool {
    guard let (length, header) = splitSafetensors(head),
      length <= UInt64(SafetensorsHeader.maximumByteCount)
    else { return false }
    let fits = length <= UInt64(fileByteCount - SafetensorsHeader.lengthByteCount)
    let first = fits ? header.first { !isWhiteSpace($0) } : header.first
    return first == UInt8(ascii: "{")
  }

  /// Whether an impossible length, which is not text, is followed by an object.
  private static func hasLyingSafetensorsHeader(_ head: [UInt8]) -> Bool {
    guard let (_, header) = splitSafetensors(head) else { return false }
    let isText = head.prefix(SafetensorsHeader.lengthByteCount)
      .allSatisfy { (0x09..<0x7F).contains($0) }
    return header.first == UInt8(ascii: "{") && !isText
  }

  private static func splitSafetensors(
    _ head: [UInt8]
  ) -> (length: UInt64, header: ArraySlice<UInt8>)? {
    guard head.count > SafetensorsHeader.lengthByteCount else { return nil }
    let length = head.prefix(SafetensorsHeader.lengthByteCount)
    return (
      length.reversed().reduce(0) { $0 << 8 | UInt64($1) },
      head.dropFirst(SafetensorsHeader.lengthByteCount)
    )
  }

  private static func isWhiteSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}

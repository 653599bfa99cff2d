/// Words for files that are no checkpoint, from what they begin with.
enum SourceFile {
  /// What a file that begins with `head` looks like: "is a PNG image" and the like.
  static func describe(_ head: [UInt8]) -> String {
    guard !head.isEmpty else { return "is empty" }
    if ZipFormat.firstName(head)?.bytes.elementsEqual("metadata.json".utf8) ?? false {
      return "is a Keras archive, which is not read; \(kerasAdvice)"
    }
    if let words = signature(of: head) { return words }
    if isONNX(head) {
      return
        "is an ONNX model, which is not read; in Python, save what onnx.numpy_helper.to_array makes of each initializer with safetensors.numpy.save_file"
    }
    if head.allSatisfy({ $0 == 0 }) { return "begins with \(head.count) zero bytes" }
    return isText(head) ? describeText(head) : "is binary data of an unknown kind"
  }

  /// The words for a file that begins with a signature, or nil.
  static func signature(of head: [UInt8]) -> String? {
    signatures.first { head.dropFirst($0.offset).starts(with: $0.bytes) }?.words
  }

  /// Where a signature stands, what it is, and whose. Longer and rarer ones come first.
  private static let signatures: [(offset: Int, bytes: [UInt8], words: String)] = [
    (0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "is a PNG image"),
    (0, [0xFF, 0xD8, 0xFF], "is a JPEG image"),
    (0, Array("GIF8".utf8), "is a GIF image"),
    (0, Array("%PDF-".utf8), "is a PDF document"),
    (0, [0x50, 0x4B, 0x03, 0x04], "is a ZIP archive, but neither PyTorch nor NPZ"),
    (0, Array("lmgg".utf8), "is an old GGML file (not read)"),
    (0, Array("tjgg".utf8), "is an old GGML file (not read)"),
    (
      0, [0x89] + Array("HDF\r\n".utf8),
      "is an HDF5 file, as Keras writes, which is not read; \(kerasAdvice)"
    ),
    (4, Array("TFL3".utf8), "is a TensorFlow Lite model (not read)"),
    (257, Array("ustar".utf8), "is a TAR archive; unpack it first"),
    (0, [0x1F, 0x8B], "is compressed with gzip; unpack it first, with gunzip"),
    (0, [0x28, 0xB5, 0x2F, 0xFD], "is compressed with zstd; unpack it first"),
    (0, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "is compressed with xz; unpack it first"),
    (0, Array("BZh".utf8), "is compressed with bzip2; unpack it first"),
    (0, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "is a 7-Zip archive; unpack it first"),
    (0, [0x7F, 0x45, 0x4C, 0x46], "is a program (ELF)"),
    (0, Array("SQLite format 3".utf8), "is an SQLite database"),
    (0, [0x80, 0x02], pickle), (0, [0x80, 0x03], pickle), (0, [0x80, 0x04], pickle),
    (0, [0x80, 0x05], pickle),
  ]

  private static let pickle =
    "is a Python pickle that torch.save did not write, which is not read; in Python, save its tensors with torch.save or safetensors"

  private static let kerasAdvice =
    "in Python, load it with Keras and save its weights as arrays with safetensors.numpy.save_file"

  /// Whether it begins as the message that ONNX's are: a version of the format, and then the name of what made it, or
  /// the model. Source: onnx.proto, ModelProto.
  private static func isONNX(_ head: [UInt8]) -> Bool {
    guard head.count > 8, head[0] == 0x08, (1...20).contains(head[1]) else { return false }
    let producer = head.dropFirst(4).prefix(Int(head[3]))
    switch head[2] {
    case 0x12:
      return head[3] < 64 && !producer.isEmpty && producer.allSatisfy { (0x20...0x7E).contains($0) }
        && [0x1A, 0x22, 0x28, 0x32, 0x3A, 0x42].contains(head.dropFirst(4 + producer.count).first)
    // The graph at once: its length, and its first node.
    case 0x3A: return head.dropFirst(3).prefix(6).contains(0x0A)
    default: return false
    }
  }

  private static func describeText(_ head: [UInt8]) -> String {
    let beginning = String(decoding: head.prefix(256), as: UTF8.self)
      .drop { $0.isWhitespace }.lowercased()
    if beginning.hasPrefix("version https://git-lfs.github.com/spec/") {
      return "is a Git LFS pointer, not the file itself; fetch it with \"git lfs pull\""
    }
    if beginning.hasPrefix("<!doctype html") || beginning.hasPrefix("<html") {
      return "is an HTML page, as a failed download leaves it"
    }
    return "is a text file"
  }

  /// Whether the bytes are UTF-8 without control characters, but for a character that the end may have cut.
  private static func isText(_ head: [UInt8]) -> Bool {
    guard !head.isEmpty, head.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) })
    else {
      return false
    }
    return (0...Swift.min(3, head.count - 1)).contains { cut in
      String(validating: head.dropLast(cut), as: UTF8.self) != nil
    }
  }
}

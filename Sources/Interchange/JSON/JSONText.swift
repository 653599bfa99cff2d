internal import CheckpointFormat

/// Writes JSON (RFC 8259); the inverse of ``JSONReader`` for strings.
enum JSONText {
  /// Appends a string with its quotes. Escapes what must be and nothing else, in the shortest way, as the
  /// reference library of safetensors does.
  static func write(_ string: String, to writer: inout ByteWriter) {
    writer.write(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""): writer.write(bytes: "\\\"".utf8)
      case UInt8(ascii: "\\"): writer.write(bytes: "\\\\".utf8)
      case 0x08: writer.write(bytes: "\\b".utf8)
      case 0x09: writer.write(bytes: "\\t".utf8)
      case 0x0A: writer.write(bytes: "\\n".utf8)
      case 0x0C: writer.write(bytes: "\\f".utf8)
      case 0x0D: writer.write(bytes: "\\r".utf8)
      case 0..<0x20:
        writer.write(bytes: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
        writer.write(bytes: String(byte, radix: 16).utf8)
      default: writer.write(byte)
      }
    }
    writer.write(UInt8(ascii: "\""))
  }

  /// Appends an array of whole numbers.
  static func write(_ numbers: [Int], to writer: inout ByteWriter) {
    writer.write(UInt8(ascii: "["))
    for (position, number) in numbers.enumerated() {
      if position > 0 { writer.write(UInt8(ascii: ",")) }
      writer.write(bytes: String(number).utf8)
    }
    writer.write(UInt8(ascii: "]"))
  }
}

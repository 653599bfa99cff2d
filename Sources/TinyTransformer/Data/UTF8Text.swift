/// Text from bytes that somebody says are UTF-8.
enum UTF8Text {
  /// The text; throws for no bytes, and where they are not UTF-8, with the offset of the first that
  /// does not belong there.
  static func decode(_ bytes: some Collection<UInt8>) throws(TransformerError) -> String {
    guard !bytes.isEmpty else { throw .emptyData }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .notUTF8(offset: firstInvalidByte(bytes))
    }
    return text
  }

  private static func firstInvalidByte(_ bytes: some Collection<UInt8>) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .emptyInput, .error: return offset
      }
    }
  }
}

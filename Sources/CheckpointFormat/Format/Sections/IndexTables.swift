/// The tables of the index that records refer to by position.
struct IndexTables: Sendable {
  var words: [String] = []
  var dataTypes: [DataType] = []
  /// Where each layer's record begins, counted from the index's first byte.
  var layerPositions: [Int] = []

  /// A position in `WORD`, checked. Throws `.reference`. `offset` is where the field ended.
  func checkWord(_ number: UInt16, offset: Int) throws(CheckpointError) -> Int {
    try Self.check(Int(number), count: words.count, of: "word", offset: offset - 2)
  }

  /// A position in `TYPE`, checked. Throws `.reference`. `offset` is where the field ended.
  func checkDataType(_ number: UInt16, offset: Int) throws(CheckpointError) -> Int {
    try Self.check(Int(number), count: dataTypes.count, of: "element type", offset: offset - 2)
  }

  /// A position in `LAYR`, checked. Throws `.reference`. `offset` is where the field ended.
  func checkLayer(_ number: UInt32, offset: Int) throws(CheckpointError) -> Int {
    try Self.check(Int(number), count: layerPositions.count, of: "layer", offset: offset - 4)
  }

  /// A position, checked. Throws `.reference`.
  static func check(
    _ number: Int, count: Int, of kind: String, offset: Int
  ) throws(CheckpointError) -> Int {
    guard number < count else {
      throw CheckpointError(
        .reference, "\(kind) \(number) is referred to, but there are only \(count)", offset: offset)
    }
    return number
  }

  /// Parses the payload of `WORD` (SPEC.md section 6.3).
  mutating func parseWords(_ cursor: inout ByteCursor) throws(CheckpointError) {
    let count = try cursor.readCount(of: "words", smallest: 2)
    guard count <= 1 << 16 else {
      throw CheckpointError(
        .wordSyntax, "\(count) words are more than 65,536", offset: cursor.offset - 4)
    }
    for _ in 0..<count {
      let offset = cursor.offset
      let bytes = try cursor.readString()
      let word = bytes.text
      try VocabularyWord.check(word, offset: offset)
      if let previous = words.last, !previous.utf8.lexicographicallyPrecedes(word.utf8) {
        throw CheckpointError(.wordOrder, "words are repeated or not in order", offset: offset)
      }
      words.append(word)
    }
  }

  /// Writes the payload of `WORD`.
  static func write(words: [String], to writer: inout ByteWriter) {
    writer.write(UInt32(words.count))
    for word in words { writer.write(string: word) }
  }

  /// Writes the payload of `TYPE`, given the positions of the types' names among the words.
  static func write(
    dataTypes: [DataType], position: (String) -> UInt16, to writer: inout ByteWriter
  ) {
    writer.write(UInt32(dataTypes.count))
    for type in dataTypes {
      writer.write(position(type.name))
      writer.write(UInt16(type.elementsPerBlock))
      writer.write(UInt32(type.bytesPerBlock))
      writer.write(UInt8(type.numberByteCount))
      writer.write(UInt8(type.isSignMagnitude ? 1 : 0))
    }
  }

  /// Parses the payload of `TYPE` (SPEC.md section 6.4).
  mutating func parseDataTypes(_ cursor: inout ByteCursor) throws(CheckpointError) {
    let count = try cursor.readCount(of: "element types", smallest: 10)
    var previous = -1
    for _ in 0..<count {
      let offset = cursor.offset
      let word = try checkWord(cursor.read(), offset: cursor.offset)
      let elements = Int(try cursor.read(UInt16.self))
      let bytes = Int(try cursor.read(UInt32.self))
      let number = Int(try cursor.read(UInt8.self))
      let order = try cursor.read(UInt8.self)
      guard word > previous else {
        throw CheckpointError(
          .typeOrder, "element types are repeated or not in order", offset: offset)
      }
      previous = word
      do throws(CheckpointError) {
        guard order <= 1 else {
          throw CheckpointError(.typeSize, "element type \(words[word]) has order \(order)")
        }
        dataTypes.append(
          try DataType(
            name: words[word], elementsPerBlock: elements, bytesPerBlock: bytes,
            numberByteCount: number, isSignMagnitude: order == 1))
      } catch {
        var error = error
        error.offset = offset
        throw error
      }
    }
  }
}

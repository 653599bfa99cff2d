/// A name out of a growing vocabulary: a component, a stack, a role, a group, an element type (SPEC.md 6.3).
enum VocabularyWord {
  static func isWellFormed(_ bytes: some Collection<UInt8>) -> Bool {
    (1...64).contains(bytes.count)
      && bytes.allSatisfy { byte in
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2D
      }
  }

  /// Throws `.wordSyntax` where a text is no word.
  static func check(_ text: String, offset: Int? = nil) throws(CheckpointError) {
    guard isWellFormed(text.utf8) else {
      throw CheckpointError(
        .wordSyntax,
        "\"\(Escaping.escapeShortened(text))\" is no word: 1 to 64 letters, digits, dots, underscores and hyphens",
        offset: offset)
    }
  }
}

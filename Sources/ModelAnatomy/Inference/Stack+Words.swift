extension Stack {
  private static let encoders = WordList(
    """
    encoder enc vision visual image audio vit siglip ~vision_tower ~audio_tower speech ~encoder \
    text_encoder video
    """)
  private static let decoders = WordList("decoder dec ~language_model llm ~decoder ~text_decoder")

  /// The stack that the words of a name tell.
  init?(modules: [NamePart]) {
    for part in modules {
      if Self.decoders.matches(part) {
        self = .decoder
        return
      }
      if Self.encoders.matches(part) {
        self = .encoder
        return
      }
    }
    return nil
  }
}

extension Modality {
  private static let lists: [(WordList, Modality)] = [
    (
      WordList(
        "vision visual image images video vit siglip ~vision_tower ~vision_model ~image_encoder"),
      .vision
    ),
    (WordList("audio speech acoustic mel ~audio_tower"), .audio),
    (WordList("text language llm ~language_model ~text_model ~text_encoder"), .text),
  ]

  /// What the words of a name tell, the outermost first.
  init?(modules: [NamePart]) {
    for part in modules {
      if let found = Self.lists.first(where: { $0.0.matches(part) }) {
        self = found.1
        return
      }
    }
    return nil
  }
}

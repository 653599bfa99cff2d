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

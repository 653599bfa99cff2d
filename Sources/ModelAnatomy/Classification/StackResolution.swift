/// Decides on the stack of tensors whose names do not tell it.
struct StackResolution {
  private let hasEncoder: Bool
  private let hasDecoder: Bool

  /// - Parameter entries: the rules that tensors matched. Those of blocks show which stacks exist.
  init(of entries: [RuleIndex.Entry?]) {
    var encoder = false
    var decoder = false
    for case let entry? in entries where entry.pattern.hasDepth {
      encoder = encoder || entry.stack == .encoder
      decoder = decoder || entry.stack == .decoder
    }
    hasEncoder = encoder
    hasDecoder = decoder
  }

  /// The only stack that there is, else the decoder for a head, else `shared`.
  func stack(of entry: RuleIndex.Entry) -> Stack {
    if let stack = entry.stack { return stack }
    if hasEncoder != hasDecoder { return hasEncoder ? .encoder : .decoder }
    return hasDecoder && entry.rule.component == .head ? .decoder : .shared
  }

  private static let encoders = WordList(
    """
    encoder enc vision visual image audio vit siglip ~vision_tower ~audio_tower speech ~encoder \
    text_encoder video
    """)
  private static let decoders = WordList("decoder dec ~language_model llm ~decoder ~text_decoder")

  /// The stack that the words of a name tell.
  static func stack(of modules: [NamePart]) -> Stack? {
    for part in modules {
      if StackResolution.decoders.matches(part) { return .decoder }
      if StackResolution.encoders.matches(part) { return .encoder }
    }
    return nil
  }

  /// The only stack that there is.
  var single: Stack {
    if hasEncoder != hasDecoder { return hasEncoder ? .encoder : .decoder }
    return .shared
  }
}

/// Decides on the stack of tensors whose names do not tell it.
struct StackResolution {
  private let hasEncoder: Bool
  private let hasDecoder: Bool

  /// - Parameter entries: the rules that tensors matched. Those of blocks show which stacks exist.
  init(of entries: [Family.Entry?]) {
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
  func stack(of entry: Family.Entry) -> Stack {
    if let stack = entry.stack { return stack }
    if hasEncoder != hasDecoder { return hasEncoder ? .encoder : .decoder }
    return hasDecoder && entry.rule.component == .head ? .decoder : .shared
  }

  /// The only stack that there is.
  var single: Stack {
    if hasEncoder != hasDecoder { return hasEncoder ? .encoder : .decoder }
    return .shared
  }
}

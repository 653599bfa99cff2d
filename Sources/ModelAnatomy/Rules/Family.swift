/// Models whose tensors have the same names, and the table of those names.
///
/// To teach the program a family, add a file with its table and a line to ``Family/all``.
struct Family: Sendable {
  /// The word by which reports call it.
  let name: String
  /// The only stack, or nil if the words `encoder` and `decoder` in the names tell.
  let stack: Stack?
  /// Patterns of which one must occur, where the table alone would fit other families too.
  let markers: [String]
  let rules: [Rule]

  init(_ name: String, stack: Stack? = nil, markers: [String] = [], rules: [Rule]) {
    self.name = name
    self.stack = stack
    self.markers = markers
    self.rules = rules
  }

  /// All families.
  ///
  /// Of two that explain equally many tensors of a file, the first is taken, so those with markers
  /// stand before those that their tables extend.
  static let all: [Family] = [
    .own,
    .distilBERT, .roberta, .bert, .vit, .vitTimm,
    .gpt2, .gptNeoX,
    .mixtral, .qwenMixture, .qwen, .llama, .llamaOriginal,
    .whisper, .whisperOriginal, .opt, .bart,
    .t5Gated, .t5, .pyTorch,
    .ggufEncoderDecoder, .ggufEncoder, .gguf,
  ]
}

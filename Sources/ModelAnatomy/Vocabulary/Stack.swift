/// Which side of a transformer a tensor belongs to.
///
/// A model with one stack keeps everything in it, embeddings and head included: BERT is all
/// `encoder`, GPT-2 all `decoder`. `shared` is for what both stacks of an encoder-decoder use, such
/// as T5's one embedding of tokens, and for tensors of which no rule knows the place. The head of
/// an encoder-decoder belongs to the decoder.
public enum Stack: String, Sendable, Hashable, CaseIterable {
  /// The stack that reads the input.
  case encoder
  /// The stack that writes the output; in decoder-only models, the only one.
  case decoder
  /// Used by both stacks, or by neither that is known.
  case shared
}

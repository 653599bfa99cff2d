/// Keys of configs that mean the same in different libraries.
enum Synonyms {
  /// One meaning a line; the first word is the one that tables use.
  private static let lines = """
    hidden_size n_embd d_model dim embed_dim hidden_dim
    num_hidden_layers n_layer n_layers num_layers depth
    num_attention_heads n_head n_heads num_heads
    intermediate_size n_inner ffn_dim d_ff ffn_hidden_size
    max_position_embeddings n_positions n_ctx max_seq_len
    num_key_value_heads n_kv_heads num_kv_heads multi_query_group_num
    vocab_size vocabulary_size n_vocab padded_vocab_size
    num_channels in_channels in_chans
    num_local_experts num_experts n_routed_experts moe_num_experts
    num_experts_per_tok num_experts_per_token moe_topk top_k moe_top_k moe_k
    """

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for word in words { table[word] = words.filter { $0 != word } }
    }
    return table
  }()

  /// Other words for a key.
  static func of(_ key: String) -> [String] { table[key] ?? [] }
}

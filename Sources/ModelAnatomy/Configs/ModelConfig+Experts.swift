extension ModelConfig {
  /// How many experts of a mixture work on a token, by whichever key the config says it.
  ///
  /// Where it differs between blocks or kinds of experts, the first is taken.
  var statedExpertsPerToken: Int? {
    for key in Self.keysOfExpertsPerToken {
      switch values[key] {
      case .integer(let number)? where number > 0: return number
      case .list(let numbers)?:
        if case .integer(let number)? = numbers.first, number > 0 { return number }
      default: break
      }
    }
    for key in Self.keysOfParts {
      if case .object(let inner)? = values[key],
        let number = ModelConfig(inner).statedExpertsPerToken
      {
        return number
      }
    }
    return nil
  }

  /// The words that libraries have for it.
  private static let keysOfExpertsPerToken = [
    "num_experts_per_tok", "num_experts_per_token", "experts_per_token", "num_selected_experts",
    "moe_topk", "moe_top_k", "top_k_experts", "moe_router_topk", "router_topk", "moe_k",
    "num_activated_experts", "n_activated_experts", "moe_num_active_experts",
    "num_experts_per_topk", "expert_used_count", "num_experts_active", "moe_num_experts_per_tok",
    "num_active_experts", "top_k",
  ]

  /// Configs of parts that have their own, those of language first.
  static let keysOfParts = [
    "text_config", "llm_config", "language_config", "thinker_config", "ffn_config", "moe_config",
    "decoder",
  ]
}

extension ModelConfig {
  /// Whether the config says that the head is the embedding of tokens once more.
  public var tiesHead: Bool {
    if case .boolean(let value)? = values["tie_word_embeddings"] { return value }
    return Self.keysOfParts.contains { key in
      if case .object(let inner)? = values[key] { ModelConfig(inner).tiesHead } else { false }
    }
  }
}

extension ModelConfig {
  /// How far back each block's attention reaches, by depth: nil for all of the context.
  ///
  /// Sources: the configuration classes of transformers 5, whose `layer_types` names each block's kind; before it,
  /// `sliding_window_pattern` (each so many-th block sees all), `max_window_layers` with `use_sliding_window`
  /// (blocks below see all), or one window for every block.
  public func attentionWindow(ofBlock depth: Int) -> Int? {
    for key in Self.keysOfParts {
      if case .object(let inner)? = values[key] {
        return ModelConfig(inner).attentionWindow(ofBlock: depth)
      }
    }
    if case .list(let kinds)? = values["layer_types"] {
      guard kinds.indices.contains(depth), case .string(let kind) = kinds[depth] else { return nil }
      if kind.contains("chunked") { return positive("attention_chunk_size") }
      return kind.contains("sliding") || kind.contains("local") ? window : nil
    }
    guard values["use_sliding_window"] != false, let window else { return nil }
    if let pattern = positive("sliding_window_pattern") ?? positive("_sliding_window_pattern") {
      return (depth + 1).isMultiple(of: pattern) ? nil : window
    }
    if values["use_sliding_window"] == true, let whole = positive("max_window_layers") {
      return depth >= whole ? window : nil
    }
    return window
  }

  private var window: Int? {
    positive("sliding_window") ?? positive("sliding_window_size") ?? positive("attention_window")
  }

  private func positive(_ key: String) -> Int? {
    if case .integer(let number)? = values[key], number > 0 { number } else { nil }
  }
}

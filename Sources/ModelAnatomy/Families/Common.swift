extension Family {
  /// Tensors that say by the last part of their name what they are, in any model.
  static let common = Family(
    "common",
    rules: [
      .buffer("position_ids", "position indices"),
      .buffer("token_type_ids", "the numbers of segments"),
      .buffer("inv_freq", "frequencies of rotary positions"),
      .buffer("relative_position_index", "the numbers of relative positions"),
      .buffer("running_mean", "a running statistic of batch normalization"),
      .buffer("running_var", "a running statistic of batch normalization"),
      .buffer("num_batches_tracked", "a running statistic of batch normalization"),
      .buffer("causal_mask", "causal mask"),
    ])
}

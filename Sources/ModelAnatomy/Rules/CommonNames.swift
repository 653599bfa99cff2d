/// Names of tensors that say by their last part what they are, in any model.
enum CommonNames {
  static let source = "common"

  private static let buffers: [String: String] = [
    "position_ids": "position indices",
    "token_type_ids": "the numbers of segments",
    "inv_freq": "frequencies of rotary positions",
    "relative_position_index": "the numbers of relative positions",
    "running_mean": "a running statistic of batch normalization",
    "running_var": "a running statistic of batch normalization",
    "num_batches_tracked": "a running statistic of batch normalization",
    "running_std": "a running statistic",
    "causal_mask": "causal mask",
    "attn_mask_probs": "probabilities of a training schedule",
    "empty_weight": "a class's weight in the loss",
    "final_logits_bias": "a bias of logits that is not learned",
    "layer_scalar": "a layer's constant factor",
    "expert_bias": "balancing bias of the router",
    "router_bias": "balancing bias of the router",
    "balancing_biases": "balancing bias of the router",
    "embed_avg": "a moving average of a codebook",
    "embed_sum": "a moving average of a codebook",
    "cluster_size": "a moving average of a codebook",
    "cluster_usage": "a moving average of a codebook",
    "inited": "whether a codebook was initialized",
    "initialized": "whether a codebook was initialized",
    "num_points_scale": "factors of sampling points",
    "n_points_scale": "factors of sampling points",
    "freqs": "frequencies of positions",
    "freqs_cis": "frequencies of rotary positions",
    "freqs_cos": "frequencies of rotary positions",
    "freqs_sin": "frequencies of rotary positions",
    "cos_cached": "frequencies of rotary positions",
    "sin_cached": "frequencies of rotary positions",
    "pe": "sinusoids of positions",
    "pos_idx_to_embed": "sinusoids of positions",
    "slope_rate": "decay of linear attention",
    "query_decay": "decay of linear attention",
    "key_decay": "decay of linear attention",
    "diagonal_decay": "decay of linear attention",
    "x_min": "a range of integer arithmetic",
    "x_max": "a range of integer arithmetic",
    "input_min": "a range of activations",
    "input_max": "a range of activations",
    "output_min": "a range of activations",
    "output_max": "a range of activations",
    "act_scaling_factor": "a range of integer arithmetic",
    "fc_scaling_factor": "a range of integer arithmetic",
    "weight_scaling_factor": "a range of integer arithmetic",
    "weight_integer": "the weight once more, as integers",
    "bias_integer": "the bias once more, as integers",
    "original_inv_freq": "frequencies of rotary positions",
  ]

  /// What a tensor is by the last part of its name, if that says it.
  static func rule(_ key: [UInt8]) -> Rule? {
    let start = key.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? 0
    let part = String(decoding: key[start...], as: UTF8.self)
    guard let what = buffers[part] else { return nil }
    return Rule(
      pattern: part, parts: [.buffer], role: nil, remark: .buffer(what), stack: nil, modality: nil)
  }
}

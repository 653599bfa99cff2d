/// Names of tensors that say by their last part what they are, in any model.
enum CommonNames {
  static let source = "common"

  private static let rotary = "frequencies of rotary positions"
  private static let statistic = "a running statistic of batch normalization"

  private static let buffers: [String: String] = [
    "position_ids": "the numbers of positions",
    "token_type_ids": "the numbers of segments",
    "inv_freq": rotary,
    "original_inv_freq": rotary,
    "relative_position_index": "the numbers of relative positions",
    "running_mean": statistic,
    "running_var": statistic,
    "num_batches_tracked": statistic,
    "causal_mask": "causal mask",
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

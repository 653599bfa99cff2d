/// What recurrent layers keep of the tokens before: as much for a long context as for a short one.
///
/// | layer | numbers a block | source |
/// |---|---|---|
/// | LSTM | 2 x width | Hochreiter and Schmidhuber, 1997 |
/// | GRU | width | Cho et al., 2014 |
/// | Mamba | inner x (state + kernel) | Gu and Dao, "Mamba", 2023, 3.4 |
/// | Mamba 2 | inner x state + convolved x kernel | Dao and Gu, "Transformers are SSMs", 2024, 7 |
/// | gated delta rule | value heads x key x value + convolved x kernel | Yang et al., "Gated Delta Networks", 2024 |
/// | RWKV | heads x head x head + 2 x width | Peng et al., "Eagle and Finch", 2024 |
///
/// Shapes tell all of LSTM, GRU and Mamba. Of the others they tell inner widths and kernels, and the config the rest.
public struct RecurrentState: Sendable, Hashable {
  /// The numbers kept for one sequence.
  public let elements: Int
  /// The layers that keep some.
  public let layers: Int

  /// What a model's recurrent layers keep; nil if it has none, or if neither shapes nor config tell how much.
  ///
  /// - Throws: ``TallyError`` as ``Tally`` does.
  public init?(of anatomy: Anatomy, config: ModelConfig? = nil) throws(TallyError) {
    _ = try anatomy.checkedSum()
    var mixers: [String: [Substring: [Int]]] = [:]
    for (tensor, classification) in zip(anatomy.tensors, anatomy.classifications)
    where classification.exclusion == nil
      && [.stateSpace, .linearAttention, .recurrent, .other].contains(classification.component)
    {
      guard let (mixer, part) = Self.split(tensor.name) else { continue }
      mixers[mixer, default: [:]][part] = tensor.shape
    }
    var elements = 0
    var layers = 0
    for shapes in mixers.values where Self.isRecurrent(shapes) {
      guard let kept = Self.elements(shapes, config: config?.textPart),
        case let (sum, overflow) = elements.addingReportingOverflow(kept), !overflow
      else { return nil }
      elements = sum
      layers += 1
    }
    guard layers > 0 else { return nil }
    self.elements = elements
    self.layers = layers
  }

  /// A mixer's name and what of it a tensor is: `layers.3.mixer` and `conv1d` of `layers.3.mixer.conv1d.weight`.
  private static func split(_ name: String) -> (String, Substring)? {
    var parts = name.split(separator: ".")
    if let last = parts.last, ["weight", "bias"].contains(last) { parts.removeLast() }
    guard let part = parts.popLast() else { return nil }
    return name.hasSuffix(".bias") ? nil : (parts.joined(separator: "."), part)
  }

  private static func isRecurrent(_ shapes: [Substring: [Int]]) -> Bool {
    shapes["A_log"] != nil || shapes["time_faaaa"] != nil || shapes["time_decay"] != nil
      || shapes.keys.contains { $0.hasPrefix("weight_hh_l") }
  }

  private static func elements(_ shapes: [Substring: [Int]], config: ModelConfig?) -> Int? {
    let hidden = shapes.filter { $0.key.hasPrefix("weight_hh_l") }
    if !hidden.isEmpty { return recurrent(hidden) }
    if let decay = shapes["time_faaaa"] ?? shapes["time_decay"] { return rwkv(decay, config) }
    guard let a = shapes["A_log"] else { return nil }
    let convolution = shapes["conv1d"].flatMap { shape in
      shape.first.flatMap { $0.times(shape.last ?? 0) }
    }
    guard let convolution, let convolved = shapes["conv1d"]?.first else { return nil }
    if a.count == 2 { return a[0].times(a[1])?.plus(convolution) }
    if let valueHeads = config?.number(["linear_num_value_heads"]),
      let key = config?.number(["linear_key_head_dim"]),
      let value = config?.number(["linear_value_head_dim"])
    {
      return valueHeads.times(key)?.times(value)?.plus(convolution)
    }
    guard let state = config?.number(["state_size", "ssm_state_size", "mamba_d_state"]) else {
      return nil
    }
    let groups = config?.number(["n_groups", "mamba_n_groups"]) ?? 1
    guard let shared = state.times(groups)?.times(2), convolved > shared else { return nil }
    return (convolved - shared).times(state)?.plus(convolution)
  }

  private static func recurrent(_ hidden: [Substring: [Int]]) -> Int? {
    var sum = 0
    for shape in hidden.values {
      guard shape.count == 2, shape[1] > 0 else { return nil }
      guard let kept = shape[0] / shape[1] == 4 ? shape[1].times(2) : shape[1],
        let next = sum.plus(kept)
      else { return nil }
      sum = next
    }
    return sum
  }

  private static func rwkv(_ decay: [Int], _ config: ModelConfig?) -> Int? {
    guard decay.count >= 2, let head = decay.last,
      let width = decay.suffix(2).first?.times(head)
    else { return nil }
    return width.times(head).flatMap { kept in width.times(2)?.plus(kept) }
  }
}

extension ModelConfig {
  /// The config of the language model, for models of several parts.
  var textPart: ModelConfig {
    for key in Self.keysOfParts {
      if case .object(let inner)? = values[key] { return ModelConfig(inner) }
    }
    return self
  }

  /// A positive number, by the first of these keys that has one.
  func number(_ keys: [String]) -> Int? {
    for key in keys { if case .integer(let number)? = values[key], number > 0 { return number } }
    return nil
  }
}

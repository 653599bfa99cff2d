/// Attention of each query to the keys, in several heads side by side (Vaswani et al., "Attention is
/// all you need", 2017, section 3.2): softmax(Q Kᵀ / √d) V in each head of width d = C / H.
///
/// In self-attention queries, keys and values come from one sequence of length T; in
/// cross-attention keys and values come from another one of length S, the memory.
struct MultiHeadAttention: Sendable {
  let heads: Int
  /// Whether a query sees only the keys up to its own position.
  let isCausal: Bool
  let query: Linear
  let key: Linear
  let value: Linear
  let output: Linear
  private let attended: Tensor
  /// What each query takes from each key, for each head of each sequence: see ``AttentionHead``.
  private let attention: FloatBuffer
  private let attendedGradient: Tensor
  private let queryGradient: Tensor
  private let keyGradient: Tensor
  private let valueGradient: Tensor

  /// Self-attention, or cross-attention to a memory of at most `memoryLength`.
  init(
    width: Int, heads: Int, isCausal: Bool, memoryLength: Int? = nil, in builder: LayerBuilder
  ) {
    precondition(width % heads == 0)
    self.heads = heads
    self.isCausal = isCausal
    let kind = memoryLength == nil ? "attention" : "crossAttention"
    let memory = builder.with(length: memoryLength ?? builder.length)
    func projection(_ name: String, in builder: LayerBuilder) -> Linear {
      Linear(
        inputs: width, outputs: width, component: "\(kind).\(name)", in: builder.part(name))
    }
    query = projection("query", in: builder)
    key = projection("key", in: memory)
    value = projection("value", in: memory)
    output = projection("output", in: builder)
    builder.resources.reservePacked(for: [query, key, value])
    attended = builder.activations(width)
    attention = builder.resources.memory.zeros(
      builder.batch * heads
        * AttentionHead.attentionCount(queries: builder.length, keys: memory.length))
    attendedGradient = builder.sharedActivations(width, for: "attended gradient")
    queryGradient = builder.sharedActivations(width, for: "query gradient")
    keyGradient = memory.sharedActivations(width, for: "key gradient")
    valueGradient = memory.sharedActivations(width, for: "value gradient")
    builder.resources.scratchCount = max(
      builder.resources.scratchCount,
      AttentionHead.scratchCount(keys: memory.length, width: width / heads))
  }

  /// (B, T, C), with the memory (B, S, C) in cross-attention, to (B, T, C).
  ///
  /// With `keyCounts` the keys behind the first so many of each sequence are padding that no query
  /// sees; each count is at least 1.
  func forward(
    _ input: Tensor, memory: Tensor? = nil, keyCounts: [Int]? = nil, _ execution: Execution,
    prepare: Linear.RowWork? = nil, finish: AddAndNormalize.OutputWork? = nil
  ) -> Tensor {
    if let memory {
      _ = query.forward(input, execution, prepare: prepare)
      Linear.forward([key, value], memory, execution)
    } else {
      Linear.forward([query, key, value], input, execution, prepare: prepare)
    }
    let source = memory ?? input
    let queries = query.output.shaped(like: input)
    let keys = key.output.shaped(like: source)
    let values = value.output.shaped(like: source)
    let attended = attended.shaped(like: input)
    execution.threads.run(input.batch * heads) { [self] index, worker in
      Kernels.attend(
        head(index, queries, keys, values, keyCounts?[index / heads]),
        into: part(index, of: attended), scratch: execution.scratch(worker))
    }
    let result = output.output.shaped(like: input)
    return output.forward(attended, execution, finish: { finish?(result, $0) })
  }

  /// Gives the gradient of the input to `inputGradient`, in place of what is there, and adds that of
  /// the memory to `memoryGradient`.
  func backward(
    _ outputGradient: Tensor, input: Tensor, memory: Tensor? = nil, keyCounts: [Int]? = nil,
    into inputGradient: Tensor, memoryGradient: Tensor? = nil, _ execution: Execution,
    finish: Linear.RowWork? = nil
  ) {
    let source = memory ?? input
    let queries = query.output.shaped(like: input)
    let keys = key.output.shaped(like: source)
    let values = value.output.shaped(like: source)
    let attendedGradient = attendedGradient.shaped(like: input)
    let queryGradient = queryGradient.shaped(like: input)
    let keyGradient = keyGradient.shaped(like: source)
    let valueGradient = valueGradient.shaped(like: source)

    output.backward(
      outputGradient, input: attended.shaped(like: input), into: attendedGradient, execution)
    execution.threads.run(input.batch * heads) { [self] index, worker in
      Kernels.attendBackward(
        head(index, queries, keys, values, keyCounts?[index / heads]),
        part(index, of: attendedGradient), queryGradient: part(index, of: queryGradient),
        keyGradient: part(index, of: keyGradient), valueGradient: part(index, of: valueGradient),
        scratch: execution.scratch(worker))
    }
    guard let memory, let memoryGradient else {
      Linear.backward(
        [query, key, value], [queryGradient, keyGradient, valueGradient], input: input,
        into: inputGradient, execution, finish: finish)
      return
    }
    query.backward(queryGradient, input: input, into: inputGradient, execution, finish: finish)
    Linear.backward(
      [key, value], [keyGradient, valueGradient], input: memory, into: memoryGradient,
      adding: true, execution)
  }

  /// What each token of the first sequence took from each in the last pass forward, by head: (H, T, S).
  func patterns(queries: Int, keys: Int, visibleKeys: Int? = nil) -> [[[Float]]] {
    let queries = query.output.shaped(batch: 1, length: queries)
    let memory = key.output.shaped(batch: 1, length: keys)
    return (0..<heads).map { head($0, queries, memory, memory, visibleKeys).pattern() }
  }

  /// The head of that number, counted through all sequences: sequence `index` / H, head `index` % H.
  private func head(
    _ index: Int, _ queries: Tensor, _ keys: Tensor, _ values: Tensor, _ visibleKeys: Int?
  ) -> AttentionHead {
    let count = AttentionHead.attentionCount(queries: queries.length, keys: keys.length)
    return AttentionHead(
      queries: part(index, of: queries), keys: part(index, of: keys),
      values: part(index, of: values), attention: attention.slice(index * count, count),
      visibleKeys: visibleKeys ?? keys.length, isCausal: isCausal)
  }

  /// The part (T, C / H) of a tensor that belongs to that head.
  private func part(_ index: Int, of tensor: Tensor) -> Matrix {
    let sequence = index / heads
    let width = tensor.width / heads
    let column = index % heads * width
    return tensor.matrix.block(
      rows: sequence * tensor.length..<(sequence + 1) * tensor.length,
      columns: column..<column + width)
  }
}

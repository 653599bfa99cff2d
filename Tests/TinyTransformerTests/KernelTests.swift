import CKernels
import Testing

@testable import TinyTransformer

/// Every instruction set that this machine has, against the portable kernels, bit by bit.
@Suite("Kernels")
struct KernelTests {
  typealias Table = ckpt_transformer_kernels

  static let sets: [(name: String, table: Table)] = [
    ("avx2", ckpt_instruction_set_avx2), ("avx512", ckpt_instruction_set_avx512),
  ].compactMap { name, set in
    // The table is constant and lives as long as the program.
    unsafe ckpt_transformer_kernels_for(set).map { unsafe (name, $0.pointee) }
  }

  static let portable: Table? = unsafe ckpt_transformer_kernels_for(ckpt_instruction_set_portable)
    .map { unsafe $0.pointee }

  /// Memory for the kernels' arguments: what a case reads and what it writes.
  struct Memory {
    var inputs: [FloatBuffer]
    var outputs: [FloatBuffer]
  }

  /// Runs `body` with the portable table and each of the others on copies of the same memory.
  func compare(
    _ label: String, inputs: [[Float]], outputs: [[Float]],
    _ body: (Table, _ inputs: [FloatBuffer], _ outputs: [FloatBuffer]) -> Void
  ) throws {
    func result(_ table: Table) -> [[Float]] {
      let memory = FloatMemory()
      return withExtendedLifetime(memory) {
        let written = memory.copies(outputs)
        body(table, memory.copies(inputs), written)
        return written.map { $0.array() }
      }
    }
    let expected = result(try #require(Self.portable))
    for (name, table) in Self.sets {
      for (index, (mine, theirs)) in zip(result(table), expected).enumerated() {
        let different = zip(mine, theirs).enumerated().first { _, pair in
          // Which of several NaNs comes out is the processor's choice.
          !(pair.0.isNaN && pair.1.isNaN) && pair.0.bitPattern != pair.1.bitPattern
        }
        #expect(
          different == nil,
          "\(label), output \(index) of \(name): first difference \(String(describing: different))")
      }
    }
  }

  func numbers(_ count: Int, seed: UInt64, special: Bool = false) -> [Float] {
    var random = RandomGenerator(seed: seed)
    return (0..<count).map { _ in
      if special, random.below(9) == 0 {
        let strange: [Float] = [
          .nan, .infinity, -.infinity, 0, -0.0, .leastNonzeroMagnitude, -.leastNormalMagnitude,
          .greatestFiniteMagnitude, 88.8, -87.4, -103.5, 1e-30,
        ]
        return strange[random.below(strange.count)]
      }
      return Float(random.uniform() * 4 - 2)
    }
  }

  static let shapes = [
    (1, 1, 1), (12, 32, 8), (13, 33, 7), (5, 15, 3), (25, 96, 17), (7, 48, 300), (30, 8, 32),
    (11, 16, 5), (3, 130, 2), (98, 40, 16), (28, 64, 19), (4, 31, 0),
  ]

  @Test("matrix products", arguments: shapes, [false, true])
  func matrixProducts(_ shape: (rows: Int, columns: Int, inner: Int), special: Bool) throws {
    let (rows, columns, inner) = shape
    for variant in 0..<6 {
      let bTransposed = variant & 1 == 1
      let start = [ckpt_start_zero, ckpt_start_accumulate, ckpt_start_bias][variant / 2]
      let aStride = inner + 3
      let bStride = (bTransposed ? inner : columns) + 1
      let cStride = columns + 2
      let a = numbers(rows * aStride + 1, seed: 1, special: special)
      let b = numbers((bTransposed ? columns : inner) * bStride + 1, seed: 2, special: special)
      let bias = numbers(columns, seed: 3)
      let c = numbers(rows * cStride, seed: 4)
      let scratch = [Float](repeating: 7, count: ckpt_packed_count(inner, columns) + 16)
      try compare(
        "\(shape) variant \(variant)", inputs: [a, b, bias, scratch], outputs: [c]
      ) { table, inputs, outputs in
        // All sizes were computed from the same shape.
        let right = unsafe ckpt_matrix(
          values: inputs[1].pointer, stride: bStride, transposed: bTransposed ? 1 : 0)
        unsafe table.pack(inner, columns, right, 0, columns, inputs[3].pointer)
        unsafe table.multiply_packed(
          rows, columns, inner, inputs[0].pointer, aStride, inputs[3].pointer, start,
          start == ckpt_start_bias ? inputs[2].pointer : nil, outputs[0].pointer, cStride)
        if special { return }
        // And it is the product: compared with one in double precision.
        for i in 0..<rows {
          for j in 0..<columns {
            var sum = 0.0
            if start == ckpt_start_accumulate { sum = Double(c[i * cStride + j]) }
            if start == ckpt_start_bias { sum = Double(bias[j]) }
            for k in 0..<inner {
              sum +=
                Double(a[i * aStride + k])
                * Double(b[bTransposed ? j * bStride + k : k * bStride + j])
            }
            #expect(abs(sum - Double(outputs[0][i * cStride + j])) < 1e-3)
          }
        }
      }
    }
  }

  @Test("gradients of a linear layer", arguments: shapes, [false, true])
  func linearGradients(_ shape: (outputs: Int, inputs: Int, rows: Int), special: Bool) throws {
    let (outputs, inputs, rows) = shape
    let stride = outputs + 3
    let dy = numbers(rows * stride + 1, seed: 1, special: special)
    let x = numbers(rows * inputs, seed: 2, special: special)
    let weights = numbers(outputs * inputs, seed: 3)
    let biases = numbers(outputs, seed: 4)
    try compare("\(shape)", inputs: [dy, x], outputs: [weights, biases]) { table, given, sums in
      // All sizes were computed from the same shape.
      unsafe table.linear_parameter_sums(
        rows, outputs, inputs, given[0].pointer, stride, given[1].pointer, sums[0].pointer,
        sums[1].pointer)
      if special { return }
      // And they are the sums: compared with some in double precision.
      for i in 0..<outputs {
        let column = (0..<rows).map { Double(dy[$0 * stride + i]) }
        #expect(abs(column.reduce(Double(biases[i]), +) - Double(sums[1][i])) < 1e-3)
        for j in 0..<inputs {
          let sum = (0..<rows).reduce(Double(weights[i * inputs + j])) {
            $0 + column[$1] * Double(x[$1 * inputs + j])
          }
          #expect(abs(sum - Double(sums[0][i * inputs + j])) < 1e-3)
        }
      }
    }
  }

  @Test(
    "functions of rows and elements", arguments: [1, 5, 15, 16, 17, 40, 96, 131], [false, true])
  func elementwise(_ count: Int, special: Bool) throws {
    let rows = 3
    let x = numbers(rows * count, seed: 5, special: special)
    let dy = numbers(rows * count, seed: 6, special: special)
    let scale = numbers(count, seed: 7)
    let zeros = [Float](repeating: 0, count: rows * count)
    // All buffers hold rows * count elements, or count of them where the kernel says so.
    try compare("activations", inputs: [x, dy], outputs: Array(repeating: zeros, count: 6)) {
      table, inputs, outputs in
      unsafe table.relu(rows * count, inputs[0].pointer, outputs[0].pointer)
      unsafe table.relu_backward(
        rows * count, inputs[0].pointer, inputs[1].pointer, outputs[1].pointer)
      unsafe table.gelu(rows * count, inputs[0].pointer, outputs[2].pointer)
      unsafe table.gelu_backward(
        rows * count, inputs[0].pointer, inputs[1].pointer, outputs[3].pointer)
      unsafe table.add(rows * count, inputs[0].pointer, inputs[1].pointer, outputs[4].pointer)
      outputs[5][0] = unsafe table.sum_of_squares(rows * count, inputs[0].pointer)
    }
    try compare(
      "layer norm", inputs: [x, dy, scale],
      outputs: [zeros, zeros, zeros, [0, 0, 0], [0, 0, 0], scale, scale]
    ) { table, inputs, outputs in
      unsafe table.layer_norm(
        rows, count, inputs[0].pointer, inputs[2].pointer, inputs[2].pointer, 1e-5,
        outputs[0].pointer, outputs[3].pointer, outputs[4].pointer)
      for adding in [0, 1] as [Int32] {
        unsafe table.layer_norm_backward(
          rows, count, inputs[0].pointer, inputs[2].pointer, outputs[3].pointer,
          outputs[4].pointer, inputs[1].pointer, outputs[1].pointer, adding)
      }
      unsafe table.layer_norm_parameter_sums(
        rows, count, 0, count, inputs[0].pointer, outputs[3].pointer, outputs[4].pointer,
        inputs[1].pointer, outputs[5].pointer, outputs[6].pointer)
    }
    try compare("softmax of rows", inputs: [], outputs: [x, [0, 0, 0], [0, 0, 0]]) {
      table, _, outputs in
      for row in 0..<rows {
        unsafe table.softmax_row(
          count, outputs[0].pointer + row * count, 0.25, outputs[1].pointer + row,
          outputs[2].pointer + row)
      }
    }
    try compare("optimizer", inputs: [dy], outputs: [x, x, x.map(abs)]) { table, inputs, outputs in
      unsafe table.adamw(
        rows * count, outputs[0].pointer, inputs[0].pointer, outputs[1].pointer,
        outputs[2].pointer, 0.7, 1e-2, 1e-4, 0.9, 0.99, 1e-8, 1.1, 1.2)
    }
    try compare("dropout", inputs: [x], outputs: [zeros]) { table, inputs, outputs in
      unsafe table.dropout(
        rows * count, inputs[0].pointer, 9, 1000, 1 << 30, 1.5, outputs[0].pointer)
    }
  }

  struct Attention: CustomTestStringConvertible {
    let (queries, keys, width): (Int, Int, Int)
    var visible: Int?
    var isCausal = false
    var testDescription: String {
      "\(queries) queries, \(keys) keys of \(width)\(isCausal ? ", causal" : "")"
        + (visible.map { ", \($0) visible" } ?? "")
    }
  }

  static let attentions = [
    Attention(queries: 1, keys: 1, width: 1), Attention(queries: 3, keys: 17, width: 8),
    Attention(queries: 32, keys: 40, width: 16), Attention(queries: 33, keys: 20, width: 12),
    Attention(queries: 20, keys: 300, width: 5), Attention(queries: 50, keys: 70, width: 33),
    Attention(queries: 33, keys: 40, width: 16, visible: 23),
    Attention(queries: 7, keys: 9, width: 3, visible: 1),
    Attention(queries: 1, keys: 1, width: 4, isCausal: true),
    Attention(queries: 16, keys: 16, width: 8, isCausal: true),
    Attention(queries: 70, keys: 70, width: 24, isCausal: true),
    Attention(queries: 70, keys: 75, width: 17, isCausal: true),
  ]

  @Test("attention, forward and backward", arguments: attentions, [false, true])
  func attention(_ form: Attention, special: Bool) throws {
    let (queries, keys, width) = (form.queries, form.keys, form.width)
    let stride = width + 3
    func numbers(_ rows: Int, _ seed: UInt64) -> [Float] {
      self.numbers(rows * stride, seed: seed, special: special)
    }
    let (q, k, v) = (numbers(queries, 8), numbers(keys, 9), numbers(keys, 10))
    let gradient = numbers(queries, 11)
    let seen = (0..<queries).map {
      min(form.visible ?? keys, form.isCausal ? $0 + 1 : keys)
    }
    try compare(
      "attention", inputs: [q, k, v, gradient],
      outputs: [
        [Float](repeating: 3, count: AttentionHead.attentionCount(queries: queries, keys: keys)),
        numbers(queries, 12), numbers(queries, 13), numbers(keys, 14), numbers(keys, 15),
        [Float](repeating: 5, count: AttentionHead.scratchCount(keys: keys, width: width)),
      ]
    ) { table, inputs, outputs in
      var head = unsafe ckpt_attention_head(
        queries: queries, keys: keys, width: width, stride: stride, query: inputs[0].pointer,
        key: inputs[1].pointer, value: inputs[2].pointer, factor: 0.5,
        visible: form.visible ?? keys, causal: form.isCausal ? 1 : 0,
        attention: outputs[0].pointer, scratch: outputs[5].pointer)
      unsafe table.attend(&head, outputs[1].pointer)
      unsafe table.attend_backward(
        &head, inputs[3].pointer, outputs[2].pointer, outputs[3].pointer, outputs[4].pointer)
      // What is behind the results in each row stays; what scratch memory holds afterwards does not count.
      outputs[5].fill(0)
      if special { return }
      let expected = ReferenceAttention(
        q, k, v, gradient, stride: stride, width: width, seen: seen, factor: 0.5)
      for (output, values) in zip(
        outputs[1...4],
        [expected.attended, expected.queryGradient, expected.keyGradient, expected.valueGradient])
      {
        for (place, value) in values.enumerated() where place % stride < width {
          #expect(abs(Double(output[place]) - value) < 1e-4)
        }
      }
    }
  }

  /// Attention and its gradients in double precision, from the definition.
  struct ReferenceAttention {
    var attended: [Double]
    var queryGradient: [Double]
    var keyGradient: [Double]
    var valueGradient: [Double]

    init(
      _ q: [Float], _ k: [Float], _ v: [Float], _ gradient: [Float], stride: Int, width: Int,
      seen: [Int], factor: Double
    ) {
      attended = Array(repeating: 0, count: q.count)
      queryGradient = Array(repeating: 0, count: q.count)
      keyGradient = Array(repeating: 0, count: k.count)
      valueGradient = Array(repeating: 0, count: k.count)
      func dot(_ a: [Float], _ i: Int, _ b: [Float], _ j: Int) -> Double {
        (0..<width).reduce(0) { $0 + Double(a[i * stride + $1]) * Double(b[j * stride + $1]) }
      }
      for (i, seen) in seen.enumerated() {
        let weights = (0..<seen).map { exponential(factor * dot(q, i, k, $0)) }
        let p = weights.map { $0 / weights.reduce(0, +) }
        let ofP = (0..<seen).map { dot(gradient, i, v, $0) }
        let mean = zip(p, ofP).reduce(0) { $0 + $1.0 * $1.1 }
        for j in 0..<seen {
          let ofScore = factor * p[j] * (ofP[j] - mean)
          for c in 0..<width {
            attended[i * stride + c] += p[j] * Double(v[j * stride + c])
            valueGradient[j * stride + c] += p[j] * Double(gradient[i * stride + c])
            queryGradient[i * stride + c] += ofScore * Double(k[j * stride + c])
            keyGradient[j * stride + c] += ofScore * Double(q[i * stride + c])
          }
        }
      }
    }
  }

  @Test("the exponential is within 2 units in the last place")
  func exponentialAccuracy() throws {
    let table = try #require(Self.portable)
    // Softmax of (0, x) divides exp(x) by 1 + exp(x); for very negative x that is exp(x) itself.
    for step in 0..<2000 {
      let x = -18 - Float(step) * 0.034
      var row: [Float] = [0, x]
      var maximum: Float = 0
      var sum: Float = 0
      unsafe table.softmax_row(2, &row, 1, &maximum, &sum)
      let expected = TinyTransformer.exponential(Double(x))
      #expect(abs(Double(row[1]) - expected) < 2 * Double(Float(expected).ulp), "exp(\(x))")
    }
  }

  @Test("the best instruction set is one of those tested")
  func dispatch() {
    let best = ckpt_best_instruction_set()
    #expect(Int(best.rawValue) == Self.sets.count)
    #expect(unsafe ckpt_transformer_kernels_for(best) == ckpt_transformer_kernels())
  }
}

extension FloatMemory {
  /// Buffers with the same numbers.
  fileprivate func copies(_ arrays: [[Float]]) -> [FloatBuffer] {
    arrays.map { array in
      let buffer = zeros(array.count)
      buffer.copy(from: array)
      return buffer
    }
  }
}

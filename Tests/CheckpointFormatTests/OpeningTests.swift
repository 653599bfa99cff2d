import Synchronization
import TestSupport
import Testing

@testable import CheckpointFormat

/// How much of a file is read to open it, and to read some of it.
struct OpeningTests {
  /// A file of zeros between a header and what stands at its end, which counts what is read.
  private final class SparseSource: ByteSource {
    private let tail: [UInt8]
    let byteCount: Int
    private let ranges = Mutex<[Range<Int>]>([])

    init(dataByteCount: Int, tail: [UInt8]) {
      self.tail = tail
      byteCount = dataByteCount + tail.count
    }

    func takeReads() -> [Range<Int>] {
      ranges.withLock { reads in
        defer { reads = [] }
        return reads
      }
    }

    func read(at offset: Int, into bytes: inout MutableRawSpan) {
      let range = offset..<offset + bytes.byteCount
      ranges.withLock { $0.append(range) }
      let start = byteCount - tail.count
      let known = range.clamped(to: start..<byteCount)
      // Safe: every bit pattern is a byte, and what is copied lies in both.
      unsafe bytes.withUnsafeMutableBytes { target in
        unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
        guard !known.isEmpty else { return }
        unsafe tail.withUnsafeBytes { source in
          unsafe UnsafeMutableRawBufferPointer(
            rebasing: target[known.lowerBound - offset..<known.upperBound - offset]
          ).copyMemory(
            from: UnsafeRawBufferPointer(
              rebasing: source[known.lowerBound - start..<known.upperBound - start]))
        }
      }
    }
  }

  /// Tensors in bf16, all zeros and stored, in chunks of `chunkByteCount`, and where they lie in wholes.
  private static func source(
    _ tensors: [(name: String, shape: [Int], chunkByteCount: Int)],
    optional: [(String, UInt32, [UInt8])] = []
  ) -> SparseSource {
    var file = RawFile()
    file.words = ["bf16", "model", "other", "shared", "weight"]
    file.types = [(0, 1, 2)]
    file.layers = [RawFile.Layer(component: 2)]
    file.sorted = tensors.indices.sorted { tensors[$0].name < tensors[$1].name }.map { UInt32($0) }
    file.optional = optional
    var end = 64
    for (name, shape, length) in tensors {
      let byteCount = shape.reduce(2, *)
      let (full, rest) = byteCount.quotientAndRemainder(dividingBy: length)
      var entries: [UInt8] = []
      entries.reserveCapacity(12 * (full + 1))
      let entry = chunk(length).entry
      for _ in 0..<full { entries += entry }
      if rest > 0 { entries += chunk(rest).entry }
      file.tensors.append(
        RawFile.Tensor(
          name: Array(name.utf8), role: 4, group: 1, shape: shape.map { UInt64($0) },
          chunkByteCount: UInt32(length), storedByteCount: UInt64(byteCount), entries: entries))
      end = (end + 63) / 64 * 64 + byteCount
    }
    file.tableOffset = (end + 63) / 64 * 64
    return SparseSource(dataByteCount: (end + 63) / 64 * 64, tail: file.tail)
  }

  private static func chunk(_ byteCount: Int) -> RawFile.Chunk {
    let zeros = [UInt8](repeating: 0, count: byteCount)
    return RawFile.Chunk(
      storedByteCount: UInt32(byteCount), checksum: CRC32.checksum(zeros.rawSpan))
  }

  /// Llama 3.1 405B in bf16: 1,137 tensors in 774,130 chunks and more, 811 GB.
  private static func largeModel() -> [(name: String, shape: [Int], chunkByteCount: Int)] {
    var tensors: [(String, [Int])] = [("model.embed_tokens.weight", [128_256, 16_384])]
    for layer in 0..<126 {
      let prefix = "model.layers.\(layer)."
      tensors += [
        ("input_layernorm.weight", [16_384]), ("mlp.down_proj.weight", [16_384, 53_248]),
        ("mlp.gate_proj.weight", [53_248, 16_384]), ("mlp.up_proj.weight", [53_248, 16_384]),
        ("post_attention_layernorm.weight", [16_384]),
        ("self_attn.k_proj.weight", [1_024, 16_384]),
        ("self_attn.o_proj.weight", [16_384, 16_384]),
        ("self_attn.q_proj.weight", [16_384, 16_384]),
        ("self_attn.v_proj.weight", [1_024, 16_384]),
      ].map { (prefix + $0.0, $0.1) }
    }
    tensors += [("model.norm.weight", [16_384]), ("lm_head.weight", [128_256, 16_384])]
    return tensors.map { ($0.0, $0.1, 1 << 20) }
  }

  @Test func aModelOf405BillionParametersOpensWithOneReadOrTwo() throws {
    let source = Self.source(Self.largeModel())
    let reader = try CheckpointReader(source: source)
    var reads = source.takeReads()
    #expect(reads.count <= 2, "\(reads)")
    #expect(reads.reduce(0) { $0 + $1.count } <= 300 << 10, "\(reads)")
    #expect(reader.index.tensors.count == 1_137)
    let count = reader.index.tensors.reduce(0) { $0 + $1.description.elementCount }
    #expect(count == 405_853_388_800)
    #expect(source.takeReads().isEmpty, "listing reads nothing")
    // One row: the tensor's entries, then one chunk, which is read in pieces.
    let tensor = try #require(
      reader.index.tensor(named: "model.layers.77.mlp.up_proj.weight"))
    let row = try reader.readRows(4_000..<4_001, of: tensor)
    #expect(row.byteCount == 32_768)
    reads = source.takeReads()
    #expect(reads.count <= 5, "\(reads)")
    #expect(
      zip(reads.dropFirst(), reads.dropFirst(2)).allSatisfy { $0.upperBound == $1.lowerBound })
    #expect(reads.reduce(0) { $0 + $1.count } <= (1 << 20) + (64 << 10), "\(reads)")
  }

  /// How 256 MiB are cut into eight parts, as numbers of parts along the axes.
  @Test(arguments: [[8, 1], [1, 8], [4, 2], [2, 4]])
  func someRowsOfATensorInPartsCostLittle(_ cut: [Int]) throws {
    let shape = [32_768, 4_096]
    let box = [shape[0] / cut[0], shape[1] / cut[1]]
    var tensors: [(name: String, shape: [Int], chunkByteCount: Int)] = []
    var parts: [UInt8] = [1, 1, 0, 0, 0] + RawFile.string(Array("w".utf8)) + [2]
    parts += shape.flatMap { RawFile.number(UInt64($0)) } + RawFile.number(UInt32(8))
    for row in 0..<cut[0] {
      for column in 0..<cut[1] {
        let origin = [row * box[0], column * box[1]]
        let description = try TensorDescription(
          name: "w[\(origin[0]),\(origin[1])]", dataType: .bf16, shape: box)
        let length = WritingOptions().chunkByteCount(
          of: description, part: TensorPart(whole: "w", wholeShape: shape, origin: origin))
        parts += RawFile.number(UInt32(tensors.count))
        parts += origin.flatMap { RawFile.number(UInt64($0)) }
        tensors.append((description.name, box, length))
      }
    }
    let source = Self.source(tensors, optional: [("PART", 1, parts)])
    let reader = try CheckpointReader(source: source, threads: 2)
    let whole = try #require(reader.index.whole(named: "w"))
    #expect(whole.description.byteCount == 256 << 20)
    for start in [0, 5_000, 16_300, 32_440] {
      _ = source.takeReads()
      let rows = start..<start + 328
      let range = rows.lowerBound * 8_192..<rows.upperBound * 8_192
      var bytes = [UInt8](repeating: 1, count: range.count)
      var target = bytes.mutableRawSpan
      try reader.read(range, of: whole, into: &target)
      #expect(bytes.allSatisfy { $0 == 0 })
      let count = source.takeReads().reduce(0) { $0 + $1.count }
      #expect(count * 100 <= 3 * (256 << 20), "\(cut), from \(start): \(count) bytes")
    }
  }
}

import CheckpointFormat
import Testing
import TestSupport

/// Files changed by chance, their checksums made right again so that the change gets past them: each is refused with a
/// code or read, and none traps, hangs or takes memory that it did not earn.
struct FuzzTests {
  private static let seed = UInt64.random(in: 0...UInt64.max)

  /// Numbers at which comparisons and sums change their minds.
  private static let telling: [UInt64] = [
    0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF, 1 << 32,
    1 << 62, 1 << 63, .max, .max - 63,
  ]

  private static func mutate(_ file: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var file = file
    for _ in 0...Int.random(in: 0..<3, using: &random) {
      guard let index = RawFile.indexRange(of: file), !index.isEmpty else { return file }
      // Mostly the index, which has the structure; sometimes anything.
      let place =
        Int.random(in: 0..<8, using: &random) == 0
        ? Int.random(in: file.indices, using: &random) : Int.random(in: index, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: file[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: file[place] = UInt8.random(in: 0...255, using: &random)
      case 2: put(telling.randomElement(using: &random) ?? 0, 8, at: place, &file)
      case 3: put(telling.randomElement(using: &random) ?? 0, 4, at: place, &file)
      case 4: put(telling.randomElement(using: &random) ?? 0, 2, at: place, &file)
      default:
        let other = Int.random(in: index, using: &random)
        let count = min(
          Int.random(in: 1...24, using: &random), index.upperBound - max(place, other))
        if count > 0, index.contains(place) {
          file.replaceSubrange(place..<place + count, with: Array(file[other..<other + count]))
        }
      }
      file = RawFile.repaired(file)
    }
    return file
  }

  private static func put(_ value: UInt64, _ count: Int, at place: Int, _ file: inout [UInt8]) {
    for number in 0..<min(count, file.count - place) {
      file[place + number] = UInt8(truncatingIfNeeded: value >> UInt64(8 * number))
    }
  }

  /// Everything that a reader gives, from a file that says what it wants.
  private static func readAll(_ bytes: [UInt8]) throws -> CheckpointError.Code? {
    var limits = ResourceLimits()
    limits.maximumTensorByteCount = 1 << 24
    let reader: CheckpointReader
    do {
      reader = try CheckpointReader(source: MemorySource(bytes), limits: limits, threads: 1)
    } catch {
      return error.code
    }
    var first: CheckpointError.Code?
    for tensor in reader.index.tensors {
      #expect(reader.index.tensor(named: tensor.name) != nil)
      first = try first ?? Samples.code { _ = try reader.read(tensor) }
      if let rows = tensor.description.shape.first, rows > 0 {
        first = try first ?? Samples.code { _ = try reader.readRows(0..<1, of: tensor) }
      }
    }
    let damage = try reader.verify()
    return first ?? damage.first?.code
  }

  @Test func changedFilesAreRefusedOrRead() throws {
    print("seed \(Self.seed)")
    var random = SeededGenerator(seed: Self.seed)
    let originals =
      try [Samples.small()] + Corpus.valid.map { try $0.bytes() }.filter { $0.count < 20_000 }
    var rules: [CheckpointError.Code?: Int] = [:]
    for _ in 0..<20_000 {
      let original = originals[Int.random(in: originals.indices, using: &random)]
      rules[try Self.readAll(Self.mutate(original, &random)), default: 0] += 1
    }
    // The changes get past the checksums and into every part of the parser.
    #expect(rules.keys.count > 20, "seed \(Self.seed)")
    #expect(rules[.indexChecksum] == nil, "seed \(Self.seed)")
  }

  /// Bytes of encoded chunks changed, their checksums made right again: the decoders see them.
  @Test func changedChunksAreRefusedOrDecoded() throws {
    print("seed \(Self.seed)")
    var random = SeededGenerator(seed: Self.seed)
    let values = Samples.bytes(Samples.weights(2000))
    let whole = try Samples.write(options: WritingOptions(codec: .zlib)) { writer in
      try writer.add(
        TensorDescription(name: "t", dataType: .f32, shape: [2000]), bytes: values.rawSpan)
    }
    let reader = try Samples.open(whole)
    let chunk = try #require(try reader.chunks(of: reader.index.tensors[0]).first)
    #expect(chunk.codec == .zlib)
    var rules: Set<CheckpointError.Code?> = []
    for _ in 0..<5000 {
      var bytes = Array(whole[chunk.offset..<chunk.offset + chunk.storedByteCount])
      for _ in 0...Int.random(in: 0..<3, using: &random) {
        // The headers of the planes are the first bytes, and the most telling.
        let end = Bool.random(using: &random) ? 24 : bytes.count
        bytes[Int.random(in: 0..<end, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      var file = RawFile()
      file.data = bytes + [UInt8](repeating: 0, count: (64 - bytes.count % 64) % 64)
      file.types = [(4, 1, 1)]
      file.words = ["f32", "model", "other", "s3", "shared"]
      file.types = [(0, 1, 4)]
      file.tensors = [
        RawFile.Tensor(
          role: 2, group: 1, shape: [2000], chunkByteCount: 8000,
          chunks: [
            RawFile.Chunk(
              codec: 1, storedByteCount: UInt32(bytes.count),
              checksum: CRC32.checksum(bytes.rawSpan))
          ])
      ]
      file.layers = [RawFile.Layer(component: 2, stack: 4)]
      file.sorted = [0]
      rules.insert(try Self.readAll(file.bytes))
    }
    #expect(rules.isSuperset(of: [.planesMethod, .planesLength, .deflate]), "seed \(Self.seed)")
    #expect(rules.allSatisfy { ($0?.rawValue ?? 303) > 302 }, "seed \(Self.seed): \(rules)")
  }
}

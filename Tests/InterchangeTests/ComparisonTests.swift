import CheckpointFormat
import Interchange
import Testing
import TestSupport

@Suite struct ComparisonTests {
  private static func archive(
    _ tensors: [(name: String, type: DataType, bytes: [UInt8])], codec: ChunkCodec = .zlib,
    tied: [(name: String, target: String)] = []
  ) throws -> TensorArchive {
    let sink = MemorySink()
    let writer = try CheckpointWriter(
      sink: sink, options: WritingOptions(codec: codec, level: 1, threads: 1))
    for tensor in tensors {
      let elements =
        tensor.bytes.count / tensor.type.bytesPerBlock * tensor.type.elementsPerBlock
      try writer.add(
        TensorDescription(name: tensor.name, dataType: tensor.type, shape: [elements]),
        bytes: tensor.bytes.rawSpan)
    }
    for tie in tied { try writer.tie(tie.name, labels: TensorLabels(), to: tie.target) }
    try writer.finish()
    return try TensorArchive(CheckpointReader(source: MemorySource(sink.bytes), threads: 1))
  }

  private static func littleEndian<Bits: FixedWidthInteger>(_ numbers: [Bits]) -> [UInt8] {
    numbers.flatMap { number in
      (0..<MemoryLayout<Bits>.size).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
  }

  private static func difference(
    _ type: DataType, _ a: [UInt8], _ b: [UInt8]
  ) throws -> TensorDifference {
    let comparison = ArchiveComparison(
      try archive([("t", type, a)]), try archive([("t", type, b)]))
    return try comparison.difference(of: #require(comparison.comparable.first))
  }

  /// A type, two codes of it, and how far apart they are.
  struct Codes: Sendable, CustomTestStringConvertible {
    let type: DataType
    let first: UInt64
    let second: UInt64
    let distance: Double
    var testDescription: String { "\(type.name) \(first) \(second)" }
  }

  @Test(arguments: [
    Codes(type: .f64, first: (1.5).bitPattern, second: (-2.25).bitPattern, distance: 3.75),
    Codes(
      type: .f32, first: UInt64(Float(1.5).bitPattern), second: UInt64(Float(1).bitPattern),
      distance: 0.5),
    Codes(type: .bf16, first: 0x3F80, second: 0xBF80, distance: 2),
    // 1 and the next number; the smallest subnormal; the largest number.
    Codes(type: .f16, first: 0x3C00, second: 0x3C01, distance: 0x1p-10),
    Codes(type: .f16, first: 0, second: 1, distance: 0x1p-24),
    Codes(type: .f16, first: 0x7BFF, second: 0, distance: 65504),
    Codes(type: .f8e4m3, first: 0x7E, second: 0, distance: 448),
    Codes(type: .f8e4m3, first: 1, second: 0, distance: 0x1p-9),
    Codes(type: .f8e5m2, first: 0x7B, second: 0, distance: 57344),
    Codes(type: .f8e4m3fnuz, first: 0x7F, second: 0, distance: 240),
    Codes(type: .f8e5m2fnuz, first: 0x7F, second: 0, distance: 57344),
    Codes(type: .f8e8m0, first: 127, second: 128, distance: 1),
    Codes(type: .i8, first: 0xFF, second: 1, distance: 2),
    Codes(type: .u8, first: 0xFF, second: 1, distance: 254),
    Codes(type: .i16, first: 0x8000, second: 0, distance: 32768),
    Codes(type: .u16, first: 0x8000, second: 0, distance: 32768),
    Codes(type: .i32, first: 0xFFFF_FFFF, second: 0, distance: 1),
    Codes(type: .u32, first: 0xFFFF_FFFF, second: 0, distance: 4_294_967_295),
    Codes(type: .i64, first: .max, second: 0, distance: 1),
    Codes(type: .u64, first: 1 << 52, second: 0, distance: 0x1p52),
    Codes(type: .bool, first: 1, second: 0, distance: 1),
    Codes(
      type: .c64, first: UInt64(Float(3).bitPattern) << 32, second: UInt64(Float(1).bitPattern),
      distance: 3),
  ])
  func distancesAreThoseOfTheType(_ codes: Codes) throws {
    func bytes(_ code: UInt64) -> [UInt8] {
      Array(Self.littleEndian([code]).prefix(codes.type.bytesPerBlock))
    }
    let same = bytes(codes.first)
    let difference = try Self.difference(
      codes.type, same + bytes(codes.first), same + bytes(codes.second))
    #expect(difference.elements == 2)
    #expect(difference.changed == 1)
    #expect(difference.isNumeric)
    #expect(difference.largest == codes.distance)
    #expect(difference.notFinite == 0)
  }

  /// To or from what has no distance, or none at all.
  @Test(arguments: [
    (UInt32(0x7FC0_0000), UInt32(0x3F80_0000), 1), (0x7F80_0000, 0x3F80_0000, 1),
    (0x7F80_0000, 0xFF80_0000, 1), (0x7F80_0001, 0x7F80_0002, 1), (0x8000_0000, 0, 0),
  ])
  func bitsCountAndNotValues(_ first: UInt32, _ second: UInt32, notFinite: Int) throws {
    let difference = try Self.difference(
      .f32, Self.littleEndian([first]), Self.littleEndian([second]))
    #expect(difference.changed == 1)
    #expect(difference.largest == 0)
    #expect(difference.notFinite == notFinite)
  }

  @Test func equalNaNIsEqual() throws {
    let a = Self.littleEndian([UInt32(0x7F80_0001), 1])
    let b = Self.littleEndian([UInt32(0x7F80_0001), 2])
    let difference = try Self.difference(.f32, a, b)
    #expect(difference.changed == 1)
    #expect(difference.notFinite == 0)
  }

  @Test func quantizedBlocksAreCountedWhole() throws {
    let type = try DataType(name: "ggml.q4_0", elementsPerBlock: 32, bytesPerBlock: 18)
    var bytes = [UInt8](repeating: 7, count: 18 * 5)
    let before = bytes
    bytes[18] = 8
    bytes[19] = 8
    bytes[89] = 8
    let difference = try Self.difference(type, before, bytes)
    #expect(difference.elements == 160)
    #expect(difference.changed == 64)
    #expect(!difference.isNumeric)
  }

  /// Larger than the pieces that are compared, with a type whose blocks do not divide them.
  @Test func everyPieceCounts() throws {
    let type = try DataType(name: "mine.of7", elementsPerBlock: 1, bytesPerBlock: 7)
    let before = [UInt8](repeating: 0, count: 7 * 1_300_000)
    var after = before
    let places = [0, 599_186, 599_187, 1_299_999]
    for place in places { after[place * 7 + 6] = 1 }
    let difference = try Self.difference(type, before, after)
    #expect(difference.elements == 1_300_000)
    #expect(difference.changed == places.count)
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func sumsAreThoseOfTheDefinition(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let a = (0..<5000).map { _ in Float.random(in: -1...1, using: &random) }
    let b = a.map {
      Bool.random(using: &random) ? $0 : $0 + .random(in: -0.1...0.1, using: &random)
    }
    let difference = try Self.difference(
      .f32, Self.littleEndian(a.map(\.bitPattern)), Self.littleEndian(b.map(\.bitPattern)))
    let differences = zip(a, b).map { Double($1) - Double($0) }
    let squares = differences.reduce(0) { $0 + $1 * $1 }
    #expect(difference.changed == differences.count { $0 != 0 })
    #expect(difference.largest == differences.map(\.magnitude).max())
    #expect(abs(difference.rootMeanSquare - (squares / 5000).squareRoot()) < 1e-12)
  }

  @Test func namesArePairedByTheirBytes() throws {
    let bytes: [UInt8] = [1, 2]
    let comparison = ArchiveComparison(
      try Self.archive([("e\u{301}", .u8, bytes), ("both", .u8, bytes), ("form", .u8, [1])]),
      try Self.archive([("\u{E9}", .u8, bytes), ("form", .u8, bytes), ("both", .u8, bytes)]))
    #expect(comparison.onlyInFirst.map { Array($0.name.utf8) } == [Array("e\u{301}".utf8)])
    #expect(comparison.onlyInSecond.map { Array($0.name.utf8) } == [Array("\u{E9}".utf8)])
    #expect(comparison.otherForm.map(\.first.name) == ["form"])
    #expect(comparison.comparable.map(\.first.name) == ["both"])
  }

  @Test func aTieOfBothIsComparedOnce() throws {
    let tied = try Self.archive([("a", .u8, [1])], tied: [("b", "a")])
    let apart = try Self.archive([("a", .u8, [1]), ("b", .u8, [2])])
    #expect(ArchiveComparison(tied, tied).comparable.map(\.first.name) == ["a"])
    let comparison = ArchiveComparison(tied, apart)
    #expect(comparison.comparable.map(\.first.name) == ["a", "b"])
    #expect(try comparison.difference(of: comparison.comparable[1]).changed == 1)
  }

  @Test func equalBytesOfDifferentCodecsAreEqual() throws {
    let bytes = Self.littleEndian((0..<3000).map { Float($0).bitPattern })
    for (a, b) in [(ChunkCodec.zlib, ChunkCodec.stored), (.zlib, .zlib), (.stored, .stored)] {
      let comparison = ArchiveComparison(
        try Self.archive([("t", .f32, bytes)], codec: a),
        try Self.archive([("t", .f32, bytes)], codec: b))
      let difference = try comparison.difference(of: #require(comparison.comparable.first))
      #expect(difference.isEqual)
      #expect(difference.elements == 3000)
    }
  }

  private static func pair(
    _ first: (DataType, [UInt8]), _ second: (DataType, [UInt8])
  ) throws -> TensorDifference {
    let comparison = ArchiveComparison(
      try archive([("t", first.0, first.1)]), try archive([("t", second.0, second.1)]))
    return try comparison.difference(of: #require(comparison.comparable.first))
  }

  /// Random bits of f32, among them subnormal numbers of the narrower types and numbers too large for them, beside what the
  /// program's own casts make of them.
  @Test(arguments: [DataType.f16, .bf16, .f8e4m3, .f8e5m2, .f64])
  func roundedNumbersAreTheSame(_ type: DataType) throws {
    var random = SeededGenerator(seed: 9)
    let numbers = (0..<20_000).map { place -> Float in
      if place % 3 == 0 { return Float(bitPattern: UInt32(truncatingIfNeeded: random.next())) }
      let size: Float = [1, 1e-5, 1e5, 1e-8][place % 4]
      return Float.random(in: -size...size, using: &random)
    }
    let bytes = Self.littleEndian(numbers.map(\.bitPattern))
    let original = try Self.archive([("t", .f32, bytes)])
    var edits = ArchiveEdits()
    edits.casts = [ArchiveEdits.Cast(to: type)]
    let cast = try edits.apply(to: original).archive
    for (a, b) in [(original, cast), (cast, original)] {
      let comparison = ArchiveComparison(a, b)
      let difference = try comparison.difference(of: #require(comparison.comparable.first))
      #expect(difference.changed == 0)
      #expect(difference.elements == 20_000)
    }
    // One bit more or less of each is another number, of f64 one that rounds to the same.
    guard type != .f64 else { return }
    var changed: [UInt8] = []
    try cast.forEachPiece(of: cast.tensors[0]) { piece in
      for place in 0..<piece.byteCount {
        let isLowest = place % type.bytesPerBlock == 0
        let byte = unsafe piece.unsafeLoad(fromByteOffset: place, as: UInt8.self)
        changed.append(byte ^ (isLowest ? 1 : 0))
      }
    }
    let difference = try Self.pair((.f32, bytes), (type, changed))
    let notNumbers = numbers.count { $0.isNaN }
    #expect(difference.changed >= 20_000 - 2 * notNumbers - 20)
  }

  @Test func relativeNormAndCosineAreThoseOfTheDefinition() throws {
    let difference = try Self.difference(
      .f32, Self.littleEndian([Float(3), 4, .nan].map(\.bitPattern)),
      Self.littleEndian([Float(4), -3, .nan].map(\.bitPattern)))
    #expect(difference.relativeNorm == (50.0 / 25).squareRoot())
    #expect(difference.cosine == 0)
    #expect(difference.notFinite == 0)
    #expect(difference.isWithin(1.5) && !difference.isWithin(1.4))
  }

  /// Several blocks of the comparison, and sides of different norms.
  @Test(arguments: [DataType.f32, .bf16, .f64])
  func normsAreThoseOfEitherSide(_ type: DataType) throws {
    let count = 5001
    let a = (0..<count).map { Double($0 % 7) + 1 }
    let b = (0..<count).map { Double($0 % 5) * ($0 < 2500 ? 4 : -1) }
    func bytes(_ numbers: [Double]) -> [UInt8] {
      switch type {
      case .f64: Self.littleEndian(numbers.map(\.bitPattern))
      case .f32: Self.littleEndian(numbers.map { Float($0).bitPattern })
      default: Self.littleEndian(numbers.map { UInt16(Float($0).bitPattern >> 16) })
      }
    }
    let difference = try Self.difference(type, bytes(a), bytes(b))
    func sum(_ body: (Double, Double) -> Double) -> Double {
      zip(a, b).reduce(0) { $0 + body($1.0, $1.1) }
    }
    // All sums are of integers, and exact.
    let squares = sum { ($1 - $0) * ($1 - $0) }
    let (first, second) = (sum { a, _ in a * a }, sum { _, b in b * b })
    #expect(difference.relativeNorm == (squares / first).squareRoot())
    #expect(difference.cosine == sum { $0 * $1 } / (first.squareRoot() * second.squareRoot()))
    let back = try Self.difference(type, bytes(b), bytes(a))
    #expect(back.relativeNorm == (squares / second).squareRoot())
    #expect(back.cosine == difference.cosine)
    #expect(difference.largest == zip(a, b).map { ($1 - $0).magnitude }.max())
    #expect(difference.changed == zip(a, b).count { $0 != $1 })
  }

  @Test func wrappersDoNotMatter() throws {
    let comparison = ArchiveComparison(
      try Self.archive([
        ("model.a", .u8, [1]), ("model.b", .u8, [1]), ("module.c", .u8, [1]), ("c", .u8, [1]),
        ("lm_head", .u8, [1]),
      ]),
      try Self.archive([
        ("a", .u8, [1]), ("_orig_mod.b", .u8, [1]), ("c", .u8, [1]), ("module.lm_head", .u8, [1]),
      ]))
    #expect(
      comparison.comparable.map { [$0.first.name, $0.second.name] } == [
        ["model.a", "a"], ["model.b", "_orig_mod.b"], ["c", "c"], ["lm_head", "module.lm_head"],
      ])
    #expect(comparison.onlyInFirst.map(\.name) == ["module.c"])
    #expect(comparison.onlyInSecond.isEmpty)
  }

  @Test func sumsDoNotDependOnThreads() throws {
    func bytes(seed: UInt64) -> [UInt8] {
      var random = SeededGenerator(seed: seed)
      let words = (0..<5 << 17).map { _ in random.next() }
      return unsafe words.withUnsafeBytes { unsafe [UInt8]($0) }
    }
    let some = bytes(seed: 1)
    let comparison = ArchiveComparison(
      try Self.archive([("t", .f16, some), ("u", .bf16, some)], codec: .stored),
      try Self.archive(
        [("t", .f16, bytes(seed: 2)), ("u", .bf16, Array(some.reversed()))],
        codec: .stored))
    let one = try comparison.differences(of: comparison.comparable, threads: 1)
    #expect(try comparison.differences(of: comparison.comparable, threads: 3) == one)
  }
}

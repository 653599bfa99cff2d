import CKernels
import CheckpointFormat
import Testing
import TestSupport

@testable import Interchange

/// The kernels of every instruction set that this machine has, against what numbers of Swift give and against each other.
@Suite struct NumberKernelTests {
  private static let sets: [(name: String, kernels: NumberKernels)] = [
    ("portable", ckpt_instruction_set_portable), ("avx2", ckpt_instruction_set_avx2),
    ("avx512", ckpt_instruction_set_avx512),
  ].compactMap { name, set in NumberKernels(set).map { (name, $0) } }

  /// Kernels, a type, and how many numbers: around a vector of eight, and more than a block of the comparison.
  private static let types: [DataType] = [.f64, .f32, .f16, .bf16]
  private static let counts = [0, 1, 7, 8, 9, 16, 100, 2049]

  /// Numbers by chance, as the type stores them.
  private static func bytes(
    _ type: DataType, _ count: Int, _ random: inout SeededGenerator
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    let numbers = (0..<count).map { place in
      place % 5 == 3 ? 0 : Double.random(in: -3...3, using: &random)
    }
    _ = try #require(NumberEncoder(type)).encode(numbers, into: &bytes)
    return bytes
  }

  private func isNear(_ a: Double, _ b: Double) -> Bool {
    (a - b).magnitude <= 1e-12 * max(1, b.magnitude)
  }

  @Test(arguments: types, counts)
  func sumsAreThoseOfTheNumbers(_ type: DataType, count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let bytes = try Self.bytes(type, count, &random)
    let decoder = try #require(NumberDecoder(type))
    let kind = try #require(decoder.kernelType)
    let numbers = decoder.numbers(bytes.rawSpan)
    let expected = NumberKernels.best.sums(of: bytes.rawSpan, kind)
    #expect(isNear(expected.sum, numbers.reduce(0, +)))
    #expect(isNear(expected.sum_of_squares, numbers.reduce(0) { $0 + $1 * $1 }))
    #expect(expected.least == numbers.min() ?? .infinity)
    #expect(expected.greatest == numbers.max() ?? -.infinity)
    #expect(expected.zeros == numbers.count { $0 == 0 })
    #expect(expected.has_strange == 0)
    let spread = NumberKernels.best.spread(of: bytes.rawSpan, kind, mean: 0.25, scale: 8)
    #expect(
      isNear(
        spread.squaredDistances, numbers.reduce(0) { $0 + ($1 - 0.25) * ($1 - 0.25) }))
    var intervals = [Int](repeating: 0, count: 64)
    for number in numbers { intervals[Int((number * 8).rounded(.down)) + 32] += 1 }
    #expect(spread.counts == intervals)
    for (name, kernels) in Self.sets {
      let sums = kernels.sums(of: bytes.rawSpan, kind)
      #expect(sums.sum.bitPattern == expected.sum.bitPattern, "\(name)")
      #expect(sums.sum_of_squares.bitPattern == expected.sum_of_squares.bitPattern, "\(name)")
      #expect(sums.least == expected.least && sums.greatest == expected.greatest, "\(name)")
      #expect(sums.zeros == expected.zeros && sums.has_strange == 0, "\(name)")
      let own = kernels.spread(of: bytes.rawSpan, kind, mean: 0.25, scale: 8)
      #expect(own == spread, "\(name)")
      #expect(
        kernels.sumOfSquares(of: bytes.rawSpan, kind).bitPattern
          == expected.sum_of_squares.bitPattern, "\(name)")
    }
  }

  @Test(arguments: types, counts)
  func differencesAreThoseOfTheNumbers(_ type: DataType, count: Int) throws {
    var random = SeededGenerator(seed: 7 + UInt64(count))
    let a = try Self.bytes(type, count, &random)
    var b = try Self.bytes(type, count, &random)
    let decoder = try #require(NumberDecoder(type))
    let kind = try #require(decoder.kernelType)
    // Every third number is the same.
    for place in stride(from: 0, to: count, by: 3) {
      let range = place * decoder.width..<(place + 1) * decoder.width
      b.replaceSubrange(range, with: a[range])
    }
    let (x, y) = (decoder.numbers(a.rawSpan), decoder.numbers(b.rawSpan))
    let changed = stride(from: 0, to: a.count, by: decoder.width).count {
      a[$0..<$0 + decoder.width] != b[$0..<$0 + decoder.width]
    }
    let expected = NumberKernels.best.differences(of: a.rawSpan, b.rawSpan, kind)
    #expect(
      isNear(expected.differences, zip(x, y).reduce(0) { $0 + ($1.1 - $1.0) * ($1.1 - $1.0) }))
    #expect(isNear(expected.first, x.reduce(0) { $0 + $1 * $1 }))
    #expect(isNear(expected.second, y.reduce(0) { $0 + $1 * $1 }))
    #expect(isNear(expected.products, zip(x, y).reduce(0) { $0 + $1.0 * $1.1 }))
    #expect(expected.largest == zip(x, y).map { ($1 - $0).magnitude }.max() ?? 0)
    for (name, kernels) in Self.sets {
      let sums = kernels.differences(of: a.rawSpan, b.rawSpan, kind)
      for path in [
        \ckpt_number_differences.differences, \.first, \.second, \.products, \.largest,
      ] {
        #expect(sums[keyPath: path].bitPattern == expected[keyPath: path].bitPattern, "\(name)")
      }
      #expect(
        kernels.countChanged(a.rawSpan, b.rawSpan, elementByteCount: decoder.width) == changed,
        "\(name)")
      let bytes = zip(a, b).count { $0 != $1 }
      #expect(kernels.countChanged(a.rawSpan, b.rawSpan, elementByteCount: 1) == bytes, "\(name)")
    }
  }

  /// Wherever among the lanes and behind them it stands.
  @Test(arguments: [DataType.f32, .f16, .bf16], [UInt32(0x7F80_0000), 0xFF80_0000, 0x7FC0_0000])
  func whatIsNoNumberIsSeen(_ type: DataType, bits: UInt32) throws {
    let width = try #require(NumberDecoder(type)).width
    let kind = try #require(NumberDecoder(type)?.kernelType)
    // f16 has its exponent elsewhere.
    let code = type == .f16 ? (bits >> 16 & 0x8000) | 0x7C00 | (bits >> 13 & 0x3FF) : bits >> 16
    for place in 0..<19 {
      var bytes = [UInt8](repeating: 0, count: 19 * width)
      let strange = type == .f32 ? bits : code
      for byte in 0..<width {
        bytes[place * width + byte] = UInt8(truncatingIfNeeded: strange >> UInt32(8 * byte))
      }
      for (name, kernels) in Self.sets {
        let sums = kernels.sums(of: bytes.rawSpan, kind)
        #expect(sums.has_strange != 0, "\(name) \(place)")
      }
    }
  }

  /// All codes of the types of two bytes are the numbers that the decoder gives for them.
  @Test(arguments: [DataType.f16, .bf16])
  func everyCodeIsItsNumber(_ type: DataType) throws {
    let decoder = try #require(NumberDecoder(type))
    let kind = try #require(decoder.kernelType)
    let numbers = decoder.numbersOfAllCodes()
    #expect(numbers.count == 1 << 16)
    for (name, kernels) in Self.sets {
      let wrong = (0..<1 << 16).filter { code in
        let (low, high) = (UInt8(code & 0xFF), UInt8(code >> 8))
        let bytes = [
          low, high, low, high, low, high, low, high, low, high, low, high, low, high, low, high,
        ]
        let sums = kernels.sums(of: bytes.rawSpan, kind)
        guard numbers[code].isFinite else { return sums.has_strange == 0 }
        return sums.least != numbers[code] || sums.greatest != numbers[code]
          || sums.zeros != (numbers[code] == 0 ? 8 : 0)
      }
      #expect(wrong.isEmpty, "\(name): \(wrong.prefix(5))")
    }
  }
}

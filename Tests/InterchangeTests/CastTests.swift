import CheckpointFormat
import Interchange
import Testing
import TestSupport

/// Casts round to the nearest value, of two as near to the even one, as a search through all values has it.
@Suite struct CastTests {
  /// A floating-point format, written down once more and apart from the library.
  struct Format: Sendable, CustomTestStringConvertible {
    let type: DataType
    let exponentBits: Int
    let mantissaBits: Int
    let bias: Int
    /// The codes of positive numbers that are no numbers: from here on.
    let end: Int
    /// What becomes of numbers that are too large.
    let tooLarge: Int

    var testDescription: String { type.name }

    /// The numbers of the codes from 0 on, in ascending order.
    var numbers: [Double] {
      (0..<end).map { code in
        let exponent = code >> mantissaBits
        let fraction = Double(code & (1 << mantissaBits - 1)) / Double(1 << mantissaBits)
        return exponent == 0
          ? fraction * Double(sign: .plus, exponent: 1 - bias, significand: 1)
          : Double(sign: .plus, exponent: exponent - bias, significand: 1 + fraction)
      }
    }
  }

  private static let formats = [
    Format(
      type: .f16, exponentBits: 5, mantissaBits: 10, bias: 15, end: 0x7C00, tooLarge: 0x7C00),
    Format(
      type: .bf16, exponentBits: 8, mantissaBits: 7, bias: 127, end: 0x7F80, tooLarge: 0x7F80),
    Format(
      type: .f8e4m3, exponentBits: 4, mantissaBits: 3, bias: 7, end: 0x7F, tooLarge: 0x7E),
    Format(
      type: .f8e5m2, exponentBits: 5, mantissaBits: 2, bias: 15, end: 0x7C, tooLarge: 0x7C),
    Format(
      type: .f8e4m3fnuz, exponentBits: 4, mantissaBits: 3, bias: 8, end: 0x80, tooLarge: 0x80),
    Format(
      type: .f8e5m2fnuz, exponentBits: 5, mantissaBits: 2, bias: 16, end: 0x80, tooLarge: 0x80),
  ]

  private static func cast(_ numbers: [Double], to type: DataType) throws -> ([Int], Int) {
    let archive = try MemoryModel.archive([.init("t", f64: numbers)])
    var edits = ArchiveEdits()
    edits.casts = [ArchiveEdits.Cast(to: type)]
    let edited = try edits.apply(to: archive).archive
    let written = try MemoryModel.written(edited)
    let bytes = try #require(try MemoryModel.bytes("t", in: written))
    // What is read here and there is what is read in one piece.
    #expect(try MemoryModel.bytes("t", in: edited) == bytes)
    let width = type.bytesPerBlock
    let codes = stride(from: 0, to: bytes.count, by: width).map { place in
      (0..<width).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    return (codes, edited.overflows.reduce(0) { $0 + $1.count })
  }

  /// Every value, the middle between each two, and what is next to the middle on both sides.
  @Test(arguments: formats)
  func nearestOfTwoTheEven(_ format: Format) throws {
    let numbers = format.numbers
    var given: [Double] = []
    var expected: [Int] = []
    for code in numbers.indices {
      given.append(numbers[code])
      expected.append(code)
      guard code + 1 < numbers.count else { continue }
      let middle = (numbers[code] + numbers[code + 1]) / 2
      given += [middle.nextDown, middle, middle.nextUp]
      expected += [code, code % 2 == 0 ? code : code + 1, code + 1]
    }
    let (codes, overflows) = try Self.cast(given, to: format.type)
    #expect(overflows == 0)
    #expect(codes == expected)
    let sign = 1 << (format.exponentBits + format.mantissaBits)
    let (negative, _) = try Self.cast(given.map { -$0 }, to: format.type)
    // Formats without negative zero have zero.
    let hasNegativeZero = format.tooLarge != sign
    #expect(negative == expected.map { $0 == 0 && !hasNegativeZero ? 0 : $0 + sign })
  }

  @Test(arguments: formats)
  func tooLargeIsCounted(_ format: Format) throws {
    let largest = try #require(format.numbers.last)
    let before = format.numbers[format.numbers.count - 2]
    // The first that no longer rounds to the largest; the middle itself goes to the even code.
    let middle = largest + (largest - before) / 2
    let isEven = (format.end - 1) % 2 == 0
    let given = [
      middle.nextDown, middle, middle.nextUp, 1e300, .infinity, .nan, .leastNonzeroMagnitude,
    ]
    let (codes, overflows) = try Self.cast(given, to: format.type)
    #expect(codes[0] == format.end - 1)
    #expect(codes[1] == (isEven ? format.end - 1 : format.tooLarge))
    #expect(codes[2...4].allSatisfy { $0 == format.tooLarge })
    #expect(codes[5] >= format.end && codes[6] == 0)
    let hasInfinity = [DataType.f16, .bf16, .f8e5m2].contains(format.type)
    #expect(overflows == (isEven ? 2 : 3) + (hasInfinity ? 0 : 1))
  }

  @Test func singlePrecision() throws {
    let numbers = [
      1 + Double(Float.ulpOfOne) / 2, 1 + Double(Float.ulpOfOne) * 1.5, 3.5e38, -1e-46, .infinity,
    ]
    let (codes, overflows) = try Self.cast(numbers, to: .f32)
    #expect(
      codes.map { Float(bitPattern: UInt32($0)) } == [
        1, 1 + 2 * Float.ulpOfOne, .infinity, -0.0, .infinity,
      ])
    #expect(overflows == 1)
  }

  /// NaN stays NaN with its sign.
  @Test(arguments: [DataType.f16, .bf16, .f8e5m2, .f8e4m3])
  func notANumber(_ type: DataType) throws {
    let (codes, overflows) = try Self.cast([.nan, -.nan, .signalingNaN], to: type)
    let sign = 1 << (8 * type.bytesPerBlock - 1)
    #expect(codes[1] == codes[0] | sign && codes[0] & sign == 0)
    #expect(overflows == 0)
    let back = try #require(Self.formats.first { $0.type == type })
    for code in codes { #expect(code & (sign - 1) > (type == .f8e4m3 ? 0x7E : back.tooLarge)) }
  }
}

import TestSupport
import Testing

@testable import CheckpointFormat

/// Chunks of floating-point numbers of all sorts.
struct FloatCodecSample: CustomTestStringConvertible, Sendable {
  var name: String
  var layout: FloatLayout
  var columnCount: Int
  var bytes: [UInt8]
  var testDescription: String { name }

  /// The chunk as the codec writes it; nil where it does not become smaller.
  func encoded(_ kernels: FloatKernels = .best) -> [UInt8]? {
    FloatCodec.encode(
      bytes.rawSpan, layout: layout, columnCount: columnCount, kernels: kernels)
  }

  static let layouts = [(8, 52), (4, 23), (2, 10), (2, 7), (1, 3), (1, 2)].map {
    FloatLayout(byteCount: $0.0, mantissaBits: $0.1)
  }

  /// One sample of each sort for each layout, the same ones for the same seed.
  static func all(seed: UInt64) -> [FloatCodecSample] {
    var random = SeededGenerator(seed: seed)
    var samples: [FloatCodecSample] = []
    for layout in layouts {
      for (sort, columnCount, count) in [
        ("weights", 96, 96 * 200 + 5), ("weights", 7, 7 * 30), ("mean", 64, 64 * 2100),
        ("rows", 40, 40 * 90 - 3), ("sparse", 33, 33 * 300), ("noise", 50, 5000),
        ("equal", 10, 1000), ("zero", 10, 1000), ("extremes", 16, 16 * 400),
        ("large", 512, 140_000),
        ("alone", 1, 700), ("nearly nothing", 8, 64),
      ] {
        let bytes = (0..<count).flatMap { index -> [UInt8] in
          let number = number(sort, index / columnCount, index % columnCount, layout, &random)
          return (0..<layout.byteCount).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
        }
        samples.append(
          FloatCodecSample(
            name:
              "\(sort), \(count) numbers of \(layout.byteCount) bytes with \(layout.mantissaBits)",
            layout: layout, columnCount: columnCount, bytes: bytes))
      }
    }
    return samples
  }

  private static func number(
    _ sort: String, _ row: Int, _ column: Int, _ layout: FloatLayout,
    _ random: inout SeededGenerator
  ) -> UInt64 {
    let mantissa = UInt64.random(in: 0...UInt64.max, using: &random)
    let sign = mantissa & 1
    let scale = row * 7 % 5 + column * 3 % 4
    func make(_ exponent: Int, sign: UInt64, mantissa: UInt64) -> UInt64 {
      let last = 1 << layout.exponentBits - 1
      let exponent = UInt64(min(max(exponent, 0), last))
      let low = mantissa & (1 << UInt64(layout.mantissaBits) - 1)
      return sign << UInt64(8 * layout.byteCount - 1) | exponent << UInt64(layout.mantissaBits)
        | low
    }
    let middle = 1 << (layout.exponentBits - 1)
    let drop = min((mantissa >> 8).trailingZeroBitCount, 20)
    switch sort {
    case "weights", "large": return make(middle + scale - drop, sign: sign, mantissa: mantissa >> 3)
    case "mean":
      let turned = mantissa >> 20 & 15 == 0 ? 1 : 0
      return make(
        middle - drop / 4, sign: UInt64(column % 3 & 1 ^ turned), mantissa: mantissa >> 3)
    case "rows":
      if row % 3 == 0 { return 0 }
      let zeros = row % 3 == 1 ? layout.mantissaBits * 2 / 3 : 0
      return make(middle - drop, sign: sign, mantissa: (mantissa >> UInt64(zeros)) << UInt64(zeros))
    case "sparse":
      return mantissa >> 30 & 3 != 0 ? 0 : make(middle - drop, sign: sign, mantissa: mantissa >> 3)
    case "equal": return make(middle, sign: 0, mantissa: 0)
    case "zero": return 0
    case "extremes":
      let all = [0, 1, middle, 2 * middle - 1, 2 * middle - 2]
      return mantissa % 40 < 5
        ? make(all[Int(mantissa % 5)], sign: sign, mantissa: mantissa >> 9)
        : make(middle - drop, sign: sign, mantissa: mantissa >> 9)
    case "noise": return mantissa & UInt64.max >> UInt64(64 - 8 * layout.byteCount)
    default: return make(middle - drop, sign: sign, mantissa: mantissa >> 3)
    }
  }
}

/// Computes predictions of 32-bit floats from other numbers, in binary64 without contraction, so that every machine
/// gets the same bits (SPEC.md section 6.10).
package enum Predictor {
  /// `a * w + b * m / (sqrt(v) + c)`; where that is NaN, w.
  package static func step(
    _ weights: RawSpan, first: RawSpan, second: RawSpan, a: Double, b: Double, c: Double
  ) -> [UInt8] {
    floats(weights) { number, weight in
      let mean = value(first, number)
      let square = value(second, number)
      return a * weight + b * (mean / (square.squareRoot() + c))
    }
  }

  /// `a * v + b * (g * g)` with `g = m - d * n`; where that is NaN, v.
  package static func square(
    _ squares: RawSpan, first: RawSpan, baseFirst: RawSpan, a: Double, b: Double, d: Double
  ) -> [UInt8] {
    floats(squares) { number, square in
      let gradient = value(first, number) - d * value(baseFirst, number)
      return a * square + b * (gradient * gradient)
    }
  }

  private static func floats(
    _ base: RawSpan, _ predict: (Int, Double) -> Double
  ) -> [UInt8] {
    let count = base.byteCount / 4
    // Safe: all numbers are written.
    return unsafe [UInt8](unsafeUninitializedCapacity: count * 4) { target, initialized in
      for number in 0..<count {
        let known = value(base, number)
        let predicted = predict(number, known)
        let bits = predicted.isNaN ? self.bits(base, number) : Float(predicted).bitPattern
        unsafe UnsafeMutableRawBufferPointer(target).storeBytes(
          of: bits.littleEndian, toByteOffset: number * 4, as: UInt32.self)
      }
      initialized = count * 4
    }
  }

  package static func value(_ bytes: RawSpan, _ number: Int) -> Double {
    Double(Float(bitPattern: bits(bytes, number)))
  }

  private static func bits(_ bytes: RawSpan, _ number: Int) -> UInt32 {
    // Safe: callers give as many bytes of each operand, and any bits are an integer.
    UInt32(
      littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: number * 4, as: UInt32.self))
  }
}

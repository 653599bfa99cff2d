/// Sums over two lists of as many numbers, eight at a time: the same on every processor.
struct NumberSums {
  /// Of the squares of the differences, of the first and of the second numbers, and of their products.
  private(set) var (differences, first, second, products) = (0.0, 0.0, 0.0, 0.0)
  /// The largest magnitude of a difference.
  private(set) var largest = 0.0

  /// Whether all sums are finite; where one is not, `largest` means nothing.
  var isFinite: Bool { (differences + first + second).isFinite && products.isFinite }

  private typealias Eight = SIMD8<Double>

  init(_ a: [Double], _ b: [Double]) {
    let count = min(a.count, b.count)
    var (differences, first, second, products) = (Eight.zero, Eight.zero, Eight.zero, Eight.zero)
    var (greatest, least) = (Eight.zero, Eight.zero)
    for start in stride(from: 0, to: count & ~7, by: 8) {
      let (x, y) = (Self.eight(a, start), Self.eight(b, start))
      let difference = y - x
      differences += difference * difference
      first += x * x
      second += y * y
      products += x * y
      greatest.replace(with: difference, where: difference .> greatest)
      least.replace(with: difference, where: difference .< least)
    }
    self.differences = differences.sum()
    self.first = first.sum()
    self.second = second.sum()
    self.products = products.sum()
    largest = max(greatest.max(), -least.min())
    for place in count & ~7..<count {
      let difference = b[place] - a[place]
      self.differences += difference * difference
      self.first += a[place] * a[place]
      self.second += b[place] * b[place]
      self.products += a[place] * b[place]
      largest = max(largest, difference.magnitude)
    }
  }

  static func sumOfSquares(_ numbers: [Double]) -> Double {
    var sums = Eight.zero
    for start in stride(from: 0, to: numbers.count & ~7, by: 8) {
      let x = eight(numbers, start)
      sums += x * x
    }
    return numbers[(numbers.count & ~7)...].reduce(sums.sum()) { $0 + $1 * $1 }
  }

  private static func eight(_ numbers: [Double], _ start: Int) -> Eight {
    // Safe: callers stay eight numbers before the end.
    unsafe numbers.span.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: start * MemoryLayout<Double>.stride, as: Eight.self)
  }
}

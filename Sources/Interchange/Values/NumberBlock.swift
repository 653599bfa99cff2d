/// What is computed of some numbers at once, eight in a vector.
enum NumberBlock {
  private typealias Vector = SIMD8<Double>

  /// What one pass over numbers finds.
  struct Sums {
    /// Whether there are NaN or infinities; what else is here means nothing then.
    private(set) var hasStrange = false
    /// Those that are zero, of either sign.
    private(set) var zeros = 0
    private(set) var sum = 0.0
    private(set) var sumOfSquares = 0.0
    /// The smallest and the largest.
    private(set) var least = Double.infinity
    private(set) var greatest = -Double.infinity

    init(of numbers: Span<Double>) {
      var strange = SIMDMask<SIMD8<Int64>>(repeating: false)
      var zeros = SIMD8<Int64>()
      var sum = Vector()
      var squares = Vector()
      var least = Vector(repeating: .infinity)
      var greatest = -least
      let end = NumberBlock.forEachVector(of: numbers) { vector in
        // Of NaN and infinities this is NaN.
        let nothing = vector - vector
        strange .|= nothing .!= nothing
        zeros.replace(with: zeros &+ 1, where: vector .== 0)
        sum += vector
        squares += vector * vector
        least.replace(with: vector, where: vector .< least)
        greatest.replace(with: vector, where: vector .> greatest)
      }
      hasStrange = strange != SIMDMask(repeating: false)
      self.zeros = Int(zeros.wrappedSum())
      self.sum = sum.sum()
      sumOfSquares = squares.sum()
      self.least = least.min()
      self.greatest = greatest.max()
      for place in end..<numbers.count { add(numbers[place]) }
    }

    private mutating func add(_ number: Double) {
      if !number.isFinite { hasStrange = true }
      if number == 0 { zeros += 1 }
      sum += number
      sumOfSquares += number * number
      least = min(least, number)
      greatest = max(greatest, number)
    }
  }

  /// The sum of the squared distances from `mean`.
  static func squaredDistances(_ numbers: Span<Double>, from mean: Double) -> Double {
    var squares = Vector()
    let end = forEachVector(of: numbers) { vector in
      let distance = vector - mean
      squares += distance * distance
    }
    return (end..<numbers.count).reduce(squares.sum()) { sum, place in
      let distance = numbers[place] - mean
      return sum + distance * distance
    }
  }

  /// Adds to `counts` how many numbers, times `scale`, are in [-32, -31), [-31, -30) and so on up to [31, 32), of
  /// which there must be no others.
  static func countIntervals(_ numbers: Span<Double>, scale: Double, into counts: inout [Int]) {
    // To this, doubles have no binary places: adding it rounds, and leaves the integer in the lowest bits.
    let integers = 0x1.8p52
    // Four counts of each interval, because one that was just written is slow to read again.
    var banks = InlineArray<256, UInt32>(repeating: 0)
    func interval(_ number: Double) -> Int {
      let place = number * scale
      let lower = place + integers - integers
      return Int(lower > place ? lower - 1 : lower) + 32
    }
    let end = forEachVector(of: numbers) { vector in
      let place = vector * scale
      var lower = place + integers - integers
      lower.replace(with: lower - 1, where: lower .> place)
      // Safe: both are eight times 64 bits.
      let bits = unsafe unsafeBitCast(lower + (integers + 32), to: SIMD8<UInt64>.self) & 63
      banks[Int(truncatingIfNeeded: bits[0])] &+= 1
      banks[Int(truncatingIfNeeded: bits[1]) | 64] &+= 1
      banks[Int(truncatingIfNeeded: bits[2]) | 128] &+= 1
      banks[Int(truncatingIfNeeded: bits[3]) | 192] &+= 1
      banks[Int(truncatingIfNeeded: bits[4])] &+= 1
      banks[Int(truncatingIfNeeded: bits[5]) | 64] &+= 1
      banks[Int(truncatingIfNeeded: bits[6]) | 128] &+= 1
      banks[Int(truncatingIfNeeded: bits[7]) | 192] &+= 1
    }
    for place in end..<numbers.count { banks[interval(numbers[place])] &+= 1 }
    for place in banks.indices { counts[place & 63] += Int(banks[place]) }
  }

  /// Calls `body` with eight numbers after the other; gives the place of the first that do not fill a vector.
  @inline(__always)
  private static func forEachVector(of numbers: Span<Double>, _ body: (Vector) -> Void) -> Int {
    let end = numbers.count & ~7
    // Safe: numbers have no padding.
    let bytes = unsafe numbers.bytes
    for place in stride(from: 0, to: end, by: 8) {
      // Safe: the eight numbers from there on are within the span, and any bits are numbers.
      let vector = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: place << 3, as: Vector.self)
      body(vector)
    }
    return end
  }
}

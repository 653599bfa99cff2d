/// A random number generator that gives the same numbers on every platform: xoshiro256** (Blackman
/// and Vigna, "Scrambled linear pseudorandom number generators", 2021), its state filled by
/// SplitMix64 (Steele, Lea and Flood, 2014) from a seed.
public struct RandomGenerator: RandomNumberGenerator, Sendable, Equatable {
  /// The generator's state, which continues the sequence when it is given to ``init(state:)``.
  public private(set) var state: (UInt64, UInt64, UInt64, UInt64)

  /// The generator of a seed. `stream` tells apart generators that share a seed.
  public init(seed: UInt64, stream: UInt64 = 0) {
    var x = seed &+ stream &* 0xD1B5_4A32_D192_ED03
    func next() -> UInt64 {
      x &+= 0x9E37_79B9_7F4A_7C15
      var z = x
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
    state = (next(), next(), next(), next())
  }

  /// The generator that continues after `state`. A state of four zeros, which the generator cannot
  /// leave, is replaced by that of seed 0.
  public init(state: (UInt64, UInt64, UInt64, UInt64)) {
    self = RandomGenerator(seed: 0)
    if state != (0, 0, 0, 0) { self.state = state }
  }

  /// Sixty-four random bits.
  public mutating func next() -> UInt64 {
    func rotated(_ x: UInt64, _ by: UInt64) -> UInt64 { (x << by) | (x >> (64 - by)) }
    let result = rotated(state.1 &* 5, 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = rotated(state.3, 45)
    return result
  }

  /// A number from 0 to below 1, a multiple of 2^-53.
  public mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A whole number from 0 to below `bound`, each equally likely (Lemire, "Fast random integer
  /// generation in an interval", 2019).
  public mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0)
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// Puts the elements in random order (Fisher and Yates).
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
  }

  /// Whether both will give the same numbers from now on.
  public static func == (a: RandomGenerator, b: RandomGenerator) -> Bool { a.state == b.state }
}

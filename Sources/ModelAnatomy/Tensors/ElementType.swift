/// How a file stores the elements of a tensor: a word, and the bits that they take.
public struct ElementType: Sendable, Hashable {
  /// The type's word: `bf16`, `u8`, `ggml.q4_k`.
  public let name: String
  /// Elements in a block; 1 for plain numbers.
  public let elementsPerBlock: Int
  /// Bytes in a block.
  public let bytesPerBlock: Int

  /// A type of any name. Sizes below 1 are taken as 1.
  public init(_ name: String, elementsPerBlock: Int = 1, bytesPerBlock: Int) {
    self.name = name
    self.elementsPerBlock = max(1, elementsPerBlock)
    self.bytesPerBlock = max(1, bytesPerBlock)
  }

  /// The bits of an element, the scales of its block counted.
  public var bits: Double { Double(8 * bytesPerBlock) / Double(elementsPerBlock) }

  /// The bytes of that many elements, or nil beyond 64 bits.
  public func bytes(of elements: Int) -> Int? {
    let blocks = elements / elementsPerBlock + (elements % elementsPerBlock == 0 ? 0 : 1)
    let (bytes, overflow) = blocks.multipliedReportingOverflow(by: bytesPerBlock)
    return overflow ? nil : bytes
  }

  /// Whether elements are integers of that many bits, signed or not.
  func isInteger(bits: Int...) -> Bool {
    elementsPerBlock == 1 && bits.contains(8 * bytesPerBlock)
      && (name.hasPrefix("u") || name.hasPrefix("i"))
  }

  /// Whether elements are floating-point numbers of eight bits with a fraction.
  var isFloat8: Bool { name.hasPrefix("f8_e4m3") || name.hasPrefix("f8_e5m2") }

  /// Whether elements are powers of two, which only scales are, alone or as bytes.
  var isExponent: Bool { name == "f8_e8m0" }
}

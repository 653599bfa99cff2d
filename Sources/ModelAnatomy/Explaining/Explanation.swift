/// How the number of a component's parameters comes about.
///
/// Layers of equal shapes are one term: `12 layers x (768 x 768 + 768)`. The dimensions are those of
/// the tensors, in the order in which they are stored.
public struct Explanation: Sendable, Hashable, CustomStringConvertible {
  /// Equal layers.
  public struct Term: Sendable, Hashable, CustomStringConvertible {
    /// In how many blocks they stand; nil for layers outside of blocks.
    public let blocks: Int?
    /// How many of them are in each block, or outside of blocks altogether.
    public let copies: Int
    /// Whether the copies are experts of a mixture.
    public let areExperts: Bool
    /// The shapes of one layer's tensors, weights first.
    public let shapes: [[Int]]
    /// Of how many equal parts of the tensors one is meant, for fused tensors; else 1.
    public let divisor: Int
    /// The parameters of all of them.
    public let parameters: Int

    /// The term as arithmetic: `12 layers x (768 x 768 + 768)`.
    public var description: String {
      var factors: [String] = []
      if let blocks { factors.append(blocks == 1 ? "1 layer" : "\(blocks) layers") }
      if areExperts {
        factors.append("\(copies) experts")
      } else if copies > 1 {
        factors.append("\(copies)")
      }
      let products = shapes.map { shape in
        shape.isEmpty ? "1" : shape.map(String.init).joined(separator: " x ")
      }
      let sum = products.joined(separator: " + ")
      let isProduct = factors.isEmpty && divisor == 1
      factors.append(isProduct || (shapes.count == 1 && divisor == 1) ? sum : "(\(sum))")
      return factors.joined(separator: " x ") + (divisor > 1 ? " / \(divisor)" : "")
    }
  }

  /// The component and its stack.
  public let place: Place
  /// The terms, those in blocks first.
  public let terms: [Term]
  /// Their sum.
  public let parameters: Int

  /// The whole as arithmetic, without the component's name:
  /// `12 layers x (768 x 768 + 768) = 7,087,104`.
  public var description: String {
    terms.map(\.description).joined(separator: " + ") + " = " + Digits.grouped(parameters)
  }

  /// Explains all components of a model, in the order of ``Tally/byPlace``.
  ///
  /// Their sums are those of the tally.
  ///
  /// - Throws: ``TallyError`` if a count is negative or a sum goes beyond 64 bits.
  public static func all(of anatomy: Anatomy) throws(TallyError) -> [Explanation] {
    let tally = try Tally(of: anatomy)
    let terms = LayerShapes(of: anatomy).terms()
    return tally.byPlace.map { portion in
      Explanation(
        place: portion.key, terms: terms[portion.key] ?? [], parameters: portion.count.parameters)
    }
  }
}

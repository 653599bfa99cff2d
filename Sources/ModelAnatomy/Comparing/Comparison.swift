/// What a file holds, against what a config calls for.
///
/// Tensors are matched by name, whatever modules a model is wrapped in. The rest may go by other
/// names: where block, component and role have as many parameters on both sides, they are taken as
/// the same, and only ``renamed`` counts them.
public struct Comparison: Sendable, Hashable {
  /// One tensor in which the two differ.
  public enum Difference: Sendable, Hashable, CustomStringConvertible {
    /// The config calls for it, the file lacks it.
    case missing(name: String, shape: [Int])
    /// The file has it, the config does not call for it.
    case unexpected(name: String, shape: [Int])
    /// Both have it, in other shapes.
    case shape(name: String, expected: [Int], found: [Int])

    /// One line for people.
    public var description: String {
      switch self {
      case .missing(let name, let shape): "missing: \(name) \(shape)"
      case .unexpected(let name, let shape): "unexpected: \(name) \(shape)"
      case .shape(let name, let expected, let found):
        "other shape: \(name) is \(found), should be \(expected)"
      }
    }
  }

  /// The differences by the tensors' names in their natural order.
  public let differences: [Difference]
  /// How many of the file's tensors were matched by their place and size, not by name.
  public let renamed: Int

  /// Compares parameters; buffers, second names and the state of training are left out.
  ///
  /// - Parameters:
  ///   - expected: what a config calls for.
  ///   - found: what a file holds.
  /// - Throws: ``TallyError`` if the elements of either cannot be counted.
  public init(expected: Blueprint, found: Anatomy) throws(TallyError) {
    let anatomy = Anatomy(of: expected.tensors)
    _ = try anatomy.checkedSum()
    _ = try found.checkedSum()
    let calledFor = ComparedTensors(of: anatomy)
    let present = ComparedTensors(of: found)
    var differences: [(name: String, difference: Difference)] = []
    for (name, index) in calledFor.positions {
      guard let other = present.positions[name] else { continue }
      let shapes = (anatomy.tensors[index].shape, found.tensors[other].shape)
      // Some schemes keep how many elements a weight has, and not its shape.
      let isFlat = found.tensors[other].packedWeight?.isShapeKnown == false
      let isEqual =
        isFlat
        ? anatomy.tensors[index].elements == found.tensors[other].elements : shapes.0 == shapes.1
      if !isEqual {
        let name = found.tensors[other].name
        differences.append((name, .shape(name: name, expected: shapes.0, found: shapes.1)))
      }
    }
    let lacking = calledFor.unmatched(in: present)
    let extra = present.unmatched(in: calledFor)
    let differing = lacking.sums.differingKeys(from: extra.sums)
    for index in lacking.indices where lacking.touches(differing, at: index) {
      let tensor = anatomy.tensors[index]
      differences.append((tensor.name, .missing(name: tensor.name, shape: tensor.shape)))
    }
    var renamed = 0
    for index in extra.indices {
      let tensor = found.tensors[index]
      guard extra.touches(differing, at: index) else {
        renamed += 1
        continue
      }
      differences.append((tensor.name, .unexpected(name: tensor.name, shape: tensor.shape)))
    }
    self.differences = NaturalOrder.sorted(differences, by: \.name).map(\.difference)
    self.renamed = renamed
  }
}

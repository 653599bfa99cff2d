import CheckpointFormat
import ModelAnatomy
import ModelInspection
import SystemPackage

/// What a file holds against what a config, a preset or dimensions call for.
struct ConfigComparison: Encodable {
  /// A tensor in which they differ.
  struct Difference: Encodable {
    let kind: String
    let name: String
    let expected: [Int]?
    let found: [Int]?

    init(_ difference: Comparison.Difference) {
      switch difference {
      case .missing(let name, let shape):
        (kind, self.name, expected, found) = ("missing", name, shape, nil)
      case .unexpected(let name, let shape):
        (kind, self.name, expected, found) = ("unexpected", name, nil, shape)
      case .shape(let name, let expected, let found):
        (kind, self.name, self.expected, self.found) = ("shape", name, expected, found)
      }
    }

    /// `missing: h.0.ln_1.weight, 768`
    var line: String {
      let label = Escaping.escape(name)
      let shapes = (expected.map(Figures.shape), found.map(Figures.shape))
      switch shapes {
      case (let expected?, let found?):
        return "other shape: \(label) is \(found), should be \(expected)"
      case (let expected?, nil): return "missing: \(label), \(expected)"
      case (nil, let found): return "unexpected: \(label), \(found ?? "")"
      }
    }
  }

  let equal: Bool
  let expectedParameters: Int
  let differences: [Difference]
  /// Tensors that were matched by their place and size, not by name.
  let renamed: Int

  private let expectation: FilePath

  private enum CodingKeys: String, CodingKey {
    case equal, expectedParameters, differences, renamed
  }

  /// Compares a model with what is called for, which goes by the name `expectation`.
  init(_ model: CountedModel, with blueprint: Blueprint, called expectation: FilePath) throws {
    let expected = try CountedModel(blueprint, title: expectation)
    let comparison = try Comparison(expected: blueprint, found: model.anatomy)
    self.expectation = expectation
    expectedParameters = expected.tally.total.parameters
    differences = comparison.differences.map(Difference.init)
    renamed = comparison.renamed
    equal = differences.isEmpty
  }

  /// The lines for people: one for each difference.
  var lines: [String] {
    let name = Escaping.escape(expectation)
    var lines = ["\(name): \(Figures.count(expectedParameters, "parameter"))", ""]
    if renamed > 0 {
      lines += Paragraph.lines(
        "\(Figures.count(renamed, "tensor")) of the file with other names, but of the same part, "
          + "block and size")
    }
    if equal {
      lines.append("equal: the file has every tensor of \(name), and no other")
    } else {
      lines.append("\(Figures.count(differences.count, "difference"))")
      lines += differences.map { "  " + $0.line }
    }
    return lines
  }
}

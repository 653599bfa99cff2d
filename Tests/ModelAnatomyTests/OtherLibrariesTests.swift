import Foundation
import Testing

@testable import ModelAnatomy

/// Names that other libraries save models under, of which there are no tables.
struct OtherLibrariesTests {
  struct Library: Sendable, CustomTestStringConvertible {
    let name: String
    var tensors: [(facts: TensorFacts, components: [Substring])] = []

    var testDescription: String { name }
  }

  /// Fixtures/zoo/others.txt.
  static let all: [Library] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let path = folder.appending(path: "../../Fixtures/zoo/others.txt").standardized.path
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
    var libraries: [Library] = []
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields[0] == "tensor" else {
        libraries.append(Library(name: String(fields[1])))
        continue
      }
      let shape = fields[2] == "-" ? [] : fields[2].split(separator: ",").compactMap { Int($0) }
      libraries[libraries.count - 1].tensors.append(
        (
          TensorFacts(name: String(fields[1]), shape: shape, elements: shape.reduce(1, *)),
          fields[3].split(separator: "|")
        ))
    }
    return libraries
  }()

  @Test func fixtureIsThere() {
    #expect(Self.all.count > 25)
  }

  @Test(arguments: all)
  func componentsAreToldByWords(_ library: Library) {
    let anatomy = Anatomy(of: library.tensors.map(\.facts))
    for (tensor, found) in zip(library.tensors, anatomy.classifications) {
      let answer: String =
        switch found.exclusion {
        case .buffer: "buffer"
        case .average: "average"
        default: found.component.rawValue
        }
      #expect(tensor.components.contains(Substring(answer)), "\(tensor.facts.name): \(answer)")
    }
  }
}

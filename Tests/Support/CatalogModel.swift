import Foundation
package import ModelAnatomy

/// A published model as Fixtures/catalog describes it.
package struct CatalogModel: Sendable, CustomStringConvertible {
  package var name = ""
  package var parameters = 0
  package var config: ModelConfig = [:]
  package var tensors: [TensorFacts] = []
  package var tied: [(alias: String, owner: String)] = []
  package var buffers: [TensorFacts] = []

  package var description: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Fixtures/catalog").standardized

  package static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  package static let all: [CatalogModel] = names.compactMap { try? CatalogModel(named: $0) }

  package init(named name: String) throws {
    let url = CatalogModel.folder.appending(path: name + ".txt")
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      switch fields[0] {
      case "model":
        self.name = fields[1]
        parameters = Int(fields[2]) ?? 0
      case "config":
        config.values[fields[1]] = try JSONDecoder().decode(
          ConfigValue.self, from: Data(fields[2].utf8))
      case "tensor":
        tensors += CatalogModel.expanded(fields[1]).map { .floats($0, fields[2...]) }
      case "tied": tied.append((fields[1], fields[2]))
      case "buffer": buffers.append(.floats(fields[1], fields[2...]))
      default: throw CocoaError(.fileReadCorruptFile)
      }
    }
  }

  private static func expanded(_ name: String) -> [String] {
    guard let open = name.firstIndex(of: "{"), let close = name.firstIndex(of: "}") else {
      return [name]
    }
    let bounds = name[name.index(after: open)..<close].split(separator: ".").compactMap { Int($0) }
    return (bounds[0]...bounds[1]).map { "\(name[..<open])\($0)\(name[close...].dropFirst())" }
  }

  /// The facts of a tensor that another name stands for.
  package func owner(of alias: String) -> TensorFacts? {
    tied.first { $0.alias == alias }.flatMap { pair in tensors.first { $0.name == pair.owner } }
  }
}

extension TensorFacts {
  /// A tensor of floating-point numbers.
  package static func floats(_ name: String, _ shape: Int...) -> TensorFacts {
    TensorFacts(name: name, shape: shape, elements: shape.reduce(1, *))
  }

  /// A tensor of integers.
  package static func integers(_ name: String, _ shape: Int...) -> TensorFacts {
    TensorFacts(name: name, shape: shape, elements: shape.reduce(1, *), numbers: .integer)
  }

  fileprivate static func floats(_ name: String, _ shape: some Sequence<String>) -> TensorFacts {
    let shape = shape.compactMap { Int($0) }
    return TensorFacts(name: name, shape: shape, elements: shape.reduce(1, *))
  }
}

extension Tally {
  package func count(_ component: Component) -> Count? {
    byComponent.first { $0.key == component }?.count
  }
  package func count(_ stack: Stack) -> Count? { byStack.first { $0.key == stack }?.count }
}

import Foundation
package import ModelAnatomy

/// A model type as a library builds it, with what each of its tensors is by the classes of its modules.
package struct ZooModel: Sendable {
  package struct Tensor: Sendable {
    package let facts: TensorFacts
    /// Whether it is a parameter, not a buffer.
    package let isParameter: Bool
    /// The component; nil where classes do not tell.
    package let truth: String?
  }

  package let name: String
  package let parameters: Int
  /// Whether rules were written while looking at it.
  package let wasLookedAt: Bool
  package private(set) var tensors: [Tensor] = []

  /// The models of Fixtures/zoo.
  package static func sample() throws -> [ZooModel] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try read(folder.appending(path: "../../Fixtures/zoo/sample.txt").standardized.path)
  }

  /// The models of a file that Fixtures/zoo/make.py wrote.
  package static func read(_ path: String) throws -> [ZooModel] {
    var models: [ZooModel] = []
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
      let fields = line.split(separator: "\t").map(String.init)
      guard fields[0] == "tensor" else {
        models.append(
          ZooModel(
            name: fields[1], parameters: Int(fields[2]) ?? 0, wasLookedAt: fields[3] == "work"))
        continue
      }
      let shape = fields[2] == "-" ? [] : fields[2].split(separator: ",").compactMap { Int($0) }
      for name in expanded(fields[1][...]) {
        models[models.count - 1].tensors.append(
          Tensor(
            facts: TensorFacts(
              name: name, shape: shape, elements: shape.reduce(1, *),
              numbers: fields[5] == "i" ? .integer : .floatingPoint),
            isParameter: fields[3] == "p", truth: fields[4] == "-" ? nil : fields[4]))
      }
    }
    return models
  }

  private init(name: String, parameters: Int, wasLookedAt: Bool) {
    self.name = name
    self.parameters = parameters
    self.wasLookedAt = wasLookedAt
  }

  private static func expanded(_ name: Substring) -> [String] {
    guard let open = name.firstIndex(of: "{"), let close = name.firstIndex(of: "}") else {
      return [String(name)]
    }
    let inside = name[name.index(after: open)..<close]
    let rests = expanded(name[name.index(after: close)...])
    return numbers(inside).flatMap { number in rests.map { "\(name[..<open])\(number)\($0)" } }
  }

  private static func numbers(_ text: Substring) -> [Int] {
    guard let dots = text.firstRange(of: "..") else {
      return text.split(separator: ",").compactMap { Int($0) }
    }
    guard let first = Int(text[..<dots.lowerBound]), let last = Int(text[dots.upperBound...]) else {
      return []
    }
    return Array(first...last)
  }
}

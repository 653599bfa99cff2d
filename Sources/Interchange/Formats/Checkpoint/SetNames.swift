internal import CheckpointFormat

/// The names of a set's members: `model-00001-of-00008.ckpt` and so on beside `model.ckpt`, as hubs of models name
/// files.
///
/// Members that the file under the set's name needs are never replaced. Where they have these names, the new ones are
/// `model.2-00001-of-00008.ckpt`, and so on.
struct SetNames {
  private let set: FilePath
  private let stem: String
  private let ending: String
  private let count: Int
  private(set) var names: [String] = []

  /// Throws `.argument` where the set's name is none that another file can hold.
  init(of set: FilePath, count: Int) throws(CheckpointError) {
    guard let name = set.lastComponent, let text = String(validating: name) else {
      throw CheckpointError(
        .argument, "is not UTF-8, as names of files in a set must be", path: set)
    }
    self.set = set
    self.count = count
    ending = name.extension.map { ".\($0)" } ?? ""
    stem = String(text.dropLast(ending.count))
    names = names(of: stem)
    guard !text.utf8.contains(where: { [0x3A, 0x5C].contains($0) }) else {
      throw CheckpointError(
        .argument, "has a colon or backslash, as names of files in a set must not", path: set)
    }
  }

  private func names(of stem: String) -> [String] {
    (1...count).map { Sharding.fileName(stem, number: $0, of: count, extension: ending) }
  }

  /// Finds names that none of the files in use has. Throws `.argument` where another file has one of them.
  mutating func choose(avoiding used: [String]) throws(CheckpointError) {
    let used = Set(used.map { Array($0.utf8) })
    var number = 1
    while names.contains(where: { used.contains(Array($0.utf8)) }) {
      number += 1
      names = names(of: "\(stem).\(number)")
    }
    for path in paths { try Self.expectNothing(at: path) }
  }

  /// Throws `.argument` where a file stands.
  static func expectNothing(at path: FilePath) throws(CheckpointError) {
    guard SystemCalls.exists(path) else { return }
    throw CheckpointError(
      .argument, "exists, and a set replaces no file but its own; remove it or name another",
      path: path)
  }

  var paths: [FilePath] { names.map { Self.path(of: $0, beside: set) } }

  /// The path of a member, whose name is known to be one.
  static func path(of name: String, beside set: FilePath) -> FilePath {
    set.removingLastComponent().appending(name)
  }
}

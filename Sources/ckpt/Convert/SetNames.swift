import Interchange
import SystemPackage

/// The names that members of a set may have: `model-00001-of-00003.ckpt` for `model.ckpt`.
struct SetNames: NamePattern {
  let folder: FilePath
  private let pattern: SetMemberPattern

  /// Nil for what is no name of a file.
  init?(set: FilePath) {
    guard let pattern = SetMemberPattern(set: set) else { return nil }
    folder = set.folder
    self.pattern = pattern
  }

  func matches(_ name: [UInt8]) -> Bool { pattern.matches(name) }
}

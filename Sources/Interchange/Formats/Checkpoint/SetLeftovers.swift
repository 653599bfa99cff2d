internal import CheckpointFormat

/// What stands in the way of a set that is to be written: the members of the set that it replaces, and what a run left
/// that was killed between its first member and the set.
///
/// Such a run leaves the set under its temporary name, whole, and that says which files are the run's: by name and
/// digest, so that no other file is taken for one of them.
struct SetLeftovers {
  /// The names of the files that the file under the set's name needs.
  let inUse: [String]
  /// What a killed run left.
  private let unfinished: [NamedFileReference]
  private let set: FilePath

  init(of set: FilePath) {
    self.set = set
    let target = SystemCalls.resolveForWriting(set) ?? set
    let inUse = NamedFileReference.references(in: target).map(\.name)
    self.inUse = inUse
    let used = Set(inUse.map { Array($0.utf8) })
    unfinished = NamedFileReference.references(in: DurableFile.temporaryPath(of: target))
      .filter { file in
        !used.contains(Array(file.name.utf8))
          && (set.sibling(file.name).map { file.matches($0) } ?? false)
      }
  }

  /// Removes what killed runs left, once the set's lock is ours, and returns the names of members among it.
  func remove() -> [String] {
    for file in unfinished { SystemCalls.remove(SetNames.path(of: file.name, beside: set)) }
    removeTemporaryFiles()
    return unfinished.map(\.name)
  }

  /// Removes members that were never finished, unless somebody is writing them.
  private func removeTemporaryFiles() {
    guard let pattern = SetMemberPattern(set: set),
      let listed = try? FolderListing.names(in: set.folder)
    else { return }
    let suffix = DurableFile.temporarySuffix
    for name in listed.compactMap({ String(validating: $0) })
    where name.hasPrefix(".") && name.hasSuffix(suffix) {
      let member = String(name.dropFirst().dropLast(suffix.count))
      guard pattern.matches(Array(member.utf8)), let path = set.sibling(member) else { continue }
      try? DurableFile.check(path)
    }
  }
}

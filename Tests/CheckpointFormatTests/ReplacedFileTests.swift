import CheckpointFormat
import Foundation
import Synchronization
import Testing
import TestSupport

/// What a file that replaces another takes over from it, and what it must not replace.
struct ReplacedFileTests {
  private static let live = SystemCalls.live

  private static func save(_ path: FilePath, _ system: SystemCalls = .live) throws {
    let file = try DurableFile(path: path, system: system)
    try file.write(([1, 2, 3] as [UInt8]).rawSpan)
    try file.commit()
  }

  private static func mode(_ path: FilePath) throws -> UInt32 {
    try live.statusOfPath(path).get().mode
  }

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write([9], to: "m")
    return folder
  }

  private static func setMode(_ mode: Int, _ path: FilePath) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path.string)
  }

  // MARK: Inputs

  @Test func anInputIsNotReplaced() throws {
    let folder = try Self.folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link").string, withDestinationPath: "m")
    try FileManager.default.linkItem(
      atPath: folder.file("m").string, toPath: folder.file("other").string)
    let identity = try #require(try FileIdentity(path: folder.file("m")))
    #expect(try FileIdentity(path: folder.file("missing")) == nil)
    #expect(try FileSource(path: folder.file("m")).identity == identity)
    for name in ["m", "link", "other", "../\(folder.path.lastComponent?.string ?? "")/m"] {
      let error = #expect(throws: CheckpointError.self) {
        try DurableFile(path: folder.file(name), sparing: [identity])
      }
      #expect(error?.code == .argument, "\(name)")
      #expect(throws: CheckpointError.self) {
        try FileIdentity.check(output: folder.file(name), against: [identity])
      }
    }
    #expect(try folder.names() == ["link", "m", "other"])
    #expect(try folder.bytes(of: "m") == [9])
    try FileIdentity.check(output: folder.file("new"), against: [identity])
  }

  @Test func anInputThatComesToStandThereIsNotReplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write([9], to: "input")
    let input = try #require(try FileIdentity(path: folder.file("input")))
    let file = try DurableFile(path: folder.file("m"), sparing: [input])
    try file.write(([1] as [UInt8]).rawSpan)
    try FileManager.default.moveItem(
      atPath: folder.file("input").string, toPath: folder.file("m").string)
    let error = #expect(throws: CheckpointError.self) { try file.commit() }
    #expect(error?.code == .argument)
    #expect(try folder.names() == ["m"])
    #expect(try folder.bytes(of: "m") == [9])
  }

  @Test func anInputThatComesWhileTheFileIsFlushedIsNotReplaced() throws {
    let folder = try TemporaryFolder()
    try folder.write([9], to: "input")
    let input = try #require(try FileIdentity(path: folder.file("input")))
    var system = SystemCalls.live
    let (from, to) = (folder.file("input"), folder.file("m"))
    system.sync = { descriptor in
      _ = SystemCalls.live.rename(from, to)
      return SystemCalls.live.sync(descriptor)
    }
    let file = try DurableFile(path: to, sparing: [input], system: system)
    #expect(throws: CheckpointError.self) { try file.commit() }
    #expect(try folder.bytes(of: "m") == [9])
  }

  // MARK: Links that lead nowhere

  @Test(arguments: ["new", "./sub/../new", "ABSOLUTE/new", "sub/link", "hop"])
  func aLinkToWhatIsNotThereYetIsFollowed(_ target: String) throws {
    let folder = try Self.folder()
    try folder.makeFolder("sub")
    func link(_ name: String, _ target: String) throws {
      try FileManager.default.createSymbolicLink(
        atPath: folder.file(name).string, withDestinationPath: target)
    }
    try link("sub/link", "../new")
    try link("hop", "sub/link")
    try link("l", target.replacing("ABSOLUTE", with: folder.path.string))
    try Self.save(folder.file("l"))
    #expect(try folder.bytes(of: "new") == [1, 2, 3])
    #expect(SystemCalls.linkTarget(folder.file("l")) != nil)
    #expect(SystemCalls.linkTarget(folder.file("sub/link")) == "../new")
    #expect(try folder.names() == ["hop", "l", "m", "new", "sub"])
    // Now that it leads somewhere, what is there is replaced.
    try CheckpointWriter(path: folder.file("l")).finish()
    #expect(try CheckpointReader(path: folder.file("new")).index.tensors.isEmpty)
    #expect(SystemCalls.linkTarget(folder.file("l")) != nil)
  }

  @Test(arguments: ["missing/new", "l", "other", "m/new", ".."])
  func aLinkToWhereNoFileCanBeIsRefusedAndStays(_ target: String) throws {
    let folder = try Self.folder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("l").string, withDestinationPath: target)
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("other").string, withDestinationPath: "l")
    let error = #expect(throws: CheckpointError.self) { try Self.save(folder.file("l")) }
    #expect(error?.code == .system && error?.path == folder.file("l"))
    #expect(SystemCalls.linkTarget(folder.file("l")) == FilePath(target))
    #expect(try folder.names() == ["l", "m", "other"])
    #expect(try folder.bytes(of: "m") == [9])
  }

  // MARK: Names

  @Test func namesThatAreNotTextAreKept() throws {
    let folder = try TemporaryFolder()
    let name = FilePath(bytes: Array("x".utf8) + [0xFF] + Array(".ckpt".utf8))
    let path = folder.path.appending(name.components)
    let link = folder.file("link")
    #expect(path.bytes.contains(0xFF))
    let writer = try CheckpointWriter(path: path)
    try writer.finish()
    #expect(try CheckpointReader(path: path).index.tensors.isEmpty)
    #expect(SystemCalls.resolve(path)?.lastComponent == path.lastComponent)
    // A link is followed to that name.
    _ = unsafe path.withPlatformString { to in
      unsafe link.withPlatformString { from in unsafe symlink(to, from) }
    }
    try CheckpointWriter(path: link).finish()
    #expect(try FileIdentity(path: link) == FileIdentity(path: path))
    #expect(try folder.names().count == 2)
    let error = #expect(throws: CheckpointError.self) {
      try CheckpointReader(path: folder.path.appending(FilePath(bytes: [0x1B, 0xFE]).components))
    }
    #expect(error?.description.contains("/\\u{1B}\\xFE: cannot be opened") == true)
  }

  /// A letter that joins the slash before it, as Swift's characters see it.
  @Test func namesThatBeginWithACombiningMarkAreFound() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("\u{301}x.ckpt")
    try CheckpointWriter(path: path).finish()
    #expect(try CheckpointReader(path: path).index.tensors.isEmpty)
    #expect(path.sibling("base")?.removingLastComponent() == folder.path)
    for name in ["", ".", "..", "a/b", "/a", "a/", "a\0b"] { #expect(path.sibling(name) == nil) }
  }

  @Test(arguments: [241, 242, 255])
  func longNamesCanBeSaved(_ length: Int) throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "n", count: length)
    try folder.write([9], to: name)
    let first = try DurableFile(path: folder.file(name))
    let other = folder.file(String(repeating: "n", count: length - 1) + "o")
    #expect(
      DurableFile.temporaryPath(of: other) != DurableFile.temporaryPath(of: folder.file(name)))
    let error = #expect(throws: CheckpointError.self) { try Self.save(folder.file(name)) }
    #expect(error?.code == .busy)
    try first.commit()
    // What a killed save left is taken over.
    let left = try #require(DurableFile.temporaryPath(of: folder.file(name)).lastComponent?.string)
    try folder.write([7], to: left)
    try Self.save(folder.file(name))
    #expect(try folder.names() == [name])
    #expect(try folder.bytes(of: name) == [1, 2, 3])
  }

  @Test func aHardLinkInThePlaceOfTheTemporaryFileKeepsItsContent() throws {
    let folder = try Self.folder()
    try folder.write([5, 5], to: "precious")
    try FileManager.default.linkItem(
      atPath: folder.file("precious").string, toPath: folder.file(".m.ckpt-partial").string)
    try Self.save(folder.file("m"))
    #expect(try folder.bytes(of: "precious") == [5, 5])
    #expect(try folder.bytes(of: "m") == [1, 2, 3])
    #expect(try folder.names() == ["m", "precious"])
  }

  @Test func aFolderInThePlaceOfTheTemporaryFileIsNamed() throws {
    let folder = try Self.folder()
    try folder.makeFolder(".m.ckpt-partial")
    let error = #expect(throws: CheckpointError.self) { try Self.save(folder.file("m")) }
    #expect(error?.code == .system)
    #expect(error?.path == folder.file("m"))
    #expect(error?.message.contains("/.m.ckpt-partial is in the way; remove that") == true)
  }

  // MARK: Permissions

  @Test func whatIsReplacedMustBeLookedAt() throws {
    let folder = try Self.folder()
    let path = folder.file("m")
    try Self.setMode(0o640, path)
    var system = SystemCalls.live
    system.statusOfPath = { asked in
      asked == path ? .failure(SystemError(code: EACCES)) : Self.live.statusOfPath(asked)
    }
    let error = #expect(throws: CheckpointError.self) { try Self.save(path, system) }
    #expect(error?.systemError == EACCES)
    #expect(try folder.names() == ["m"])
    #expect(try folder.bytes(of: "m") == [9])
  }

  @Test func theTemporaryFileIsNobodyElses() throws {
    let folder = try Self.folder()
    let file = try DurableFile(path: folder.file("m"))
    #expect(try Self.mode(folder.file(".m.ckpt-partial")) == 0o600)
    // Permissions that change while the file is written count.
    try Self.setMode(0o604, folder.file("m"))
    try file.commit()
    #expect(try Self.mode(folder.file("m")) == 0o604)
  }

  /// Entries of a list, as Linux hands it out: the owner, a user, the owning group, the mask, all others.
  private static func accessList(group: UInt8, mask: UInt8) -> [UInt8] {
    let entries: [(tag: UInt8, permissions: UInt8, user: UInt8)] = [
      (0x01, 6, 0xFF), (0x02, 6, 42), (0x04, group, 0xFF), (0x10, mask, 0xFF), (0x20, 0, 0xFF),
    ]
    return [2, 0, 0, 0]
      + entries.flatMap { entry in
        let rest: UInt8 = entry.user == 0xFF ? 0xFF : 0
        return [entry.tag, 0, entry.permissions, 0, entry.user, rest, rest, rest]
      }
  }

  private static func with(
    _ folder: TemporaryFolder, _ name: String, _ value: [UInt8]
  ) throws -> Bool {
    let descriptor = try #require(
      Int32(exactly: live.open(folder.file("m"), OpenFlags.write, 0)))
    defer { _ = live.close(descriptor) }
    return live.setAttribute(descriptor, name, value) >= 0
  }

  @Test func accessListsAndAttributesAreKept() throws {
    let folder = try Self.folder()
    let path = folder.file("m")
    let list = Self.accessList(group: 4, mask: 6)
    guard try Self.with(folder, "system.posix_acl_access", list),
      try Self.with(folder, "user.origin", [1, 0, 255])
    else { return }
    try Self.save(path)
    #expect(try Self.live.attribute(path, "system.posix_acl_access").get() == list)
    #expect(try Self.live.attribute(path, "user.origin").get() == [1, 0, 255])
    #expect(try Self.mode(path) == 0o660, "the mask stands in the group's place")
  }

  /// Where a list cannot be set, its mask must not become what the group may do.
  @Test func aMaskDoesNotBecomeTheGroups() throws {
    let folder = try Self.folder()
    let path = folder.file("m")
    try Self.setMode(0o660, path)
    var system = SystemCalls.live
    system.attribute = { asked, name in
      name == "system.posix_acl_access" && asked == path
        ? .success(Self.accessList(group: 4, mask: 6)) : Self.live.attribute(asked, name)
    }
    system.setAttribute = { _, _, _ in -Int(EOPNOTSUPP) }
    try Self.save(path, system)
    #expect(try Self.mode(path) == 0o640)
    system.attribute = { _, _ in .failure(SystemError(code: EIO)) }
    try Self.setMode(0o664, path)
    try Self.save(path, system)
    #expect(try Self.mode(path) == 0o604, "what the group may do is not known")
  }

  @Test func ownersAreKept() throws {
    guard getuid() == 0 else { return }
    let folder = try Self.folder()
    let path = folder.file("m")
    #expect(unsafe chown(path.string, 1234, 4321) == 0)
    try Self.setMode(0o4750, path)
    try Self.save(path)
    let status = try Self.live.statusOfPath(path).get()
    #expect((status.owner, status.group, status.mode) == (1234, 4321, 0o4750))
  }

  /// What a group may do is not for the members of another one.
  @Test func anotherGroupGetsNoMoreThanOthers() throws {
    let folder = try Self.folder()
    let path = folder.file("m")
    try Self.setMode(0o2664, path)
    var system = SystemCalls.live
    system.statusOfPath = { asked in
      Self.live.statusOfPath(asked).map { status in
        var status = status
        if asked == path { status.group += 1 }
        return status
      }
    }
    system.setOwner = { _, _, _ in -Int(EPERM) }
    try Self.save(path, system)
    #expect(try Self.mode(path) == 0o644)
  }
}

import CheckpointFormat
import Foundation
import Synchronization
import Testing
import TestSupport

/// Property 12: a save is durable, and whatever fails, the old file is intact and nothing is left lying about.
@Suite(.serialized)
struct DurabilityTests {
  private static let old: [UInt8] = Array("what was there before".utf8)

  /// Saves a checkpoint over the file `m` in a folder.
  private static func save(_ folder: TemporaryFolder, _ system: SystemCalls = .live) throws {
    try write(to: DurableFile(path: folder.file("m"), system: system))
  }

  private static func write(to file: DurableFile) throws {
    let writer = try CheckpointWriter(sink: file, options: WritingOptions(codec: .stored))
    // More than the sink's buffer, so that there are several writes.
    for name in ["a", "b", "c"] {
      try writer.add(
        TensorDescription(name: name, dataType: .u8, shape: [300_000]),
        bytes: [UInt8](repeating: 5, count: 300_000).rawSpan)
    }
    try writer.finish()
  }

  private static func isWhole(_ folder: TemporaryFolder) throws -> Bool {
    try Samples.fault(of: folder.bytes(of: "m")) == nil
  }

  private static func folderWithOldFile() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(old, to: "m")
    return folder
  }

  // MARK: Calls that fail

  /// Counts the calls that change something, and lets the one with a given number fail, or the process die there.
  private final class Failing: Sendable {
    let number: Int
    /// The error that the call gives; nil for a death.
    let code: Int32?
    private let state = Mutex<(count: Int, failed: String?)>((0, nil))

    init(number: Int, code: Int32?) {
      self.number = number
      self.code = code
    }

    var count: Int { state.withLock { $0.count } }
    var failed: String? { state.withLock { $0.failed } }

    private func call(_ name: String, _ run: () -> Int) -> Int {
      let fails = state.withLock { state in
        defer { state.count += 1 }
        if state.count == number { state.failed = name }
        return state.count == number
      }
      guard fails else { return run() }
      guard let code else {
        kill(getpid(), SIGKILL)
        return 0
      }
      return -Int(code)
    }

    var system: SystemCalls {
      let live = SystemCalls.live
      var system = live
      system.open = { path, flags, mode in self.call("open") { live.open(path, flags, mode) } }
      unsafe system.write = { descriptor, bytes in
        self.call("write") {
          // Half of what is asked for, as the system may do at any time.
          let part = unsafe UnsafeRawBufferPointer(rebasing: bytes.prefix(max(1, bytes.count / 2)))
          return unsafe live.write(descriptor, part)
        }
      }
      system.sync = { descriptor in self.call("sync") { live.sync(descriptor) } }
      system.rename = { from, to in self.call("rename") { live.rename(from, to) } }
      return system
    }

    /// Also counts the calls whose failure a save can do without, so that the process may die at any.
    var everyCall: SystemCalls {
      let live = SystemCalls.live
      var system = system
      system.close = { descriptor in self.call("close") { live.close(descriptor) } }
      system.unlink = { path in self.call("unlink") { live.unlink(path) } }
      system.lock = { descriptor in self.call("lock") { live.lock(descriptor) } }
      system.setMode = { descriptor, mode in
        self.call("setMode") { live.setMode(descriptor, mode) }
      }
      return system
    }
  }

  private static let callCount: Int = {
    let counting = Failing(number: -1, code: 0)
    guard let folder = try? folderWithOldFile() else { return 0 }
    try? save(folder, counting.system)
    return counting.count
  }()

  @Test(arguments: [ENOSPC, EIO, EACCES, EROFS, EDQUOT])
  func anyCallMayFail(code: Int32) throws {
    #expect(Self.callCount > 20)
    var names: Set<String> = []
    for number in 0..<Self.callCount {
      let folder = try Self.folderWithOldFile()
      let failing = Failing(number: number, code: code)
      let error = #expect(throws: CheckpointError.self) { try Self.save(folder, failing.system) }
      #expect(error?.code == .system)
      #expect(error?.systemError == code)
      #expect(error?.path == folder.file("m"))
      let failed = try #require(failing.failed)
      names.insert(failed)
      #expect(try folder.names() == ["m"], "\(failed), call \(number)")
      if number < Self.callCount - 1 {
        #expect(try folder.bytes(of: "m") == Self.old, "\(failed), call \(number)")
      } else {
        // The rename succeeded and only flushing the folder failed.
        #expect(try Self.isWhole(folder), "\(failed), call \(number)")
      }
    }
    #expect(names == ["open", "write", "sync", "rename"])
  }

  @Test func interruptedCallsAreRepeated() throws {
    for number in 0..<Self.callCount {
      let folder = try Self.folderWithOldFile()
      let failing = Failing(number: number, code: EINTR)
      do {
        try Self.save(folder, failing.system)
        #expect(try Self.isWhole(folder))
      } catch {
        // POSIX knows no interrupted rename.
        #expect(failing.failed == "rename")
      }
    }
  }

  // MARK: Sudden death

  @Test func aKillLeavesTheOldFileOrTheNewOne() async throws {
    let counting = Failing(number: -1, code: 0)
    try Self.save(Self.folderWithOldFile(), counting.everyCall)
    #expect(counting.count >= Self.callCount + 4, "two closes, the lock and the permissions")
    var outcomes: Set<String> = []
    for number in 0..<counting.count {
      let folder = try Self.folderWithOldFile()
      let path = folder.file("m").string
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, number = number as Int] in
        let system = Failing(number: number, code: nil).everyCall
        try Self.write(to: DurableFile(path: FilePath(path), system: system))
      }
      let isOld = try folder.bytes(of: "m") == Self.old
      outcomes.insert(isOld ? "old" : "new")
      #expect(try isOld || Self.isWhole(folder), "killed before call \(number)")
      try Self.save(folder)
      #expect(try folder.names() == ["m"], "killed before call \(number), and saved again")
      #expect(try Self.isWhole(folder))
    }
    #expect(outcomes == ["old", "new"])
  }

  // MARK: Who else is there

  @Test func twoSavesAtOnceAreToldApart() throws {
    let folder = try Self.folderWithOldFile()
    let first = try DurableFile(path: folder.file("m"))
    let error = #expect(throws: CheckpointError.self) { try DurableFile(path: folder.file("m")) }
    #expect(error?.code == .busy)
    try Self.write(to: first)
    #expect(try Self.isWhole(folder))
    #expect(try folder.names() == ["m"])
  }

  @Test func aDroppedWriterLeavesNothing() throws {
    let folder = try Self.folderWithOldFile()
    do {
      let writer = try CheckpointWriter(path: folder.file("m"))
      try writer.begin(TensorDescription(name: "t", dataType: .u8, shape: [5]))
      #expect(try folder.names() == [".m.ckpt-partial", "m"])
    }
    #expect(try folder.names() == ["m"])
    #expect(try folder.bytes(of: "m") == Self.old)
  }

  @Test func permissionsStay() throws {
    let folder = try Self.folderWithOldFile()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o640], ofItemAtPath: folder.file("m").string)
    try Self.save(folder)
    let mode = try FileManager.default.attributesOfItem(atPath: folder.file("m").string)[
      .posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  @Test func linksAreFollowedToTheirFile() throws {
    let folder = try Self.folderWithOldFile()
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link").string, withDestinationPath: "m")
    let writer = try CheckpointWriter(path: folder.file("link"))
    try writer.finish()
    #expect(try Self.isWhole(folder))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link").string) == "m")
  }

  /// Someone else's file must not be emptied through a link where our temporary file would be.
  @Test func aLinkInThePlaceOfTheTemporaryFileIsRefused() throws {
    let folder = try Self.folderWithOldFile()
    try folder.write([1, 2, 3], to: "precious")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file(".m.ckpt-partial").string, withDestinationPath: "precious")
    let error = #expect(throws: CheckpointError.self) { try Self.save(folder) }
    #expect(error?.code == .system)
    #expect(try folder.bytes(of: "precious") == [1, 2, 3])
    #expect(try folder.bytes(of: "m") == Self.old)
  }

  @Test(arguments: ["", "/", ".", "..", "missing/m", "m/x"])
  func impossiblePathsAreRefused(_ path: String) throws {
    let folder = try Self.folderWithOldFile()
    let error = #expect(throws: CheckpointError.self) {
      try DurableFile(path: path.isEmpty || path == "/" ? FilePath(path) : folder.file(path))
    }
    #expect(error?.code == .system)
    #expect(try folder.names() == ["m"])
  }
}

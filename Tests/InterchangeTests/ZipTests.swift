import CheckpointFormat
import Interchange
import Testing

/// An archive has one reading, or is refused with the cause.
struct ZipTests {
  /// A change of an archive of the arrays a, b and c, and a word of the error; nil where it is still read.
  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let words: String?
    let change: @Sendable (inout ZipFile) -> Void

    init(_ label: String, _ words: String?, _ change: @escaping @Sendable (inout ZipFile) -> Void) {
      testDescription = label
      self.words = words
      self.change = change
    }
  }

  private static let array = NPYFile.array("<f4", [2], [1, 2, 3, 4, 5, 6, 7, 8])

  private static func archive() -> ZipFile {
    ZipFile(["a", "b", "c"].map { ("\($0).npy", array) })
  }

  private static let changes: [Change] = [
    Change("none", nil) { _ in },
    Change("Zip64 sizes", nil) { $0.useZip64(at: 1) },
    Change("a Zip64 end", nil) { $0.isZip64 = true },
    Change("a descriptor", nil) { $0.useDescriptor(at: 1) },
    Change("a descriptor without signature", nil) { $0.useDescriptor(at: 2, hasSignature: false) },
    Change("a large descriptor", nil) { $0.useDescriptor(at: 0, isLarge: true) },
    Change("a large descriptor without signature", nil) {
      $0.useDescriptor(at: 0, hasSignature: false, isLarge: true)
    },
    Change("members in another order in the directory", nil) { file in
      // Only the directory is in another order: the last is told to stand where the first does, and so on.
      let length = 30 + 5 + Self.array.count
      file.members[0].displacement = 2 * length
      file.members[2].displacement = -2 * length
      file.members[0].central.name = Array("c.npy".utf8)
      file.members[2].central.name = Array("a.npy".utf8)
    },

    Change("a name twice", "comes twice") {
      $0.members[1].local.name = Array("a.npy".utf8)
      $0.members[1].central.name = Array("a.npy".utf8)
    },
    Change("another name in the member", "another name in its own header: x.npy") {
      $0.members[1].local.name = Array("x.npy".utf8)
    },
    Change("another size in the member", "another checksum or size in its own header") {
      $0.members[1].local.byteCount += 1
    },
    Change("another checksum in the member", "another checksum or size in its own header") {
      $0.members[1].local.checksum ^= 1
    },
    Change("another method in the member", "other flags or another method") {
      $0.members[1].local.method = 8
    },
    Change("other flags in the member", "other flags or another method") {
      $0.members[1].local.flags = 8
    },
    Change("sizes missing without a descriptor", "another checksum or size in its own header") {
      $0.members[1].local.checksum = 0
      $0.members[1].local.byteCount = 0
      $0.members[1].local.storedByteCount = 0
    },
    Change("a lying descriptor", "in the descriptor behind it") {
      $0.useDescriptor(at: 1)
      $0.members[1].tail[4] ^= 1
    },
    Change("a lying size in a descriptor", "in the descriptor behind it") {
      $0.useDescriptor(at: 1, isLarge: true)
      $0.members[1].tail[20] ^= 1
    },
    Change("a lying stored size in a descriptor", "in the descriptor behind it") {
      $0.useDescriptor(at: 1)
      $0.members[1].tail[8] ^= 1
    },
    Change("a descriptor without its signature", "no descriptor") {
      $0.useDescriptor(at: 1)
      $0.members[1].tail[0] ^= 1
    },
    Change("no descriptor", "not the descriptor that it announces") {
      $0.useDescriptor(at: 1)
      $0.members[1].tail = []
    },
    Change("a hidden byte", "is followed by 1 bytes of which the directory knows nothing") {
      $0.members[0].tail = [0]
    },
    Change("a hidden member", "of which the directory knows nothing") {
      $0.members[0].tail = ZipFile([("x.npy", Self.array)]).bytes
    },
    Change("bytes before the archive", "before the first member") {
      $0.head = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 40)
    },
    Change("two members at one place", "overlaps") { file in
      file.members[1].displacement = -(30 + 5 + Self.array.count)
    },
    Change("a member within another", "overlaps") { file in
      file.members[2].displacement = -50
    },
    Change("a member longer than its place", "overlaps what follows it") {
      for path in [\ZipFile.Member.local, \.central] {
        $0.members[1][keyPath: path].byteCount += 1
        $0.members[1][keyPath: path].storedByteCount += 1
      }
    },
    Change("a member of 4 GiB", "overlaps what follows it") {
      for path in [\ZipFile.Member.local, \.central] {
        $0.members[2][keyPath: path].byteCount = .max - 1
        $0.members[2][keyPath: path].storedByteCount = .max - 1
      }
    },
    Change("a member of 2^63 bytes", "missing or of 2^63 bytes or more") {
      $0.useZip64(at: 1, order: [1 << 63, 1 << 63])
    },
    Change("a member of 2^63 - 1 bytes", "overlaps what follows it") {
      $0.useZip64(at: 1, order: [1 << 63 - 1, 1 << 63 - 1])
    },
    Change("a Zip64 field that is too short", "missing or of 2^63 bytes or more") {
      $0.useZip64(at: 1, order: [9])
    },
    Change("two Zip64 fields", "two Zip64 fields") {
      $0.useZip64(at: 1)
      $0.members[1].central.extra += $0.members[1].central.extra
    },
    Change("an extra field beyond its end", "runs beyond its end") {
      $0.members[1].central.extra = [1, 2, 200, 0]
    },
    Change("a member beyond the file", "stands behind it") { $0.members[2].displacement = 1 << 20 },
    Change("no header at its place", "has no header where the directory says") { file in
      file.members[1].displacement = 16
      file.members[0].stored += [UInt8](repeating: 0, count: 16)
      for path in [\ZipFile.Member.local, \.central] {
        file.members[0][keyPath: path].byteCount += 32
        file.members[0][keyPath: path].storedByteCount += 32
      }
    },
    Change("an encrypted member", "member b.npy is encrypted") {
      $0.members[1].local.flags = 1
      $0.members[1].central.flags = 1
    },
    Change("strong encryption", "flags 40") { $0.members[1].central.flags = 0x40 },
    Change("masked headers", "flags 2000") { $0.members[1].central.flags = 0x2000 },
    Change("another method", "compressed by method 93") { $0.members[1].central.method = 93 },
    Change("a later version", "needs version 63") { $0.members[1].central.version = 63 },
    Change("a member on another disk", "on another disk") { $0.members[1].central.disk = 1 },
    Change("stored in another size", "is stored in") { $0.members[1].central.byteCount += 1 },
    Change("more than DEFLATE can give", "more than DEFLATE can give") {
      $0.members[1].central.method = 8
      $0.members[1].central.byteCount = 4_000_000_000
    },
    Change("an empty name", "empty") { $0.members[1].central.name = [] },
    Change("a zero byte in a name", "zero byte") { $0.members[1].central.name[0] = 0 },
    Change("a name that is not marked as UTF-8", "neither ASCII nor marked as UTF-8") {
      $0.members[1].central.name = Array("ü.npy".utf8)
      $0.members[1].central.flags = 0
    },
    Change("a name that is no UTF-8", "UTF-8") { $0.members[1].central.name[0] = 0xFF },

    Change("a comment", "does not end with a ZIP archive's directory") { $0.tail = [1, 2, 3] },
    Change("another archive behind", "does not end where the archive's end begins") {
      $0.tail = ZipFile([("x.npy", Self.array)]).bytes
    },
    Change("fewer members than there are", "bytes follow the last member") {
      $0.countDisplacement = -1
    },
    Change("more members than there are", "cannot list") { $0.countDisplacement = 9 },
    Change("a directory elsewhere", "does not end where the archive's end begins") {
      $0.offsetDisplacement = -1
    },
    Change("a directory of another size", "does not end where the archive's end begins") {
      $0.sizeDisplacement = 1
    },
    Change("a Zip64 directory elsewhere", "does not end where the archive's end begins") {
      $0.isZip64 = true
      $0.offsetDisplacement = 1
    },
    Change("2^60 members", "cannot list") {
      $0.isZip64 = true
      $0.countDisplacement = 1 << 60
    },
    Change("no array", "is no array: its name does not end in .npy") {
      $0.members[1].local.name = Array("b.txt".utf8)
      $0.members[1].central.name = Array("b.txt".utf8)
    },
  ]

  @Test(arguments: changes)
  func oneReading(_ change: Change) throws {
    var file = Self.archive()
    change.change(&file)
    let bytes = file.bytes
    guard let words = change.words else {
      let archive = try TensorArchive(format: .npz, source: MemorySource(bytes))
      #expect(archive.tensors.map(\.name).sorted() == ["a", "b", "c"])
      for tensor in archive.tensors {
        #expect(try archive.read(tensor).values(as: UInt8.self) == [1, 2, 3, 4, 5, 6, 7, 8])
      }
      #expect(try archive.verify().isEmpty)
      return
    }
    let error = try #require(throws: CheckpointError.self) {
      try TensorArchive(format: .npz, source: MemorySource(bytes))
    }
    #expect(error.description.contains(words), "\(error)")
    #expect([.zip, .utf8, .foreignField, .overrun].contains(error.code), "\(error)")
  }

  /// A cut at any byte is found, from the end alone.
  @Test func cutFilesAreRefused() throws {
    let bytes = Self.archive().bytes
    for count in 0..<bytes.count {
      let error = try #require(throws: CheckpointError.self) {
        try TensorArchive(format: .npz, source: MemorySource(Array(bytes.prefix(count))))
      }
      #expect(error.code == .zip)
    }
  }

  /// Each bit of an end of Zip64 counts, but for the versions, which say nothing of the content, and the number of
  /// disks, which some write as 0.
  @Test func aZip64EndAgrees() throws {
    var file = Self.archive()
    file.isZip64 = true
    let bytes = file.bytes
    let end = bytes.count - 98
    for bit in 0..<98 * 8 where !(12..<16).contains(bit / 8) && bit != 72 * 8 {
      var changed = bytes
      changed[end + bit / 8] ^= 1 << (bit % 8)
      #expect(throws: CheckpointError.self, "bit \(bit)") {
        try TensorArchive(format: .npz, source: MemorySource(changed))
      }
    }
  }

  @Test func checksumsAreCompared() throws {
    var file = Self.archive()
    file.members[1].stored[Self.array.count - 1] ^= 1
    let archive = try TensorArchive(format: .npz, source: MemorySource(file.bytes))
    let damage = try archive.verify()
    #expect(damage.map(\.code) == [.memberChecksum])
    #expect(damage.first?.tensor == "b")
    #expect(damage.first?.message == "member b.npy does not match its checksum")
    #expect(throws: CheckpointError.self) {
      try archive.convert(to: .sink(MemorySink(), as: .safetensors))
    }
  }

  /// Streams that give less or more than they declare, or are none.
  @Test(arguments: [
    ("less", "less than its declared size"), ("more", "more than its declared size"),
    ("surplus", "behind the end"), ("none", "is no DEFLATE stream"), ("cut", "less than"),
    ("open", "ends too early"), ("changed", "does not match its checksum"),
  ])
  func deflatedMembersAreAsDeclared(_ kind: String, words: String) throws {
    let content = NPYFile.array("|u1", [200_000], (0..<200_000).map { UInt8($0 % 251) })
    let whole = Deflate.stored(content)
    var deflated = whole
    switch kind {
    case "less": deflated = Deflate.stored(content.dropLast())
    case "more": deflated = Deflate.stored(content + [0])
    case "surplus": deflated.append(0)
    case "none": deflated[131_080] = 7
    case "cut": deflated.removeLast(50_000)
    case "open": deflated[196_620] = 0
    default: deflated[deflated.count - 1] ^= 1
    }
    var file = ZipFile()
    file.add("a.npy", content, deflated: deflated)
    let archive = try TensorArchive(format: .npz, source: MemorySource(file.bytes))
    let damage = try archive.verify()
    #expect(damage.map(\.code) == [.memberChecksum])
    #expect(damage.first?.message.contains(words) == true, "\(damage)")
    #expect(throws: CheckpointError.self) {
      try archive.convert(to: .sink(MemorySink(), as: .safetensors))
    }
  }

  /// A bomb of 10 MB in 65 KB: 32 KiB of input and 1 MiB of what comes out are held at a time.
  @Test func aBombIsReadInPieces() throws {
    let matches = 40_000
    let size = 258 * matches
    let head = NPYFile.array("|u1", [size], [])
    // A stored block for the head, then all zeros in one of fixed codes.
    var deflated = Deflate.stored(head)
    deflated[0] = 0
    deflated += Deflate.zeros(matches: matches)
    var file = ZipFile()
    file.add("a.npy", head, deflated: deflated)
    // One byte more than the array has.
    for path in [\ZipFile.Member.local, \.central] {
      file.members[0][keyPath: path].byteCount = UInt32(head.count + size)
    }
    let source = WatchedSource(MemorySource(file.bytes))
    let archive = try TensorArchive(format: .npz, source: source)
    #expect(source.counts.bytes < 200_000)
    var largest = 0
    var total = 0
    let error = try #require(throws: CheckpointError.self) {
      try archive.forEachPiece(of: archive.tensors[0]) { bytes throws(CheckpointError) in
        largest = max(largest, bytes.byteCount)
        total += bytes.byteCount
      }
    }
    #expect(error.message.contains("more than its declared size"))
    #expect(largest <= 1 << 20)
    #expect(total < size)
    #expect(source.counts.largest <= 32 << 10)
  }

  /// A directory that is larger, or lists more, than the caller takes.
  @Test func limits() throws {
    let bytes = Self.archive().bytes
    var limits = ResourceLimits()
    limits.maximumTensorCount = 2
    #expect(code(bytes, limits) == .limitTensors)
    limits = ResourceLimits()
    limits.maximumIndexByteCount = 100
    #expect(code(bytes, limits) == .limitIndex)
  }

  private func code(_ bytes: [UInt8], _ limits: ResourceLimits) -> CheckpointError.Code? {
    do throws(CheckpointError) {
      _ = try TensorArchive(format: .npz, source: MemorySource(bytes), limits: limits)
      return nil
    } catch {
      return error.code
    }
  }
}

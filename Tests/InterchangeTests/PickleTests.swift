import CheckpointFormat
import Interchange
import Testing

/// A pickle of tensors, dictionaries and plain values is read; whatever else one asks for is named, and not done.
struct PickleTests {
  /// A pickle and what the error must say.
  struct Refused: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let pickle: [UInt8]
    let words: String
    let code: CheckpointError.Code

    init(
      _ label: String, _ pickle: Pickle, _ words: String,
      _ code: CheckpointError.Code = .pickleRequest
    ) {
      testDescription = label
      self.pickle = pickle.finished
      self.words = words
      self.code = code
    }
  }

  private static let calls: [Refused] = [
    Refused(
      "os.system", Pickle().global("os", "system").text("id").adding([0x85, 0x52]), "os.system"),
    Refused(
      "posix.system",
      Pickle().adding("}").text("a").global("posix", "system").text("id")
        .adding([0x85, 0x52]).adding("s"), "posix.system"),
    Refused(
      "eval", Pickle().global("builtins", "eval").text("1").adding([0x85, 0x52]), "builtins.eval"),
    Refused(
      "eval of Python 2", Pickle().global("__builtin__", "eval").text("1").adding([0x85, 0x52]),
      "__builtin__.eval"),
    Refused("a name that is never called", Pickle().global("os", "system"), "os.system"),
    Refused(
      "a name from the stack",
      Pickle(protocolVersion: 4).text("subprocess").text("Popen").adding([0x93]),
      "subprocess.Popen"),
    Refused(
      "getattr", Pickle().global("builtins", "getattr").adding("(").global("os", "x").adding("tR"),
      "os.x"),
    Refused(
      "an attribute of what is allowed",
      Pickle(protocolVersion: 4).text("collections").text("OrderedDict.__init__.__globals__")
        .adding([0x93]), "collections.OrderedDict.__init__.__globals__"),
    Refused(
      "a module within what is allowed",
      Pickle(protocolVersion: 4).text("torch").text("_utils.os.system").adding([0x93]),
      "torch._utils.os.system"),
    Refused("a module with an object", Pickle().adding("(").adding("ios\nsystem\n"), "os.system"),
    Refused(
      "an object",
      Pickle().adding("(").global("collections", "OrderedDict").text("x").adding("o"),
      "an object of collections.OrderedDict"),
    Refused(
      "a new object", Pickle().global("torch", "Size").adding([0x29, 0x81]),
      "an object of torch.Size"),
    Refused(
      "a new object with keywords",
      Pickle(protocolVersion: 4).global("torch", "Size").adding([0x29, 0x7D, 0x92]),
      "an object of torch.Size"),
    Refused("an extension", Pickle().adding([0x82, 1]), "registry of extensions"),
    Refused(
      "a call of a string", Pickle().text("os.system").adding([0x29, 0x52]), "a call of a string"),
    Refused(
      "a call of a tensor",
      Pickle().tensor("0", 1, shape: [1], strides: [1]).adding([0x29, 0x52]), "a call of a tensor"),
    Refused(
      "attributes of a tensor",
      Pickle().tensor("0", 1, shape: [1], strides: [1]).adding("}b"), "attributes of a tensor"),
    Refused("attributes of a list", Pickle().adding("]}b"), "attributes of a list"),
  ]

  private static let malformed: [Refused] = [
    Refused("an old protocol", Pickle(protocolVersion: 1).adding("N"), "protocol", .pickle),
    Refused("a later protocol", Pickle(protocolVersion: 6).adding("N"), "protocol", .pickle),
    Refused("a persistent name as text", Pickle().adding("Pos.system\n"), "persistentID", .pickle),
    Refused("numbers as text", Pickle().adding("I1\n"), "textInteger", .pickle),
    Refused("duplicated", Pickle().adding("N2"), "2 values", .pickle),
    Refused("a buffer", Pickle(protocolVersion: 5).adding([0x97]), "nextBuffer", .pickle),
    Refused("an unknown operation", Pickle().adding([0xFF]), "unknown operation 255", .pickle),
    Refused("two values", Pickle().adding("NN"), "2 values", .pickle),
    Refused("no value", Pickle(), "0 values", .pickle),
    Refused("a mark left", Pickle().adding("N("), "ends with", .pickle),
    Refused("an empty stack", Pickle().adding([0x85]), "empty stack", .pickle),
    Refused("a value below a mark", Pickle().adding("N(").adding([0x85]), "empty stack", .pickle),
    Refused("no mark", Pickle().adding("t"), "lacks a mark", .pickle),
    Refused("items of a tuple", Pickle().adding(")Na"), "no list", .pickle),
    Refused("entries of a list", Pickle().adding("]NNs"), "no dictionary", .pickle),
    Refused("a key without a value", Pickle().adding("}(Nu"), "a key without a value", .pickle),
    Refused("never remembered", Pickle().adding("h\u{7}"), "never made", .pickle),
    Refused("a name that is no string", Pickle().adding("NN").adding([0x93]), "no string", .pickle),
    Refused("a name without an end", Pickle().adding("cos"), "name without an end", .pickle),
    Refused(
      "LONG4 of 2 GiB",
      Pickle().adding([0x8B, 0xFF, 0xFF, 0xFF, 0x7F]),
      "needs 2147483647 bytes", .pickle),
    Refused(
      "LONG4 below zero", Pickle().adding([0x8B, 0, 0, 0, 0x80]), "needs 2147483648", .pickle),
    Refused(
      "a string of 2^64 bytes",
      Pickle(protocolVersion: 4).adding([0x8D] + [UInt8](repeating: 255, count: 8)),
      "needs 18446744073709551615 bytes", .pickle),
    Refused(
      "a string of 2^62 bytes",
      Pickle(protocolVersion: 4).adding([0x8D, 0, 0, 0, 0, 0, 0, 0, 0x40]), "needs 46116", .pickle),
    Refused(
      "bytes of 4 GiB", Pickle(protocolVersion: 4).adding("B").adding([0xFF, 0xFF, 0xFF, 0xFF]),
      "needs 4294967295 bytes", .pickle),
    Refused(
      "a frame beyond the end",
      Pickle(protocolVersion: 4).adding([0x95, 9, 0, 0, 0, 0, 0, 0, 0]).adding("N"), "frame",
      .pickle),
    Refused("text that is no UTF-8", Pickle().adding([0x58, 1, 0, 0, 0, 0xFF]), "UTF-8", .pickle),
    Refused("bytes behind the end", Pickle().adding("N."), "followed by 1 bytes", .pickle),
    Refused("another persistent value", Pickle().text("x").adding("Q"), "no storage", .pickle),
    Refused(
      "a storage of no type",
      Pickle().adding("(").text("storage").adding("N").text("0").text("cpu").integer(1).adding(
        "tQ"),
      "no storage", .pickle),
    Refused(
      "a parameter of a number",
      Pickle().global("torch._utils", "_rebuild_parameter").adding("(").integer(1)
        .adding([0x88]).adding("}tR"), "other arguments", .pickle),
    Refused(
      "a tensor of nothing", Pickle().global("torch._utils", "_rebuild_tensor_v2").adding(")R"),
      "other arguments", .pickle),
    Refused(
      "a dimension below zero", Pickle().tensor("0", 1, shape: [-1], strides: [1]),
      "offset, a shape and strides", .pickle),
    Refused(
      "a stride below zero", Pickle().tensor("0", 1, shape: [1], strides: [-1]),
      "offset, a shape and strides", .pickle),
    Refused(
      "a stride too many", Pickle().tensor("0", 1, shape: [1], strides: [1, 1]),
      "offset, a shape and strides", .pickle),
    Refused(
      "65 dimensions",
      Pickle().tensor(
        "0", 1, shape: [Int](repeating: 1, count: 65), strides: [Int](repeating: 1, count: 65)),
      "offset, a shape and strides", .pickle),
    Refused("a list as a key", Pickle().adding("}]Ns"), "a list as a key", .pickle),
  ]

  @Test(arguments: calls + malformed)
  func refused(_ refused: Refused) throws {
    let error = try #require(throws: CheckpointError.self) {
      try PyTorchFile.open(refused.pickle, [("0", [0, 0, 0, 0])])
    }
    #expect(error.code == refused.code, "\(error)")
    #expect(error.message.contains(refused.words), "\(error)")
    #expect(!error.description.contains("\n"))
  }

  /// Every operation may be cut anywhere.
  @Test func cutPicklesAreRefused() throws {
    let whole = Pickle(protocolVersion: 4).adding("}").text("a").tensor(
      "0", 2, shape: [2], strides: [1]
    )
    .adding("s").finished
    #expect(try PyTorchFile.open(whole, [("0", PyTorchFile.numbers(2))]).tensors.count == 1)
    for count in 0..<whole.count {
      let error = try #require(throws: CheckpointError.self) {
        try PyTorchFile.open(Array(whole.prefix(count)), [("0", PyTorchFile.numbers(2))])
      }
      #expect(error.code == .pickle, "\(error)")
    }
  }

  // MARK: Bombs

  /// Lists in lists, and tuples in tuples, 300,000 deep: built without recursion, refused on the way through them, and freed.
  @Test func deepNestingIsRefused() throws {
    let depth = 300_000
    let inward = Pickle().adding(String(repeating: "]", count: depth))
      .adding(String(repeating: "a", count: depth - 1))
    let tuples = Pickle().adding(")").adding([UInt8](repeating: 0x85, count: depth))
    for pickle in [inward, tuples] {
      let error = try #require(throws: CheckpointError.self) {
        try PyTorchFile.open(pickle.finished)
      }
      #expect(error.code == .pickle)
      #expect(error.message.contains("nested more than 32 deep"), "\(error)")
    }
  }

  @Test func depthEndsAt32() throws {
    for (depth, isRead) in [(32, true), (33, false)] {
      // A list that is empty stands in that many others.
      let pickle = Pickle().adding("]" + String(repeating: "]", count: depth))
        .adding(String(repeating: "a", count: depth))
      do throws(CheckpointError) {
        _ = try PyTorchFile.open(pickle.finished)
        #expect(isRead)
      } catch {
        #expect(!isRead)
      }
    }
  }

  /// What is taken from the stack is given back, and no more than that: 850,000 lists are 1.7 MB too many, and a
  /// mark given back twice each time would make room for 6.4 MB.
  @Test func theCountOfMemoryIsExact() throws {
    let pickle = Pickle().adding("}")
      .adding((0..<200_000).flatMap { _ in Array("(u".utf8) })
      .adding([UInt8](repeating: UInt8(ascii: "]"), count: 850_000))
    let error = try #require(throws: CheckpointError.self) { try PyTorchFile.open(pickle.finished) }
    #expect(error.message.contains("bytes of memory allowed"), "\(error)")
  }

  /// A dictionary and a list that hold themselves.
  @Test(arguments: ["]q\u{0}h\u{0}a", "}q\u{0}Nh\u{0}s"])
  func cyclesAreRefused(operations: String) throws {
    let error = try #require(throws: CheckpointError.self) {
      try PyTorchFile.open(Pickle().adding(operations).finished)
    }
    #expect(error.message.contains("hold themselves"))
  }

  /// Thirty lists that each hold the one before ten times: 10^30 values in 700 bytes.
  @Test func sharedValuesDoNotMultiply() throws {
    // All stand on the stack; a tuple takes them at last.
    var pickle = Pickle().adding("(]q\u{0}")
    for level in 0..<30 {
      pickle = pickle.adding("](").adding(
        (0..<10).flatMap { _ in [UInt8(ascii: "h"), UInt8(level)] }
      ).adding("e").adding([UInt8(ascii: "q"), UInt8(level + 1)])
    }
    pickle = pickle.adding("t")
    let error = try #require(throws: CheckpointError.self) { try PyTorchFile.open(pickle.finished) }
    #expect(error.message.contains("stand in several places"), "\(error)")
  }

  /// A number may be remembered at any place without the places before it.
  @Test func aFarMemoCostsNothing() throws {
    let pickle = Pickle().adding("K\u{7}").adding([0x72, 0xFF, 0xFF, 0xFF, 0xFF])
    let archive = try PyTorchFile.open(pickle.finished)
    #expect(archive.metadata[""] == .integer(7))
  }

  /// Values are counted before they are made: 3 million lists take more than is given.
  @Test func valuesAreBounded() throws {
    for bytes in ["]", "}"] {
      let pickle = Pickle().adding([UInt8](repeating: Array(bytes.utf8)[0], count: 3_000_000))
      let error = try #require(throws: CheckpointError.self) {
        try PyTorchFile.open(pickle.finished)
      }
      #expect(error.message.contains("bytes of memory allowed"), "\(bytes): \(error)")
    }
  }

  /// A pickle of 1 GiB behind a few bytes of DEFLATE, or in a sparse file, is not unpacked.
  @Test func aLongPickleIsRefused() throws {
    var zip = PyTorchFile.zip(Pickle().adding("N").finished)
    zip.members[0].stored = [UInt8](repeating: 0, count: 2_000_000)
    for path in [\ZipFile.Member.local, \.central] {
      zip.members[0][keyPath: path].method = 8
      zip.members[0][keyPath: path].storedByteCount = 2_000_000
      zip.members[0][keyPath: path].byteCount = 1 << 30
    }
    let error = try #require(throws: CheckpointError.self) {
      try TensorArchive(format: .pytorch, source: MemorySource(zip.bytes))
    }
    #expect(error.code == .pickle)
    #expect(error.message.contains("more than the 67108864 that are read"), "\(error)")
  }

  // MARK: Values

  @Test func plainValuesAreFacts() throws {
    let pickle = Pickle(protocolVersion: 5).adding("}(")
      .text("text").text("größe").text("one").adding("K\u{1}").text("two").adding([0x4D, 0, 2])
      .text("minus").integer(-5).text("long").adding([0x8A, 2, 0, 0x80])
      .text("long4").adding([0x8B, 3, 0, 0, 0, 1, 2, 3]).text("zero").adding([0x8A, 0])
      .text("huge").adding([0x8A, 9, 0, 0, 0, 0, 0, 0, 0, 0, 1])
      .text("half").adding([0x47, 0x3F, 0xE0, 0, 0, 0, 0, 0, 0])
      .text("yes").adding([0x88]).text("no").adding([0x89]).text("none").adding("N")
      .text("bytes").adding([0x43, 2, 1, 2]).text("array").adding([0x96, 1, 0, 0, 0, 0, 0, 0, 0, 9])
      .text("short").adding([0x8C, 1, 0x78]).text("list").adding("](K\u{1}K\u{2}e")
      .text("words").adding("](").text("a").text("b").adding("e")
      .text("mixed").adding("](K\u{1}").text("b").adding("e").text("empty").adding("]")
      .text("size").global("torch", "Size").integers([2, 3]).adding([0x85, 0x52])
      .text("type").global("torch", "bfloat16").text("device").global("torch", "device")
      .text("cpu").adding([0x85, 0x52]).integer(7).text("seven")
      .adding("u")
    let metadata = try PyTorchFile.open(pickle.finished).metadata
    let expected: [(String, MetadataValue)] = [
      ("text", .string("größe")), ("one", .integer(1)), ("two", .integer(512)),
      ("minus", .integer(-5)), ("long", .integer(-32768)), ("long4", .integer(0x030201)),
      ("zero", .integer(0)), ("half", .float(0.5)), ("yes", .boolean(true)),
      ("no", .boolean(false)), ("short", .string("x")), ("list", .integers([1, 2])),
      ("words", .strings(["a", "b"])), ("mixed.0", .integer(1)), ("mixed.1", .string("b")),
      ("size", .integers([2, 3])), ("type", .string("bf16")), ("device", .string("cpu")),
      ("7", .string("seven")), ("huge", .string("<an integer of 9 bytes>")),
      ("bytes", .string("<bytes>")), ("array", .string("<bytes>")),
    ]
    #expect(metadata.count == expected.count)
    for (key, value) in expected { #expect(metadata[key] == value, "\(key)") }
  }
}

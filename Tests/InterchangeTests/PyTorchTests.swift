import CheckpointFormat
import Interchange
import Testing

struct PyTorchTests {
  private let numbers = PyTorchFile.numbers(24)

  private func values(_ name: String, in archive: TensorArchive) throws -> [Int32] {
    try archive.read(#require(archive.tensor(named: name))).values(as: Int32.self)
  }

  /// One storage as four rows of six, and views of it. Values are told by their bits.
  private func views() -> Pickle {
    func add(_ pickle: Pickle, _ name: String, _ offset: Int, _ shape: [Int], _ strides: [Int])
      -> Pickle
    {
      pickle.text(name).tensor("0", 24, offset: offset, shape: shape, strides: strides)
    }
    var pickle = Pickle().adding("}(")
    pickle = add(pickle, "base", 0, [4, 6], [6, 1])
    pickle = add(pickle, "again", 0, [4, 6], [6, 1])
    pickle = add(pickle, "rows", 6, [2, 6], [6, 1])
    pickle = add(pickle, "columns", 1, [4, 2], [6, 1])
    pickle = add(pickle, "transposed", 0, [6, 4], [1, 6])
    pickle = add(pickle, "diagonal", 0, [4], [7])
    pickle = add(pickle, "expanded", 5, [3, 2], [0, 1])
    pickle = add(pickle, "one", 23, [], [])
    pickle = add(pickle, "none", 0, [0, 6], [6, 1])
    return pickle.adding("u")
  }

  @Test func viewsOfSharedData() throws {
    let archive = try PyTorchFile.open(views().finished, [("0", numbers)])
    let base = (0..<24).map(Int32.init)
    #expect(try values("base", in: archive) == base)
    #expect(try values("again", in: archive) == base)
    #expect(try values("rows", in: archive) == Array(6..<18))
    #expect(try values("columns", in: archive) == [1, 2, 7, 8, 13, 14, 19, 20])
    #expect(
      try values("transposed", in: archive)
        == (0..<6).flatMap { column in (0..<4).map { Int32(6 * $0 + column) } })
    #expect(try values("diagonal", in: archive) == [0, 7, 14, 21])
    #expect(try values("expanded", in: archive) == [5, 6, 5, 6, 5, 6])
    #expect(try values("one", in: archive) == [23])
    #expect(try values("none", in: archive) == [])
    let again = try #require(archive.tensor(named: "again"))
    #expect(again.tiedTo.map { archive.tensors[$0].name } == "base")
    #expect(again.position == archive.tensors.count - 1)
    #expect(archive.tensors.count { $0.tiedTo != nil } == 1)
    #expect(archive.formatVersion == 3)
    #expect(try archive.verify().isEmpty)
  }

  /// The same through a conversion, which reads in pieces.
  @Test(arguments: [false, true])
  func convertedViews(isDeflated: Bool) throws {
    var zip = PyTorchFile.zip(views().finished, [("0", numbers)])
    if isDeflated {
      zip.members[2] = {
        var other = ZipFile()
        other.add("model/data/0", numbers, deflated: Deflate.stored(numbers))
        return other.members[0]
      }()
    }
    let archive = try TensorArchive(format: .pytorch, source: MemorySource(zip.bytes))
    let sink = MemorySink()
    try archive.convert(to: .sink(sink, as: .safetensors))
    let written = try SafetensorsFile.open(sink.bytes)
    for tensor in archive.tensors {
      let found = try #require(written.tensor(named: tensor.name))
      #expect(found.description.shape == tensor.description.shape)
      #expect(
        try written.read(found).values(as: UInt8.self)
          == archive.read(tensor).values(as: UInt8.self), "\(tensor.name)")
      #expect(archive.tensor(named: tensor.name)?.codec == (isDeflated ? .zlib : .stored))
    }
  }

  /// A view is checked against damage of all the data that it shares.
  @Test func damageOfSharedDataEndsAConversion() throws {
    var zip = PyTorchFile.zip(
      Pickle().adding("}").text("rows").tensor("0", 24, offset: 6, shape: [2, 6], strides: [6, 1])
        .adding("s").finished, [("0", numbers)])
    zip.members[2].stored[40] ^= 1
    let archive = try TensorArchive(format: .pytorch, source: MemorySource(zip.bytes))
    let error = try #require(throws: CheckpointError.self) {
      try archive.convert(to: .sink(MemorySink(), as: .safetensors))
    }
    #expect(error.code == .memberChecksum)
    #expect(error.tensor == "rows")
    #expect(try archive.verify().first?.tensor == "rows")
  }

  @Test func nestedNamesAndGroups() throws {
    func tensor(_ pickle: Pickle, _ key: String) -> Pickle {
      pickle.tensor(key, 1, shape: [1], strides: [1])
    }
    var pickle = Pickle().adding("}(").text("model").global("collections", "OrderedDict").adding(
      ")R(")
    pickle = tensor(pickle.text("layer.weight"), "0")
    pickle = tensor(pickle.text("layer.bias"), "1").adding("u")
    // What modules add to their dictionaries.
    pickle = pickle.adding("}").text("_metadata").adding("}sb")
    pickle = pickle.text("trainer").adding("}(").text("state").adding("}").integer(0).adding("}(")
    pickle = tensor(pickle.text("exp_avg"), "2").adding("us")
    pickle = pickle.text("param_groups").adding("](}").text("lr").adding([
      0x47, 0x3F, 0xE0, 0, 0, 0, 0, 0, 0,
    ])
    .adding("seu").text("optimizer").adding("]")
    pickle = tensor(pickle, "3").adding("a").text("scale")
    pickle = tensor(pickle.global("torch._utils", "_rebuild_parameter"), "4")
      .adding([0x88]).adding("}").adding([0x87, 0x52]).adding("u")
    let storages = (0..<5).map { ("\($0)", [UInt8($0), 0, 0, 0]) }
    let archive = try PyTorchFile.open(pickle.finished, storages)
    let groups = Dictionary(
      uniqueKeysWithValues: archive.tensors.map { ($0.name, $0.description.labels.group) })
    #expect(
      groups == [
        "model.layer.weight": "model", "model.layer.bias": "model",
        "trainer.state.0.exp_avg": "optimizer", "optimizer.0": "optimizer", "scale": "model",
      ])
    #expect(archive.metadata["trainer.param_groups.0.lr"] == .float(0.5))
    // And in a container, where the group is kept.
    let sink = MemorySink()
    try archive.convert(to: .sink(sink, as: .checkpoint, options: WritingOptions(codec: .stored)))
    let kept = try TensorArchive(CheckpointReader(source: MemorySource(sink.bytes)))
    #expect(kept.tensor(named: "optimizer.0")?.description.labels.group == "optimizer")
  }

  @Test func aLoneTensorHasAName() throws {
    let archive = try PyTorchFile.open(
      Pickle().tensor("0", 2, shape: [2], strides: [1]).finished, [("0", PyTorchFile.numbers(2))])
    #expect(archive.tensors.map(\.name) == ["tensor"])
  }

  @Test(arguments: [
    ("DoubleStorage", DataType.f64), ("FloatStorage", .f32), ("HalfStorage", .f16),
    ("BFloat16Storage", .bf16), ("LongStorage", .i64), ("IntStorage", .i32),
    ("ShortStorage", .i16), ("CharStorage", .i8), ("ByteStorage", .u8), ("BoolStorage", .bool),
    ("ComplexFloatStorage", .c64), ("ComplexDoubleStorage", .c128),
  ])
  func types(_ storage: String, dataType: DataType) throws {
    let size = 3 * dataType.bytesPerBlock
    let pickle = Pickle().tensor("0", 3, shape: [3], strides: [1], type: storage).finished
    let bytes = (0..<size).map { UInt8($0) }
    let archive = try PyTorchFile.open(pickle, [("0", bytes)])
    #expect(archive.tensors[0].description.dataType == dataType)
    #expect(try archive.read(archive.tensors[0]).values(as: UInt8.self) == bytes)
    // Numbers of a big-endian machine.
    var zip = PyTorchFile.zip(pickle, [("0", bytes)])
    zip.members[1] = ZipFile([("model/byteorder", Array("big".utf8))]).members[0]
    let other = try TensorArchive(format: .pytorch, source: MemorySource(zip.bytes))
    let width = dataType.numberByteCount
    let swapped = stride(from: 0, to: size, by: width).flatMap { bytes[$0..<$0 + width].reversed() }
    #expect(try other.read(other.tensors[0]).values(as: UInt8.self) == swapped)
  }

  @Test func typesOfTheirOwn() throws {
    let pickle = Pickle().global("torch._utils", "_rebuild_tensor_v3").adding("(")
      .storage("0", 6, type: "UntypedStorage", module: "torch.storage").integer(1)
      .integers([2]).integers([1]).adding([0x89]).adding("}").global("torch", "uint16").adding("tR")
    let archive = try PyTorchFile.open(pickle.finished, [("0", [1, 0, 2, 0, 3, 0])])
    #expect(archive.tensors[0].description.dataType == .u16)
    #expect(try archive.read(archive.tensors[0]).values(as: UInt16.self) == [2, 3])
  }

  // MARK: Data that does not fit

  struct Misfit: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let offset: Int
    let shape: [Int]
    let strides: [Int]
    let code: CheckpointError.Code
  }

  private static let misfits = [
    Misfit(
      testDescription: "one too many", offset: 1, shape: [24], strides: [1], code: .foreignExtent),
    Misfit(
      testDescription: "a row too many", offset: 0, shape: [5, 6], strides: [6, 1],
      code: .foreignExtent),
    Misfit(
      testDescription: "an offset behind", offset: 25, shape: [0], strides: [1],
      code: .foreignExtent),
    Misfit(
      testDescription: "strides too wide", offset: 0, shape: [4, 6], strides: [7, 1],
      code: .foreignExtent),
    Misfit(
      testDescription: "a far stride", offset: 0, shape: [2], strides: [.max], code: .foreignExtent),
    Misfit(
      testDescription: "a repeated number", offset: 0, shape: [1 << 30], strides: [0],
      code: .limitDecoded),
    Misfit(
      testDescription: "2^62 numbers", offset: 0, shape: [1 << 31, 1 << 31], strides: [0, 0],
      code: .shapeOverflow),
  ]

  @Test(arguments: misfits)
  func misfitsAreRefusedByName(_ misfit: Misfit) throws {
    var pickle = Pickle().adding("}").text("w").global("torch._utils", "_rebuild_tensor_v2")
      .adding("(").storage("0", 24).integer(misfit.offset)
    for numbers in [misfit.shape, misfit.strides] {
      pickle = numbers.reduce(pickle.adding("(")) { $0.long($1) }.adding("t")
    }
    pickle = pickle.adding([0x89]).adding("}tRs")
    let error = try #require(throws: CheckpointError.self) {
      try PyTorchFile.open(pickle.finished, [("0", numbers)])
    }
    #expect(error.code == misfit.code, "\(error)")
    #expect(error.tensor == "w")
  }

  @Test func storagesMustBeThereAndFit() throws {
    func code(_ count: Int, _ storages: [(String, [UInt8])]) -> (CheckpointError.Code?, String) {
      do throws(CheckpointError) {
        _ = try PyTorchFile.open(
          Pickle().adding("}").text("w").tensor("0", count, shape: [1], strides: [1]).adding("s")
            .finished, storages)
        return (nil, "")
      } catch {
        return (error.code, error.message)
      }
    }
    #expect(code(24, [("0", numbers)]).0 == nil)
    #expect(code(24, []) == (.foreignField, "its data, the member data/0, is not there"))
    #expect(code(23, [("0", numbers)]).0 == .foreignExtent)
    #expect(code(-1, [("0", numbers)]).0 == .pickle)
    let hidden = code(24, [("0", numbers), ("1", numbers)])
    #expect(hidden.0 == .foreignField)
    #expect(hidden.1.contains("model/data/1 belongs to no tensor"))
  }

  @Test func namesMustDiffer() throws {
    let one = Pickle().adding("}(").text("a.b").tensor("0", 1, shape: [1], strides: [1])
      .text("a").adding("}").text("b").tensor("1", 1, shape: [1], strides: [1]).adding("su")
    let error = try #require(throws: CheckpointError.self) {
      try PyTorchFile.open(one.finished, [("0", [0, 0, 0, 0]), ("1", [0, 0, 0, 0])])
    }
    #expect(error.description.contains("tensor a.b: the name comes twice"))
  }

  @Test(arguments: [
    ("model/constants.pkl", "TorchScript"), ("model/code/x.py", "TorchScript"),
    ("other/x", "outside of the folder"), ("other/data.pkl", "pickles of several"),
  ])
  func otherMembers(_ name: String, words: String) throws {
    var zip = PyTorchFile.zip(Pickle().adding("}").finished)
    zip.add(name, [1])
    let error = try #require(throws: CheckpointError.self) {
      try TensorArchive(format: .pytorch, source: MemorySource(zip.bytes))
    }
    #expect(error.code == .foreignField)
    #expect(error.message.contains(words), "\(error)")
  }

  /// PyTorch can be told to compute no checksums; then all are 0.
  @Test func checksumsMayBeMissing() throws {
    func rules(_ zeros: Range<Int>) throws(CheckpointError) -> [CheckpointError.Code] {
      var zip = PyTorchFile.zip(views().finished, [("0", numbers)])
      for member in zeros {
        zip.members[member].local.checksum = 0
        zip.members[member].central.checksum = 0
      }
      let archive = try TensorArchive(format: .pytorch, source: MemorySource(zip.bytes))
      try archive.convert(to: .sink(MemorySink(), as: .safetensors))
      return try archive.verify().map(\.code)
    }
    #expect(try rules(0..<4) == [.memberChecksum])
    #expect(throws: CheckpointError.self) { try rules(0..<3) }
    #expect(throws: CheckpointError.self) { try rules(2..<3) }
    #expect(try rules(0..<0) == [])
  }

  @Test func aDamagedPickleIsNotRead() throws {
    var zip = PyTorchFile.zip(Pickle().global("os", "system").finished)
    zip.members[0].stored[4] ^= 1
    let error = try #require(throws: CheckpointError.self) {
      try TensorArchive(format: .pytorch, source: MemorySource(zip.bytes))
    }
    #expect(error.code == .memberChecksum)
  }

  @Test func limits() throws {
    var limits = ResourceLimits()
    // The archive has four members, and the pickle five tensors.
    limits.maximumTensorCount = 4
    var pickle = Pickle().adding("](")
    for _ in 0..<5 { pickle = pickle.tensor("0", 1, shape: [1], strides: [1]) }
    let error = try #require(throws: CheckpointError.self) {
      try PyTorchFile.open(pickle.adding("e").finished, [("0", [0, 0, 0, 0])], limits: limits)
    }
    #expect(error.code == .limitTensors)
    limits = ResourceLimits()
    limits.maximumMetadataByteCount = 20
    let names = Pickle().adding("}").text("a long name, longer than 20 bytes").adding("Ns")
    let long = try #require(throws: CheckpointError.self) {
      try PyTorchFile.open(names.finished, limits: limits)
    }
    #expect(long.code == .limitMetadata)
  }
}

import CheckpointFormat
import Interchange
import Testing

/// Objects in a pickle that are no tensors: listed by the names of their classes, and never made.
struct OpaqueObjectTests {
  /// A pickle of one value, and what is listed of it.
  struct Object: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let pickle: [UInt8]

    init(_ name: String, _ pickle: Pickle) {
      testDescription = name
      self.pickle =
        Pickle().adding("}").text("x").adding(pickle.bytes.dropFirst(2) + []).adding("s")
        .finished
    }
  }

  private static let objects: [Object] = [
    Object(
      "argparse.Namespace",
      Pickle().global("argparse", "Namespace").adding([0x29, 0x81]).adding("}").text("lr")
        .integer(1).adding("sb")),
    Object(
      "a number of NumPy",
      Pickle().global("numpy.core.multiarray", "scalar").adding("(").global("numpy", "dtype")
        .text("f8").adding([0x85, 0x52]).text("12345678").adding("tR")),
    Object(
      "numpy.ndarray",
      Pickle().global("numpy._core.multiarray", "_reconstruct").adding("(")
        .global("numpy", "ndarray").adding("tR").adding("(K\u{1}tb")),
    Object("models.Kind", Pickle().global("models", "Kind").integer(1).adding([0x85, 0x52])),
    Object(
      "models.Kind.SMALL",
      Pickle().global("builtins", "getattr").global("models", "Kind").text("SMALL")
        .adding([0x86, 0x52])),
    Object("torch.nn.modules.linear.Linear", Pickle().global("torch.nn.modules.linear", "Linear")),
    Object(
      "lightning.AttributeDict",
      Pickle().global("lightning", "AttributeDict").adding([0x29, 0x81]).text("lr").integer(1)
        .adding("s")),
    Object(
      "models.Kind", Pickle().global("models", "Kind").adding([0x29, 0x7D, 0x92]).adding("}b")),
    Object("models.Partial", Pickle().global("models", "Partial").adding(")R").adding(")R")),
    Object(
      "bytes", Pickle().global("_codecs", "encode").text("a").text("latin1").adding([0x86, 0x52])),
    Object("torch.Sіze", Pickle().global("torch", "Sіze")),
    Object("a storage", Pickle().storage("0", 1)),
    Object(
      "torch._utils\n_rebuild_tensor_v2.",
      Pickle().text("torch._utils\n_rebuild_tensor_v2").text("").adding([0x93])),
  ]

  @Test(arguments: objects)
  func isListedByItsName(_ object: Object) throws {
    let data: [(String, [UInt8])] =
      object.testDescription == "a storage" ? [("0", [0, 0, 0, 0])] : []
    let archive = try PyTorchFile.open(object.pickle, data)
    #expect(archive.metadata["x"] == .string("<\(object.testDescription)>"))
    #expect(archive.metadata.count == 1 && archive.tensors.isEmpty)
  }

  private static let tensor = Pickle().tensor("0", 1, shape: [1], strides: [1])

  /// What an object would be given, in each way.
  private static let holders: [Object] = [
    Object("argument", Pickle().global("m", "C").adding("(").adding(body(tensor)).adding("tR")),
    Object(
      "new", Pickle().global("m", "C").adding("(").adding(body(tensor)).adding("t").adding([0x81])),
    Object(
      "keyword",
      Pickle().global("m", "C").adding([0x29]).adding("}").text("k").adding(body(tensor))
        .adding("s").adding([0x92])),
    Object("state", Pickle().global("m", "C").adding(")R").adding(body(tensor)).adding("b")),
    Object(
      "entry", Pickle().global("m", "C").adding(")R").text("k").adding(body(tensor)).adding("s")),
    Object("item", Pickle().global("m", "C").adding(")R").adding(body(tensor)).adding("a")),
    Object(
      "nested",
      Pickle().global("m", "C").adding("(]}").text("k").global("m", "D").adding("(")
        .adding(body(tensor)).adding("tRsatR")),
    Object(
      "call of an object", Pickle().global("m", "C").adding(")R(").adding(body(tensor)).adding("tR")
    ),
    Object("storage", Pickle().global("m", "C").adding("(").storage("0", 1).adding("tR")),
    Object(
      "another function of PyTorch's",
      Pickle().global("torch._utils", "_rebuild_device_tensor_from_numpy").adding(")R")),
  ]

  private static func body(_ pickle: Pickle) -> [UInt8] { Array(pickle.bytes.dropFirst(2)) }

  /// What would have to be called to get a tensor is refused.
  @Test(arguments: holders)
  func isRefusedWithTensorsInIt(_ object: Object) throws {
    let error = try #require(throws: CheckpointError.self) {
      try PyTorchFile.open(object.pickle, [("0", [0, 0, 0, 0])])
    }
    #expect(error.code == .pickleRequest, "\(error)")
    #expect(error.message.contains("which is not loaded; nothing was executed"), "\(error)")
  }

  /// An object that holds itself, and one that a million others share, are looked through once.
  @Test func objectsThatHoldThemselves() throws {
    let cycle = Pickle().global("m", "C").adding(")Rq\u{0}h\u{0}a")
    #expect(try PyTorchFile.open(cycle.finished).metadata[""] == .string("<m.C>"))
    let shared = Pickle().adding("](").global("m", "C").adding("(]q\u{0}(")
      .adding([UInt8](repeating: UInt8(ascii: "N"), count: 100_000)).adding("etR")
      .adding(
        (0..<1000).flatMap { _ in Array(Self.body(Pickle().global("m", "D").adding("(h\u{0}tR"))) }
      )
      .adding("e")
    #expect(try PyTorchFile.open(shared.finished).metadata.count == 1001)
  }

  /// What the unpickler of `torch.load(weights_only=True)` makes without calling what a file names.
  @Test func whatPyTorchMakes() throws {
    func tensor(_ pickle: Pickle) -> Pickle { pickle.tensor("0", 1, shape: [1], strides: [1]) }
    var pickle = Pickle().adding("}(").text("counter").global("collections", "Counter").adding("}")
      .text("a").integer(2).adding("s").adding([0x85, 0x52])
    pickle = pickle.text("set").global("builtins", "set").adding("]").integer(1).adding("a")
      .adding([0x85, 0x52])
    pickle = tensor(pickle.text("parameter").global("torch.nn.parameter", "Parameter").adding("("))
      .adding("t").adding([0x81])
    pickle = tensor(
      pickle.text("state").global("torch._utils", "_rebuild_parameter_with_state").adding("("))
    pickle = tensor(pickle.adding([0x89]).adding("}}").text("extra")).adding("stR")
    pickle = tensor(
      tensor(
        pickle.text("sparse").global("torch._utils", "_rebuild_sparse_tensor")
          .global("torch.serialization", "_get_layout").text("torch.sparse_coo")
          .adding([0x85, 0x52]).adding("("))
    ).integers([4]).adding([0x88]).adding("t").adding([0x86, 0x52])
    pickle = pickle.text("quantized").global("torch._utils", "_rebuild_qtensor").adding("(")
      .storage("1", 4, type: "QUInt8Storage").integer(0).integers([4]).integers([1]).adding("(")
      .global("torch", "per_tensor_affine").adding([0x47, 0x3F, 0xE0, 0, 0, 0, 0, 0, 0])
      .integer(3).adding("t").adding([0x89]).adding("}tR").adding("u")
    let archive = try PyTorchFile.open(
      pickle.finished, [("0", [0, 0, 0, 0]), ("1", [1, 2, 3, 4])])
    #expect(
      Set(archive.tensors.map(\.name)) == [
        "parameter", "state", "state.extra", "sparse.indices", "sparse.values", "quantized",
      ])
    let codes = try #require(archive.tensor(named: "quantized"))
    #expect(try archive.read(codes).values(as: UInt8.self) == [1, 2, 3, 4])
    #expect(archive.metadata["quantized.scale"] == .float(0.5))
    #expect(archive.metadata["sparse.layout"] == .string("torch.sparse_coo"))
    #expect(archive.metadata["sparse.size"] == .integers([4]))
    #expect(archive.metadata["counter.a"] == .integer(2))
    #expect(archive.metadata["set"] == .integers([1]))
  }
}

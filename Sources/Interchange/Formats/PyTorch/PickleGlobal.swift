internal import CheckpointFormat

/// The names from Python's modules that a pickle may ask for. None of them is called: each stands for a case of
/// ``PickleReader``'s own code, and all others for objects that are not made.
enum PickleGlobal: Sendable {
  /// Dictionaries of Python's library: ordered ones, and those that count.
  case dictionary
  case defaultDictionary
  case set
  /// Functions that make bytes.
  case bytes
  case rebuildTensor
  case rebuildTensor2
  case rebuildTensor3
  case rebuildQuantizedTensor
  case rebuildSparseTensor
  case rebuildNestedTensor
  case rebuildMetaTensor
  case rebuildDeviceTensor
  case rebuildParameter
  case rebuildParameterWithState
  case rebuildFromType
  case parameter
  case size
  case device
  /// The function that gives the order of a tensor's elements by its name.
  case layout
  /// A storage; nil where the type of its elements is told with each tensor.
  case storage(DataType?)
  case dataType(DataType)
  /// A class of a distributed checkpoint's list.
  case record(PickleRecord)
  /// A class whose objects say nothing that is needed: how memory is laid out, or a path.
  case ignored
  /// A class or function that is not known, by its name.
  case other(String)

  /// Module and name, joined by a line's end, which can stand in neither.
  private static let known: [String: PickleGlobal] = {
    var known: [String: PickleGlobal] = [
      "collections\nOrderedDict": .dictionary,
      "torch._utils\n_rebuild_tensor": .rebuildTensor,
      "torch._utils\n_rebuild_tensor_v2": .rebuildTensor2,
      "torch._utils\n_rebuild_tensor_v3": .rebuildTensor3,
      "torch._utils\n_rebuild_parameter": .rebuildParameter,
      "torch\nSize": .size,
      "torch\ndevice": .device,
      "torch.storage\nUntypedStorage": .storage(nil),
    ]
    for (name, dataType) in storages {
      known["torch\n\(name)Storage"] = .storage(dataType)
      known["torch.cuda\n\(name)Storage"] = .storage(dataType)
    }
    for (name, dataType) in dataTypes { known["torch\n\(name)"] = .dataType(dataType) }
    return known
  }()

  /// What saved values may ask for besides.
  private static let saved: [String: PickleGlobal] = {
    var saved: [String: PickleGlobal] = [
      "collections\nCounter": .dictionary,
      "collections\ndefaultdict": .defaultDictionary,
      "_codecs\nencode": .bytes,
      "torch._utils\n_rebuild_qtensor": .rebuildQuantizedTensor,
      "torch._utils\n_rebuild_sparse_tensor": .rebuildSparseTensor,
      "torch._utils\n_rebuild_nested_tensor": .rebuildNestedTensor,
      "torch._utils\n_rebuild_meta_tensor_no_storage": .rebuildMetaTensor,
      "torch._utils\n_rebuild_device_tensor_from_cpu_tensor": .rebuildDeviceTensor,
      "torch._utils\n_rebuild_parameter_with_state": .rebuildParameterWithState,
      "torch._tensor\n_rebuild_from_type_v2": .rebuildFromType,
      "torch.nn.parameter\nParameter": .parameter,
      "torch.serialization\n_get_layout": .layout,
    ]
    for module in ["builtins", "__builtin__"] {
      saved["\(module)\nset"] = .set
      saved["\(module)\nfrozenset"] = .set
      saved["\(module)\nbytearray"] = .bytes
      saved["\(module)\nbytes"] = .bytes
      saved["\(module)\ndict"] = .dictionary
    }
    return saved
  }()

  /// What the list of a distributed checkpoint may ask for besides.
  private static let listed: [String: PickleGlobal] = {
    var listed: [String: PickleGlobal] = [
      "torch.distributed.checkpoint.metadata\n_MEM_FORMAT_ENCODING": .ignored,
      "torch.serialization\n_get_layout": .ignored,
    ]
    for (module, name, record) in [
      ("metadata", "Metadata", PickleRecord.list), ("metadata", "TensorStorageMetadata", .tensor),
      ("metadata", "BytesStorageMetadata", .bytes), ("metadata", "TensorProperties", .properties),
      ("metadata", "ChunkStorageMetadata", .box), ("metadata", "MetadataIndex", .index),
      ("metadata", "StorageMeta", .origin), ("filesystem", "_StorageInfo", .place),
    ] {
      listed["torch.distributed.checkpoint.\(module)\n\(name)"] = .record(record)
    }
    for module in ["pathlib", "pathlib._local"] {
      for name in ["PosixPath", "PurePosixPath", "WindowsPath", "PureWindowsPath"] {
        listed["\(module)\n\(name)"] = .ignored
      }
    }
    return listed
  }()

  private static let storages: [(String, DataType)] = [
    ("Double", .f64), ("Float", .f32), ("Half", .f16), ("BFloat16", .bf16), ("Long", .i64),
    ("Int", .i32), ("Short", .i16), ("Char", .i8), ("Byte", .u8), ("Bool", .bool),
    ("ComplexFloat", .c64), ("ComplexDouble", .c128), ("QInt8", .i8), ("QUInt8", .u8),
    ("QInt32", .i32),
  ]

  private static let dataTypes: [(String, DataType)] = [
    ("float64", .f64), ("float32", .f32), ("float16", .f16), ("bfloat16", .bf16), ("int64", .i64),
    ("int32", .i32), ("int16", .i16), ("int8", .i8), ("uint64", .u64), ("uint32", .u32),
    ("uint16", .u16), ("uint8", .u8), ("bool", .bool), ("complex64", .c64), ("complex128", .c128),
    ("float8_e4m3fn", .f8e4m3), ("float8_e4m3fnuz", .f8e4m3fnuz), ("float8_e5m2", .f8e5m2),
    ("float8_e5m2fnuz", .f8e5m2fnuz), ("float8_e8m0fnu", .f8e8m0),
  ]

  /// Modules that no checkpoint has objects of, and whose functions harm whoever calls them.
  private static let harmfulModules: Set<Substring> = [
    "os", "posix", "nt", "sys", "subprocess", "_posixsubprocess", "socket", "shutil", "runpy",
    "pty", "ctypes", "importlib", "zipimport", "code", "pdb", "bdb", "timeit", "cProfile", "trace",
    "webbrowser", "urllib", "http", "marshal", "pickle", "_pickle", "asyncio", "multiprocessing",
    "pip", "venv", "ensurepip", "cloudpickle", "dill", "shelve",
    // What subprocess is called for Python 2.
    "commands",
  ]
  private static let harmfulFunctions: Set<String> = [
    "builtins.eval", "builtins.exec", "builtins.execfile", "builtins.compile", "builtins.open",
    "io.open", "_io.open", "io.FileIO", "_io.FileIO", "io.open_code", "_io.open_code",
    "builtins.__import__", "builtins.breakpoint", "builtins.input", "builtins.apply",
    "torch.load", "torch.storage._load_from_bytes", "torch.serialization.load", "torch.hub.load",
    "torch.jit.load", "numpy.load",
  ]

  /// Whether a name, through attributes or not, is one of those.
  private static func isHarmful(_ name: String, in module: String) -> Bool {
    let path = module == "__builtin__" ? "builtins.\(name)" : "\(module).\(name)"
    guard !harmfulFunctions.contains(path) else { return true }
    // By bytes: names may be long, and finding characters in them takes long.
    let dot = UInt8(ascii: ".")
    let parts = name.utf8.split(separator: dot).map { Substring($0) }
    let package = module.utf8.split(separator: dot, maxSplits: 1).first
    return harmfulModules.contains(package.map { Substring($0) } ?? "")
      || parts.count > 1
        && parts.contains { harmfulModules.contains($0) || $0.hasPrefix("__") }
  }

  /// The meaning of a name in a module for a kind of pickle. Throws `.pickleRequest` for what does harm, and in the list
  /// of a distributed checkpoint for all that is not known.
  static func find(
    _ name: String, in module: String, kind: PickleReader.Kind, at offset: Int
  ) throws(CheckpointError) -> PickleGlobal {
    let key = "\(module)\n\(name)"
    if let global = known[key] { return global }
    switch kind {
    case .list:
      guard let global = listed[key] else { throw refusal(of: "\(module).\(name)", at: offset) }
      return global
    case .saved:
      if let global = saved[key] { return global }
      guard !isHarmful(name, in: module) else {
        throw CheckpointError(
          .pickleRequest,
          "would call \(Escaping.escapeShortened("\(module).\(name)")) when Python loads it, which no checkpoint needs; refused, and nothing was executed",
          offset: offset)
      }
      return .other("\(module).\(name)")
    }
  }

  /// The error for a pickle that asks for something else.
  static func refusal(of what: String, at offset: Int? = nil) -> CheckpointError {
    CheckpointError(
      .pickleRequest,
      "contains a Python object (\(Escaping.escapeShortened(what))), which is not loaded; nothing was executed. In Python, save state_dict() instead",
      offset: offset)
  }

  /// Whether it is a function of PyTorch's that gives a tensor.
  var makesTensor: Bool {
    switch self {
    case .rebuildTensor, .rebuildTensor2, .rebuildTensor3, .rebuildQuantizedTensor,
      .rebuildSparseTensor, .rebuildNestedTensor, .rebuildMetaTensor, .rebuildDeviceTensor,
      .rebuildParameter, .rebuildParameterWithState:
      true
    default: false
    }
  }

  /// What an error or a list of values calls it.
  var name: String {
    switch self {
    case .dictionary: "collections.OrderedDict"
    case .defaultDictionary: "collections.defaultdict"
    case .set: "a set"
    case .bytes: "bytes"
    case .rebuildTensor: "torch._utils._rebuild_tensor"
    case .rebuildTensor2: "torch._utils._rebuild_tensor_v2"
    case .rebuildTensor3: "torch._utils._rebuild_tensor_v3"
    case .rebuildQuantizedTensor: "torch._utils._rebuild_qtensor"
    case .rebuildSparseTensor: "torch._utils._rebuild_sparse_tensor"
    case .rebuildNestedTensor: "torch._utils._rebuild_nested_tensor"
    case .rebuildMetaTensor: "torch._utils._rebuild_meta_tensor_no_storage"
    case .rebuildDeviceTensor: "torch._utils._rebuild_device_tensor_from_cpu_tensor"
    case .rebuildParameter: "torch._utils._rebuild_parameter"
    case .rebuildParameterWithState: "torch._utils._rebuild_parameter_with_state"
    case .rebuildFromType: "torch._tensor._rebuild_from_type_v2"
    case .parameter: "torch.nn.parameter.Parameter"
    case .size: "torch.Size"
    case .device: "torch.device"
    case .layout: "torch.layout"
    case .storage: "a storage's type"
    case .dataType(let dataType): "the element type \(dataType.name)"
    case .record(let record): record.rawValue
    case .ignored: "a layout or a path"
    case .other(let name): name
    }
  }
}

/// The classes of a distributed checkpoint's list, in the words of errors.
enum PickleRecord: String, Sendable {
  case list = "a list of tensors"
  case tensor = "a tensor's description"
  case bytes = "a value's description"
  case properties = "a tensor's properties"
  case box = "a part's place in its tensor"
  case index = "a part's name"
  case place = "a part's place in its file"
  case origin = "where the list was saved"
}

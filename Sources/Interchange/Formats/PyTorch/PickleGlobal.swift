internal import CheckpointFormat

/// The names from Python's modules that a pickle may ask for. This is the whole list, and none of them is called:
/// each stands for a case of ``PickleReader``'s own code.
enum PickleGlobal: Sendable {
  case orderedDictionary
  case rebuildTensor2
  case rebuildTensor3
  case rebuildParameter
  case size
  case device
  /// A storage; nil where the type of its elements is told with each tensor.
  case storage(DataType?)
  case dataType(DataType)

  /// Module and name, joined by a line's end, which can stand in neither.
  private static let known: [String: PickleGlobal] = {
    var known: [String: PickleGlobal] = [
      "collections\nOrderedDict": .orderedDictionary,
      "torch._utils\n_rebuild_tensor_v2": .rebuildTensor2,
      "torch._utils\n_rebuild_tensor_v3": .rebuildTensor3,
      "torch._utils\n_rebuild_parameter": .rebuildParameter,
      "torch\nSize": .size,
      "torch\ndevice": .device,
      "torch.storage\nUntypedStorage": .storage(nil),
    ]
    for (name, dataType) in storages { known["torch\n\(name)Storage"] = .storage(dataType) }
    for (name, dataType) in dataTypes { known["torch\n\(name)"] = .dataType(dataType) }
    return known
  }()

  private static let storages: [(String, DataType)] = [
    ("Double", .f64), ("Float", .f32), ("Half", .f16), ("BFloat16", .bf16), ("Long", .i64),
    ("Int", .i32), ("Short", .i16), ("Char", .i8), ("Byte", .u8), ("Bool", .bool),
    ("ComplexFloat", .c64), ("ComplexDouble", .c128),
  ]

  private static let dataTypes: [(String, DataType)] = [
    ("float64", .f64), ("float32", .f32), ("float16", .f16), ("bfloat16", .bf16), ("int64", .i64),
    ("int32", .i32), ("int16", .i16), ("int8", .i8), ("uint64", .u64), ("uint32", .u32),
    ("uint16", .u16), ("uint8", .u8), ("bool", .bool), ("complex64", .c64), ("complex128", .c128),
    ("float8_e4m3fn", .f8e4m3), ("float8_e4m3fnuz", .f8e4m3fnuz), ("float8_e5m2", .f8e5m2),
    ("float8_e5m2fnuz", .f8e5m2fnuz), ("float8_e8m0fnu", .f8e8m0),
  ]

  /// The meaning of a name in a module. Throws `.pickleRequest` for all but a few.
  static func find(
    _ name: String, in module: String, at offset: Int
  ) throws(CheckpointError) -> PickleGlobal {
    guard let global = known["\(module)\n\(name)"] else {
      throw refusal(of: "\(module).\(name)", at: offset)
    }
    return global
  }

  /// The error for a pickle that asks for something else.
  static func refusal(of what: String, at offset: Int) -> CheckpointError {
    CheckpointError(
      .pickleRequest,
      "contains a Python object (\(Escaping.escapeShortened(what))), which is not loaded; nothing was executed. In Python, save state_dict() instead",
      offset: offset)
  }

  /// What an error calls it.
  var name: String {
    switch self {
    case .orderedDictionary: "collections.OrderedDict"
    case .rebuildTensor2: "torch._utils._rebuild_tensor_v2"
    case .rebuildTensor3: "torch._utils._rebuild_tensor_v3"
    case .rebuildParameter: "torch._utils._rebuild_parameter"
    case .size: "torch.Size"
    case .device: "torch.device"
    case .storage: "a storage's type"
    case .dataType(let dataType): "the element type \(dataType.name)"
    }
  }
}

import CheckpointFormat
import Interchange

/// Pickles, made operation by operation.
struct Pickle {
  private(set) var bytes: [UInt8]

  /// A pickle of a protocol, so far empty.
  init(protocolVersion: UInt8 = 2) {
    bytes = [0x80, protocolVersion]
  }

  /// The pickle with more operations.
  func adding(_ more: [UInt8]) -> Pickle {
    var pickle = self
    pickle.bytes += more
    return pickle
  }

  func adding(_ more: String) -> Pickle { adding(Array(more.utf8)) }

  /// A string.
  func text(_ text: String) -> Pickle {
    adding("X").number(text.utf8.count, size: 4).adding(text)
  }

  /// A number of 32 bits.
  func integer(_ number: Int) -> Pickle { adding("J").number(number, size: 4) }

  /// A number of 64 bits.
  func long(_ value: Int) -> Pickle { adding([0x8A, 8]).number(value, size: 8) }

  /// A tuple of numbers.
  func integers(_ numbers: [Int]) -> Pickle {
    numbers.reduce(adding("(")) { $0.integer($1) }.adding("t")
  }

  /// A name of a module.
  func global(_ module: String, _ name: String) -> Pickle { adding("c\(module)\n\(name)\n") }

  /// A storage, as PyTorch refers to one.
  func storage(
    _ key: String, _ count: Int, type: String = "FloatStorage", module: String = "torch"
  ) -> Pickle {
    adding("(").text("storage").global(module, type).text(key).text("cpu").integer(count)
      .adding("tQ")
  }

  /// A view of a storage of 32-bit numbers.
  func tensor(
    _ key: String, _ count: Int, offset: Int = 0, shape: [Int], strides: [Int],
    type: String = "FloatStorage"
  ) -> Pickle {
    global("torch._utils", "_rebuild_tensor_v2").adding("(").storage(key, count, type: type)
      .integer(offset).integers(shape).integers(strides)
      .adding([0x89]).global("collections", "OrderedDict").adding(")RtR")
  }

  /// The pickle with its end.
  var finished: [UInt8] { bytes + Array(".".utf8) }

  /// A number of `size` bytes.
  private func number(_ value: Int, size: Int) -> Pickle {
    adding((0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) })
  }
}

/// Files as PyTorch makes them, in memory.
enum PyTorchFile {
  /// An archive of a pickle and storages.
  static func zip(_ pickle: [UInt8], _ storages: [(String, [UInt8])] = []) -> ZipFile {
    var zip = ZipFile([("model/data.pkl", pickle), ("model/byteorder", Array("little".utf8))])
    for (key, bytes) in storages { zip.add("model/data/\(key)", bytes) }
    zip.add("model/version", Array("3\n".utf8))
    return zip
  }

  /// Opens a file in memory.
  static func open(
    _ pickle: [UInt8], _ storages: [(String, [UInt8])] = [],
    limits: ResourceLimits = ResourceLimits()
  ) throws(CheckpointError) -> TensorArchive {
    try TensorArchive(
      format: .pytorch, source: MemorySource(zip(pickle, storages).bytes), limits: limits)
  }

  /// The numbers 0, 1, 2 and so on, each in 32 bits.
  static func numbers(_ count: Int) -> [UInt8] {
    (0..<count).flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
  }
}

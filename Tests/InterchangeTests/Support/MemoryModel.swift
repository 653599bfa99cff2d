import CheckpointFormat
import Interchange

/// Small archives in memory, made of numbers.
enum MemoryModel {
  /// A tensor.
  struct Tensor {
    var name: String
    var type = DataType.f32
    var shape: [Int]
    var bytes: [UInt8]

    init(_ name: String, _ shape: [Int]? = nil, f32 numbers: [Float]) {
      self.name = name
      self.shape = shape ?? [numbers.count]
      bytes = numbers.flatMap { MemoryModel.bytes($0.bitPattern) }
    }

    init(_ name: String, _ shape: [Int]? = nil, f64 numbers: [Double]) {
      self.name = name
      type = .f64
      self.shape = shape ?? [numbers.count]
      bytes = numbers.flatMap { MemoryModel.bytes($0.bitPattern) }
    }

    init(_ name: String, i64 numbers: [Int64]) {
      self.name = name
      type = .i64
      shape = [numbers.count]
      bytes = numbers.flatMap { MemoryModel.bytes($0) }
    }
  }

  static func bytes<Bits: FixedWidthInteger>(_ value: Bits) -> [UInt8] {
    (0..<Bits.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> Bits(8 * $0)) }
  }

  /// An archive of tensors, and of second names for some of them by their places.
  static func archive(
    _ tensors: [Tensor], ties: [(name: String, target: Int)] = [], metadata: [String: String] = [:]
  ) throws -> TensorArchive {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    for (key, value) in metadata { writer.metadata[key] = .string(value) }
    for tensor in tensors {
      try writer.add(
        TensorDescription(name: tensor.name, dataType: tensor.type, shape: tensor.shape),
        bytes: tensor.bytes.rawSpan)
    }
    for tie in ties {
      try writer.tie(tie.name, labels: TensorLabels(), to: tensors[tie.target].name)
    }
    try writer.finish()
    return try TensorArchive(source: MemorySource(sink.bytes))
  }

  /// The same archive after it was written and opened again.
  static func written(_ archive: TensorArchive) throws -> TensorArchive {
    let sink = MemorySink()
    try archive.convert(to: .sink(sink, as: .checkpoint))
    return try TensorArchive(source: MemorySource(sink.bytes))
  }

  /// A tensor's bytes.
  static func bytes(_ name: String, in archive: TensorArchive) throws -> [UInt8]? {
    try archive.tensor(named: name).map { try archive.read($0).values(as: UInt8.self) }
  }

  /// The numbers of a tensor of 32-bit floating-point numbers.
  static func floats(_ name: String, in archive: TensorArchive) throws -> [Float]? {
    try archive.tensor(named: name).map { try archive.read($0).values(as: Float.self) }
  }
}

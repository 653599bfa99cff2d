import CheckpointFormat
import TestSupport

/// Small checkpoints that tests take apart.
enum Samples {
  /// The bytes of numbers, little-endian.
  static func bytes<T: FixedWidthInteger>(_ numbers: [T]) -> [UInt8] {
    numbers.flatMap { number in
      (0..<MemoryLayout<T>.size).map { UInt8(truncatingIfNeeded: number >> T(8 * $0)) }
    }
  }

  /// The bits of f32 numbers that look like weights: small, of both signs, their exponents alike.
  static func weights(_ count: Int, seed: UInt64 = 1) -> [UInt32] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in (Float.random(in: -1...1, using: &random) * 0.05).bitPattern }
  }

  /// A checkpoint in memory.
  static func write(
    options: WritingOptions = WritingOptions(),
    _ body: (CheckpointWriter) throws -> Void
  ) throws -> [UInt8] {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink, options: options)
    try body(writer)
    try writer.finish()
    return sink.bytes
  }

  /// Two tensors of one layer, one of the optimizer, one tied name, metadata of several types; zlib and stored
  /// chunks, padding, an empty tensor.
  static func small() throws -> [UInt8] {
    var options = WritingOptions()
    options.chunkByteCount = 256
    return try write(options: options) { writer in
      writer.metadata["epoch"] = .integer(5)
      writer.metadata["name"] = .string("small")
      writer.metadata["scales"] = .floats([1, -0.0, .nan])
      let layer = "decoder.layers.0.feedForward.up"
      try writer.add(
        TensorDescription(
          name: "\(layer).weight",
          labels: TensorLabels(
            layer: layer, component: "feedForward.up", stack: "decoder", depth: 0, role: "weight"),
          dataType: .f32, shape: [11, 13]),
        bytes: bytes(weights(143)).rawSpan)
      try writer.add(
        TensorDescription(
          name: "\(layer).bias",
          labels: TensorLabels(
            layer: layer, component: "feedForward.up", stack: "decoder", depth: 0, role: "bias"),
          dataType: .bf16, shape: [11]),
        bytes: bytes((0..<11).map { UInt16($0 &* 771) }).rawSpan)
      try writer.add(
        TensorDescription(name: "nothing", dataType: .i64, shape: [0, 4]), bytes: [UInt8]().rawSpan)
      try writer.add(
        TensorDescription(
          name: "optimizer.\(layer).weight.first",
          labels: TensorLabels(layer: layer, component: "other", group: "optimizer"),
          dataType: .f32, shape: [11, 13]),
        bytes: [UInt8](repeating: 0, count: 572).rawSpan)
      try writer.tie(
        "head.weight", labels: TensorLabels(layer: "head", component: "head", role: "weight"),
        to: "\(layer).weight")
    }
  }
}

extension Samples {
  /// The rule that opening the bytes, or checking all of them, finds broken; nil for a whole file.
  static func fault(of bytes: [UInt8], limits: ResourceLimits = ResourceLimits()) throws
    -> CheckpointError.Code?
  {
    do {
      return try CheckpointReader(source: MemorySource(bytes), limits: limits, threads: 1)
        .verify().first?.code
    } catch {
      return error.code
    }
  }

  /// The first rule that a file breaks; nil for a whole one.
  static func fault(ofFile path: FilePath) throws -> CheckpointError.Code? {
    do {
      return try CheckpointReader(path: path, threads: 1).verify().first?.code
    } catch {
      return error.code
    }
  }

  /// The rule that a step finds broken; nil where it succeeds.
  static func code(_ step: () throws -> Void) throws -> CheckpointError.Code? {
    do {
      try step()
      return nil
    } catch let error as CheckpointError {
      return error.code
    }
  }

  /// A reader of bytes in memory.
  static func open(_ bytes: [UInt8], threads: Int = 1) throws -> CheckpointReader {
    try CheckpointReader(source: MemorySource(bytes), threads: threads)
  }
}

import CheckpointFormat
import TestSupport

/// Small checkpoints that the tests make themselves.
enum Samples {
  /// Bytes of f32 numbers that look like weights.
  static func weights(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
    var random = SeededGenerator(seed: seed)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * 4)
    for _ in 0..<count {
      let bits = (Float(random.next() >> 40) / Float(1 << 24) * 0.1 - 0.05).bitPattern
      for shift in [UInt32(0), 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    }
    return bytes
  }

  /// A safetensors file with one tensor of so many f32 numbers, laid out by hand.
  static func safetensors(_ count: Int, metadata: String = "") -> [UInt8] {
    safetensors(
      header:
        "{\(metadata)\"embeddings.word_embeddings.weight\":{\"dtype\":\"F32\",\"shape\":[\(count)],\"data_offsets\":[0,\(count * 4)]}}",
      data: weights(count))
  }

  /// A safetensors file of a header and data.
  static func safetensors(header: String, data: [UInt8]) -> [UInt8] {
    let text = Array(header.utf8)
    return (0..<8).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) } + text + data
  }

  /// A checkpoint of two tensors, in pieces of `chunkByteCount`.
  static func checkpoint(
    names: [String] = ["decoder.layers.0.feedForward.up.weight", "second"], count: Int = 1000,
    options: WritingOptions = WritingOptions(codec: .stored), metadata: [String: String] = [:]
  ) throws -> [UInt8] {
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink, options: options)
    for (key, value) in metadata { writer.metadata[key] = .string(value) }
    for (number, name) in names.enumerated() {
      try writer.add(
        TensorDescription(name: name, dataType: .f32, shape: [count]),
        bytes: weights(count, seed: UInt64(number + 1)).rawSpan)
    }
    try writer.finish()
    return sink.bytes
  }
}

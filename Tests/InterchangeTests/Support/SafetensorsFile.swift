import CheckpointFormat
import Interchange

/// Safetensors files in memory, made from a header's text.
enum SafetensorsFile {
  /// A file with this header and that many zero bytes of data.
  static func bytes(_ header: String, dataByteCount: Int = 0) -> [UInt8] {
    bytes(header, data: [UInt8](repeating: 0, count: dataByteCount))
  }

  /// A file with this header and data.
  static func bytes(_ header: String, data: [UInt8]) -> [UInt8] {
    let text = Array(header.utf8)
    let length = (0..<8).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) }
    return length + text + data
  }

  /// Opens a file in memory.
  static func open(
    _ bytes: [UInt8], limits: ResourceLimits = ResourceLimits()
  ) throws(CheckpointError) -> TensorArchive {
    try TensorArchive(format: .safetensors, source: MemorySource(bytes), limits: limits)
  }

  /// A header of `count` small tensors.
  static func header(tensorCount count: Int) -> String {
    var text = "{"
    for number in 0..<count {
      if number > 0 { text += "," }
      text += "\"decoder.layers.\(number).selfAttention.query.weight\":"
      text += "{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[\(4 * number),\(4 * number + 4)]}"
    }
    return text + "}"
  }
}

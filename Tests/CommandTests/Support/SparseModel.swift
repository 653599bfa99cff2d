import Foundation
import ModelAnatomy
import TestSupport

/// Models of any size as safetensors files whose data is a hole.
enum SparseModel {
  /// Writes a file of tensors of two bytes an element (eight for integers), in their order.
  ///
  /// - Parameter filling: what every byte of the data is, written out if it is not 0.
  static func write(
    _ tensors: [TensorFacts], to name: String, in folder: WorkingFolder, filling: UInt8 = 0
  ) throws {
    var header: [String] = []
    var end = 0
    for tensor in tensors {
      let isInteger = tensor.numbers == .integer
      let start = end
      end += tensor.elements * (isInteger ? 8 : 2)
      let name = TestJSON.text(tensor.name)
      let shape = tensor.shape.map(String.init).joined(separator: ",")
      header.append(
        "\(name):{\"dtype\":\"\(isInteger ? "I64" : "BF16")\",\"shape\":[\(shape)],"
          + "\"data_offsets\":[\(start),\(end)]}")
    }
    let bytes = Samples.safetensors(
      header: "{\(header.joined(separator: ","))}",
      data: filling == 0 ? [] : [UInt8](repeating: filling, count: end))
    try folder.write(bytes, to: name)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path + "/" + name))
    if filling == 0 { try handle.truncate(atOffset: UInt64(bytes.count + end)) }
    try handle.close()
  }

  /// Writes a config.json.
  static func write(_ config: ModelConfig, to name: String, in folder: WorkingFolder) throws {
    try folder.write(TestJSON.text(.object(config.values)), to: name)
  }
}

/// Values as JSON.
enum TestJSON {
  /// A string with all that is not plain ASCII escaped.
  static func text(_ string: String) -> String {
    let characters = string.utf16.map { unit in
      let isPlain = (0x20..<0x7F).contains(unit) && unit != 0x22 && unit != 0x5C
      let digits = String(unit, radix: 16)
      return isPlain
        ? String(UnicodeScalar(UInt8(unit)))
        : "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "\"\(characters.joined())\""
  }

  static func text(_ value: ConfigValue) -> String {
    switch value {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .integer(let value): "\(value)"
    case .number(let value): "\(value)"
    case .string(let value): text(value)
    case .list(let values): "[\(values.map { text($0) }.joined(separator: ","))]"
    case .object(let values):
      "{\(values.map { "\(text($0.key)):\(text($0.value))" }.joined(separator: ","))}"
    }
  }
}

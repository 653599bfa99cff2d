import CheckpointFormat

/// NPY files in memory.
enum NPYFile {
  /// A file with this dictionary, and data behind it.
  static func bytes(
    _ dictionary: String, _ data: [UInt8] = [], version: UInt8 = 1
  ) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(bytes: [0x93] + Array("NUMPY".utf8) + [version, 0])
    if version == 1 {
      writer.write(UInt16(dictionary.utf8.count))
    } else {
      writer.write(UInt32(dictionary.utf8.count))
    }
    writer.write(bytes: dictionary.utf8)
    writer.write(bytes: data)
    return writer.bytes
  }

  /// A file of an array as NumPy writes it.
  static func array(
    _ description: String, _ shape: [Int], _ data: [UInt8], isFortranOrder: Bool = false
  ) -> [UInt8] {
    let items = shape.map { "\($0)," }.joined(separator: " ")
    return bytes(
      "{'descr': '\(description)', 'fortran_order': \(isFortranOrder ? "True" : "False"), "
        + "'shape': (\(items)), }\n", data)
  }
}

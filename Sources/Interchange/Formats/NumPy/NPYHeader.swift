internal import CheckpointFormat

/// What an NPY file says of its array before the elements.
///
/// A signature, a version, a length, and a dictionary written as Python writes it, which is parsed here and never
/// evaluated. Source: the description of the format in NumPy's `numpy.lib.format`, versions 1.0 to 3.0.
struct NPYHeader {
  static let signature: [UInt8] = [0x93] + Array("NUMPY".utf8)
  /// The longest dictionary that is read; one of 64 dimensions takes 1.5 KB.
  static let maximumByteCount = 1 << 16
  private static let alignment = 64

  let dataType: DataType
  let isBigEndian: Bool
  let isFortranOrder: Bool
  let shape: [Int]
  /// The major version of the format.
  let version: Int
  /// Where the elements begin in the member.
  let byteCount: Int

  /// Reads a header. Throws `.foreignHeader`, `.foreignField`, `.foreignType`, `.utf8` and
  /// what the member throws.
  init(reading member: ArchiveMember) throws(CheckpointError) {
    let base = member.offset
    let start = try member.read(0..<Swift.min(member.byteCount, 12))
    guard start.count >= 10, start.starts(with: Self.signature) else {
      throw CheckpointError(
        .foreignHeader, "\(member.title) is no NPY array: it does not begin with its signature",
        offset: member.offset)
    }
    version = Int(start[6])
    guard (1...3).contains(version), start[7] == 0, version == 1 || start.count == 12 else {
      throw CheckpointError(
        .foreignHeader,
        "\(member.title) is of version \(start[6]).\(start[7]) of NPY; 1.0 to 3.0 are read",
        offset: base + 6)
    }
    let fixed = version == 1 ? 10 : 12
    let length = start[8..<fixed].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= Self.maximumByteCount, length <= member.byteCount - fixed else {
      throw CheckpointError(
        .foreignHeader,
        "\(member.title) is said to have a header of \(length) bytes, but \(member.byteCount - fixed) follow and \(Self.maximumByteCount) are allowed",
        offset: base + 8)
    }
    byteCount = fixed + length
    let text = try member.read(0..<byteCount)
    var parser = try NPYHeaderParser(Array(text[fixed...]), base: base + fixed)
    let fields = try parser.parse()
    (dataType, isBigEndian) = try NPYDataType.parse(fields.description, at: base + fixed)
    isFortranOrder = fields.isFortranOrder
    shape = fields.shape
  }

  /// The array's description under a name, where its elements stand, and whether that is all of the member.
  ///
  /// Throws what a shape throws, and `.foreignExtent` where the elements are not exactly what follows.
  func array(
    named name: String, in member: ArchiveMember
  ) throws(CheckpointError) -> (description: TensorDescription, layout: ElementLayout) {
    let description: TensorDescription
    do throws(CheckpointError) {
      description = try TensorDescription(name: name, dataType: dataType, shape: shape)
    } catch {
      throw error.at(member.offset).adding(tensor: name)
    }
    guard description.byteCount == member.byteCount - byteCount else {
      throw CheckpointError(
        .foreignExtent,
        "its type and shape make \(description.byteCount) bytes, but \(member.byteCount - byteCount) follow the header",
        offset: member.offset, tensor: name)
    }
    let layout = try ElementLayout(
      start: byteCount, dataType: dataType, isBigEndian: isBigEndian, shape: shape,
      strides: isFortranOrder
        ? ElementLayout.columnMajorStrides(shape) : ElementLayout.rowMajorStrides(shape),
      memberByteCount: member.byteCount)
    return (description, layout)
  }

  /// The bytes before the elements of an array, filled up so that these begin at a multiple of 64 bytes.
  ///
  /// Throws `.foreignType` for a type that NumPy lacks.
  static func bytes(of tensor: TensorDescription) throws(CheckpointError) -> [UInt8] {
    guard let spelling = NPYDataType.spelling(of: tensor.dataType) else {
      throw CheckpointError(
        .foreignType, "NumPy has no element type \(tensor.dataType.name)", tensor: tensor.name)
    }
    let dimensions = tensor.shape.map(String.init)
    let tuple = dimensions.joined(separator: ", ") + (dimensions.count == 1 ? "," : "")
    let text = "{'descr': '\(spelling)', 'fortran_order': False, 'shape': (\(tuple)), }"
    let fixed = signature.count + 4
    let padding = -(fixed + text.utf8.count + 1) & (alignment - 1)
    var writer = ByteWriter()
    writer.write(bytes: signature)
    writer.write(bytes: [1, 0])
    // A dictionary of 64 dimensions is far shorter than 64 KiB.
    writer.write(UInt16(clamping: text.utf8.count + padding + 1))
    writer.write(bytes: text.utf8)
    writer.write(bytes: repeatElement(UInt8(ascii: " "), count: padding))
    writer.write(UInt8(ascii: "\n"))
    return writer.bytes
  }
}

public import CheckpointFormat

/// A tensor of a ``Snapshot``, with the bytes that are saved.
public struct SnapshotTensor: Sendable {
  /// Name, meaning and form.
  public let description: TensorDescription
  /// The elements, before they are rounded.
  private let values: ArraySlice<Float>

  init(_ description: TensorDescription, _ values: ArraySlice<Float>) {
    self.description = description
    self.values = values
  }

  /// Copies the bytes `range`, row-major and little-endian, into memory of that size.
  ///
  /// Throws `.argument` for bytes outside of the tensor, and for memory of another size.
  public func read(
    _ range: Range<Int>, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    guard range.lowerBound >= 0, range.upperBound <= description.byteCount,
      bytes.byteCount == range.count
    else {
      throw CheckpointError(
        .argument, "bytes \(range) are not within its \(description.byteCount)",
        tensor: description.name)
    }
    let width = description.dataType == .f32 ? 4 : 2
    let first = range.lowerBound / width
    let elements = values.dropFirst(first).prefix((range.upperBound + width - 1) / width - first)
    let start = range.lowerBound - first * width
    Self.withBytes(of: elements, as: description.dataType) { source in
      Self.copy(source.extracting(start..<start + range.count), into: &bytes)
    }
  }

  /// Writes the tensor. Throws as `CheckpointWriter`.
  func write(to writer: CheckpointWriter) throws(CheckpointError) {
    try Self.withBytes(of: values, as: description.dataType) { (bytes) throws(CheckpointError) in
      try writer.add(description, bytes: bytes)
    }
  }

  private static func withBytes<Failure>(
    of values: ArraySlice<Float>, as type: DataType, _ body: (RawSpan) throws(Failure) -> Void
  ) throws(Failure) {
    if type == .f32 {
      // Safe: floats are all bytes and no padding.
      try body(unsafe values.span.bytes)
    } else {
      let halves = values.map(BFloat16.init(rounding:))
      // Safe: these are all bytes and no padding as well.
      try body(unsafe halves.span.bytes)
    }
  }

  private static func copy(_ source: RawSpan, into target: inout MutableRawSpan) {
    // Safe: the two are of one length and cannot overlap, as `target` is exclusively borrowed.
    unsafe target.withUnsafeMutableBytes { to in
      unsafe source.withUnsafeBytes { from in unsafe to.copyMemory(from: from) }
    }
  }
}

/// A float of 16 bits: the upper half of one of 32 bits.
struct BFloat16: BitwiseCopyable, Equatable {
  let bits: UInt16

  /// The nearest one; of two equally near ones the even one. NaN stays NaN.
  init(rounding value: Float) {
    let bits = value.bitPattern
    if value.isNaN {
      self.bits = UInt16(truncatingIfNeeded: bits >> 16) | 0x0040
    } else {
      let toEven = 0x7FFF + (bits >> 16) & 1
      self.bits = UInt16(truncatingIfNeeded: (bits + toEven) >> 16)
    }
  }

  /// The same number in 32 bits.
  var value: Float { Float(bitPattern: UInt32(bits) << 16) }
}

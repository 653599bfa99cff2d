/// What a caller is ready to take from a file, or to put into one (SPEC.md section 12).
public struct ResourceLimits: Sendable {
  /// Bytes of the index, which is held in memory as a whole.
  public var maximumIndexByteCount = 1 << 30
  /// Bytes of the metadata within the index.
  public var maximumMetadataByteCount = 256 << 20
  /// Tensors and tied tensors.
  public var maximumTensorCount = 16_777_216
  /// Decoded bytes of one tensor.
  public var maximumTensorByteCount = 1 << 40

  /// How many files a file may be stored against, one behind the other.
  public var maximumBaseCount = 16

  /// The generous defaults: index 1 GiB, metadata 256 MiB, 16,777,216 tensors, 1 TiB for a tensor,
  /// 16 bases.
  public init() {}
}

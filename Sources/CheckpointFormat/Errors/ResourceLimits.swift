/// What a caller is ready to take from a file, or to put into one (SPEC.md section 12).
public struct ResourceLimits: Sendable {
  /// Bytes of an index, which is held in memory as a whole.
  public var maximumIndexByteCount = 1 << 30
  /// Bytes of the metadata within the index.
  public var maximumMetadataByteCount = 64 << 20
  /// Tensors in the lists of a file and of all files that it needs, and tied tensors of one file.
  public var maximumTensorCount = 16_777_216
  /// Decoded bytes of one tensor.
  public var maximumTensorByteCount = 1 << 40
  /// How many files a file may need, one behind the other.
  public var maximumFileDepth = 16
  /// How many files a file may need in all.
  public var maximumFileCount = 4_096
  /// Decoded bytes of all tensors that are restored or checked together, those that they are predicted from
  /// included; 1,024 times the stored bytes of the files are allowed in any case.
  public var maximumTotalByteCount = 64 << 30

  /// The generous defaults: index 1 GiB, metadata 64 MiB, 16,777,216 tensors, 1 TiB for a tensor, 4,096 files of which
  /// 16 one behind the other, 64 GiB for all that is decoded together.
  public init() {}
}

import CheckpointFormat

extension DataType {
  /// Registered types that safetensors does not know.
  static let foreignToSafetensors: Set<DataType> = [
    .c128, .c32, .bc32, .i4, .u4, .i2, .u2, .i1, .u1, .f8e4m3b11fnuz, .f8e4m3ieee, .f8e3m4,
  ]
}

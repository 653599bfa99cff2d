internal import CheckpointFormat

/// The element types of safetensors 0.8, in the order in which its files place them, last first.
enum SafetensorsDataType {
  /// Their names there and our types, by ascending alignment.
  static let table: [(name: String, dataType: DataType)] = [
    ("BOOL", .bool), ("F4", .f4), ("F6_E2M3", .f6e2m3), ("F6_E3M2", .f6e3m2), ("U8", .u8),
    ("I8", .i8), ("F8_E5M2", .f8e5m2), ("F8_E4M3", .f8e4m3), ("F8_E8M0", .f8e8m0),
    ("F8_E4M3FNUZ", .f8e4m3fnuz), ("F8_E5M2FNUZ", .f8e5m2fnuz), ("I16", .i16), ("U16", .u16),
    ("F16", .f16), ("BF16", .bf16), ("I32", .i32), ("U32", .u32), ("F32", .f32), ("C64", .c64),
    ("F64", .f64), ("I64", .i64), ("U64", .u64),
  ]

  /// Our type for a name in a file.
  static let byName = Dictionary(uniqueKeysWithValues: table.map { ($0.name, $0.dataType) })

  /// The name in files and the place in the order, for a type of ours.
  static let byDataType = Dictionary(
    uniqueKeysWithValues: table.enumerated().map { rank, entry in
      (entry.dataType, (name: entry.name, rank: rank))
    })
}

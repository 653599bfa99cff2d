/// A type of Swift whose values stand in memory as the elements of a tensor stand in a file: without padding, and
/// little-endian as all processors are that the package runs on.
public protocol TensorScalar: BitwiseCopyable {
  /// The element type of a tensor of such values.
  static var dataType: DataType { get }
}

extension Float: TensorScalar {
  /// IEEE 754 binary32.
  public static var dataType: DataType { .f32 }
}

extension Double: TensorScalar {
  /// IEEE 754 binary64.
  public static var dataType: DataType { .f64 }
}

#if !(os(macOS) && arch(x86_64))
  extension Float16: TensorScalar {
    /// IEEE 754 binary16.
    public static var dataType: DataType { .f16 }
  }
#endif

extension Int64: TensorScalar {
  /// A signed number of 64 bits.
  public static var dataType: DataType { .i64 }
}

extension Int32: TensorScalar {
  /// A signed number of 32 bits.
  public static var dataType: DataType { .i32 }
}

extension Int16: TensorScalar {
  /// A signed number of 16 bits.
  public static var dataType: DataType { .i16 }
}

extension Int8: TensorScalar {
  /// A signed number of 8 bits.
  public static var dataType: DataType { .i8 }
}

extension UInt64: TensorScalar {
  /// An unsigned number of 64 bits.
  public static var dataType: DataType { .u64 }
}

extension UInt32: TensorScalar {
  /// An unsigned number of 32 bits.
  public static var dataType: DataType { .u32 }
}

extension UInt16: TensorScalar {
  /// An unsigned number of 16 bits.
  public static var dataType: DataType { .u16 }
}

extension UInt8: TensorScalar {
  /// An unsigned number of 8 bits.
  public static var dataType: DataType { .u8 }
}

extension Bool: TensorScalar {
  /// A byte: 0 is false.
  public static var dataType: DataType { .bool }
}

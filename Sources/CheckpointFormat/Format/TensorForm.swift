/// What a record says of a tensor besides its name and where its data is.
struct TensorForm {
  /// A position in `LAYR`.
  var layer: Int
  /// Positions in `WORD`.
  var role: Int
  var group: Int
  var dataType: DataType
  /// In which order its elements stand; 0 is row-major.
  var layout: UInt8
  var shape: [Int]

  /// Whether two tensors of one file are the same but for their shapes.
  static func == (a: TensorForm, b: TensorForm) -> Bool {
    (a.layer, a.role, a.group, a.layout) == (b.layer, b.role, b.group, b.layout)
      && a.dataType == b.dataType
  }

  /// Whether one can be predicted from the other.
  func hasSameElements(as other: TensorForm) -> Bool {
    dataType == other.dataType && layout == other.layout && shape == other.shape
  }
}

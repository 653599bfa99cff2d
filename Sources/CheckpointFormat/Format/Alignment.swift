/// Where tensors and the chunk table may begin (SPEC.md sections 5.1 and 7).
enum Alignment {
  /// Of what the chunk table's offset is a multiple, and a tensor's where nothing else is said.
  static let standard = 64
  static let range = 64...65_536

  /// Whether tensors may be aligned so: at a power of two from 64 to 65,536.
  static func isValid(_ alignment: Int) -> Bool {
    range.contains(alignment) && alignment.nonzeroBitCount == 1
  }

  /// How many bytes of padding follow data that ends at `offset`.
  static func padding(after offset: Int, to alignment: Int = standard) -> Int {
    -offset & (alignment - 1)
  }
}

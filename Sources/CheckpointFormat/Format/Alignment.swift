/// Where tensors may begin (SPEC.md section 5).
enum Alignment {
  static let tensor = 64

  /// How many bytes of padding follow data that ends at `offset`.
  static func padding(after offset: Int) -> Int {
    -offset & (tensor - 1)
  }
}

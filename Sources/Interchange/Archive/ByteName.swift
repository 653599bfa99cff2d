/// A name told from others by its bytes, where Swift's strings would take a composed and a decomposed letter for
/// the same.
struct ByteName: Hashable {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (a: ByteName, b: ByteName) -> Bool {
    a.text.utf8.elementsEqual(b.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    // Safe: bytes have no padding, and the hasher keeps none of them.
    unsafe text.utf8.span.bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}

/// The order of strings in files: by their bytes (SPEC.md section 3).
package enum Ordering {
  /// Whether `a` comes strictly before `b`.
  package static func precedes(_ a: String, _ b: String) -> Bool {
    // Native strings hand out their bytes without a copy, and comparing those is much faster than characters.
    a.utf8.span.bytesPrecede(b.utf8.span)
  }
}

extension Span<UInt8> {
  fileprivate func bytesPrecede(_ other: Span<UInt8>) -> Bool {
    // Safe: bytes have no padding.
    unsafe bytes.precedes(other.bytes)
  }
}

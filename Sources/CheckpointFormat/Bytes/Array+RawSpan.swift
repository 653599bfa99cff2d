extension [UInt8] {
  /// The bytes, borrowed.
  package var rawSpan: RawSpan {
    @_lifetime(borrow self)
    get {
      // Safe: bytes have no padding.
      unsafe span.bytes
    }
  }
}

extension [UInt8] {
  /// The bytes, borrowed.
  package var rawSpan: RawSpan {
    @_lifetime(borrow self)
    get {
      // Safe: bytes have no padding.
      unsafe span.bytes
    }
  }

  /// The bytes, borrowed to be overwritten.
  package var mutableRawSpan: MutableRawSpan {
    @_lifetime(&self)
    mutating get {
      var elements = mutableSpan
      // Safe: every bit pattern is a byte, and the span that is returned borrows the array as `elements` did.
      let bytes = unsafe _overrideLifetime(elements.mutableBytes, copying: ())
      return unsafe _overrideLifetime(bytes, mutating: &self)
    }
  }
}

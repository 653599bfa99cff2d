/// An array whose memory may have been that of another one before.
struct ReusedArray<Number: FixedWidthInteger> {
  /// The memory; what is behind `count` means nothing.
  var memory: [Number]
  /// The number of elements.
  let count: Int

  /// `count` elements, whatever they are, in the memory given where that is long enough; it is taken away.
  init(count: Int, reusing memory: inout [Number]) {
    self.memory = []
    swap(&self.memory, &memory)
    self.count = count
    if self.memory.count < count { self.memory = [Number](repeating: 0, count: count) }
  }

  var span: Span<Number> {
    @_lifetime(borrow self)
    get { memory.span.extracting(0..<count) }
  }

  subscript(position: Int) -> Number { memory[position] }
}

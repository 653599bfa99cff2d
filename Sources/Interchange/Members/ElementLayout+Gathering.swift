internal import CheckpointFormat

extension ElementLayout {
  /// Puts some elements, counted in row-major order, one behind the other, little-endian.
  ///
  /// `window` holds the bytes of the member from `windowStart` on, at least the extent of the elements; `target`
  /// has room for them exactly.
  func gather(
    _ elements: Range<Int>, from window: RawSpan, windowStart: Int,
    into target: inout MutableRawSpan
  ) {
    precondition(target.byteCount == elements.count * elementByteCount)
    let extent = extent(of: elements)
    precondition(
      elements.isEmpty
        || extent.lowerBound >= windowStart
          && extent.upperBound - windowStart <= window.byteCount
    )
    // Safe: all elements lie within their extent, which the window was just checked to hold.
    unsafe target.withUnsafeMutableBytes { to in
      unsafe window.withUnsafeBytes { from in
        unsafe copy(elements, from: from, origin: start - windowStart, to: to)
      }
    }
    swap(&target)
  }

  /// Turns the byte order of whole elements, where it is not little-endian, and the signs that are to be turned.
  func swap(_ bytes: inout MutableRawSpan) {
    turnBytes(&bytes)
    guard !signs.isNone else { return }
    let isComplex = elementByteCount > numberByteCount
    // A number's sign is the highest bit of its last byte.
    // Safe: the place lies within one number of the buffer.
    unsafe bytes.withUnsafeMutableBytes { buffer in
      for number in 0..<buffer.count / numberByteCount
      where isComplex && number % 2 == 1 ? signs.ofSecond : signs.ofFirst {
        unsafe buffer[(number + 1) * numberByteCount - 1] ^= 0x80
      }
    }
  }

  private func turnBytes(_ bytes: inout MutableRawSpan) {
    guard isBigEndian else { return }
    let size = numberByteCount
    // Safe: both places lie within one number of the buffer.
    unsafe bytes.withUnsafeMutableBytes { buffer in
      for number in stride(from: 0, to: buffer.count - size + 1, by: size) {
        for place in 0..<size / 2 {
          unsafe buffer.swapAt(number + place, number + size - 1 - place)
        }
      }
    }
  }

  private func copy(
    _ elements: Range<Int>, from: UnsafeRawBufferPointer, origin: Int,
    to: UnsafeMutableRawBufferPointer
  ) {
    guard !elements.isEmpty else { return }
    var index = index(of: elements.lowerBound)
    let rowLength = shape.last ?? 1
    let rowStride = (strides.last ?? 1) * elementByteCount
    var done = 0
    while done < elements.count {
      var place = origin + zip(index, strides).reduce(0) { $0 + $1.0 * $1.1 } * elementByteCount
      let count = Swift.min(rowLength - (index.last ?? 0), elements.count - done)
      for element in done..<done + count {
        let offset = element * elementByteCount
        for byte in 0..<elementByteCount { unsafe to[offset + byte] = unsafe from[place + byte] }
        place += rowStride
      }
      done += count
      advance(&index)
    }
  }

  /// Moves on to the beginning of the next row.
  private func advance(_ index: inout [Int]) {
    guard !index.isEmpty else { return }
    index[index.count - 1] = 0
    for dimension in index.indices.dropLast().reversed() {
      index[dimension] += 1
      if index[dimension] < shape[dimension] { return }
      index[dimension] = 0
    }
  }
}

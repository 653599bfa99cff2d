/// The sums of rows' and columns' descriptors, element by element.
struct FloatContexts {
  let rowDescriptors: [UInt16]
  let columnDescriptors: [UInt16]

  /// The contexts that side information gives to the elements of rows that are not zero.
  init(_ side: FloatSideInformation) {
    self.init(rowDescriptors: side.rowDescriptors, columnDescriptors: side.columnDescriptors)
  }

  init(rowDescriptors: [UInt16], columnDescriptors: [UInt16]) {
    self.rowDescriptors = rowDescriptors
    self.columnDescriptors = columnDescriptors
  }

  /// Fills in the contexts of `count` coded elements from the element `start` on.
  func fill(_ contexts: inout MutableSpan<UInt16>, from start: Int, count: Int) {
    let columns = columnDescriptors.span
    var (row, column) = start.quotientAndRemainder(dividingBy: columns.count)
    var done = 0
    while done < count {
      let length = Swift.min(columns.count - column, count - done)
      let descriptor = rowDescriptors[row]
      let part = columns.extracting(column..<column + length)
      var target = contexts._mutatingExtracting(done..<done + length)
      for index in 0..<length { target[index] = descriptor &+ part[index] }
      done += length
      row += 1
      column = 0
    }
  }
}

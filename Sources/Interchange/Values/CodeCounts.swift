internal import CKernels
internal import CheckpointFormat

/// How often each code of a type of one or two bytes comes.
struct CodeCounts {
  private let width: Int
  private var tables: [UInt32]

  /// Of no codes, which have so many bytes.
  init(width: Int) {
    self.width = width
    tables = [UInt32](repeating: 0, count: Int(ckpt_code_tables) << (8 * width))
  }

  /// Takes in codes, of which there must not be 2^32 before they are taken away.
  mutating func add(_ codes: RawSpan) {
    let width = width
    // Safe: there is a count for each code in each table, and only whole codes are read.
    unsafe codes.withUnsafeBytes { codes in
      guard let start = codes.baseAddress else { return }
      unsafe ckpt_count_codes(
        start.assumingMemoryBound(to: UInt8.self), codes.count / width, UInt32(width), &tables)
    }
  }

  /// Adds the counts to others, one for each code.
  func add(to counts: inout [UInt64]) {
    let count = 1 << (8 * width)
    for code in 0..<count {
      var sum: UInt64 = 0
      for table in 0..<Int(ckpt_code_tables) { sum += UInt64(tables[table * count + code]) }
      counts[code] += sum
    }
  }
}

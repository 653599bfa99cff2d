/// How a chunk's numbers lie in rows, and what is stored of each row (SPEC.md section 8.2.2).
struct FloatRows {
  /// What is stored of a row.
  enum Kind: UInt8 {
    /// All bits.
    case full = 0
    /// All but the lowest bits of the mantissa, which are zero.
    case trimmed = 1
    /// Nothing: all bits are zero.
    case zero = 2
  }

  /// Rows of one kind that follow each other and are not zero.
  struct Run: Equatable {
    /// Where the run begins in the chunk, in elements.
    var start: Int
    /// Its elements.
    var count: Int
    /// Whether its rows are trimmed.
    var isTrimmed: Bool
  }

  /// The elements of a row; the last row may have fewer.
  let columnCount: Int
  /// The kind of each row, a raw value of ``Kind``.
  let kinds: [UInt8]
  /// The rows that are not zero, in order.
  let runs: [Run]
  /// How many rows are not zero.
  let codedRowCount: Int
  /// How many elements are in rows that are not zero.
  let codedCount: Int
  /// How many elements are in rows that are neither zero nor trimmed.
  let fullCount: Int

  /// Lays out `elementCount` elements, at least one, in rows of the kinds given.
  init(elementCount: Int, columnCount: Int, kinds: [UInt8]) {
    self.columnCount = columnCount
    self.kinds = kinds
    var runs: [Run] = []
    var coded = 0
    var rows = 0
    var full = 0
    for (row, kind) in kinds.enumerated() where kind != Kind.zero.rawValue {
      let start = row * columnCount
      let count = Swift.min(columnCount, elementCount - start)
      let isTrimmed = kind == Kind.trimmed.rawValue
      if let last = runs.indices.last, runs[last].isTrimmed == isTrimmed,
        runs[last].start + runs[last].count == start
      {
        runs[last].count += count
      } else {
        runs.append(Run(start: start, count: count, isTrimmed: isTrimmed))
      }
      coded += count
      rows += 1
      full += isTrimmed ? 0 : count
    }
    self.runs = runs
    codedCount = coded
    codedRowCount = rows
    fullCount = full
  }

  /// The number of rows.
  static func count(elementCount: Int, columnCount: Int) -> Int {
    (elementCount + columnCount - 1) / columnCount
  }
}

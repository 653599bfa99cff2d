/// How the parts of a tensor divide it: on every axis into the same stretches (SPEC.md section 6.11).
package struct Grid: Sendable {
  /// For each axis, from where to where its different stretches go, in order.
  package let stretches: [[Range<Int>]]
  /// The part in each cell, row-major; empty where cells are missing.
  package let cells: [Int]

  /// Whether the parts cover the whole.
  package var isComplete: Bool { !cells.isEmpty }

  /// Finds the grid of boxes, each a stretch on every axis. Nil where they overlap or are none. O(n log n).
  package init?(boxes: [[Range<Int>]], shape: [Int]) {
    var stretches: [[Range<Int>]] = []
    var isCovered = true
    var cellCount: Int? = 1
    for (axis, dimension) in shape.enumerated() {
      var ends: [Int: Int] = [:]
      for box in boxes {
        let stretch = box[axis]
        guard
          ends.updateValue(stretch.upperBound, forKey: stretch.lowerBound)
            ?? stretch.upperBound == stretch.upperBound
        else { return nil }
      }
      let sorted = ends.map { $0..<$1 }.sorted { $0.lowerBound < $1.lowerBound }
      var end = 0
      for stretch in sorted {
        guard stretch.lowerBound >= end else { return nil }
        isCovered = isCovered && stretch.lowerBound == end
        end = stretch.upperBound
      }
      isCovered = isCovered && end == dimension
      let (product, overflow) = (cellCount ?? 0).multipliedReportingOverflow(by: sorted.count)
      cellCount = overflow ? nil : product
      stretches.append(sorted)
    }
    guard Set(boxes.map { $0.map(\.lowerBound) }).count == boxes.count else { return nil }
    self.stretches = stretches
    guard isCovered, cellCount == boxes.count else {
      cells = []
      return
    }
    var cells = [Int](repeating: 0, count: boxes.count)
    for (part, box) in boxes.enumerated() {
      var cell = 0
      for (stretch, all) in zip(box, stretches) {
        cell = cell * all.count + Self.position(of: stretch.lowerBound, in: all)
      }
      cells[cell] = part
    }
    self.cells = cells
  }

  /// The parts in the cells that meet a range of positions along the first axis.
  package func parts(meeting rows: Range<Int>) -> ArraySlice<Int> {
    guard let first = stretches.first, !rows.isEmpty, isComplete else { return [] }
    let each = cells.count / first.count
    let start = Self.position(of: rows.lowerBound, in: first)
    let end = Self.position(of: rows.upperBound - 1, in: first)
    return cells[start * each..<(end + 1) * each]
  }

  /// Which of some stretches that leave no gap a position lies in, by bisection.
  private static func position(of place: Int, in stretches: [Range<Int>]) -> Int {
    var range = 0..<stretches.count
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range =
        stretches[middle].lowerBound <= place
        ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}

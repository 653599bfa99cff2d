/// Divides a rectangle into others whose areas are proportional to numbers and whose sides are as equal as can be
/// (Bruls, Huizing and van Wijk, "Squarified Treemaps", 2000).
enum Treemap {
  /// A rectangle, in any unit.
  struct Rectangle: Equatable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    fileprivate var shorterSide: Double { min(width, height) }
  }

  /// The rectangles of the numbers, in their order. Numbers that are not above 0 get empty ones.
  static func layout(_ numbers: [Double], in whole: Rectangle) -> [Rectangle] {
    let empty = Rectangle(x: whole.x, y: whole.y, width: 0, height: 0)
    var result = [Rectangle](repeating: empty, count: numbers.count)
    let sum = numbers.reduce(0) { $0 + max($1, 0) }
    guard sum > 0 else { return result }
    let unit = whole.width * whole.height / sum
    let order = numbers.indices.filter { numbers[$0] > 0 }.sorted {
      numbers[$0] == numbers[$1] ? $0 < $1 : numbers[$0] > numbers[$1]
    }
    var rest = whole
    var row: [Int] = []
    var rowArea = 0.0
    for place in order {
      let area = numbers[place] * unit
      let side = rest.shorterSide
      let first = row.first.map { numbers[$0] * unit }
      let last = row.last.map { numbers[$0] * unit }
      if let first, let last,
        worst(side, sum: rowArea, largest: first, smallest: last)
          < worst(side, sum: rowArea + area, largest: first, smallest: area)
      {
        put(row, area: rowArea, &rest, into: &result) { numbers[$0] * unit }
        row = []
        rowArea = 0
      }
      row.append(place)
      rowArea += area
    }
    put(row, area: rowArea, &rest, into: &result) { numbers[$0] * unit }
    return result
  }

  /// The ratio of the sides of the row's least square rectangle.
  private static func worst(_ side: Double, sum: Double, largest: Double, smallest: Double)
    -> Double
  {
    max(side * side * largest / (sum * sum), sum * sum / (side * side * smallest))
  }

  /// Puts a row along the shorter side, and takes it off the rest.
  private static func put(
    _ row: [Int], area: Double, _ rest: inout Rectangle, into result: inout [Rectangle],
    areaOf: (Int) -> Double
  ) {
    guard area > 0, rest.shorterSide > 0 else { return }
    let isColumn = rest.width >= rest.height
    let thickness = area / rest.shorterSide
    var along = isColumn ? rest.y : rest.x
    for place in row {
      let length = areaOf(place) / thickness
      result[place] =
        isColumn
        ? Rectangle(x: rest.x, y: along, width: thickness, height: length)
        : Rectangle(x: along, y: rest.y, width: length, height: thickness)
      along += length
    }
    if isColumn {
      rest.x += thickness
      rest.width = max(0, rest.width - thickness)
    } else {
      rest.y += thickness
      rest.height = max(0, rest.height - thickness)
    }
  }
}

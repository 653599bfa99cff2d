import CheckpointFormat
import Interchange

/// Values in brackets, as NumPy prints them; of many the first and the last along each dimension.
struct ShownValues {
  let lines: [String]

  /// How many are shown from each end.
  private static let edge = 3

  /// What there is to print, nested as the slice's dimensions are.
  private indirect enum Node {
    case value(TensorElement)
    case list([Node])
    case gap
  }

  /// The values of a slice: those given, where these are all, else read. Throws what reading throws.
  init(
    _ slice: TensorSlice, _ values: [TensorElement], _ reader: inout SliceReader
  ) throws(CheckpointError) {
    guard slice.elementCount > 0 else {
      lines = ["no values"]
      return
    }
    let isWhole = values.count == slice.elementCount
    let shape = slice.shape
    let places = shape.map { size in
      isWhole || size <= 2 * Self.edge
        ? Array(0..<size) : Array(0..<Self.edge) + Array(size - Self.edge..<size)
    }
    var shown = values
    if !isWhole {
      shown = []
      try Self.forEach(places) { (indices) throws(CheckpointError) in
        shown += try reader.elements(slice.single(indices))
      }
    }
    var rest = shown[...]
    let node = Self.nest(
      places.map(\.count), gaps: zip(shape, places).map { $0 > $1.count }, &rest)
    let format = Self.format(shown)
    let width = shown.map { format($0).count }.max() ?? 0
    lines = Self.print(node, format, width, indent: 0)
  }

  private static func forEach(
    _ places: [[Int]], _ body: ([Int]) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    var numbers = places.map { _ in 0 }
    while true {
      try body(zip(places, numbers).map { $0[$1] })
      var axis = places.count - 1
      while axis >= 0 {
        numbers[axis] += 1
        if numbers[axis] < places[axis].count { break }
        numbers[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }

  private static func nest(
    _ shape: [Int], gaps: [Bool], _ rest: inout ArraySlice<TensorElement>
  ) -> Node {
    guard let size = shape.first else { return rest.popFirst().map { .value($0) } ?? .gap }
    var nodes: [Node] = []
    for place in 0..<size {
      if gaps[0], place == edge { nodes.append(.gap) }
      nodes.append(nest(Array(shape.dropFirst()), gaps: Array(gaps.dropFirst()), &rest))
    }
    return .list(nodes)
  }

  private static func print(
    _ node: Node, _ format: (TensorElement) -> String, _ width: Int, indent: Int
  ) -> [String] {
    switch node {
    case .gap: return ["..."]
    case .value(let element):
      let text = format(element)
      return [String(repeating: " ", count: max(0, width - text.count)) + text]
    case .list(let nodes):
      let parts = nodes.map { print($0, format, width, indent: indent + 1) }
      let areValues = nodes.allSatisfy { if case .list = $0 { false } else { true } }
      if areValues { return wrap(parts.map { $0[0] }, indent) }
      var lines = parts.flatMap { part in
        part.enumerated().map { $0.offset == 0 ? " " + $0.element : " " + $0.element }
      }
      lines[0] = "[" + lines[0].dropFirst()
      lines[lines.count - 1] += "]"
      return lines
    }
  }

  /// Values in one pair of brackets, on as many lines as they need.
  private static func wrap(_ values: [String], _ indent: Int) -> [String] {
    var lines = ["["]
    let limit = min(100, Terminal.outputWidth ?? 100)
    for value in values {
      let line = lines[lines.count - 1]
      if line.count > 1, indent + line.count + value.count + 2 > limit {
        lines.append(" " + value)
      } else {
        lines[lines.count - 1] = line + (line == "[" ? "" : " ") + value
      }
    }
    lines[lines.count - 1] += "]"
    return lines
  }

  /// How values are written: all in the same way, with four digits behind the point or, where they are of very different
  /// sizes, with powers of ten.
  private static func format(_ elements: [TensorElement]) -> (TensorElement) -> String {
    let sizes = elements.flatMap { element -> [Double] in
      switch element {
      case .number(let value): [value.magnitude]
      case .complex(let real, let imaginary): [real.magnitude, imaginary.magnitude]
      default: []
      }
    }.filter { $0 > 0 && $0.isFinite }
    let (least, most) = (sizes.min() ?? 1, sizes.max() ?? 1)
    let isScientific = most >= 1e6 || least < 1e-4 || most / least > 1e5
    let number = { (value: Double) in
      isScientific ? Self.scientific(value) : Figures.decimal(value, 4)
    }
    return { element in
      switch element {
      case .integer(let value): "\(value)"
      case .unsigned(let value): "\(value)"
      case .boolean(let value): value ? "True" : "False"
      case .number(let value): number(value)
      case .complex(let real, let imaginary):
        number(real) + (imaginary.sign == .minus ? "" : "+") + number(imaginary) + "j"
      }
    }
  }

  private static func scientific(_ value: Double) -> String {
    value.isFinite ? Figures.scientific(value) : "\(value)"
  }

  /// A statistic: as values are written.
  static func figure(_ value: Double) -> String {
    value == 0 || value.magnitude >= 1e-3 && value.magnitude < 1e6
      ? Figures.decimal(value, 6) : Figures.scientific(value)
  }
}

extension TensorSlice {
  /// One element of a slice, by its place along each of the slice's dimensions.
  fileprivate func single(_ indices: [Int]) -> TensorSlice {
    var slice = self
    slice.narrow(to: indices)
    return slice
  }
}

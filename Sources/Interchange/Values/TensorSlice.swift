public import CheckpointFormat

/// Which elements of a tensor are meant, as NumPy writes it: `10:20,:5`, `-1`, `..., 0`, `::2`.
public struct TensorSlice: Sendable, Equatable {
  /// The places along one dimension.
  public struct Axis: Sendable, Equatable {
    /// The first place.
    public var start: Int
    /// How many places there are.
    public var count: Int
    /// From each place to the next; below zero where they go backwards.
    public var step: Int
    /// Whether the dimension was given one place, and is none of the slice's.
    public var isDropped = false
  }

  /// The places along each dimension of the tensor.
  public private(set) var axes: [Axis]
  private let dimensions: [Int]

  /// The dimensions of the slice.
  public var shape: [Int] { axes.filter { !$0.isDropped }.map(\.count) }
  /// The elements of the slice.
  public var elementCount: Int { axes.reduce(1) { $0 * $1.count } }
  /// Whether all elements are meant, in their order.
  public var isWhole: Bool {
    zip(axes, dimensions).allSatisfy { $0.start == 0 && $0.step == 1 && $0.count == $1 }
  }

  /// All elements of a tensor.
  public init(all shape: [Int]) {
    dimensions = shape
    axes = shape.map { Axis(start: 0, count: $0, step: 1) }
  }

  /// Reads what stands between the brackets. Dimensions that are not named are taken whole.
  ///
  /// Throws `.argument` for what is none, more dimensions than there are, and a place outside of the tensor. Ends of
  /// ranges outside of it are its ends.
  public init(_ text: String, of shape: [Int]) throws(CheckpointError) {
    self.init(all: shape)
    var parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
      $0.filter { $0 != " " }
    }
    if parts == [""] { parts = [] }
    let named = parts.count { $0 != "..." }
    guard parts.count - named < 2, named <= shape.count else {
      throw CheckpointError(
        .argument,
        "[\(Escaping.escapeShortened(text))] has too many indices for a tensor of \(shape.count) dimensions"
      )
    }
    var axis = 0
    for part in parts {
      if part == "..." {
        axis += shape.count - named
      } else {
        axes[axis] = try Self.axis(part, size: shape[axis], number: axis)
        axis += 1
      }
    }
  }

  private static func axis(
    _ text: String, size: Int, number: Int
  ) throws(CheckpointError) -> Axis {
    var numbers: [Int?] = []
    for part in text.split(separator: ":", omittingEmptySubsequences: false) {
      guard part.isEmpty || Int(part) != nil else {
        numbers = []
        break
      }
      numbers.append(Int(part))
    }
    guard (1...3).contains(numbers.count), numbers.count > 1 || numbers[0] != nil else {
      throw CheckpointError(
        .argument, "\(Escaping.escapeShortened(text)) is not an index such as 3, -1 or 10:20")
    }
    if numbers.count == 1, let place = numbers[0] {
      let start = place < 0 ? place.addingReportingOverflow(size).partialValue : place
      guard (0..<size).contains(start) else {
        throw CheckpointError(
          .argument,
          "index \(place) is out of bounds for dimension \(number), which has size \(size)")
      }
      return Axis(start: start, count: 1, step: 1, isDropped: true)
    }
    return try range(numbers + [nil], size: size)
  }

  /// As Python's `slice.indices` has it.
  private static func range(_ numbers: [Int?], size: Int) throws(CheckpointError) -> Axis {
    let step = numbers[2] ?? 1
    guard step != 0, step != .min else {
      throw CheckpointError(.argument, "the step of a slice cannot be zero")
    }
    let (least, most) = step > 0 ? (0, size) : (-1, size - 1)
    let place = { (number: Int?, otherwise: Int) in
      guard let number else { return otherwise }
      return min(max(number < 0 ? number + size : number, least), most)
    }
    let start = place(numbers[0], step > 0 ? least : most)
    let end = place(numbers[1], step > 0 ? most : least)
    let distance = step > 0 ? end - start : start - end
    let count = distance > 0 ? (distance - 1) / Int(step.magnitude) + 1 : 0
    return Axis(start: start, count: count, step: step)
  }

  /// Leaves one element, by its place along each of the slice's dimensions, which must be within it.
  public mutating func narrow(to places: [Int]) {
    var rest = places[...]
    for number in axes.indices where !axes[number].isDropped {
      guard let place = rest.popFirst() else { return }
      axes[number].start += place * axes[number].step
      axes[number].count = 1
    }
  }

  /// The same elements with all steps forwards.
  var ascending: TensorSlice {
    var slice = self
    for (number, axis) in axes.enumerated() where axis.step < 0 && axis.count > 0 {
      slice.axes[number].start += (axis.count - 1) * axis.step
      slice.axes[number].step = -axis.step
    }
    return slice
  }

  /// Calls `body` with the ranges of elements, counted in the tensor, that stand behind each other, in the slice's
  /// order.
  func forEachRun(
    _ body: (Range<Int>) throws(CheckpointError) -> Void
  ) throws(CheckpointError) {
    guard elementCount > 0 else { return }
    // The last dimensions that are whole are blocks; the one before them has some blocks in a row.
    var block = 1
    var last = axes.count - 1
    while last >= 0, axes[last].step == 1, axes[last].count == dimensions[last] {
      block *= dimensions[last]
      last -= 1
    }
    guard last >= 0 else { return try body(0..<block) }
    var strides = [Int](repeating: block, count: last + 1)
    for axis in (0..<last).reversed() { strides[axis] = strides[axis + 1] * dimensions[axis + 1] }
    let isOneRun = axes[last].step == 1
    let run = isOneRun ? axes[last].count * block : block
    var places = [Int](repeating: 0, count: last + 1)
    while true {
      var start = 0
      for axis in 0...last {
        start += (axes[axis].start + places[axis] * axes[axis].step) * strides[axis]
      }
      try body(start..<start + run)
      var axis = isOneRun ? last - 1 : last
      while axis >= 0 {
        places[axis] += 1
        if places[axis] < axes[axis].count { break }
        places[axis] = 0
        axis -= 1
      }
      if axis < 0 { return }
    }
  }
}

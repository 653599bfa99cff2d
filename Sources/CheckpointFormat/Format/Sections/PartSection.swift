/// Which own tensors are boxes of larger ones, and where in these (SPEC.md section 6.11).
struct PartSection: Sendable {
  struct Whole: Sendable {
    var name: String
    var shape: [Int]
  }

  struct Part: Sendable {
    /// The own tensor, a position in `TNSR`.
    var tensor: Int
    /// A position in ``wholes``.
    var whole: Int
    /// Where in the whole the part's first element is.
    var origin: [Int]
  }

  /// Whether the parts of every whole of the file cover it.
  var isComplete = false
  /// Those of which own tensors are parts, in ascending order of names.
  var wholes: [Whole] = []
  /// In ascending order of ``Part/tensor``.
  var parts: [Part] = []

  init(isComplete: Bool) { self.isComplete = isComplete }

  /// Parses the payload; `form` gives that of an own tensor, of which there are `tensorCount`.
  ///
  /// Throws `.part`, `.overrun`, `.utf8`, `.rank`, `.shapeOverflow` and
  /// `.shapeBlock`.
  init(
    parsing cursor: inout ByteCursor, tensorCount: Int,
    form: (Int) throws(CheckpointError) -> TensorForm
  ) throws(CheckpointError) {
    let flag = try cursor.read(UInt8.self)
    guard flag <= 1 else {
      throw CheckpointError(
        .part, "parts are neither complete nor incomplete, but \(flag)", offset: cursor.offset - 1)
    }
    isComplete = flag == 1
    for _ in 0..<(try cursor.readCount(of: "wholes", smallest: 7)) {
      let start = cursor.offset
      let name = try cursor.readString().text
      guard !name.isEmpty, wholes.last.map({ Ordering.precedes($0.name, name) }) ?? true else {
        throw CheckpointError(
          .part, "names of wholes are empty, repeated or not in order", offset: start)
      }
      let shape = try cursor.readShape()
      guard !shape.isEmpty, shape.allSatisfy({ $0 > 0 }) else {
        throw CheckpointError(.part, "a whole is a scalar or has no elements", offset: start)
      }
      wholes.append(Whole(name: name, shape: shape))
      try readParts(&cursor, tensorCount: tensorCount, form: form)
    }
    parts.sort { $0.tensor < $1.tensor }
    for (part, next) in zip(parts, parts.dropFirst()) where part.tensor == next.tensor {
      throw CheckpointError(
        .part, "tensor \(part.tensor) is a part of two wholes", offset: cursor.offset)
    }
  }

  private mutating func readParts(
    _ cursor: inout ByteCursor, tensorCount: Int,
    form: (Int) throws(CheckpointError) -> TensorForm
  ) throws(CheckpointError) {
    let start = cursor.offset
    let whole = wholes[wholes.count - 1]
    let count = try cursor.readCount(of: "parts", smallest: 4 + 8 * whole.shape.count)
    guard count > 0 else {
      throw CheckpointError(.part, "a whole has no parts here", offset: start)
    }
    var previous = -1
    var first: TensorForm?
    for _ in 0..<count {
      let start = cursor.offset
      let tensor = Int(try cursor.read(UInt32.self))
      var origin: [Int] = []
      for _ in whole.shape { origin.append(Int(clamping: try cursor.read(UInt64.self))) }
      guard tensor > previous, tensor < tensorCount else {
        throw CheckpointError(
          .part, "parts are not in order, or of tensors that are not there", offset: start)
      }
      previous = tensor
      let form = try form(tensor)
      try form.check(isBoxAt: origin, in: whole.shape, offset: start)
      guard first ?? form == form else {
        throw CheckpointError(
          .part, "parts of a whole differ in layer, role, group, type or layout", offset: start)
      }
      first = first ?? form
      parts.append(Part(tensor: tensor, whole: wholes.count - 1, origin: origin))
    }
  }

  /// What an own tensor is a part of; nil where it is none. O(log n).
  func part(of tensor: Int) -> Part? {
    var range = 0..<parts.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if parts[middle].tensor == tensor { return parts[middle] }
      range =
        parts[middle].tensor < tensor ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// Writes the payload; `wholes` are in ascending order of names.
  func write(to writer: inout ByteWriter) {
    writer.write(UInt8(isComplete ? 1 : 0))
    writer.write(UInt32(wholes.count))
    var members = [[Part]](repeating: [], count: wholes.count)
    for part in parts { members[part.whole].append(part) }
    for (whole, parts) in zip(wholes, members) {
      writer.write(string: whole.name)
      writer.write(UInt8(whole.shape.count))
      for dimension in whole.shape { writer.write(UInt64(dimension)) }
      writer.write(UInt32(parts.count))
      for part in parts {
        writer.write(UInt32(part.tensor))
        for start in part.origin { writer.write(UInt64(start)) }
      }
    }
  }
}

extension TensorForm {
  /// Checks that a tensor of this form is a box of a whole, given where its first element is there. Throws
  /// `.part`, `.shapeOverflow` and `.shapeBlock`.
  func check(
    isBoxAt origin: [Int], in whole: [Int], offset: Int? = nil
  ) throws(CheckpointError) {
    let axes = zip(zip(origin, shape), whole)
    guard shape.count == whole.count,
      axes.allSatisfy({ $0.1 > 0 && $0.0 <= $1 && $0.1 <= $1 - $0.0 })
    else {
      throw CheckpointError(.part, "a part does not lie within its whole", offset: offset)
    }
    let block = dataType.elementsPerBlock
    let ends = [origin.last, shape.last, whole.last].compactMap { $0 }
    guard ends.allSatisfy({ $0.isMultiple(of: block) }) else {
      throw CheckpointError(.part, "a part cuts a block of \(block) elements", offset: offset)
    }
    do throws(CheckpointError) {
      _ = try TensorSize(shape: whole, dataType: dataType)
    } catch {
      var error = error
      error.offset = offset
      throw error
    }
  }
}

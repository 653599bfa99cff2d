/// Lists of small numbers in a float chunk's side information (SPEC.md section 8.2.2).
enum IntegerList {
  private static let constant = 8

  /// Writes numbers from 0 to 127 in whichever of the forms is shortest.
  static func write(_ values: [UInt8], to bits: inout BitWriter) {
    let least = Int(values.min() ?? 0)
    let most = Int(values.max() ?? 0)
    if least == most {
      bits.write(least, 7)
      bits.write(constant, 4)
      return
    }
    let width = Int.bitWidth - (most - least).leadingZeroBitCount
    var counts = [Int](repeating: 0, count: 128)
    for value in values { counts[Int(value)] += 1 }
    var rest = values.count / 2
    let median = counts.firstIndex { count in
      rest -= count
      return rest < 0
    }
    let center = median ?? least
    var best = (cost: values.count * width, form: constant + width)
    for parameter in 0..<constant {
      let cost = counts.enumerated().reduce(0) { sum, entry in
        sum + entry.element * (1 + parameter + zigzag(entry.offset - center) >> parameter)
      }
      if cost < best.cost { best = (cost, parameter) }
    }
    bits.write(best.form < constant ? center : least, 7)
    bits.write(best.form, 4)
    for value in values {
      if best.form > constant {
        bits.write(Int(value) - least, width)
      } else {
        let code = zigzag(Int(value) - center)
        bits.writeUnary(code >> best.form)
        bits.write(code, best.form)
      }
    }
  }

  /// Reads `count` numbers from 0 to `limit`, at most 127. Throws `.floatSide`.
  static func read(
    _ count: Int, limit: Int, from bits: inout BitReader
  ) throws(CheckpointError) -> [UInt8] {
    let base = try bits.read(7)
    let form = try bits.read(4)
    if form == constant {
      try check(base, limit)
      return [UInt8](repeating: UInt8(base), count: count)
    }
    var values = [UInt8](repeating: 0, count: count)
    for index in 0..<count {
      let value: Int
      if form > constant {
        value = base + (try bits.read(form - constant))
      } else {
        let high = try bits.readUnary(limit: 255)
        value = base + unzigzag(high << form | (try bits.read(form)))
      }
      try check(value, limit)
      values[index] = UInt8(value)
    }
    return values
  }

  /// 0, -1, 1, -2, ... as 0, 1, 2, 3, ...
  static func zigzag(_ value: Int) -> Int { value < 0 ? -2 * value - 1 : 2 * value }

  /// The inverse of ``zigzag(_:)``.
  static func unzigzag(_ code: Int) -> Int { code & 1 == 0 ? code >> 1 : -(code >> 1) - 1 }

  private static func check(_ value: Int, _ limit: Int) throws(CheckpointError) {
    guard value >= 0, value <= limit else {
      throw CheckpointError(
        .floatSide, "\(value) in a chunk's side information is not 0 to \(limit)")
    }
  }
}

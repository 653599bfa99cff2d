internal import CheckpointFormat

/// The extra field that holds numbers which do not fit 32 bits, in an order of its own (APPNOTE.TXT 4.5.3).
struct Zip64Field {
  private let numbers: [UInt64]
  private var used = 0
  let isPresent: Bool

  /// Looks through extra fields. Throws `.zip` for fields that do not fit, or where there are two.
  init(among extra: inout ByteCursor) throws(CheckpointError) {
    var found: [UInt64]?
    // A few bytes without a field's head are how some writers fill up.
    while extra.remaining >= 4 {
      let offset = extra.offset
      let (kind, count) = try (extra.read(UInt16.self), Int(extra.read(UInt16.self)))
      guard count <= extra.remaining else {
        throw CheckpointError(.zip, "an extra field runs beyond its end", offset: offset)
      }
      guard kind == ZipFormat.zip64Field else {
        try extra.skip(count)
        continue
      }
      guard found == nil else {
        throw CheckpointError(.zip, "a member has two Zip64 fields", offset: offset)
      }
      var numbers: [UInt64] = []
      for _ in 0..<count / 8 { numbers.append(try extra.read()) }
      try extra.skip(count % 8)
      found = numbers
    }
    isPresent = found != nil
    numbers = found ?? []
  }

  /// The number itself, or where it refers to this field the next number here; nil where there is none.
  mutating func resolve(_ small: UInt32) throws(CheckpointError) -> UInt64? {
    guard small == .max else { return UInt64(small) }
    guard used < numbers.count else { return isPresent ? nil : UInt64(small) }
    used += 1
    return numbers[used - 1]
  }
}

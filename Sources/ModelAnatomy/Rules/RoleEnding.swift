/// The end of a tensor's name that tells its role in the layer that the rest of the name is.
struct RoleEnding {
  /// The role; `other` if the name does not tell.
  let role: Role
  /// The ending's length in bytes, with the dot or underscore before it: 7 in `query.weight`.
  let length: Int

  /// Whole last parts of names.
  private static let parts: [(text: String, role: Role)] = [
    ("weight", .weight), ("bias", .bias), ("gamma", .weight), ("beta", .bias),
    ("scale", .scale), ("scales", .scale), ("weight_scale", .scale), ("weight_scale_inv", .scale),
  ]

  /// Beginnings of last parts, as in `weight_ih_l0`.
  private static let beginnings: [(text: String, role: Role)] = [
    ("weight_", .weight), ("bias_", .bias),
  ]

  /// Ends of last parts, as in `in_proj_weight`.
  private static let ends: [(text: String, role: Role)] = [("_weight", .weight), ("_bias", .bias)]

  private static let older: [(text: String, newer: String)] = [
    (".gamma", ".weight"), (".beta", ".bias"),
  ]

  /// What is written today for a name with an ending that normalizations had before.
  static func newerName(of name: ArraySlice<UInt8>) -> [UInt8]? {
    for (text, newer) in older where name.suffix(text.utf8.count).elementsEqual(text.utf8) {
      return name.dropLast(text.utf8.count) + Array(newer.utf8)
    }
    return nil
  }

  /// The ending of a name or of its key.
  init(of name: [UInt8]) {
    let dot = name.lastIndex(of: UInt8(ascii: "."))
    let part = name[(dot.map { $0 + 1 } ?? 0)...]
    let whole = RoleEnding.parts.first { part.elementsEqual($0.text.utf8) }
    if let found = whole ?? RoleEnding.beginnings.first(where: { part.starts(with: $0.text.utf8) })
    {
      role = found.role
      length = name.count - (dot ?? 0)
    } else if let found = RoleEnding.ends.first(where: { end in
      part.count > end.text.utf8.count
        && part.suffix(end.text.utf8.count).elementsEqual(end.text.utf8)
    }) {
      role = found.role
      length = found.text.utf8.count
    } else {
      role = .other
      length = 0
    }
  }
}

import Testing
import TestSupport

/// What kind of value belongs to a key.
indirect enum JSONShape: Sendable {
  case text, integer, number, boolean
  /// The value may be null.
  case optional(JSONShape)
  case list(JSONShape)
  /// An object with these keys and no others; optional ones may be missing.
  case object(_ required: [String: JSONShape], optional: [String: JSONShape] = [:])
  /// An object with any keys and values of one kind.
  case dictionary(JSONShape)
  case anything

  /// Records an issue wherever a value is not of this kind.
  func check(
    _ value: JSON, at path: String = "$", sourceLocation: SourceLocation = #_sourceLocation
  ) {
    func expect(_ fits: Bool) {
      #expect(fits, "\(path) is \(value)", sourceLocation: sourceLocation)
    }
    switch (self, value) {
    case (.anything, _), (.text, .string), (.boolean, .boolean), (.optional, .null): break
    case (.integer, .number): expect(value.integer != nil)
    case (.number, .number(let digits)): expect(Double(digits) != nil)
    case (.optional(let shape), _):
      shape.check(value, at: path, sourceLocation: sourceLocation)
    case (.list(let shape), .array(let items)):
      for (number, item) in items.enumerated() {
        shape.check(item, at: "\(path)[\(number)]", sourceLocation: sourceLocation)
      }
    case (.dictionary(let shape), .object(let members)):
      for member in members {
        shape.check(member.value, at: "\(path).\(member.key)", sourceLocation: sourceLocation)
      }
    case (.object(let required, let optional), .object(let members)):
      let missing = Set(required.keys).subtracting(members.map(\.key))
      #expect(missing.isEmpty, "\(path) lacks \(missing)", sourceLocation: sourceLocation)
      for member in members {
        guard let shape = required[member.key] ?? optional[member.key] else {
          Issue.record(
            "\(path).\(member.key) is not in the contract", sourceLocation: sourceLocation)
          continue
        }
        shape.check(member.value, at: "\(path).\(member.key)", sourceLocation: sourceLocation)
      }
    default: expect(false)
    }
  }
}

import CheckpointFormat
import TestSupport
import Testing

@testable import Interchange

/// Metadata as a text, and back (SPEC.md annex A.6).
struct MetadataTextTests {
  private static func text(_ value: MetadataValue) -> String {
    var metadata = CheckpointMetadata()
    metadata["k"] = value
    return String(MetadataText.text(of: metadata).dropFirst(#"{"k":"#.count).dropLast())
  }

  private static func map(_ entries: [(String, MetadataValue)]) -> MetadataValue {
    .map(CheckpointMetadata(unordered: entries.map { (key: $0.0, value: $0.1) }))
  }

  static let examples: [(MetadataValue, String)] = [
    (.string("é\n\"\u{1F}/"), #""é\n\"\u001f/""#), (.integer(.min), "-9223372036854775808"),
    (.float(1), "1.0"), (.float(0.1), "0.1"), (.float(-0.0), #"{"float":"8000000000000000"}"#),
    (.float(.infinity), #"{"float":"7ff0000000000000"}"#), (.boolean(true), "true"),
    (.null, "null"), (.bytes([0, 0xAB]), #"{"bytes":"00ab"}"#), (.bytes([]), #"{"bytes":""}"#),
    (.strings(["a"]), #"["a"]"#), (.strings([]), #"{"list":"string"}"#),
    (.integers([]), #"{"list":"integer"}"#), (.floats([]), #"{"list":"float"}"#),
    (.booleans([]), #"{"list":"boolean"}"#), (.byteStrings([]), #"{"list":"bytes"}"#),
    (.lists([]), #"{"list":"list"}"#), (.maps([]), #"{"list":"map"}"#), (.list([]), "[]"),
    (.list([.null]), "[null]"), (.list([.integer(1), .float(1)]), "[1,1.0]"),
    (.floats([1, -.infinity]), #"[1.0,{"float":"fff0000000000000"}]"#),
    (.lists([.integers([1]), .strings([])]), #"[[1],{"list":"string"}]"#),
    (map([]), "{}"), (map([("", .null), ("b", .integer(2))]), #"{"":null,"b":2}"#),
    (map([("map", .integer(1))]), #"{"map":{"map":1}}"#),
    (map([("float", map([("x", .null)]))]), #"{"map":{"float":{"x":null}}}"#),
    (map([("map", map([("map", .null)]))]), #"{"map":{"map":{"map":{"map":null}}}}"#),
    (map([("list", .null), ("map", map([("a", .null)]))]), #"{"list":null,"map":{"a":null}}"#),
    (
      map([("map", map([("bytes", .null)])), ("z", .null)]),
      #"{"map":{"map":{"bytes":null}},"z":null}"#
    ),
  ]

  @Test(arguments: examples)
  func eachValueHasOneText(_ value: MetadataValue, _ text: String) throws {
    #expect(Self.text(value) == text)
    let back = try #require(MetadataText.metadata(from: #"{"k":\#(text)}"#))
    #expect(Self.isSame(back["k"], value))
  }

  /// Values of all types, nested, come back bit for bit.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func valuesComeBack(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var metadata = CheckpointMetadata()
    for _ in 0..<4 {
      let value = Self.value(depth: 1, &generator)
      metadata["\(Int.random(in: 0...9, using: &generator))"] = value
    }
    let back = try #require(MetadataText.metadata(from: MetadataText.text(of: metadata)))
    #expect(Self.isSame(.map(back), .map(metadata)), "seed \(seed)")
  }

  @Test func theDeepestComesBackAndNothingDeeper() throws {
    for mark in ["map", "a"] {
      var value = MetadataValue.null
      for _ in 1..<MetadataValue.maximumDepth { value = Self.map([(mark, value)]) }
      var metadata = CheckpointMetadata()
      metadata["k"] = value
      #expect(MetadataText.metadata(from: MetadataText.text(of: metadata)) == metadata)
      #expect(MetadataText.holds(value, of: "k"))
      metadata["k"] = Self.map([(mark, value)])
      #expect(MetadataText.metadata(from: MetadataText.text(of: metadata)) == nil)
      #expect(!MetadataText.holds(Self.map([(mark, value)]), of: "k"))
    }
  }

  /// Equality by bits: NaN is equal to itself, and 0 is not -0.
  private static func isSame(_ a: MetadataValue?, _ b: MetadataValue?) -> Bool {
    switch (a, b) {
    case (.float(let a), .float(let b)): a.bitPattern == b.bitPattern
    case (.floats(let a), .floats(let b)): a.map(\.bitPattern) == b.map(\.bitPattern)
    case (.list(let a), .list(let b)), (.lists(let a), .lists(let b)):
      a.count == b.count && zip(a, b).allSatisfy { isSame($0, $1) }
    case (.map(let a), .map(let b)):
      a.map(\.key) == b.map(\.key) && zip(a, b).allSatisfy { isSame($0.value, $1.value) }
    case (.maps(let a), .maps(let b)):
      a.count == b.count && zip(a, b).allSatisfy { isSame(.map($0), .map($1)) }
    default: a == b
    }
  }

  private static func value(
    depth: Int, _ generator: inout SeededGenerator
  ) -> MetadataValue {
    func items<Item>(_ make: (inout SeededGenerator) -> Item) -> [Item] {
      (0..<Int.random(in: 0...3, using: &generator)).map { _ in make(&generator) }
    }
    let keys = ["", "map", "list", "float", "bytes", "a", "\"\u{0}"]
    func entries(_ generator: inout SeededGenerator) -> CheckpointMetadata {
      let count = Int.random(in: 0...2, using: &generator)
      return CheckpointMetadata(
        unordered: (0..<count).map { _ in
          (
            key: keys.randomElement(using: &generator) ?? "",
            value: value(depth: depth + 1, &generator)
          )
        })
    }
    func number(_ generator: inout SeededGenerator) -> Double {
      Bool.random(using: &generator)
        ? Double(bitPattern: .random(in: .min ... .max, using: &generator))
        : [0, -0.0, .nan, 1, 5e-324, 1e300].randomElement(using: &generator) ?? 0
    }
    switch Int.random(in: 0...(depth < 6 ? 14 : 9), using: &generator) {
    case 0: return .string(keys.randomElement(using: &generator) ?? "")
    case 1: return .integer(.random(in: .min ... .max, using: &generator))
    case 2: return .float(number(&generator))
    case 3: return .boolean(.random(using: &generator))
    case 4: return .bytes(items { .random(in: 0...255, using: &$0) })
    case 5: return .null
    case 6: return .strings(items { keys.randomElement(using: &$0) ?? "" })
    case 7: return .integers(items { .random(in: .min ... .max, using: &$0) })
    case 8: return .floats(items(number))
    case 9: return .byteStrings(items { [.random(in: 0...255, using: &$0)] })
    case 10: return .maps(items(entries))
    case 11: return .map(entries(&generator))
    case 12: return .lists(items { .list([.null, value(depth: depth + 2, &$0)]) })
    case 13: return .list([value(depth: depth + 1, &generator), .null])
    default: return .booleans(items { .random(using: &$0) })
    }
  }
}

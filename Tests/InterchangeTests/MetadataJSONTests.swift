import CheckpointFormat
import Interchange
import Testing

/// Facts as JSON, and back.
struct MetadataJSONTests {
  private static let values: [(MetadataValue, String)] = [
    (.string("a\"\\\u{1}ä"), #""a\"\\\u0001ä""#), (.integer(.min), "-9223372036854775808"),
    (.integer(.max), "9223372036854775807"), (.float(3), "3.0"), (.float(1e300), "1e+300"),
    (.float(-.infinity), "-Infinity"), (.boolean(true), "true"), (.null, "null"),
    (.bytes([0, 255]), #"{"$bytes":"00ff"}"#), (.strings(["a", "b"]), #"["a","b"]"#),
    (.integers([1, -2]), "[1,-2]"), (.floats([1, 0.5]), "[1.0,0.5]"),
    (.list([.integer(1), .null, .string("x")]), #"[1,null,"x"]"#),
    (.map(map(["a": .integer(1), "": .null])), #"{"":null,"a":1}"#),
    (.map(map(["$bytes": .string("00")])), #"{"$map":{"$bytes":"00"}}"#),
    (.map(map(["$map": .map(map([:]))])), #"{"$map":{"$map":{}}}"#),
  ]

  private static func map(_ entries: [String: MetadataValue]) -> CheckpointMetadata {
    var map = CheckpointMetadata()
    for (key, value) in entries { map[key] = value }
    return map
  }

  @Test(arguments: values.indices)
  func valuesComeBackAsTheyWere(number: Int) throws {
    let (value, text) = Self.values[number]
    let facts = Self.map(["key": value])
    #expect(facts.json == "{\"key\":\(text)}")
    #expect(try CheckpointMetadata(json: Array(facts.json.utf8)) == facts)
  }

  @Test(arguments: [
    "[1]", #"{"a":{"$bytes":"0"}}"#, #"{"a":{"$bytes":"0g"}}"#, #"{"a":1,"a":2}"#, "{", "",
  ])
  func whatIsNoneIsRefused(text: String) {
    #expect(throws: CheckpointError.self) { try CheckpointMetadata(json: Array(text.utf8)) }
  }

  @Test func numbersThatAreTooLongAreFloats() throws {
    let facts = try CheckpointMetadata(json: Array(#"{"a":9223372036854775808}"#.utf8))
    #expect(facts["a"] == .float(9_223_372_036_854_775_808))
  }
}

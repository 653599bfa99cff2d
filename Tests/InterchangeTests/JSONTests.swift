import CheckpointFormat
import Testing
import TestSupport

@testable import Interchange

/// The JSON reader against RFC 8259, a text at a time.
struct JSONTests {
  /// Passes over one value and the end of the text; the error's offset where it is refused.
  private func failure(_ bytes: [UInt8]) -> CheckpointError? {
    var json = JSONReader(bytes.span, base: 100)
    do throws(CheckpointError) {
      try json.skipValue()
      try json.finish()
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    "{}", "[]", " [ ] ", "null", "true", "false", "0", "-0", "10", "-1.5", "1e5", "1E+5", "1e-5",
    "0.5e0", "1e308", "1e-999", #""""#, #""a""#, #""\"\\\/\b\f\n\r\t""#,
    #""\u0000\uFFFF\ud83d\uDE00""#,
    "\"\u{7F}é😀\u{2028}\"", #"{"a":1,"b":[1,2,{"c":null}]}"#, "\t\n\r {\"\" : [ ]}\n",
    "[[[[]]],{}]",
  ])
  func wellFormedTextIsRead(text: String) {
    #expect(failure(Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("", 0), (" ", 1), ("{", 1), ("[", 1), ("}", 0), ("]", 0), ("{]", 1), ("[}", 1), ("[1,]", 3),
    ("[,1]", 1), ("[1 2]", 3), ("[1,,2]", 3), (#"{"a"}"#, 4), (#"{"a":}"#, 5), (#"{"a":1,}"#, 7),
    (#"{"a" 1}"#, 5), ("{a:1}", 1), ("{1:1}", 1), (#"{,"a":1}"#, 1), ("nul", 0), ("nulL", 3),
    ("True", 0), ("NaN", 0), ("Infinity", 0), ("-Infinity", 1), ("+1", 0), ("-", 1), ("01", 0),
    ("-01", 0), ("1.", 2), (".5", 0), ("1e", 2), ("1e+", 3), ("1e999", 0), ("0x10", 1), ("1 1", 2),
    ("'a'", 0), ("// a", 0), ("\u{FEFF}1", 0), (#"""#, 1), (#""a"#, 2), (#""\"#, 2), (#""\x""#, 2),
    ("\"\u{1}\"", 1), ("\"a\n\"", 2), ("\"\\u0041\n\"", 7), ("{}{}", 2), ("[1]x", 3), ("\u{C}1", 0),
  ])
  func malformedTextIsRefused(text: String, offset: Int) throws {
    let error = try #require(failure(Array(text.utf8)))
    #expect(error.code == .json)
    #expect(error.offset == 100 + offset, "\(error)")
    #expect(!error.message.contains("\n"))
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xC3, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0x5C, 0x6E, 0x80, 0x22],
    ] as [[UInt8]])
  func stringsAreWellFormedUTF8(bytes: [UInt8]) throws {
    #expect(try #require(failure(bytes)).code == .utf8)
  }

  @Test(arguments: [
    #""\u12""#, #""\u12G4""#, #""\u 123""#, #""\uD800""#, #""\uD800x""#, #""\uD800\n""#,
    #""\uD800\uD800""#, #""\uDC00""#, #""\uD800\u0041""#, #""\u00e""#, #""\u００４１""#,
  ])
  func halfEscapesAreRefused(text: String) throws {
    #expect(try #require(failure(Array(text.utf8))).code == .json)
  }

  @Test func depthEnds() {
    for (open, close) in [("[", "]"), (#"{"a":"#, "}")] {
      let inner = open == "[" ? "" : "1"
      func text(_ depth: Int) -> [UInt8] {
        Array(
          (String(repeating: open, count: depth) + inner + String(repeating: close, count: depth))
            .utf8)
      }
      #expect(failure(text(127)) == nil)
      #expect(failure(text(128))?.code == .json)
      #expect(failure(text(100_000))?.code == .json)
      #expect(failure(Array(String(repeating: open, count: 100_000).utf8))?.code == .json)
    }
    // Arrays beside each other are no deeper than one.
    #expect(failure(Array("[\((1...500).map { _ in "[]" }.joined(separator: ","))]".utf8)) == nil)
  }

  @Test(arguments: [
    ("0", 0), ("9223372036854775807", Int.max), ("9223372036854775808", nil),
    ("99999999999999999999", nil), ("-1", nil), ("00", nil), ("1.0", nil), ("1e0", nil),
    ("", nil), ("a", nil),
  ])
  func wholeNumbersAreExact(text: String, value: Int?) {
    let bytes = Array(text.utf8)
    var json = JSONReader(bytes.span, base: 0)
    #expect((try? json.readWholeNumber()) == value)
  }

  /// What is written is read as the same, character for character.
  @Test func stringsComeBack() throws {
    let everyScalar = (0...0x10FFFF).lazy.compactMap { Unicode.Scalar(UInt32($0)) }
      .filter { $0.value < 0x3000 || $0.value % 97 == 0 }
    var text = ""
    text.unicodeScalars.append(contentsOf: everyScalar)
    var writer = ByteWriter()
    JSONText.write(text, to: &writer)
    var json = JSONReader(writer.bytes.span, base: 0)
    let read = try json.readString()
    #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
    try json.finish()
  }

  // MARK: Values

  /// A value in the words of this test.
  private func text(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .integer(let value): "i\(value)"
    case .number(let value): "n\(value)"
    case .string(let value): "'\(value)'"
    case .array(let items): "[\(items.map(text).joined(separator: " "))]"
    case .object(let members):
      "{\(members.map { "\($0.key)=\(text($0.value))" }.joined(separator: " "))}"
    }
  }

  @Test(arguments: [
    (
      #" {"b" : [1, -2.5, 1e2, true, null], "a": {"": "x"}} "#,
      "{b=[i1 n-2.5 n100.0 true null] a={='x'}}"
    ),
    ("9223372036854775807", "i9223372036854775807"),
    ("9223372036854775808", "n9.223372036854776e+18"),
    ("-0", "i0"), ("1.0", "n1.0"), (#""\u00e9""#, "'é'"), ("[]", "[]"), ("{}", "{}"),
  ])
  func valuesAreRead(_ json: String, expected: String) throws {
    #expect(text(try JSONValue(parsing: Array(json.utf8))) == expected)
  }

  @Test(arguments: [
    "[1,]", #"{"a":1,}"#, #"{"a":1,"a":1}"#, #"{"b":{"a":1,"\u0061":2}}"#, "NaN", "[Infinity]",
    "-Infinity", "{}x", "", "\u{FEFF}{}", "{a:1}",
  ])
  func valuesAreReadStrictly(_ json: String) {
    #expect(throws: CheckpointError.self) { try JSONValue(parsing: Array(json.utf8)) }
  }

  @Test func otherEncodingsAreRefused() {
    // UTF-16 of "{}" in both byte orders, and with a mark of the order.
    for bytes: [UInt8] in [
      [0x7B, 0, 0x7D, 0], [0, 0x7B, 0, 0x7D], [0xFF, 0xFE, 0x7B, 0, 0x7D, 0],
    ] {
      #expect(throws: CheckpointError.self) { try JSONValue(parsing: bytes) }
    }
  }

  /// As Python's json module writes them, and no others.
  @Test func numbersThatAreNoneMayBeAllowed() throws {
    let value = try JSONValue(
      parsing: Array("[NaN, Infinity, -Infinity, -1]".utf8), allowsNonFinite: true)
    #expect(text(value) == "[nnan ninf n-inf i-1]")
    for json in ["nan", "+Infinity", "-NaN", "Inf", "NaNa", "-Infinit"] {
      #expect(throws: CheckpointError.self) {
        try JSONValue(parsing: Array(json.utf8), allowsNonFinite: true)
      }
    }
  }

  @Test func valuesEndAtADepth() throws {
    for (depth, isRead) in [(127, true), (128, false), (1_000_000, false)] {
      let bytes =
        [UInt8](repeating: UInt8(ascii: "["), count: depth)
        + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
      #expect(((try? JSONValue(parsing: bytes)) != nil) == isRead)
    }
  }

  /// Keys that Swift's strings take for the same differ in their bytes.
  @Test func keysDifferByBytes() throws {
    let value = try JSONValue(parsing: Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
    guard case .object(let members) = value else {
      Issue.record("no object")
      return
    }
    #expect(members.count == 2)
  }
}

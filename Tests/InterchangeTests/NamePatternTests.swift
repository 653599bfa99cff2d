import CheckpointFormat
import Interchange
import Testing

@Suite struct NamePatternTests {
  @Test(arguments: [
    ("*", "a.b", true), ("*.bias", "layers.0.bias", true), ("*.bias", "bias", false),
    ("bias", "a.bias", false), ("layers.?.w", "layers.1.w", true),
    ("layers.?.w", "layers.10.w", false), ("layers.[0-3].*", "layers.3.w", true),
    ("layers.[0-3].*", "layers.4.w", false), ("layers.[!0-3].*", "layers.4.w", true),
    ("a[]x]b", "a]b", true), ("a[b", "a[b", true), ("*a*b*c", "xxaxxbxxc", true),
    ("*a*b*c", "xxaxxcxxb", false), ("**", "", true), ("a+b", "a+b", true), ("a+b", "aab", false),
    ("é", "e\u{301}", false), ("/é/", "e\u{301}", false),
    (#"/layers\.\d+\./"#, "model.layers.12.w", true), ("/^w/", "a.w", false), ("/w$/", "a.w", true),
    ("/", "/", true), ("//", "//", true),
  ])
  func matches(_ pattern: String, _ name: String, _ isMatch: Bool) throws {
    #expect(try TensorNamePattern(pattern).matches(name) == isMatch)
  }

  /// A pattern of many stars is no work without end.
  @Test func manyStars() throws {
    let pattern = try TensorNamePattern(String(repeating: "*a", count: 200) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 2000)))
  }

  @Test(arguments: ["", "/(/", "/[/"])
  func isRefused(_ pattern: String) {
    #expect(throws: CheckpointError.self) { try TensorNamePattern(pattern) }
  }

  @Test(arguments: [
    (#"s/^model\.//"#, "model.model.w", "model.w"), ("s/a/b/", "aaa", "baa"),
    ("s/a/b/g", "aaa", "bbb"), ("s/^a/b/g", "aaa", "baa"), ("s/x*/-/g", "ab", "-a-b-"),
    (#"s/(\w+)\.(\w+)/\2.\1/"#, "a.b", "b.a"), ("s/b/[&]/", "abc", "a[b]c"),
    (#"s/b/[\&]/"#, "abc", "a[&]c"), (#"s/b/\\/"#, "abc", #"a\c"#), ("s|/|.|g", "a/b/c", "a.b.c"),
    (#"s/\//./g"#, "a/b", "a.b"), (#"s/a/\3/"#, "ab", "b"),
    ("s/gamma$/weight/", "a.gamma", "a.weight"),
    ("s/x/y/", "abc", "abc"),
  ])
  func substitutes(_ text: String, _ name: String, _ expected: String) throws {
    #expect(try NameSubstitution(text).apply(to: name) == expected)
  }

  @Test(arguments: [
    "", "s", "s/", "s/a", "s/a/b", "s//b/", "s/a/b/x", "s/(/b/", "a/b/c/", "s/a/b/gg",
  ])
  func substitutionIsRefused(_ text: String) {
    #expect(throws: CheckpointError.self) { try NameSubstitution(text) }
  }
}

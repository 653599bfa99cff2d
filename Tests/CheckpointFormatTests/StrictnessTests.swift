import CheckpointFormat
import Testing

/// Property 5: exactly one reading of a file; names are their bytes; what is unknown is an error or marked optional.
struct StrictnessTests {
  /// Swift's strings take these for equal; a file's names must not.
  private static let composed = "caf\u{E9}"
  private static let decomposed = "cafe\u{301}"

  @Test func namesAreTheirBytes() throws {
    let bytes = try Samples.write { writer in
      for (name, value) in [(Self.decomposed, 1), (Self.composed, 2)] as [(String, UInt8)] {
        try writer.add(
          TensorDescription(name: name, dataType: .u8, shape: [1]), bytes: [value].rawSpan)
      }
    }
    let reader = try Samples.open(bytes)
    for (name, value) in [(Self.decomposed, 1), (Self.composed, 2)] as [(String, UInt8)] {
      let tensor = try #require(reader.index.tensor(named: name))
      #expect(try reader.read(tensor).values(as: UInt8.self) == [value])
    }
  }

  @Test func metadataKeysAreTheirBytes() throws {
    var metadata = CheckpointMetadata()
    metadata[Self.decomposed] = .integer(1)
    metadata[Self.composed] = .integer(2)
    let bytes = try Samples.write { $0.metadata = metadata }
    let found = try Samples.open(bytes).index.metadata
    #expect(found[Self.decomposed] == .integer(1))
    #expect(found[Self.composed] == .integer(2))
  }

  @Test func optionalSectionsAreSkipped() throws {
    var file = RawFile()
    file.optional = [("ABCD", 0, [1, 2, 3]), ("ZZZZ", 0, [])]
    #expect(try Samples.fault(of: file.bytes) == nil)
  }

  struct Section {
    var tag: String
    var flag: UInt32
  }

  private static let faulty: [([Section], CheckpointError.Code)] = [
    ([Section(tag: "ABCD", flag: 1)], .sectionUnknown),
    ([Section(tag: "ZZZZ", flag: 0), Section(tag: "ABCD", flag: 0)], .sectionOrder),
    ([Section(tag: "ABCD", flag: 0), Section(tag: "ABCD", flag: 0)], .sectionOrder),
    ([Section(tag: "META", flag: 0)], .sectionOrder),
    ([Section(tag: "ABCD", flag: 2)], .sectionHeader),
    ([Section(tag: "ab\0d", flag: 0)], .sectionHeader),
  ]

  @Test(arguments: faulty)
  func otherSectionsAreErrors(_ example: (sections: [Section], code: CheckpointError.Code)) throws {
    var file = RawFile()
    file.optional = example.sections.map { ($0.tag, $0.flag, []) }
    #expect(try Samples.fault(of: file.bytes) == example.code)
  }

  @Test func anUnknownRequiredSectionIsNamed() throws {
    var file = RawFile()
    file.optional = [("ABCD", 1, [])]
    let error = #expect(throws: CheckpointError.self) { _ = try Samples.open(file.bytes) }
    #expect(error?.message.contains("ABCD") == true)
  }
}

import CheckpointFormat
import Testing

/// Property 8: the index knows layers, roles, groups, tied tensors and typed metadata.
struct LayerTests {
  private static let labels = TensorLabels(
    layer: "encoder.layers.3.selfAttention.query", component: "attention.query", stack: "encoder",
    depth: 3, role: "weight")

  @Test func groupsStayApart() throws {
    let bytes = try Samples.write { writer in
      for group in ["model", "optimizer", "training"] {
        var labels = Self.labels
        labels.group = group
        try writer.add(
          TensorDescription(name: "\(group).w", labels: labels, dataType: .u8, shape: [2]),
          bytes: [1, 2].rawSpan)
      }
    }
    let index = try Samples.open(bytes).index
    #expect(index.tensors.map(\.description.labels.group) == ["model", "optimizer", "training"])
    #expect(index.tensors.allSatisfy { $0.description.labels.layer == Self.labels.layer })
    #expect(index.tensors.allSatisfy { $0.description.labels.depth == 3 })
  }

  @Test func tiedTensorsAreStoredOnce() throws {
    let values = Samples.bytes(Samples.weights(1000))
    func file(ties: Int) throws -> [UInt8] {
      try Samples.write(options: WritingOptions(codec: .stored)) { writer in
        try writer.add(
          TensorDescription(name: "embedding", dataType: .f32, shape: [1000]),
          bytes: values.rawSpan)
        for number in 0..<ties {
          try writer.tie("head\(number)", labels: Self.labels, to: "embedding")
        }
      }
    }
    #expect(try file(ties: 3).count - file(ties: 1).count < 100)
    let reader = try Samples.open(try file(ties: 3))
    #expect(reader.index.tensors.map(\.name) == ["embedding"])
    #expect(reader.index.tied.map(\.name) == ["head0", "head1", "head2"])
    let tied = try #require(reader.index.tensor(named: "head2"))
    #expect(tied.name == "embedding")
    #expect(try reader.read(tied).values(as: UInt8.self) == values)
  }

  private static let nested: CheckpointMetadata = {
    var map = CheckpointMetadata()
    map[""] = .null
    map["a"] = .map(CheckpointMetadata())
    map["b"] = .lists([.floats([0.5])])
    return map
  }()

  private static let values: [(String, MetadataValue)] = [
    ("string", .string("é\u{0}\n")), ("integer", .integer(.min)), ("float", .float(-0.0)),
    ("not a number", .float(Double(bitPattern: 0x7FF0_0000_0000_0001))),
    ("boolean", .boolean(false)), ("bytes", .bytes([0, 255])), ("strings", .strings(["", "a"])),
    ("integers", .integers([.max, 0])), ("floats", .floats([.infinity, .leastNonzeroMagnitude])),
    ("booleans", .booleans([true, false])), ("byte strings", .byteStrings([[], [1]])),
    ("none", .strings([])), ("null", .null),
    ("lists", .lists([.integers([1]), .list([.null, .string("a")]), .list([])])),
    ("maps", .maps([CheckpointMetadata(), CheckpointMetadata()])),
    ("mixed", .list([.boolean(true), .null])),
    ("no lists", .lists([])), ("no maps", .maps([])), ("no values", .list([])),
    ("map", .map(nested)),
  ]

  @Test(arguments: values.indices)
  func metadataKeepsItsType(_ number: Int) throws {
    let (key, value) = Self.values[number]
    let bytes = try Samples.write { $0.metadata[key] = value }
    let again = try Samples.write { $0.metadata = try Samples.open(bytes).index.metadata }
    #expect(again == bytes, "every bit of the value comes back")
    let found = try #require(try Samples.open(bytes).index.metadata[key])
    #expect(String(describing: found) == String(describing: value))
  }

  /// A list of values of one type is written, and comes back, as a list of that type.
  @Test func listsHaveOneForm() throws {
    let bytes = try Samples.write { $0.metadata["a"] = .list([.integer(1), .integer(2)]) }
    let other = try Samples.write { $0.metadata["a"] = .integers([1, 2]) }
    #expect(bytes == other)
  }

  @Test(arguments: [(62, nil), (63, CheckpointError.Code.argument)])
  func metadataAreOfLimitedDepth(_ depth: Int, _ code: CheckpointError.Code?) throws {
    var value = MetadataValue.integers([1])
    for _ in 0..<depth { value = .lists([value]) }
    let nested = value
    #expect(try Samples.code { _ = try Samples.write { $0.metadata["a"] = nested } } == code)
  }
}

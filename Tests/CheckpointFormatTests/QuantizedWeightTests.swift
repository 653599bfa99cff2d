import CheckpointFormat
import Testing

/// Packed weights are noted with the tensors that they consist of (SPEC.md section 6.13).
struct QuantizedWeightTests {
  private static func weight(
    _ name: String, _ parts: [String], bits: Int = 4, shape: [Int] = [8, 4],
    grouping: QuantizedWeight.Grouping = .whole
  ) -> QuantizedWeight {
    QuantizedWeight(
      name: name, labels: TensorLabels(layer: "l", component: "head", stack: "decoder", depth: 2),
      scheme: "gptq", dataType: "f16", bits: bits, shape: shape, grouping: grouping,
      parts: parts.map { .init(content: "part.\($0)", tensor: $0) })
  }

  private static func write(_ weights: [QuantizedWeight]) throws -> [UInt8] {
    try Samples.write { writer in
      for name in ["codes", "scales", "w"] {
        try writer.add(
          TensorDescription(name: name, dataType: .u8, shape: [2]), bytes: [1, 2].rawSpan)
      }
      try writer.tie("twin", labels: TensorLabels(), to: "w")
      for weight in weights { try writer.add(weight) }
    }
  }

  @Test func allThatIsSaidComesBack() throws {
    let weights = [
      Self.weight("w", ["w", "scales"], bits: 64, grouping: .boxes([0, 2])),
      Self.weight("logical", ["codes", "scales"], grouping: .stretches(128)),
      Self.weight("scalar", ["codes"], bits: 1, shape: []),
    ]
    let reader = try Samples.open(Self.write(weights))
    #expect(reader.index.quantizedWeights == [weights[1], weights[2], weights[0]])
    #expect(try reader.verify().isEmpty)
    #expect(try Samples.open(Self.write([])).index.quantizedWeights.isEmpty)
  }

  @Test func whatAReaderWouldRefuseIsNotWritten() throws {
    let wrong = [
      Self.weight("", ["codes"]), Self.weight("w", ["codes"]), Self.weight("twin", ["codes"]),
      Self.weight("x", []), Self.weight("x", ["codes", "codes"]), Self.weight("x", ["missing"]),
      Self.weight("x", ["twin"]), Self.weight("x", ["codes"], bits: 0),
      Self.weight("x", ["codes"], bits: 65), Self.weight("x", ["codes"], shape: [.max, 3]),
      Self.weight("x", ["codes"], grouping: .stretches(0)),
      Self.weight("x", ["codes"], grouping: .boxes([1])),
    ]
    for weight in wrong {
      #expect(throws: CheckpointError.self, "\(weight)") { _ = try Self.write([weight]) }
    }
    let twice = [Self.weight("x", ["codes"]), Self.weight("x", ["scales"])]
    #expect(throws: CheckpointError.self) { _ = try Self.write(twice) }
  }
}

import CheckpointFormat
import Interchange
import Testing

/// An archive of tensors that are no file.
@Suite struct SuppliedTensorsTests {
  private static let bytes: [[UInt8]] = [[0, 0, 128, 63, 0, 0, 0, 64], [7, 8, 9]]

  private static func tensor(
    _ name: String, _ type: DataType, _ shape: [Int]
  ) throws -> TensorDescription {
    try TensorDescription(
      name: name, labels: TensorLabels(layer: "a", component: "head", role: "weight"),
      dataType: type, shape: shape)
  }

  private static func archive(
    _ tensors: [TensorDescription], ties: [TiedTensor] = []
  ) throws -> TensorArchive {
    var metadata = CheckpointMetadata()
    metadata["key"] = .string("value")
    return try TensorArchive(tensors: tensors, ties: ties, metadata: metadata) {
      (position, range, target: inout MutableRawSpan) throws(CheckpointError) in
      guard position < bytes.count else { throw CheckpointError(.system, "is not to be had") }
      try MemorySource(bytes[position]).read(at: range.lowerBound, into: &target)
    }
  }

  @Test func areWhatAnyArchiveIs() throws {
    let tie = TiedTensor(
      name: "tied", labels: TensorLabels(layer: "b", component: "head"), target: 0)
    let archive = try Self.archive(
      [Self.tensor("x", .f32, [2]), Self.tensor("y", .u8, [3])], ties: [tie])
    #expect(archive.tensors.map(\.name) == ["x", "y", "tied"])
    #expect(archive.byteCount == 11 && archive.fileIdentities.isEmpty && archive.path == nil)
    #expect(try archive.verify().isEmpty)
    let tied = try #require(archive.tensor(named: "tied"))
    #expect(try archive.read(tied).values(as: Float.self) == [1, 2])
    #expect(throws: CheckpointError.self) { try archive.readRows(2..<4, of: archive.tensors[1]) }

    let sink = MemorySink()
    _ = try archive.convert(to: .sink(sink, as: .checkpoint))
    let written = try CheckpointReader(source: MemorySource(sink.bytes))
    #expect(written.index.metadata["key"] == .string("value"))
    #expect(
      written.index.tensors.map(\.description.labels)
        == archive.tensors.prefix(2).map(\.description.labels))
    #expect(written.index.tied.map(\.labels.layer) == ["b"])
    for (tensor, bytes) in zip(written.index.tensors, Self.bytes) {
      #expect(try written.read(tensor).values(as: UInt8.self) == bytes)
    }
  }

  @Test func whatCannotBeIsRefused() throws {
    let x = try Self.tensor("x", .u8, [3])
    let twice = #expect(throws: CheckpointError.self) { try Self.archive([x, x]) }
    #expect(twice?.code == .foreignField)
    for target in [1, -1] {
      let tie = TiedTensor(name: "t", labels: x.labels, target: target)
      let error = #expect(throws: CheckpointError.self) { try Self.archive([x], ties: [tie]) }
      #expect(error?.code == .argument && error?.tensor == "t")
    }
    let large = try (0..<4).map { try Self.tensor("\($0)", .u8, [1 << 61]) }
    #expect(throws: CheckpointError.self) { try Self.archive(large) }
  }

  @Test func whatGoesWrongIsToldWithTheTensor() throws {
    let tensors = try ["x", "y", "z"].map { try Self.tensor($0, .u8, [2]) }
    let archive = try Self.archive(tensors)
    let error = #expect(throws: CheckpointError.self) { try archive.read(archive.tensors[2]) }
    #expect(error?.code == .system && error?.tensor == "z")
  }
}

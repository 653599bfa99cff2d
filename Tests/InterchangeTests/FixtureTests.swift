import CheckpointFormat
import Interchange
import Testing

/// Every file of Fixtures/safetensors is read, or refused for the rule that its name begins with.
struct FixtureTests {
  @Test(arguments: Fixture.all("valid"))
  func isRead(_ fixture: Fixture) throws {
    let archive = try TensorArchive(path: fixture.path)
    #expect(archive.format == .safetensors)
    let data = archive.tensors.map(\.offset).min() ?? archive.byteCount
    for tensor in archive.tensors {
      let bytes = try archive.read(tensor).values(as: UInt8.self)
      let start = tensor.offset - data
      #expect(bytes == (start..<start + tensor.description.byteCount).map(Fixture.byte))
    }
    #expect(try archive.verify().isEmpty)
  }

  @Test(arguments: Fixture.all("reject"))
  func isRefused(_ fixture: Fixture) throws {
    let error = try #require(throws: CheckpointError.self) {
      _ = try TensorArchive(format: .safetensors, path: fixture.path)
    }
    #expect(error.code.rawValue == fixture.code)
    #expect(error.code.describesFile)
    #expect(error.path == fixture.path)
    #expect(error.offset != nil)
    #expect(line(error) == fixture.refusal)
  }

  @Test(arguments: Fixture.all("sharded", suffix: ".index.json"))
  func isReadOrRefusedAsAList(_ fixture: Fixture) throws {
    guard let code = fixture.code else {
      let archive = try TensorArchive(path: fixture.path)
      #expect(archive.format == .shardedSafetensors)
      #expect(archive.tensors.map(\.name) == ["a", "b", "c"])
      #expect(
        archive.tensors.map(\.file) == ["one.safetensors", "one.safetensors", "two.safetensors"])
      let values = try archive.tensors.map { try archive.read($0).values(as: UInt8.self) }
      #expect(values == [(0..<4), (4..<8), (0..<4)].map { $0.map(Fixture.byte) })
      return
    }
    let error = try #require(throws: CheckpointError.self) {
      _ = try TensorArchive(path: fixture.path)
    }
    #expect(error.code.rawValue == code)
    #expect(error.path != nil)
    #expect(line(error) == fixture.refusal)
  }

  /// What a person is told, without the folder's path.
  private func line(_ error: CheckpointError) -> String {
    error.description.replacing("\(Fixture.folder)/", with: "")
  }

  @Test func thereAreFixtures() {
    #expect(Fixture.all("valid").count == 19)
    #expect(Fixture.all("reject").count == 71)
    #expect(Fixture.all("sharded", suffix: ".index.json").count == 18)
    #expect(Fixture.refusals.count == 71 + 16)
  }
}

import CheckpointFormat
import Foundation
import Testing

@testable import Interchange

/// Reads the files that Tests/Differential/safetensors_cases.py made, and compares with what the reference library of
/// safetensors said of them. Runs only from there.
struct ReferenceAgreementTests {
  private static let folder = ProcessInfo.processInfo.environment["CKPT_SAFETENSORS_CASES"]

  @Test(.enabled(if: folder != nil))
  func readsAndWritesAsTheReferenceDoes() throws {
    let folder = try #require(Self.folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".expected") }.map { String($0.dropLast(".expected".count)) }
    #expect(!names.isEmpty)
    for name in names.sorted() {
      let expected = try String(contentsOfFile: "\(folder)/\(name).expected", encoding: .utf8)
      switch open("\(folder)/\(name).safetensors") {
      case .failure(let error):
        #expect(expected.hasPrefix("refuse:"), "\(name): \(error)\n\(expected)")
      case .success(let archive):
        #expect(try summary(of: archive) == expected, "\(name)")
        try writeThereAndBack(archive, to: "\(folder)/\(name).written")
      }
    }
  }

  private func open(_ path: String) -> Result<SafetensorsArchive, CheckpointError> {
    Result { () throws(CheckpointError) in try SafetensorsArchive(path: path) }
  }

  /// Writes what was read as a checkpoint, and that as safetensors. Metadata with an empty key, for which a checkpoint
  /// has no place, go the direct way.
  private func writeThereAndBack(_ archive: SafetensorsArchive, to path: String) throws {
    let sink = MemorySink()
    let report = try convert(from: archive, into: sink, as: .checkpoint(WritingOptions()))
    if report.leftOutMetadataKeys.isEmpty {
      let reader = try CheckpointReader(source: MemorySource(sink.bytes))
      try convert(from: CheckpointArchive(reader), to: path, as: .safetensors)
    } else {
      try convert(from: archive, to: path, as: .safetensors)
    }
  }

  /// A line for each tensor and pair of metadata, as the script writes them.
  private func summary(of archive: SafetensorsArchive) throws -> String {
    var lines: [String] = []
    for tensor in archive.tensors {
      if let target = tensor.tiedTo {
        lines.append("metadata \(hex(tensor.name)) \(hex(archive.tensors[target].name))")
        continue
      }
      let description = tensor.description
      let shape = description.shape.map(String.init).joined(separator: ",")
      let bytes = try archive.read(tensor)
      var checksum = String(CRC32.checksum(bytes.bytes), radix: 16)
      checksum = String(repeating: "0", count: 8 - checksum.count) + checksum
      lines.append("tensor \(hex(tensor.name)) \(description.dataType.name) [\(shape)] \(checksum)")
    }
    for (key, value) in archive.metadata {
      guard case .string(let text) = value else { continue }
      lines.append("metadata \(hex(key)) \(hex(text))")
    }
    return lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined()
  }

  private func hex(_ text: String) -> String {
    text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

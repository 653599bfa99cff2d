import CheckpointFormat
import Foundation
import Interchange
import Testing
import TestSupport

/// Files changed by chance: each is read or refused with a typed error, and what is read is consistent.
///
/// A failure names its seed. CKPT_FUZZ_SEED=N runs that seed alone; CKPT_FUZZ_COUNT=N changes more files.
struct SafetensorsFuzzTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let seeds: [UInt64] =
    environment["CKPT_FUZZ_SEED"].flatMap(UInt64.init).map { [$0] }
    ?? (0..<4).map { _ in .random(in: 0...UInt64.max) }
  private static let count = environment["CKPT_FUZZ_COUNT"].flatMap(Int.init) ?? 1500

  private static let tokens: [[UInt8]] =
    [
      "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "\\udc00", "null", "true", "-",
      "0",
      "00", "1e9", "1e999", "9223372036854775807", "9223372036854775808", "18446744073709551616",
      "\"dtype\"", "\"shape\"", "\"data_offsets\"", "\"__metadata__\"", "\"F64\"", "\"F4\"",
      "{\"a\":\"b\"}", "[0,0]", " ", "\n", "\u{0}", "é", "\u{202E}",
    ].map { Array($0.utf8) } + [[0xFF], [0xED, 0xA0, 0x80], [0xC0]]

  /// One to four changes, most of them to the header.
  private func change(_ file: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var file = file
    for _ in 0..<Int.random(in: 1...4, using: &random) where file.count > 16 {
      let place = Int.random(in: 0..<file.count, using: &random)
      let length = min(Int.random(in: 1...40, using: &random), file.count - place)
      switch Int.random(in: 0..<7, using: &random) {
      case 0: file[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: file[place] = .random(in: 0...255, using: &random)
      case 2: file.removeSubrange(place..<place + length)
      case 3:
        let token = Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &random)]
        file.insert(contentsOf: token, at: place)
      case 4:
        let token = Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &random)]
        file.replaceSubrange(place..<min(file.count, place + token.count), with: token)
      case 5:
        let target = Int.random(in: 0..<file.count, using: &random)
        file.insert(contentsOf: file[place..<place + length], at: target)
      default: file.removeLast(length)
      }
    }
    return file
  }

  /// Makes the header's length fit again what follows up to the data, so that the JSON is what is looked at.
  private func repaired(_ file: [UInt8], dataByteCount: Int) -> [UInt8] {
    let length = max(0, file.count - 8 - dataByteCount)
    return (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + file.dropFirst(8)
  }

  private func check(_ file: [UInt8]) throws -> Bool {
    let archive: TensorArchive
    do throws(CheckpointError) {
      archive = try SafetensorsFile.open(file)
    } catch {
      #expect(error.code.describesFile, "\(error)")
      #expect(error.description.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "\(error)")
      #expect(error.offset.map { (0...file.count).contains($0) } == true, "\(error)")
      return false
    }
    let stored = archive.tensors.filter { $0.tiedTo == nil }
    var end = stored.first?.offset ?? file.count
    for tensor in stored {
      try #require(tensor.offset == end)
      end += tensor.description.byteCount
      try #require(end <= file.count)
      let bytes = try archive.read(tensor).values(as: UInt8.self)
      #expect(bytes.elementsEqual(file[tensor.offset..<end]))
    }
    #expect(end == file.count)
    let sink = MemorySink()
    try archive.convert(to: .sink(sink, as: .safetensors))
    #expect(try SafetensorsFile.open(sink.bytes).tensors.count == archive.tensors.count)
    return true
  }

  @Test(arguments: seeds)
  func changedFilesAreReadOrRefused(seed: UInt64) throws {
    print("safetensors fuzz seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let files = try Fixture.all("valid").map {
      try [UInt8](Data(contentsOf: URL(filePath: $0.path.string)))
    }
    let accepted = try (0..<Self.count).count { number in
      let original = files[number % files.count]
      var file = change(original, &random)
      if Bool.random(using: &random), file.count >= 8 {
        let header = original.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
        file = repaired(file, dataByteCount: original.count - 8 - header)
      }
      return try check(file)
    }
    // Where nothing or all is accepted the changes test nothing.
    #expect(accepted > 0)
    #expect(accepted < Self.count / 2)
  }
}

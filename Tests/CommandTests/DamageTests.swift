import CheckpointFormat
import Testing
import TestSupport

/// `verify` says where each damage is.
@Suite struct DamageTests {
  /// A byte of one chunk of one tensor.
  private struct Place {
    let tensor: String
    let chunk: Int
    let offset: Int
    let byte: Int
  }

  private static let names = ["first", "second", "third"]

  /// Three tensors of 3,000 bytes in several chunks, and one place in every chunk.
  private func sample(_ codec: ChunkCodec, seed: UInt64) throws -> (bytes: [UInt8], places: [Place])
  {
    var options = WritingOptions(codec: codec)
    options.chunkByteCount = 1024
    let bytes = try Samples.checkpoint(names: Self.names, count: 750, options: options)
    let reader = try CheckpointReader(source: MemorySource(bytes))
    var random = SeededGenerator(seed: seed)
    var places: [Place] = []
    for tensor in reader.index.tensors {
      var offset = tensor.offset
      for (number, chunk) in try reader.chunks(of: tensor).enumerated() {
        let end = offset + chunk.storedByteCount
        places.append(
          Place(
            tensor: tensor.name, chunk: number, offset: offset,
            byte: Int.random(in: offset..<end, using: &random)))
        offset = end
      }
    }
    return (bytes, places)
  }

  @Test(arguments: [ChunkCodec.stored, .zlib])
  func eachChunk(_ codec: ChunkCodec) throws {
    let seed = UInt64.random(in: 0 ... .max)
    let folder = try WorkingFolder()
    let (bytes, places) = try sample(codec, seed: seed)
    #expect(places.count == 9)
    for place in places {
      var damaged = bytes
      damaged[place.byte] ^= 0x10
      try folder.write(damaged, to: "m")
      let report = try verify("m", in: folder)
      try expect(report, [place], seed: seed)
    }
  }

  @Test func allAtOnce() throws {
    let seed = UInt64.random(in: 0 ... .max)
    let folder = try WorkingFolder()
    var (bytes, places) = try sample(.stored, seed: seed)
    for place in places { bytes[place.byte] ^= 0x80 }
    try folder.write(bytes, to: "m")
    try expect(verify("m", in: folder), places, seed: seed)
    let lines = try Program.run(["verify", "m"], in: folder).output.split(separator: "\n")
    #expect(lines.count == places.count + 1)
    for (line, place) in zip(lines, places) {
      #expect(line.hasPrefix("m: tensor \(place.tensor): chunk \(place.chunk): "), "\(line)")
      #expect(line.hasSuffix("(at byte \(place.offset)) [301 chunk-checksum]"), "\(line)")
    }
    #expect(lines.last == "m: damaged in 9 places")
  }

  @Test func paddingAndHeader() throws {
    let folder = try WorkingFolder()
    var (bytes, places) = try sample(.stored, seed: 1)
    let end = try #require(places.last { $0.tensor == "first" }).offset + 952
    bytes[end] = 7
    bytes[17] ^= 1
    places = []
    try folder.write(bytes, to: "m")
    let damage = try verify("m", in: folder)["damage"]?.items ?? []
    #expect(damage.map { $0["code"]?.text } == ["header-checksum", "padding"])
    #expect(damage.last?["offset"]?.integer == end)
    #expect(damage.last?["tensor"] == .null && damage.last?["chunk"] == .null)
  }

  /// Every rule by its name and number, in both forms.
  @Test(arguments: Fixture.rejectNames)
  func eachRule(_ name: String) throws {
    let folder = try WorkingFolder()
    let report = try verify(Fixture.reject(name), in: folder)
    let codes = report["damage"]?.items.compactMap { $0["code"]?.text } ?? []
    let number = name.prefix(3)
    #expect(codes.contains { name.hasPrefix("\(number)-\($0)") }, "\(codes)")
    let plain = try Program.run(["verify", Fixture.reject(name)], in: folder)
    #expect(plain.status == 2)
    #expect(plain.output.contains("[\(number) "), "\(plain.output)")
    let lines = plain.output.split(separator: "\n")
    #expect(lines.count == (codes.count == 1 ? 1 : codes.count + 1), "\(plain.output)")
    if codes.count > 1 {
      #expect(lines.last?.hasSuffix("damaged in \(codes.count) places") == true)
    }
  }

  /// What cannot be decoded is said, and is no damage.
  @Test func unknownCodec() throws {
    let folder = try WorkingFolder()
    let outcome = try Program.run(
      ["verify", Fixture.reject("302-codec-unknown-00000003")], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(", but 1 tensor of a codec unknown to this version"))
  }

  private func verify(_ file: String, in folder: WorkingFolder) throws -> JSON {
    let outcome = try Program.run(["verify", "--json", file], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors == "")
    let report = try JSONParser.parse(outcome.output)
    #expect(report["ok"] == .boolean(false))
    return report
  }

  private func expect(_ report: JSON, _ places: [Place], seed: UInt64) throws {
    let damage = report["damage"]?.items ?? []
    #expect(damage.count == places.count, "seed \(seed)")
    for (found, place) in zip(damage, places) {
      #expect(found["code"] == .string("chunk-checksum"), "seed \(seed)")
      #expect(found["tensor"] == .string(place.tensor), "seed \(seed)")
      #expect(found["chunk"]?.integer == place.chunk, "seed \(seed)")
      #expect(found["offset"]?.integer == place.offset, "seed \(seed)")
    }
  }
}

import CheckpointFormat
import Interchange
import Testing
import TestSupport

/// What a header may claim, up to each limit and one beyond.
struct SafetensorsLimitTests {
  /// The rule that a header breaks, or nil.
  private func code(_ header: String, dataByteCount: Int = 0) -> CheckpointError.Code? {
    do throws(CheckpointError) {
      _ = try SafetensorsFile.open(SafetensorsFile.bytes(header, dataByteCount: dataByteCount))
      return nil
    } catch {
      return error.code
    }
  }

  private func tensor(_ type: String, _ shape: [Int], _ start: Int, _ end: Int) -> String {
    #"{"t":{"dtype":"\#(type)","shape":\#(shape),"data_offsets":[\#(start),\#(end)]}}"#
  }

  /// At 100,000,000 bytes it is the header's zeros that are refused, above it the length, before they are read.
  @Test(arguments: [
    (100_000_000, CheckpointError.Code.json), (100_000_001, .foreignHeader),
    (1 << 40, .foreignHeader),
  ])
  func theLongestHeaderIsAllowed(length: Int, code: CheckpointError.Code) throws {
    let prefix = (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
    let folder = try TemporaryFolder()
    let path = try folder.write(prefix + Array("{".utf8), to: "long")
    try folder.extend("long", to: UInt64(8 + length))
    let source = WatchedSource(try FileSource(path: path))
    let error = try #require(throws: CheckpointError.self) {
      _ = try TensorArchive(format: .safetensors, source: source)
    }
    #expect(error.code == code)
    #expect(source.counts.bytes == (code == .json ? 8 + length : 8))
  }

  /// Every length but the true one is refused, whatever it makes of header and data.
  @Test func lyingLengthsAreRefused() throws {
    let header = #"{"t":{"dtype":"U8","shape":[16],"data_offsets":[0,16]}}"#
    let whole = SafetensorsFile.bytes(header, dataByteCount: 16)
    for length in 0..<whole.count + 300 where length != header.utf8.count {
      var bytes = whole
      bytes[0] = UInt8(length & 0xFF)
      bytes[1] = UInt8(length >> 8)
      let error = try #require(throws: CheckpointError.self) { try SafetensorsFile.open(bytes) }
      #expect([.foreignHeader, .json].contains(error.code), "\(length): \(error)")
    }
    for bit in 16..<64 {
      var bytes = whole
      bytes[bit / 8] ^= 1 << (bit % 8)
      let error = try #require(throws: CheckpointError.self) { try SafetensorsFile.open(bytes) }
      #expect(error.code == .foreignHeader)
    }
  }

  @Test(arguments: [(65_535, nil), (65_536, CheckpointError.Code.foreignField)])
  func namesEnd(count: Int, expected: CheckpointError.Code?) {
    let name = String(repeating: "n", count: count)
    #expect(code(#"{"\#(name)":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}"#) == expected)
  }

  /// The largest numbers of elements. A first dimension of 0 must not hide an overflow behind it; the bytes of a
  /// tensor without elements are 0, whatever its type.
  @Test(
    arguments: [
      ("U8", [0, Int.max], nil), ("U8", [Int.max, 2, 0], CheckpointError.Code.shapeOverflow),
      ("U8", [0, 1 << 32, 1 << 31], .shapeOverflow), ("U8", [0, 1 << 31, 1 << 31], nil),
      ("C64", [0, Int.max], nil), ("C64", [1 << 60, 0], nil), ("C64", [1 << 60], .shapeOverflow),
      ("U16", [1 << 62], .shapeOverflow), ("U8", [1 << 62, 1], .foreignExtent),
      ("U8", [Int](repeating: 1, count: 64) + [0], .rank),
      ("U8", [0] + [Int](repeating: 1, count: 63), nil),
    ] as [(String, [Int], CheckpointError.Code?)])
  func shapesEnd(type: String, shape: [Int], expected: CheckpointError.Code?) {
    #expect(code(tensor(type, shape, 0, 0)) == expected)
  }

  @Test(arguments: [
    "[9223372036854775808]", "[18446744073709551615]", "[18446744073709551616]",
    "[99999999999999999999999999999]",
  ])
  func numbersAbove63BitsAreRefused(shape: String) {
    let header = #"{"t":{"dtype":"U8","shape":\#(shape),"data_offsets":[0,0]}}"#
    #expect(code(header) == .json)
  }

  /// For every type, one byte more and one less than type and shape make, with a file that fits the claim.
  @Test func sizesAreExact() throws {
    let archive = try TensorArchive(
      path: FilePath("\(Fixture.folder)/valid/every-type.safetensors"))
    #expect(archive.tensors.count == 22)
    for known in archive.tensors {
      let size = known.description.byteCount
      let type = known.name.uppercased()
      #expect(code(tensor(type, [3, 4], 0, size), dataByteCount: size) == nil)
      for wrong in [0, size - 1, size + 1] {
        #expect(code(tensor(type, [3, 4], 0, wrong), dataByteCount: wrong) == .foreignExtent)
      }
      #expect(code(tensor(type, [3, 4], 1, size + 1), dataByteCount: size + 1) == .foreignExtent)
    }
  }

  @Test(arguments: ["F4", "F6_E2M3", "F6_E3M2"])
  func packedTypesEndAtWholeBytes(type: String) {
    let elementsPerByte = type == "F4" ? 2 : 4
    for count in 0..<9 {
      let bits = count * (type == "F4" ? 4 : 6)
      let found = code(tensor(type, [count], 0, (bits + 7) / 8), dataByteCount: (bits + 7) / 8)
      #expect(found == (count % elementsPerByte == 0 ? nil : .shapeBlock), "\(count)")
    }
  }

  /// Tensors that cover the data are read in whatever order they are listed; moving any end by one byte, or leaving
  /// any of them out, is refused.
  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func onlyExactCoversAreRead(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sizes = (0..<Int.random(in: 2...6, using: &random)).map { _ in
      Int.random(in: 1...9, using: &random)
    }
    var end = 0
    var extents = sizes.map { size in
      defer { end += size }
      return (end, end + size)
    }
    extents.shuffle(using: &random)
    func header(_ extents: [(Int, Int)]) -> String {
      let entries = extents.enumerated().map { number, extent in
        let shape = [max(0, extent.1 - extent.0)]
        return
          #""\#(number)":{"dtype":"U8","shape":\#(shape),"data_offsets":[\#(extent.0),\#(extent.1)]}"#
      }
      return "{" + entries.joined(separator: ",") + "}"
    }
    #expect(code(header(extents), dataByteCount: end) == nil)
    for position in extents.indices {
      for change in [(1, 0), (-1, 0), (0, 1), (0, -1), (1, 1), (-1, -1)] {
        var moved = extents
        moved[position].0 += change.0
        moved[position].1 += change.1
        let found = code(header(moved), dataByteCount: end)
        #expect(found == .foreignExtent || moved[position].0 < 0 && found == .json)
      }
      var fewer = extents
      fewer.remove(at: position)
      #expect(code(header(fewer), dataByteCount: end) == .foreignExtent)
      #expect(code(header(extents + [extents[position]]), dataByteCount: end) == .foreignExtent)
    }
  }
}

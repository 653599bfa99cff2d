import CheckpointFormat
import Testing
import TestSupport

@testable import Interchange

struct NumPyTests {
  private func open(_ bytes: [UInt8]) throws(CheckpointError) -> TensorArchive {
    try TensorArchive(format: .npy, source: MemorySource(bytes))
  }

  private func values(_ archive: TensorArchive) throws -> [UInt8] {
    try archive.read(archive.tensors[0]).values(as: UInt8.self)
  }

  // MARK: Headers

  private static let accepted: [(String, [Int])] = [
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }", [3, 4]),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (12,), }   \n", [12]),
    ("{\"shape\":(3,4),\"descr\":\"<f4\",\"fortran_order\":False}", [3, 4]),
    (" {'shape': ( 3 , 4 , ) , 'fortran_order' : False , 'descr' : '<f4' } ", [3, 4]),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (3L, 4L)}", [3, 4]),
    ("{'descr': '<c16', 'fortran_order': False, 'shape': (3, 1)}", [3, 1]),
    ("{'descr': '<f8', 'fortran_order': False, 'shape': (0, 9223372036854775807)}", [0, .max]),
    ("{'descr': '<f8', 'fortran_order': False, 'shape': ()}", []),
  ]

  @Test(arguments: accepted)
  func headers(_ text: String, shape: [Int]) throws {
    let size = text.contains("f8") ? (shape.isEmpty ? 8 : 0) : 48
    for version in 1...3 as ClosedRange<UInt8> {
      let archive = try open(
        NPYFile.bytes(text, [UInt8](repeating: 7, count: size), version: version))
      #expect(archive.tensors.map(\.description.shape) == [shape])
      #expect(archive.formatVersion == Int(version))
      #expect(archive.tensor(named: NPYDefinition.tensorName) != nil)
    }
  }

  private static let refused: [(String, CheckpointError.Code, String)] = [
    ("{'descr': '<f4', 'fortran_order': False}", .foreignField, "lacks one of the keys"),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), 'x': 1}", .foreignField, "key x"),
    ("{'descr': '<f4', 'descr': '<f4', 'shape': (3,)}", .foreignField, "key descr twice"),
    ("{'descr': '<f4', 'fortran_order': 0, 'shape': (3,)}", .foreignField, "True or False"),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (3)}", .foreignField, "no tuple"),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': [3]}", .foreignField, "lacks \"(\""),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (-3,)}", .foreignField, "dimension"),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (1+2,)}", .foreignField, "no tuple"),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (03,)}", .foreignField, "dimension"),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (,)}", .foreignField, "dimension"),
    (
      "{'descr': '<f4', 'fortran_order': False, 'shape': (9223372036854775808,)}", .foreignField,
      "dimension below 2^63"
    ),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (3,)", .foreignField, "lacks \"}\""),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (3,)} x", .foreignField, "goes on"),
    ("{'descr': '<f\\x34', 'fortran_order': False, 'shape': (3,)}", .foreignField, "escape"),
    ("{'descr': __import__('os'), 'fortran_order': False}", .foreignField, "where a string"),
    ("{'descr': '<f4' 'fortran_order': False}", .foreignField, "lacks \"}\""),
    ("", .foreignField, "lacks \"{\""),
    ("[1]", .foreignField, "lacks \"{\""),
    ("{'descr': [('a', '<f4')], 'fortran_order': False}", .foreignType, "structured"),
    ("{'descr': '|O', 'fortran_order': False, 'shape': (3,)}", .foreignType, "Python objects"),
    ("{'descr': '<U3', 'fortran_order': False, 'shape': (3,)}", .foreignType, "text"),
    ("{'descr': '|S3', 'fortran_order': False, 'shape': (3,)}", .foreignType, "byte strings"),
    ("{'descr': '|V2', 'fortran_order': False, 'shape': (3,)}", .foreignType, "raw bytes"),
    ("{'descr': '<M8[s]', 'fortran_order': False, 'shape': (3,)}", .foreignType, "dates"),
    ("{'descr': '<f16', 'fortran_order': False, 'shape': (3,)}", .foreignType, "f16"),
    ("{'descr': '|f4', 'fortran_order': False, 'shape': (3,)}", .foreignType, "|f4"),
    ("{'descr': '=f4', 'fortran_order': False, 'shape': (3,)}", .foreignType, "=f4"),
    ("{'descr': '', 'fortran_order': False, 'shape': (3,)}", .foreignType, "plain numbers"),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (4,)}", .foreignExtent, "16 bytes, but 12"),
    ("{'descr': '<f4', 'fortran_order': False, 'shape': (2,)}", .foreignExtent, "8 bytes, but 12"),
    (
      "{'descr': '<f8', 'fortran_order': False, 'shape': (4611686018427387904, 4)}",
      .shapeOverflow, "2^63"
    ),
    (
      "{'descr': '<f8', 'fortran_order': False, 'shape': (0, 4611686018427387904, 4)}",
      .shapeOverflow, "2^63"
    ),
    (
      "{'descr': '<f4', 'fortran_order': False, 'shape': (\(String(repeating: "1,", count: 65)))}",
      .rank, "64"
    ),
  ]

  @Test(arguments: refused)
  func otherHeadersAreRefused(_ text: String, code: CheckpointError.Code, words: String) throws {
    let error = try #require(throws: CheckpointError.self) {
      try open(NPYFile.bytes(text, [UInt8](repeating: 0, count: 12)))
    }
    #expect(error.code == code, "\(error)")
    #expect(error.message.contains(words), "\(error)")
    #expect(error.offset != nil)
  }

  @Test func lengthsAndVersionsAreChecked() throws {
    let whole = NPYFile.array("<f4", [3], [UInt8](repeating: 0, count: 12))
    for (place, value) in [(0, 0x94), (6, 0), (6, 4), (7, 1), (8, 0xFF), (9, 0xFF), (9, 1)]
      as [(Int, UInt8)]
    {
      var changed = whole
      changed[place] = value
      let error = try #require(throws: CheckpointError.self) { try open(changed) }
      #expect(error.code == .foreignHeader || place == 8, "\(place): \(error)")
    }
    for count in 0..<whole.count {
      #expect(throws: CheckpointError.self) { try open(Array(whole.prefix(count))) }
    }
    var long = NPYFile.bytes("{}", version: 2)
    long[8...11] = [0xFF, 0xFF, 0xFF, 0xFF]
    let error = try #require(throws: CheckpointError.self) { try open(long) }
    #expect(error.message.contains("65536 are allowed"))
  }

  // MARK: Order

  /// The elements of a shape in Fortran's order, and in C's, each a number of its own.
  private func orders(_ shape: [Int], size: Int) -> (fortran: [UInt8], row: [UInt8]) {
    let count = shape.reduce(1, *)
    let row = (0..<count).flatMap { number in
      (0..<size).map { UInt8(truncatingIfNeeded: 7 * number + 31 * $0) }
    }
    var fortran = row
    for number in 0..<count {
      var rest = number
      var place = 0
      var step = count
      // The index in C's order, innermost last, becomes a place where the first is innermost.
      for dimension in shape.reversed() {
        step /= dimension
        place += rest % dimension * step
        rest /= dimension
      }
      for byte in 0..<size { fortran[place * size + byte] = row[number * size + byte] }
    }
    return (fortran, row)
  }

  @Test(arguments: [[1], [5], [2, 3], [4, 1, 3], [3, 4, 5], [2, 1, 3, 2], [300, 1100]])
  func fortranOrderIsTurned(shape: [Int]) throws {
    for (description, size) in [("|u1", 1), ("<i2", 2), ("<f4", 4), ("<f8", 8), ("<c16", 16)] {
      let (fortran, row) = orders(shape, size: size)
      let file = NPYFile.array(description, shape, fortran, isFortranOrder: true)
      let archive = try open(file)
      #expect(try values(archive) == row)
      var zip = ZipFile()
      zip.add("a.npy", file, deflated: Deflate.stored(file))
      let packed = try TensorArchive(format: .npz, source: MemorySource(zip.bytes))
      #expect(try values(packed) == row)
      for archive in [archive, packed] as [TensorArchive] {
        var pieces: [UInt8] = []
        try archive.forEachPiece(of: archive.tensors[0]) { bytes throws(CheckpointError) in
          #expect(bytes.byteCount <= 1 << 20)
          pieces += bytes.copied
        }
        #expect(pieces == row)
      }
    }
  }

  /// Any part, also of elements, is as of the whole.
  @Test(arguments: ["<f4", ">f4", "<c8", ">c8"], [false, true])
  func parts(_ description: String, isFortranOrder: Bool) throws {
    let shape = [3, 2, 4]
    let size = description.hasSuffix("8") ? 8 : 4
    let (fortran, row) = orders(shape, size: size)
    let data = isFortranOrder ? fortran : row
    // Numbers of four bytes, in the other order where the mark says so.
    let stored = description.hasPrefix("<") ? data : swapped(data)
    let file = NPYFile.array(description, shape, stored, isFortranOrder: isFortranOrder)
    var zip = ZipFile()
    zip.add("a.npy", file, deflated: Deflate.stored(file))
    let packed = try TensorArchive(format: .npz, source: MemorySource(zip.bytes))
    for archive in [try open(file), packed] as [TensorArchive] {
      for start in 0...row.count {
        for end in start...min(row.count, start + 40) {
          var part = [UInt8](repeating: 0, count: end - start)
          var bytes = part.mutableRawSpan
          try archive.read(start..<end, of: archive.tensors[0], into: &bytes)
          #expect(part.elementsEqual(row[start..<end]))
        }
      }
      let rows = try archive.readRows(1..<3, of: archive.tensors[0]).values(as: UInt8.self)
      #expect(rows.elementsEqual(row[(8 * size)...]))
    }
  }

  private func swapped(_ bytes: [UInt8]) -> [UInt8] {
    stride(from: 0, to: bytes.count, by: 4).flatMap { bytes[$0..<$0 + 4].reversed() }
  }

  /// What would take more than 1 GiB of memory to turn is refused by name, and still inspected.
  @Test func tooLargeAFortranArrayIsRefused() throws {
    let folder = try TemporaryFolder()
    let file = NPYFile.array("<f4", [40_000, 8000], [], isFortranOrder: true)
    let path = try folder.write(file, to: "large.npy")
    try folder.extend("large.npy", to: UInt64(file.count + 40_000 * 8000 * 4))
    let archive = try TensorArchive(path: path)
    #expect(archive.tensors[0].description.elementCount == 320_000_000)
    let error = try #require(throws: CheckpointError.self) {
      try archive.convert(to: .sink(CountingSink(), as: .safetensors))
    }
    #expect(error.code == .limitDecoded)
    #expect(error.tensor == NPYDefinition.tensorName)
    #expect(error.path == path)
  }

  // MARK: NPZ

  @Test func membersAreTensors() throws {
    let file = NPYFile.array("<i2", [2], [1, 0, 2, 0])
    var zip = ZipFile([("a.npy", file), ("deep/b.npy", file), ("größe.npy", file)])
    zip.add("packed.npy", file, deflated: Deflate.stored(file))
    let archive = try TensorArchive(format: .npz, source: MemorySource(zip.bytes))
    #expect(archive.tensors.map(\.name) == ["a", "deep/b", "größe", "packed"])
    #expect(archive.tensors.map(\.codec) == [.stored, .stored, .stored, .zlib])
    #expect(archive.tensors.map(\.storedByteCount) == [4, 4, 4, file.count + 5])
    for tensor in archive.tensors {
      #expect(try archive.read(tensor).values(as: Int16.self) == [1, 2])
    }
  }

  @Test func aBrokenMemberIsNamed() throws {
    let zip = ZipFile([
      ("good.npy", NPYFile.array("<i2", [1], [1, 0])), ("bad.npy", NPYFile.array("|O", [1], [1])),
    ])
    let error = try #require(throws: CheckpointError.self) {
      try TensorArchive(format: .npz, source: MemorySource(zip.bytes))
    }
    #expect(error.code == .foreignType)
    #expect(error.tensor == "bad")
  }

  // MARK: Writing

  @Test func writtenAlignedAndTheSame() throws {
    var header = ""
    var end = 0
    let types = [
      "F64", "F32", "F16", "I64", "I32", "I16", "I8", "U64", "U32", "U16", "U8", "BOOL", "C64",
    ]
    let shapes = [[], [0, 3], [1], [2, 3], [5, 1, 7]]
    for (type, shape) in types.flatMap({ type in shapes.map { (type, $0) } }) {
      let size = [8, 4, 2, 8, 4, 2, 1, 8, 4, 2, 1, 1, 8][types.firstIndex(of: type) ?? 0]
      let bytes = shape.reduce(size, *)
      header += header.isEmpty ? "{" : ","
      header +=
        "\"\(type)/\(shape) ü\":{\"dtype\":\"\(type)\",\"shape\":\(shape),\"data_offsets\":[\(end),\(end + bytes)]}"
      end += bytes
    }
    let original = try SafetensorsFile.open(
      SafetensorsFile.bytes(header + "}", data: (0..<end).map { UInt8($0 % 256) }))
    let sink = MemorySink()
    try original.convert(to: .sink(sink, as: .npz))
    let written = try TensorArchive(format: .npz, source: MemorySource(sink.bytes))
    #expect(written.tensors.count == original.tensors.count)
    for tensor in original.tensors {
      let found = try #require(written.tensor(named: tensor.name))
      #expect(found.description.dataType == tensor.description.dataType)
      #expect(found.description.shape == tensor.description.shape)
      #expect(found.offset % 64 == 0)
      let bytes = try written.read(found).values(as: UInt8.self)
      #expect(try original.read(tensor).values(as: UInt8.self) == bytes)
    }
    #expect(try written.verify().isEmpty)
    let again = MemorySink()
    try written.convert(to: .sink(again, as: .npz))
    #expect(again.bytes == sink.bytes, "the same tensors give the same file")
  }

  @Test func nothingIsAnArchiveToo() throws {
    let sink = MemorySink()
    try SafetensorsFile.open(SafetensorsFile.bytes("{}")).convert(to: .sink(sink, as: .npz))
    #expect(sink.bytes.count == 22)
    #expect(try FormatRegistry.standard.recognize(MemorySource(sink.bytes)) == .npz)
    #expect(try TensorArchive(format: .npz, source: MemorySource(sink.bytes)).tensors.isEmpty)
  }

  @Test(arguments: ["BF16", "F8_E4M3", "F8_E8M0", "F4"])
  func whatNumPyLacksIsRefusedByName(type: String) throws {
    let size = type == "BF16" ? 4 : type == "F4" ? 1 : 2
    let archive = try SafetensorsFile.open(
      SafetensorsFile.bytes(
        "{\"a\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]},"
          + "\"w\":{\"dtype\":\"\(type)\",\"shape\":[2],\"data_offsets\":[0,\(size)]}}",
        dataByteCount: size))
    let sink = MemorySink()
    let error = try #require(throws: CheckpointError.self) {
      try archive.convert(to: .sink(sink, as: .npz))
    }
    #expect(error.code == .foreignType)
    #expect(error.tensor == "w")
    #expect(sink.bytes.isEmpty)
  }

  @Test func aNameWithAZeroByteIsRefused() throws {
    let archive = try SafetensorsFile.open(
      SafetensorsFile.bytes(#"{"a\u0000":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}"#))
    let error = try #require(throws: CheckpointError.self) {
      try archive.convert(to: .sink(MemorySink(), as: .npz))
    }
    #expect(error.code == .unrepresentable)
  }

  /// Facts and second names have no place there, which the report says.
  @Test func whatIsLeftOutIsReported() throws {
    let archive = try SafetensorsFile.open(
      SafetensorsFile.bytes(
        #"{"__metadata__":{"b":"a","k":"v"},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}"#,
        dataByteCount: 1))
    let report = try archive.convert(to: .sink(MemorySink(), as: .npz))
    #expect(report.leftOutMetadataKeys == ["k"])
    #expect(report.leftOutTies == [SecondName(name: "b", owner: "a")])
    #expect(report.tensorCount == 1)
  }
}

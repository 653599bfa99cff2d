import CheckpointFormat
import Interchange
import Testing

struct SafetensorsReaderTests {
  private func fixture(_ name: String) throws -> TensorArchive {
    try TensorArchive(path: FilePath("\(Fixture.folder)/valid/\(name).safetensors"))
  }

  @Test func allElementTypesAreKnown() throws {
    let archive = try fixture("every-type")
    #expect(archive.tensors.count == 22)
    #expect(
      Set(archive.tensors.map(\.description.dataType))
        == Set(DataType.registered.values).subtracting(DataType.foreignToSafetensors))
    for tensor in archive.tensors {
      let type = tensor.description.dataType
      #expect(type.name == tensor.name)
      #expect(tensor.description.shape == [3, 4])
      #expect(tensor.description.byteCount == 12 / type.elementsPerBlock * type.bytesPerBlock)
    }
  }

  @Test func tensorsComeInTheOrderOfTheirData() throws {
    let archive = try fixture("any-order")
    #expect(archive.tensors.map(\.name) == ["first", "second", "last"])
    #expect(archive.tensors.map { $0.offset - archive.tensors[0].offset } == [0, 1, 9])
    #expect(archive.tensor(named: "second")?.position == 1)
    #expect(archive.tensor(named: "third") == nil)
  }

  @Test func namesAreToldApartByTheirBytes() throws {
    let archive = try fixture("names")
    #expect(archive.tensors.count == 6)
    #expect(archive.tensor(named: "\u{E9}")?.position == 0)
    #expect(archive.tensor(named: "e\u{301}")?.position == 1)
  }

  @Test func escapesAreDecoded() throws {
    let archive = try fixture("escapes")
    let name = "a\"\\/\u{8}\u{C}\n\r\t\u{E9}😀\0"
    #expect(Array(archive.tensors[0].name.utf8) == Array(name.utf8))
  }

  @Test func metadataAreKept() throws {
    let archive = try fixture("metadata")
    let expected = [("", "empty key"), ("format", "pt"), ("z", ""), ("ü", "\0\n\"\\")]
    #expect(archive.metadata.map(\.key) == expected.map(\.0))
    #expect(archive.metadata.map(\.value) == expected.map { .string($0.1) })
    #expect(archive.formatVersion == nil)
  }

  @Test func secondNamesAreReadFromMetadata() throws {
    let archive = try fixture("tied")
    #expect(archive.metadata.map(\.key) == ["note"])
    #expect(archive.tensors.map(\.name) == ["t", "head"])
    let head = try #require(archive.tensor(named: "head"))
    #expect(head.tiedTo == 0)
    #expect(head.storedByteCount == 0)
    #expect(head.description.shape == [2])
    #expect(
      try archive.read(head).values(as: UInt8.self)
        == archive.read(archive.tensors[0]).values(as: UInt8.self))
  }

  @Test func rowsAreRead() throws {
    let archive = try fixture("every-type")
    let tensor = try #require(archive.tensor(named: "i16"))
    let all = try archive.read(tensor).values(as: UInt8.self)
    #expect(try archive.readRows(1..<3, of: tensor).values(as: UInt8.self) == Array(all[8..<24]))
    #expect(try archive.readRows(1..<1, of: tensor).byteCount == 0)
    #expect(throws: CheckpointError.self) { try archive.readRows(2..<4, of: tensor) }
    let scalar = try fixture("scalar")
    #expect(throws: CheckpointError.self) { try scalar.readRows(0..<1, of: scalar.tensors[0]) }
  }

  @Test func piecesMakeTheWhole() throws {
    let count = 3_000_001
    let data = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let archive = try SafetensorsFile.open(
      SafetensorsFile.bytes(
        #"{"t":{"dtype":"U8","shape":[\#(count)],"data_offsets":[0,\#(count)]}}"#, data: data))
    var collected: [UInt8] = []
    var largest = 0
    try archive.forEachPiece(of: archive.tensors[0]) { bytes in
      for position in 0..<bytes.byteCount {
        collected.append(unsafe bytes.unsafeLoad(fromByteOffset: position, as: UInt8.self))
      }
      largest = max(largest, bytes.byteCount)
    }
    #expect(collected == data)
    #expect(largest == 1 << 20)
  }

  @Test func aTensorOfAnotherFileIsRefused() throws {
    let archive = try fixture("scalar")
    let other = try fixture("every-type")
    let error = try #require(throws: CheckpointError.self) { try archive.read(other.tensors[9]) }
    #expect(error.code == .argument)
  }

  @Test(arguments: [
    (#"{"a":{"dtype":"X","shape":[],"data_offsets":[0,1]}}"#, 22, "a"),
    (#"{"a":{"dtype":"U8","shape":[-1],"data_offsets":[0,1]}}"#, 36, "a"),
    (#"{"a":{"dtype":"U8","shape":[],"data_offsets":[0,2]}}"#, 13, "a"),
    (#"{"b":{"dtype":"U8","shape":[],"data_offsets":[1,2]}}"#, 13, "b"),
    (#"{"b":{"dtype":"U8","shape":[],"data_offsets":[0,1]}"#, 59, nil),
    (#"{"b":{"dtype":"U8","shape":[],"data_offsets":[0,1],"x":tru}}"#, 66, "b"),
  ])
  func errorsNamePlaceAndTensor(header: String, offset: Int, tensor: String?) throws {
    let error = try #require(throws: CheckpointError.self) {
      try SafetensorsFile.open(SafetensorsFile.bytes(header, dataByteCount: 1))
    }
    #expect(error.offset == offset)
    #expect(error.tensor == tensor)
  }

  @Test func limitsAreKept() throws {
    let bytes = SafetensorsFile.bytes(SafetensorsFile.header(tensorCount: 3), dataByteCount: 12)
    var limits = ResourceLimits()
    limits.maximumTensorCount = 3
    limits.maximumTensorByteCount = 3
    let archive = try SafetensorsFile.open(bytes, limits: limits)
    let decoded = try #require(throws: CheckpointError.self) {
      try archive.read(archive.tensors[0])
    }
    #expect(decoded.code == .limitDecoded)
    limits.maximumTensorCount = 2
    let count = try #require(throws: CheckpointError.self) {
      try SafetensorsFile.open(bytes, limits: limits)
    }
    #expect(count.code == .limitTensors)
    limits.maximumMetadataByteCount = 3
    let metadata = SafetensorsFile.bytes(#"{"__metadata__":{"ab":"cd"}}"#)
    let size = try #require(throws: CheckpointError.self) {
      try SafetensorsFile.open(metadata, limits: limits)
    }
    #expect(size.code == .limitMetadata)
  }

  /// Every cut of a file, and every single changed byte of its header, is read or refused, and never traps.
  @Test func damageNeverTraps() throws {
    let whole = SafetensorsFile.bytes(
      #"{"__metadata__":{"k":"\u00e9"},"a":{"dtype":"F4","shape":[2,2],"data_offsets":[0,2]}}"#,
      dataByteCount: 2)
    for count in 0..<whole.count {
      #expect(throws: CheckpointError.self) {
        try SafetensorsFile.open(Array(whole.prefix(count)))
      }
    }
    for position in whole.indices {
      for value in [0x00, 0x20, 0x22, 0x2C, 0x30, 0x39, 0x5B, 0x5C, 0x7B, 0x7D, 0x80, 0xFF] {
        var damaged = whole
        damaged[position] = UInt8(value)
        _ = try? SafetensorsFile.open(damaged)
      }
    }
  }
}

import CheckpointFormat
import Interchange
import Testing
import TestSupport

struct SafetensorsScaleTests {
  /// Two reads for the header; then only what is asked for, also of a tensor larger than memory.
  @Test func aTensorOf5GiBIsReadInParts() throws {
    let size = 5 << 30
    let header = #"{"t":{"dtype":"F32","shape":[1310720,1024],"data_offsets":[0,\#(size)]}}"#
    let folder = try TemporaryFolder()
    let path = try folder.write(SafetensorsFile.bytes(header), to: "large")
    try folder.extend("large", to: UInt64(8 + header.utf8.count + size))
    let source = WatchedSource(try FileSource(path: path))
    let archive = try TensorArchive(format: .safetensors, source: source)
    #expect(source.counts.reads == 2)
    #expect(source.counts.bytes == 8 + header.utf8.count)
    let tensor = archive.tensors[0]
    #expect(tensor.description.byteCount == size)
    let last = try archive.readRows(1_310_719..<1_310_720, of: tensor)
    #expect(last.values(as: UInt8.self) == [UInt8](repeating: 0, count: 4096))
    #expect(source.counts.bytes == 8 + header.utf8.count + 4096)
  }

  @Test func manyTensorsAreOpened() throws {
    let count = 20_000
    let bytes = SafetensorsFile.bytes(
      SafetensorsFile.header(tensorCount: count), dataByteCount: 4 * count)
    let archive = try SafetensorsFile.open(bytes)
    #expect(archive.tensors.count == count)
    let name = "decoder.layers.\(count - 1).selfAttention.query.weight"
    #expect(archive.tensor(named: name)?.position == count - 1)
  }
}

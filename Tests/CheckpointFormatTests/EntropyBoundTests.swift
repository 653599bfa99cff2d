import TestSupport
import Testing

@testable import CheckpointFormat

/// What numbers need at least, coded one by one.
struct EntropyBoundTests {
  private func bound(
    _ type: DataType, _ shape: [Int], _ bytes: [UInt8], pieceByteCount: Int = .max
  ) throws -> Int {
    var bound = EntropyBound(try TensorDescription(name: "t", dataType: type, shape: shape))
    var start = 0
    while start < bytes.count {
      let end = start + min(pieceByteCount, bytes.count - start)
      bound.add(bytes.rawSpan.extracting(start..<end))
      start = end
    }
    return bound.byteCount
  }

  @Test(arguments: [DataType.f32, .bf16, .f16, .f64, .i32, .u8], [0, 0x3F])
  func ofOneNumberIsNothing(_ type: DataType, byte: UInt8) throws {
    let bytes = [UInt8](repeating: byte, count: 8000)
    let isFloat = FloatLayout(type) != nil
    // The mantissa's bits that are one are not known to be all the same.
    let limit = byte == 0 || !isFloat ? 0 : 8000
    #expect(try bound(type, [8000 / type.bytesPerBlock], bytes) <= limit)
  }

  @Test func ofBitsIsOneBitEach() throws {
    var random = SeededGenerator(seed: 5)
    let bytes = (0..<80_000).map { _ in UInt8.random(in: 0...1, using: &random) }
    let found = try bound(.u8, [80_000], bytes)
    #expect((9_990...10_010).contains(found), "\(found)")
  }

  @Test func ofNoiseIsItsSize() throws {
    var random = SeededGenerator(seed: 6)
    let bytes = (0..<80_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    for type in [DataType.u8, .f32, .bf16] {
      let found = try bound(type, [80_000 / type.bytesPerBlock], bytes)
      #expect((79_000...80_000).contains(found), "\(type.name): \(found)")
    }
  }

  @Test func isCloseBelowWhatIsStored() throws {
    let bytes = Samples.bytes(Samples.weights(100_000))
    let file = try Samples.write(options: WritingOptions(codec: .float)) { writer in
      try writer.add(
        TensorDescription(name: "t", dataType: .f32, shape: [250, 400]), bytes: bytes.rawSpan)
    }
    let stored = try Samples.open(file).index.tensors[0].storedByteCount
    let found = try bound(.f32, [250, 400], bytes)
    #expect(found <= stored && stored - found < bytes.count / 100, "\(found) of \(stored)")
    #expect(try bound(.f32, [250, 400], bytes, pieceByteCount: 999) == found)
  }
}

import CheckpointFormat
import Interchange
import Testing
import TestSupport

/// Slices are NumPy's: the same elements in the same order.
@Suite struct SliceTests {
  private static func values(_ text: String, _ shape: [Int]) throws -> (shape: [Int], [Int64]) {
    let count = shape.reduce(1, *)
    let archive = try MemoryModel.archive([.init("t", i64: (0..<Int64(count)).map { $0 })])
    var edits = archive.tensors[0]
    let described = try TensorArchive(
      tensors: [TensorDescription(name: "t", dataType: .i64, shape: shape)]
    ) { (_, range, target: inout MutableRawSpan) throws(CheckpointError) in
      try archive.read(range, of: archive.tensors[0], into: &target)
    }
    edits = described.tensors[0]
    let slice = try TensorSlice(text, of: shape)
    var reader = try #require(SliceReader(edits, in: described))
    let elements = try reader.elements(slice).map { element -> Int64 in
      if case .integer(let value) = element { value } else { -1 }
    }
    #expect(slice.elementCount == elements.count)
    let statistics = try reader.statistics(slice)
    #expect(statistics.count == elements.count)
    #expect(statistics.smallest == elements.min().map { Double($0) })
    #expect(statistics.largest == elements.max().map { Double($0) })
    return (slice.shape, elements)
  }

  /// As NumPy 2 gives for `numpy.arange(n).reshape(shape)[text]`.
  @Test(arguments: [
    ("", [2, 3], [2, 3], [0, 1, 2, 3, 4, 5]), ("1", [2, 3], [3], [3, 4, 5]),
    ("-1,-1", [2, 3], [], [5]), (":,1", [2, 3], [2], [1, 4]), ("..., 0", [2, 3], [2], [0, 3]),
    ("::2", [5], [3], [0, 2, 4]), ("::-1", [4], [4], [3, 2, 1, 0]),
    ("3:0:-2", [4], [2], [3, 1]), ("5:2", [8], [0], []), ("-3:", [8], [3], [5, 6, 7]),
    (":100", [3], [3], [0, 1, 2]), ("-100:2", [3], [2], [0, 1]), ("100:", [3], [0], []),
    ("1:,...,::-1", [2, 1, 2], [1, 1, 2], [3, 2]), ("...", [], [], [0]), ("", [], [], [0]),
    ("0:2,:2", [3, 4], [2, 2], [0, 1, 4, 5]), (":,:,0", [2, 2, 2], [2, 2], [0, 2, 4, 6]),
    ("::2,1", [4, 3], [2], [1, 7]), ("1:3", [4, 2], [2, 2], [2, 3, 4, 5]),
    ("::-1,::2", [2, 3], [2, 2], [3, 5, 0, 2]),
  ])
  func isNumPys(_ text: String, _ shape: [Int], _ expected: [Int], _ values: [Int64]) throws {
    let found = try Self.values(text, shape)
    #expect(found.shape == expected)
    #expect(found.1 == values)
  }

  @Test(arguments: [
    ("2", [2]), ("-3", [2]), ("0", []), ("0,0", [2]), ("...,...", [2]), ("a", [2]), ("::0", [2]),
    ("1:2:3:4", [2]), (",", [2, 2]), ("1.5", [2]), ("9999999999999999999999", [2]),
    ("0", [0]),
  ])
  func isRefused(_ text: String, _ shape: [Int]) {
    #expect(throws: CheckpointError.self) { try TensorSlice(text, of: shape) }
  }

  /// Longer than a window of the reader, and in steps across windows.
  @Test(arguments: ["::3", "300000:100:-7", "1:299999", "::131072", "-150000:"])
  func acrossWindows(_ text: String) throws {
    let count = 300_000
    let found = try Self.values(text, [count])
    let slice = try TensorSlice(text, of: [count]).axes[0]
    #expect(found.1 == (0..<slice.count).map { Int64(slice.start + $0 * slice.step) })
  }

  @Test func elementsOfEveryKind() throws {
    func elements(_ type: DataType, _ bytes: [UInt8]) throws -> [TensorElement] {
      let archive = try TensorArchive(
        tensors: [
          TensorDescription(name: "t", dataType: type, shape: [bytes.count / type.bytesPerBlock])
        ]
      ) { (_, range, target: inout MutableRawSpan) throws(CheckpointError) in
        try MemorySource(bytes).read(at: range.lowerBound, into: &target)
      }
      var reader = try #require(SliceReader(archive.tensors[0], in: archive))
      return try reader.elements(TensorSlice(all: archive.tensors[0].description.shape))
    }
    let most = [UInt8](repeating: 0xFF, count: 8)
    #expect(try elements(.i64, most) == [.integer(-1)])
    #expect(try elements(.u64, most) == [.unsigned(.max)])
    #expect(try elements(.i8, [0x80, 1]) == [.integer(-128), .integer(1)])
    #expect(try elements(.bool, [0, 1]) == [.boolean(false), .boolean(true)])
    #expect(try elements(.bf16, [0x80, 0x3F]) == [.number(1)])
    #expect(
      try elements(.c64, MemoryModel.bytes(Float(1.5).bitPattern) + [0, 0, 0, 0x80])
        == [.complex(1.5, 0)])
  }
}

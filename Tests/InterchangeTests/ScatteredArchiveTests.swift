import CheckpointFormat
import Interchange
import TestSupport
import Testing

/// Many ranges of the tensors of an archive at once, each into its own memory.
struct ScatteredArchiveTests {
  /// What the tensors hold.
  private static let rows = 60
  private static let columns = 44

  private static func numbers() -> [UInt8] {
    var random = SeededGenerator(seed: 3)
    return (0..<rows * columns).flatMap { _ -> [UInt8] in
      withUnsafeBytes(of: Float.random(in: -1...1, using: &random).bitPattern.littleEndian) {
        unsafe Array($0)
      }
    }
  }

  private static func description(
    _ name: String, _ shape: [Int] = [rows, columns]
  ) throws -> TensorDescription {
    try TensorDescription(name: name, dataType: .f32, shape: shape)
  }

  /// A file in memory with a tensor in chunks, a further name, and a whole of four parts.
  private static func checkpoint() throws -> TensorArchive {
    let bytes = numbers()
    let sink = MemorySink()
    let writer = try CheckpointWriter(sink: sink)
    try writer.add(description("plain"), bytes: bytes.rawSpan)
    for (top, height) in [(0, 25), (25, 35)] {
      for (left, width) in [(0, 30), (30, 14)] {
        try writer.begin(
          description("w[\(top),\(left)]", [height, width]),
          part: TensorPart(whole: "w", wholeShape: [rows, columns], origin: [top, left]))
        for row in top..<top + height {
          let start = (row * columns + left) * 4
          try writer.append(Array(bytes[start..<start + width * 4]).rawSpan)
        }
        try writer.end()
      }
    }
    try writer.tie("tied", labels: TensorLabels(), to: "plain")
    try writer.finish()
    return try TensorArchive(source: MemorySource(sink.bytes))
  }

  /// The same without parts, as a file of another format.
  private static func safetensors() throws -> TensorArchive {
    let folder = try TemporaryFolder()
    try checkpoint().convert(to: .file(folder.path.appending("m.safetensors"), as: .safetensors))
    return try TensorArchive(path: folder.path.appending("m.safetensors"))
  }

  private static func check(_ archive: TensorArchive, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let bytes = numbers()
    var ranges: [ArchivedRange] = []
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let start = Int.random(in: 0...bytes.count, using: &random)
      let end = Int.random(in: start...bytes.count, using: &random)
      ranges.append(
        ArchivedRange(Int.random(in: 0..<archive.tensors.count, using: &random), bytes: start..<end)
      )
    }
    let targets = unsafe ranges.map {
      unsafe UnsafeMutableRawBufferPointer.allocate(byteCount: $0.bytes.count, alignment: 1)
    }
    defer { unsafe targets.forEach { unsafe $0.deallocate() } }
    let progress = WorkProgress()
    try unsafe archive.read(ranges, into: targets, progress: progress)
    for (number, range) in ranges.enumerated() {
      #expect(unsafe Array(targets[number]) == Array(bytes[range.bytes]), "seed \(seed)")
    }
    #expect(progress.completedByteCount == ranges.reduce(0) { $0 + $1.bytes.count })
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func rangesOfTiesAndOfPartsAreThoseOfTheTensors(seed: UInt64) throws {
    let archive = try Self.checkpoint()
    #expect(archive.tensors.map(\.name) == ["plain", "w", "tied"])
    try Self.check(archive, seed: seed)
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func rangesOfAnotherFormatToo(seed: UInt64) throws {
    try Self.check(Self.safetensors(), seed: seed)
  }

  @Test func whatIsNotThereIsRefused() throws {
    let archive = try Self.checkpoint()
    let size = Self.rows * Self.columns * 4
    for (position, bytes, room) in [
      (0, 0..<size + 1, size + 1), (3, 0..<1, 1), (-1, 0..<1, 1), (0, 0..<2, 1),
    ] {
      let target = UnsafeMutableRawBufferPointer.allocate(byteCount: room, alignment: 1)
      defer { unsafe target.deallocate() }
      let error = #expect(throws: CheckpointError.self) {
        try unsafe archive.read([ArchivedRange(position, bytes: bytes)], into: [target])
      }
      #expect(error?.code == .argument)
    }
  }

  @Test func stopsWhereItIsToldTo() throws {
    let archive = try Self.checkpoint()
    var (done, stop): (UInt64, UInt64) = (0, 1)
    let target = UnsafeMutableRawBufferPointer.allocate(byteCount: 16, alignment: 1)
    defer { unsafe target.deallocate() }
    let error = #expect(throws: CheckpointError.self) {
      try unsafe archive.read(
        [ArchivedRange(1, bytes: 0..<16)], into: [target],
        progress: WorkProgress(completed: &done, stopped: &stop))
    }
    #expect(error?.code == .stopped && done == 0)
  }
}

import TestSupport
import Testing

@testable import CheckpointFormat

/// Tensors that stand as boxes in several files (SPEC.md section 6.11).
@Suite struct PartTests {
  /// A whole of random form, and random cuts of its axes.
  struct Sample {
    let description: TensorDescription
    let bytes: [UInt8]
    /// For each axis where its stretches begin, and its end.
    let cuts: [[Int]]

    init(_ random: inout SeededGenerator) throws {
      let types: [DataType] = [
        .u8, .f32, .f64, .i4,
        try DataType(name: "x.block", elementsPerBlock: 32, bytesPerBlock: 18),
      ]
      let type = types[Int.random(in: 0..<types.count, using: &random)]
      var shape = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Int.random(in: 1...9, using: &random)
      }
      shape[shape.count - 1] *= type.elementsPerBlock
      description = try TensorDescription(name: "w", dataType: type, shape: shape)
      bytes = (0..<description.byteCount).map { _ in UInt8(truncatingIfNeeded: random.next() >> 9) }
      cuts = shape.enumerated().map { axis, length in
        let unit = axis == shape.count - 1 ? type.elementsPerBlock : 1
        let inner = stride(from: unit, to: length, by: unit).filter { _ in
          Bool.random(using: &random)
        }
        return [0] + inner + [length]
      }
    }

    /// All boxes of the grid.
    var boxes: [[Range<Int>]] {
      cuts.reduce([[]]) { boxes, cuts in
        boxes.flatMap { box in zip(cuts, cuts.dropFirst()).map { box + [$0..<$1] } }
      }
    }

    /// The bytes of a box, gathered element by element.
    func bytes(of box: [Range<Int>]) -> [UInt8] {
      let type = description.dataType
      let shape = description.shape
      var found: [UInt8] = []
      func walk(_ axis: Int, _ offset: Int) {
        if axis == shape.count {
          let start = offset / type.elementsPerBlock * type.bytesPerBlock
          found += bytes[start..<start + type.bytesPerBlock]
          return
        }
        let unit = axis == shape.count - 1 ? type.elementsPerBlock : 1
        for position in stride(from: box[axis].lowerBound, to: box[axis].upperBound, by: unit) {
          walk(axis + 1, offset * shape[axis] + position)
        }
      }
      walk(0, 0)
      return found
    }

    /// Writes the boxes into some files of a folder, and a file that gathers them; gives its path.
    func write(
      _ boxes: [[Range<Int>]], files: Int, in folder: TemporaryFolder,
      _ random: inout SeededGenerator
    ) throws -> FilePath {
      var members = [[[Range<Int>]]](repeating: [], count: files)
      for box in boxes.shuffled(using: &random) {
        members[Int.random(in: 0..<files, using: &random)].append(box)
      }
      let set = try CheckpointWriter(path: folder.file("set"))
      for (number, boxes) in members.enumerated() where !boxes.isEmpty {
        let path = folder.file("member-\(number)")
        let writer = try CheckpointWriter(
          path: path, options: PartTests.options(chunkByteCount: 36 << Int(random.next() % 4)))
        for box in boxes {
          let origin = box.map(\.lowerBound)
          try writer.begin(
            TensorDescription(
              name: "w\(origin)", dataType: description.dataType, shape: box.map(\.count)),
            part: TensorPart(whole: "w", wholeShape: description.shape, origin: origin))
          try writer.append(bytes(of: box).rawSpan)
          try writer.end()
        }
        try writer.finish()
        let member = try CheckpointReader(path: path)
        let name = try set.name(member, fileName: "member-\(number)")
        for tensor in member.index.tensors { try set.takeOver(tensor, from: name) }
      }
      try set.tie("tied", labels: TensorLabels(), to: "w")
      try set.finish()
      return folder.file("set")
    }
  }

  private static func options(chunkByteCount: Int) -> WritingOptions {
    var options = WritingOptions(threads: 2)
    options.chunkByteCount = chunkByteCount
    return options
  }

  /// Whatever the cuts, and whichever files have the parts, the whole and each stretch of it are read.
  @Test func randomCuts() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("random cuts of seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for round in 0..<150 {
      let sample = try Sample(&random)
      let folder = try TemporaryFolder()
      let path = try sample.write(
        sample.boxes, files: Int.random(in: 1...4, using: &random), in: folder, &random)
      let reader = try CheckpointReader(path: path)
      let whole = try #require(reader.index.whole(named: "tied"), "round \(round), seed \(seed)")
      #expect(whole.isComplete)
      #expect(whole.parts.count == sample.boxes.count)
      #expect(
        try reader.read(whole).values(as: UInt8.self) == sample.bytes,
        "round \(round), seed \(seed)")
      for _ in 0..<8 {
        let start = Int.random(in: 0...sample.bytes.count, using: &random)
        let end = Int.random(in: start...sample.bytes.count, using: &random)
        var target = [UInt8](repeating: 0, count: end - start)
        var span = target.mutableRawSpan
        try reader.read(start..<end, of: whole, into: &span)
        #expect(target == Array(sample.bytes[start..<end]), "round \(round), seed \(seed)")
      }
      #expect(try reader.verify().isEmpty)
    }
  }

  /// Where a part is missing, the file promises nothing, and the whole is listed and not read.
  @Test func missingParts() throws {
    let seed = UInt64.random(in: 0 ... .max)
    print("missing parts of seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var tried = 0
    while tried < 20 {
      let sample = try Sample(&random)
      guard sample.boxes.count > 1 else { continue }
      tried += 1
      let folder = try TemporaryFolder()
      let path = try sample.write(
        Array(sample.boxes.shuffled(using: &random).dropLast()), files: 2, in: folder, &random)
      let reader = try CheckpointReader(path: path)
      let whole = try #require(reader.index.whole(named: "w"))
      #expect(!whole.isComplete, "seed \(seed)")
      let error = #expect(throws: CheckpointError.self) { try reader.read(whole) }
      #expect(error?.code == .partMissing)
    }
  }

  /// What a writer is given must be a grid.
  @Test(arguments: [
    ([0, 0], [2, 3], [1, 0], [2, 3]), ([0, 0], [2, 4], [2, 0], [2, 3]),
    ([0, 0], [4, 2], [0, 1], [4, 2]), ([0, 0], [2, 2], [1, 2], [2, 2]),
  ])
  func overlapsAreRefused(
    _ first: [Int], _ firstShape: [Int], _ second: [Int], _ secondShape: [Int]
  ) throws {
    let writer = try CheckpointWriter(sink: MemorySink())
    for (origin, shape) in [(first, firstShape), (second, secondShape)] {
      let tensor = try TensorDescription(name: "w\(origin)", dataType: .u8, shape: shape)
      try writer.begin(tensor, part: TensorPart(whole: "w", wholeShape: [4, 4], origin: origin))
      try writer.append([UInt8](repeating: 0, count: tensor.byteCount).rawSpan)
      try writer.end()
    }
    let error = #expect(throws: CheckpointError.self) { try writer.finish() }
    #expect(error?.code == .partOverlap)
    #expect(error?.tensor == "w")
  }

  // MARK: What is read

  /// A hundredth of the rows of a tensor of 256 MiB takes no more than three hundredths of its stored bytes, however it is
  /// cut.
  @Test(arguments: [(8, 1), (1, 8), (2, 4)])
  func aBoxReadsLittle(rowCuts: Int, columnCuts: Int) throws {
    let (rows, columns) = (16_384, 4096)
    let folder = try TemporaryFolder()
    let set = try CheckpointWriter(path: folder.file("set"))
    let (height, width) = (rows / rowCuts, columns / columnCuts)
    let bytes = [UInt8](repeating: 7, count: height * width * 4)
    for number in 0..<rowCuts * columnCuts {
      let origin = [number / columnCuts * height, number % columnCuts * width]
      let writer = try CheckpointWriter(
        path: folder.file("\(number)"), options: WritingOptions(codec: .stored))
      try writer.begin(
        TensorDescription(name: "w\(origin)", dataType: .f32, shape: [height, width]),
        part: TensorPart(whole: "w", wholeShape: [rows, columns], origin: origin))
      try writer.append(bytes.rawSpan)
      try writer.end()
      try writer.finish()
      let member = try CheckpointReader(path: folder.file("\(number)"))
      let name = try set.name(member, fileName: "\(number)")
      for tensor in member.index.tensors { try set.takeOver(tensor, from: name) }
    }
    try set.finish()
    let counter = ReadCounter()
    let reader = try CheckpointReader(path: folder.file("set")) { path throws(CheckpointError) in
      CountedSource(try FileSource(path: path), counter)
    }
    #expect(counter.byteCount < 20_000, "opening reads no data: \(counter.byteCount)")
    let whole = try #require(reader.index.whole(named: "w"))
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      counter.reset()
      let first = Int.random(in: 0...rows - rows / 100, using: &random)
      var box = [UInt8](repeating: 0, count: rows / 100 * columns * 4)
      var target = box.mutableRawSpan
      let start = first * columns * 4
      let end = start + rows / 100 * columns * 4
      try reader.read(start..<end, of: whole, into: &target)
      #expect(box.allSatisfy { $0 == 7 })
      let share = Double(counter.byteCount) / Double(rows * columns * 4)
      #expect(share <= 0.03, "\(share) from row \(first), seed \(seed)")
    }
  }
}

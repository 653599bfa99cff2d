import CheckpointFormat
import Testing
import TestSupport

/// What a caller can do wrong: one typed error, nothing visible, and nothing more taken.
struct WriterMisuseTests {
  private static func tensor(_ name: String, _ count: Int = 4) throws -> TensorDescription {
    try TensorDescription(name: name, dataType: .u8, shape: [count])
  }

  private static let four: [UInt8] = [1, 2, 3, 4]

  /// Steps of which the last is wrong.
  enum Misuse: CaseIterable {
    case tooFewBytes, tooManyBytes, bytesWithoutTensor, endWithoutTensor, beginTwice, nameTwice,
      nameOfATie, tieTwice, tieToNothing, tieToAName, finishInTensor, labelThatIsNoWord,
      emptyMetadataKey

    func run(_ writer: CheckpointWriter) throws {
      try writer.add(tensor("first"), bytes: four.rawSpan)
      try writer.tie("tied", labels: TensorLabels(), to: "first")
      switch self {
      case .tooFewBytes:
        try writer.begin(tensor("t"))
        try writer.append([1, 2, 3].rawSpan)
        try writer.end()
      case .tooManyBytes: try writer.add(tensor("t"), bytes: [1, 2, 3, 4, 5].rawSpan)
      case .bytesWithoutTensor: try writer.append(four.rawSpan)
      case .endWithoutTensor: try writer.end()
      case .beginTwice:
        try writer.begin(tensor("t"))
        try writer.begin(tensor("u"))
      case .nameTwice: try writer.add(tensor("first"), bytes: four.rawSpan)
      case .nameOfATie: try writer.add(tensor("tied"), bytes: four.rawSpan)
      case .tieTwice: try writer.tie("tied", labels: TensorLabels(), to: "first")
      case .tieToNothing: try writer.tie("t", labels: TensorLabels(), to: "nothing")
      case .tieToAName: try writer.tie("first", labels: TensorLabels(), to: "first")
      case .finishInTensor:
        try writer.begin(tensor("t"))
        try writer.finish()
      case .labelThatIsNoWord:
        try writer.add(
          TensorDescription(
            name: "t", labels: TensorLabels(component: "no word"), dataType: .u8, shape: [4]),
          bytes: four.rawSpan)
      case .emptyMetadataKey:
        writer.metadata[""] = .integer(1)
        try writer.finish()
      }
    }
  }

  @Test(arguments: Misuse.allCases)
  func isRefused(_ misuse: Misuse) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.four, to: "m")
    do {
      let writer = try CheckpointWriter(path: folder.file("m"))
      let code = try #require(try Samples.code { try misuse.run(writer) })
      #expect(!code.describesFile || [.wordSyntax, .metadataKey].contains(code), "\(code)")
      #expect(
        try Samples.code { try writer.add(Self.tensor("x"), bytes: Self.four.rawSpan) } == .argument
      )
      #expect(try Samples.code { try writer.finish() } == .argument)
    }
    #expect(try folder.bytes(of: "m") == Self.four)
    #expect(try folder.names() == ["m"])
  }

  @Test func aFinishedFileTakesNothingMore() throws {
    let folder = try TemporaryFolder()
    let writer = try CheckpointWriter(path: folder.file("m"))
    try writer.finish()
    let bytes = try folder.bytes(of: "m")
    #expect(try Samples.code { try writer.finish() } == .argument)
    #expect(
      try Samples.code { try writer.add(Self.tensor("x"), bytes: Self.four.rawSpan) } == .argument)
    #expect(try folder.bytes(of: "m") == bytes)
  }

  @Test(arguments: [
    WritingOptions(codec: .zlib, level: 0), WritingOptions(codec: .zlib, level: 10),
    WritingOptions(codec: .zlib, level: .min), WritingOptions(codec: .zlib, threads: 0),
    WritingOptions(codec: .zlib, threads: -1), WritingOptions(codec: .zlib, threads: .max),
    WritingOptions(codec: ChunkCodec(rawValue: 77)),
  ])
  func optionsOutOfRangeAreRefused(_ options: WritingOptions) throws {
    let code = try Samples.code { _ = try CheckpointWriter(sink: MemorySink(), options: options) }
    #expect(code == .argument)
  }

  @Test func memoryOfAnotherSizeIsRefused() throws {
    let reader = try Samples.open(Samples.small())
    let tensor = reader.index.tensors[0]
    for count in [0, 571, 573] {
      var memory = [UInt8](repeating: 0, count: count)
      let code = try Samples.code {
        var bytes = memory.mutableRawSpan
        try reader.read(tensor, into: &bytes)
      }
      #expect(code == .argument)
    }
  }
}

import CheckpointFormat
import Testing

/// Numbers of Swift's types are written as what they are.
struct TypedWritingTests {
  @Test func valuesComeBackWithTheirType() throws {
    let bytes = try Samples.write { writer in
      try writer.add("f32", shape: [2, 2], values: [1, -0.0, .infinity, 0.1] as [Float])
      try writer.add("f64", shape: [2], values: [.pi, -1] as [Double])
      try writer.add("i64", shape: [1], values: [.min] as [Int64])
      try writer.add("i32", shape: [1], values: [-2] as [Int32])
      try writer.add("i16", shape: [1], values: [-3] as [Int16])
      try writer.add("i8", shape: [1], values: [-4] as [Int8])
      try writer.add("u64", shape: [1], values: [.max] as [UInt64])
      try writer.add("u32", shape: [], values: [5] as [UInt32])
      try writer.add("u16", shape: [1], values: [6] as [UInt16])
      try writer.add("u8", shape: [1], values: [7] as [UInt8])
      try writer.add("bool", shape: [2], values: [true, false])
      try writer.add("empty", shape: [0, 3], values: [] as [Float])
      try writer.add(
        "labelled", labels: TensorLabels(role: "bias"), shape: [1], values: [1 as Float])
    }
    let reader = try Samples.open(bytes)
    func values<Scalar: TensorScalar>(_ name: String, _ type: Scalar.Type) throws -> [Scalar] {
      let tensor = try #require(reader.index.tensor(named: name))
      #expect(tensor.description.dataType == Scalar.dataType)
      return try reader.read(tensor).values(as: type)
    }
    for tensor in reader.index.tensors where tensor.name != "empty" && tensor.name != "labelled" {
      #expect(tensor.description.dataType.name == tensor.name)
    }
    #expect(
      try values("f32", Float.self).map(\.bitPattern) == [
        0x3F80_0000, 0x8000_0000, 0x7F80_0000, 0x3DCC_CCCD,
      ])
    #expect(try values("f64", Double.self) == [.pi, -1])
    #expect(try values("i64", Int64.self) == [.min])
    #expect(try values("i32", Int32.self) == [-2])
    #expect(try values("i16", Int16.self) == [-3])
    #expect(try values("i8", Int8.self) == [-4])
    #expect(try values("u64", UInt64.self) == [.max])
    #expect(try values("u32", UInt32.self) == [5])
    #expect(try values("u16", UInt16.self) == [6])
    #expect(try values("u8", UInt8.self) == [7])
    #expect(try values("bool", Bool.self) == [true, false])
    #expect(try values("empty", Float.self) == [])
    #expect(reader.index.tensor(named: "labelled")?.description.labels.role == "bias")
  }

  #if !(os(macOS) && arch(x86_64))
    @Test func halfPrecisionIsWritten() throws {
      let bytes = try Samples.write { try $0.add("h", shape: [2], values: [1.5, -2] as [Float16]) }
      let reader = try Samples.open(bytes)
      #expect(reader.index.tensors[0].description.dataType == .f16)
      #expect(try reader.read(reader.index.tensors[0]).values(as: Float16.self) == [1.5, -2])
    }
  #endif

  @Test func valuesComeInPieces() throws {
    let values = (0..<1000).map { Float($0) }
    let bytes = try Samples.write { writer in
      try writer.begin(TensorDescription(name: "t", dataType: .f32, shape: [1000]))
      try writer.append(values: values.span.extracting(0..<333))
      try writer.append(values: values.span.extracting(333..<1000))
      try writer.end()
    }
    let reader = try Samples.open(bytes)
    #expect(try reader.read(reader.index.tensors[0]).values(as: Float.self) == values)
  }

  @Test func otherCountsAndTypesAreRefused() throws {
    let tensor = try TensorDescription(name: "t", dataType: .f32, shape: [3])
    let three: [Float] = [1, 2, 3]
    let steps: [(CheckpointWriter) throws -> Void] = [
      { try $0.add("t", shape: [4], values: three) },
      { try $0.add("t", shape: [2], values: three) },
      { try $0.add(tensor, values: ([1, 2, 3] as [Int32]).span) },
      { try $0.add(tensor, values: ([1, 2, 3] as [Double]).span) },
      { try $0.add(tensor, values: three.span.extracting(0..<2)) },
      {
        try $0.begin(tensor)
        try $0.append(values: ([1, 2, 3, 4] as [Float]).span)
      },
      {
        try $0.begin(tensor)
        try $0.append(values: ([1, 2, 3] as [Int32]).span)
      },
      { try $0.append(values: three.span) },
    ]
    for (number, step) in steps.enumerated() {
      let writer = try CheckpointWriter(sink: MemorySink())
      #expect(try Samples.code { try step(writer) } == .argument, "\(number)")
      #expect(
        try Samples.code { try writer.finish() } == .argument, "a writer that failed, \(number)")
    }
  }
}

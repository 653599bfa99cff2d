@testable import CheckpointFormat
import Testing
import TestSupport

/// Every file of the conformance corpus, read to the values that it is said to hold or refused with the code
/// in its name.
struct ConformanceTests {
  @Test func corpusIsThere() {
    #expect(Corpus.valid.count >= 100)
    #expect(Corpus.reject.count >= 1_200)
    let codes = Set(Corpus.reject.compactMap { Int($0.name.prefix(3)) })
    let ofFiles = CheckpointError.Code.all.map(\.rawValue).filter { $0 < 401 }
    #expect(codes == Set(ofFiles), "every code of a file has a file that provokes it")
  }

  @Test(arguments: Corpus.reject)
  func isRefused(_ file: Corpus.Case) throws {
    let expected = try #require(Int(file.name.prefix(3)))
    // An unknown codec or layout is no damage, and digests are compared where that is asked for.
    if [302, 312, 314].contains(expected) {
      #expect(try Samples.fault(ofFile: file.path) == nil)
    } else {
      let found = try Samples.fault(ofFile: file.path)?.rawValue
      #expect(found == expected)
    }
    guard expected > 300 else { return }
    let reader = try CheckpointReader(path: file.path, threads: 2)
    if expected == 314 {
      #expect(Set(try reader.verifyDigests().map(\.code)) == [.digest])
    } else {
      #expect(try Self.codes(readingAllOf: reader) == [expected])
    }
  }

  @Test(arguments: Corpus.valid)
  func isReadToItsValues(_ file: Corpus.Case) throws {
    let reader = try CheckpointReader(path: file.path, threads: 2)
    let facts = try file.facts()
    #expect(try reader.verify().map(\.description) == [])
    #expect(try reader.verifyDigests().map(\.description) == [])
    #expect(facts["alignment"]?.integer == reader.alignment)
    #expect(Self.json(reader.index.metadata) == facts["metadata"])
    #expect(reader.index.tensors.count == (facts["tensors"]?.items ?? []).count)
    for (tensor, facts) in zip(reader.index.tensors, (facts["tensors"]?.items ?? [])) {
      #expect(try Self.json(tensor, in: reader) == facts.without("sha256"))
      #expect(reader.index.tensor(named: tensor.name)?.position == tensor.position)
      if let digest = facts["sha256"]?.text {
        #expect(SHA256.hexadecimal(try reader.read(tensor).values(as: UInt8.self)) == digest)
      } else {
        let code = try Samples.code { _ = try reader.read(tensor) }
        #expect(code == (tensor.layout == 0 ? .codecUnknown : .layoutUnknown))
      }
    }
    #expect(reader.index.wholes.count == (facts["wholes"]?.items ?? []).count)
    for (whole, facts) in zip(reader.index.wholes, (facts["wholes"]?.items ?? [])) {
      #expect(Self.json(whole, in: reader.index) == facts.without("sha256"))
      #expect(whole.isComplete == (facts["sha256"] != .null))
      if let digest = facts["sha256"]?.text {
        #expect(SHA256.hexadecimal(try reader.read(whole).values(as: UInt8.self)) == digest)
        try Self.expectStretches(of: whole, in: reader)
      } else {
        #expect(try Samples.code { _ = try reader.readStretch(0..<1, of: whole) } == .partMissing)
      }
    }
    #expect(reader.index.tied.map { Self.json($0, in: reader.index) } == facts["tied"]?.items)
  }

  /// Every stretch of a whole's bytes is what the whole has there.
  private static func expectStretches(
    of whole: WholeTensor, in reader: CheckpointReader
  ) throws {
    let bytes = try reader.read(whole).values(as: UInt8.self)
    guard bytes.count < 100 else { return }
    for start in bytes.indices {
      for end in start...bytes.count {
        #expect(try reader.readStretch(start..<end, of: whole) == Array(bytes[start..<end]))
      }
    }
  }

  /// The codes that reading the tensors gives, in two ways that must agree.
  private static func codes(readingAllOf reader: CheckpointReader) throws -> Set<Int> {
    var codes: Set<Int> = []
    for tensor in reader.index.tensors {
      let whole = try Samples.code { _ = try reader.read(tensor) }
      let pieces = try Samples.code { try readInPieces(tensor, reader) }
      #expect(whole == pieces)
      if let whole { codes.insert(whole.rawValue) }
    }
    return codes
  }

  private static func readInPieces(_ tensor: StoredTensor, _ reader: CheckpointReader) throws {
    try reader.forEachChunk(of: tensor) { _ in }
  }

  // MARK: The corpus's words for what is in a file

  private static func json(
    _ tensor: StoredTensor, in reader: CheckpointReader
  ) throws -> JSON {
    let description = tensor.description
    return try .object(
      [.init(key: "name", value: .string(tensor.name))] + members(description.labels)
        + [
          .init(key: "group", value: .string(description.labels.group)),
          .init(key: "dtype", value: .string(description.dataType.name)),
          .init(key: "shape", value: numbers(description.shape)),
          .init(key: "layout", value: .number("\(tensor.layout)")),
          .init(key: "bytes", value: .number("\(description.byteCount)")),
          .init(key: "offset", value: .number("\(tensor.offset)")),
          .init(
            key: "codecs",
            value: numbers(reader.chunks(of: tensor).map { Int($0.codec.rawValue) })),
        ])
  }

  private static func json(_ whole: WholeTensor, in index: CheckpointIndex) -> JSON {
    let description = whole.description
    let parts = whole.parts.map { part in
      JSON.object([
        .init(key: "name", value: .string(index.tensors[part.tensor].name)),
        .init(key: "origin", value: numbers(part.box.map(\.lowerBound))),
      ])
    }
    return .object(
      [.init(key: "name", value: .string(whole.name))] + members(description.labels)
        + [
          .init(key: "group", value: .string(description.labels.group)),
          .init(key: "dtype", value: .string(description.dataType.name)),
          .init(key: "shape", value: numbers(description.shape)),
          .init(key: "bytes", value: .number("\(description.byteCount)")),
          .init(key: "parts", value: .array(parts)),
        ])
  }

  private static func numbers(_ numbers: [Int]) -> JSON {
    .array(numbers.map { .number("\($0)") })
  }

  private static func json(_ tied: TiedTensor, in index: CheckpointIndex) -> JSON {
    .object(
      [
        .init(key: "name", value: .string(tied.name)),
        .init(key: "layer", value: .string(tied.labels.layer)),
        .init(key: "role", value: .string(tied.labels.role)),
        .init(
          key: "target",
          value: .string(
            tied.target < index.tensors.count
              ? index.tensors[tied.target].name
              : index.wholes[tied.target - index.tensors.count].name)),
      ])
  }

  private static func members(_ labels: TensorLabels) -> [JSON.Member] {
    [
      .init(key: "layer", value: .string(labels.layer)),
      .init(key: "component", value: .string(labels.component)),
      .init(key: "stack", value: .string(labels.stack)),
      .init(key: "depth", value: labels.depth.map { .number("\($0)") } ?? .null),
      .init(key: "role", value: .string(labels.role)),
    ]
  }

  private static func json(_ metadata: CheckpointMetadata) -> JSON {
    .object(metadata.map { .init(key: $0.key, value: json($0.value)) })
  }

  /// A value with its type.
  private static func json(_ value: MetadataValue) -> JSON {
    let (type, bare) = typed(value)
    return .object([.init(key: "type", value: .string(type)), .init(key: "value", value: bare)])
  }

  /// The name of a value's type, and the value without it.
  private static func typed(_ value: MetadataValue) -> (String, JSON) {
    switch value {
    case .string(let text): ("string", .string(text))
    case .integer(let number): ("integer", .number("\(number)"))
    case .float(let number): ("float", .string(bits(number)))
    case .boolean(let truth): ("boolean", .boolean(truth))
    case .bytes(let bytes): ("bytes", .string(hexadecimal(bytes)))
    case .map(let entries): ("map", json(entries))
    case .null: ("null", .null)
    case .strings(let items): list("string", items.map(JSON.string))
    case .integers(let items): list("integer", items.map { .number("\($0)") })
    case .floats(let items): list("float", items.map { .string(bits($0)) })
    case .booleans(let items): list("boolean", items.map(JSON.boolean))
    case .byteStrings(let items): list("bytes", items.map { .string(hexadecimal($0)) })
    case .lists(let items): list("list", items.map { typed($0).1 })
    case .maps(let items): list("map", items.map { json($0) })
    case .list(let items): list("mixed", items.map { json($0) })
    }
  }

  private static func list(_ type: String, _ items: [JSON]) -> (String, JSON) {
    (
      "list",
      .object([
        .init(key: "type", value: .string(type)), .init(key: "items", value: .array(items)),
      ])
    )
  }

  private static func bits(_ number: Double) -> String {
    hexadecimal((0..<8).map { UInt8(truncatingIfNeeded: number.bitPattern >> (56 - 8 * $0)) })
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension JSON {
  fileprivate func without(_ key: String) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { $0.key != key })
  }
}

extension CheckpointReader {
  /// A copy of some bytes of a tensor that stands as parts.
  fileprivate func readStretch(
    _ range: Range<Int>, of whole: WholeTensor
  ) throws(CheckpointError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var elements = bytes.mutableSpan
    // Safe: every bit pattern is a byte.
    var target = unsafe elements.mutableBytes
    try read(range, of: whole, into: &target)
    return bytes
  }
}

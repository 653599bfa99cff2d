@testable import CheckpointFormat
import Testing
import TestSupport

/// Every file of the conformance corpus, read to the values that it is said to hold or refused with the code
/// in its name.
struct ConformanceTests {
  @Test func corpusIsThere() {
    #expect(Corpus.valid.count >= 25)
    #expect(Corpus.reject.count >= 500)
    let codes = Set(Corpus.reject.compactMap { Int($0.name.prefix(3)) })
    let ofFiles = CheckpointError.Code.all.map(\.rawValue).filter { $0 < 401 }
    #expect(codes == Set(ofFiles), "every code of a file has a file that provokes it")
  }

  @Test(arguments: Corpus.reject)
  func isRefused(_ file: Corpus.Case) throws {
    let expected = try #require(Int(file.name.prefix(3)))
    // An unknown codec is no damage, but its tensor cannot be read.
    if expected != 302 {
      let found = try Samples.fault(ofFile: file.path)?.rawValue
      #expect(found == expected)
    }
    if expected > 300 {
      let reader = try CheckpointReader(path: file.path, threads: 2)
      #expect(try Self.codes(readingAllOf: reader) == [expected])
    }
  }

  @Test(arguments: Corpus.valid)
  func isReadToItsValues(_ file: Corpus.Case) throws {
    let reader = try CheckpointReader(path: file.path, threads: 2)
    let facts = try file.facts()
    #expect(try reader.verify().map(\.description) == [])
    #expect(Self.json(reader.index.metadata) == facts["metadata"])
    #expect(reader.index.tensors.count == (facts["tensors"]?.items ?? []).count)
    for (tensor, facts) in zip(reader.index.tensors, (facts["tensors"]?.items ?? [])) {
      #expect(Self.json(tensor) == facts.without("sha256"))
      #expect(reader.index.tensor(named: tensor.name)?.position == tensor.position)
      if let digest = facts["sha256"]?.text {
        #expect(SHA256.hexadecimal(try reader.read(tensor).values(as: UInt8.self)) == digest)
      } else {
        #expect(try Samples.code { _ = try reader.read(tensor) } == .codecUnknown)
      }
    }
    #expect(reader.index.tied.map { Self.json($0, in: reader.index) } == facts["tied"]?.items)
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

  private static func json(_ tensor: StoredTensor) -> JSON {
    let description = tensor.description
    return .object(
      [.init(key: "name", value: .string(tensor.name))] + members(description.labels)
        + [
          .init(key: "group", value: .string(description.labels.group)),
          .init(key: "dtype", value: .string(description.dataType.name)),
          .init(key: "shape", value: .array(description.shape.map { .number("\($0)") })),
          .init(key: "bytes", value: .number("\(description.byteCount)")),
          .init(
            key: "codecs",
            value: .array(tensor.chunks.map { .number("\($0.codec.rawValue)") })),
        ])
  }

  private static func json(_ tied: TiedTensor, in index: CheckpointIndex) -> JSON {
    .object(
      [
        .init(key: "name", value: .string(tied.name)),
        .init(key: "layer", value: .string(tied.labels.layer)),
        .init(key: "role", value: .string(tied.labels.role)),
        .init(key: "target", value: .string(index.tensors[tied.target].name)),
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

  private static func json(_ value: MetadataValue) -> JSON {
    switch value {
    case .string(let text): typed("string", .string(text))
    case .integer(let number): typed("integer", .number("\(number)"))
    case .float(let number): typed("float", .string(bits(number)))
    case .boolean(let truth): typed("boolean", .boolean(truth))
    case .bytes(let bytes): typed("bytes", .string(hexadecimal(bytes)))
    case .strings(let items): list("string", items.map(JSON.string))
    case .integers(let items): list("integer", items.map { .number("\($0)") })
    case .floats(let items): list("float", items.map { .string(bits($0)) })
    case .booleans(let items): list("boolean", items.map(JSON.boolean))
    case .byteStrings(let items): list("bytes", items.map { .string(hexadecimal($0)) })
    }
  }

  private static func typed(_ type: String, _ value: JSON) -> JSON {
    .object([.init(key: "type", value: .string(type)), .init(key: "value", value: value)])
  }

  private static func list(_ type: String, _ items: [JSON]) -> JSON {
    typed(
      "list",
      .object([
        .init(key: "type", value: .string(type)), .init(key: "items", value: .array(items)),
      ]))
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

import CheckpointFormat
import Testing
import TestSupport

@Suite struct DiffTests {

  @Test func equalFilesOfTwoFormats() throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.checkpoint(metadata: ["about": "weights"]), to: "a.ckpt")
    let converted = try Program.run(["convert", "a.ckpt", "b.safetensors"], in: folder)
    #expect(converted.status == 0)
    let outcome = try Program.run(["diff", "a.ckpt", "b.safetensors"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output == "a.ckpt and b.safetensors: equal, 2 tensors\n")
    #expect(outcome.errors.isEmpty)
  }

  /// Both hold a chunk that this version cannot decode: nobody needs to.
  @Test func equalBytesNeedNoDecoding() throws {
    let folder = try WorkingFolder()
    let path = Fixture.valid("chunks-private")
    let outcome = try Program.run(["diff", path, path, "--json"], in: folder)
    #expect(outcome.status == 0)
    #expect(try JSONParser.parse(outcome.output)["equal"] == .boolean(true))
  }

  @Test func eachKindOfDifference() throws {
    let folder = try WorkingFolder()
    func file(_ header: String, _ data: [UInt8]) -> [UInt8] {
      Samples.safetensors(header: header, data: data)
    }
    let weights = Samples.weights(4)
    var changed = weights
    changed[15] ^= 0x80
    try folder.write(
      file(
        #"{"__metadata__":{"step":"1","same":"x"},"h.0.attn.c_attn.bias":{"dtype":"F32","shape":[4],"data_offsets":[0,16]},"form":{"dtype":"F32","shape":[4],"data_offsets":[16,32]},"old\u001b[31m":{"dtype":"F32","shape":[4],"data_offsets":[32,48]}}"#,
        weights + weights + weights), to: "a")
    try folder.write(
      file(
        #"{"__metadata__":{"step":"2","same":"x"},"h.0.attn.c_attn.bias":{"dtype":"F32","shape":[4],"data_offsets":[0,16]},"form":{"dtype":"F32","shape":[2,2],"data_offsets":[16,32]},"new":{"dtype":"F32","shape":[4],"data_offsets":[32,48]}}"#,
        changed + weights + weights), to: "b")
    let outcome = try Program.run(["diff", "a", "b"], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.errors.isEmpty)
    for line in [
      "only in a: 1 tensor", #"  old\u{1B}[31m: f32 4"#, "only in b: 1 tensor", "  new: f32 4",
      "dtype or shape differs: 1 tensor", "  form: f32 4 -> f32 2 x 2", "  step: 1 -> 2",
      "a and b: different, 1 of 1 comparable tensor changed",
    ] {
      #expect(outcome.output.contains(line + "\n"), "\(line) in \(outcome.output)")
    }
    #expect(!outcome.output.contains("same"))
    let byTensor = try Program.run(["diff", "a", "b", "--tensors"], in: folder)
    #expect(byTensor.output.contains("h.0.attn.c_attn.bias"))

    let report = try JSONParser.parse(
      Program.run(["diff", "a", "b", "--json"], in: folder).output)
    Self.contract.check(report)
    #expect(report["equal"] == .boolean(false))
    #expect(report["onlyInFirst"]?.items == [.string("old\u{1B}[31m")])
    #expect(report["metadata"]?.items == [.string("step")])
    let change = report["tensors"]?.items.first?["change"]
    #expect(change?["changed"] == .number("1"))
    #expect(change?["elements"] == .number("4"))
    #expect(change?["share"] == .number("0.25"))
  }

  private static let change: JSONShape = .object(
    [
      "elements": .integer, "changed": .integer, "share": .number, "notFinite": .integer,
    ],
    optional: [
      "largest": .number, "rootMeanSquare": .number, "relativeNorm": .number, "cosine": .number,
    ])

  private static let form: JSONShape = .object(["dtype": .text, "shape": .list(.integer)])

  private static let contract: JSONShape = .object(
    [
      "equal": .boolean, "onlyInFirst": .list(.text), "onlyInSecond": .list(.text),
      "otherForm": .list(.object(["name": .text, "first": form, "second": form])),
      "tensors": .list(
        .object(
          [
            "name": .text, "stack": .text, "component": .text, "equal": .boolean, "change": change,
          ],
          optional: [
            "secondName": .text, "dtypes": .list(.text), "sameAfterRounding": .boolean,
            "withinTolerance": .boolean,
          ])), "byComponent": .dictionary(change), "metadata": .list(.text),
    ], optional: ["tolerance": .number])

  @Test func damageIsNoDifference() throws {
    let folder = try WorkingFolder()
    let whole = try Samples.checkpoint(options: WritingOptions(codec: .zlib))
    var damaged = whole
    damaged[200] ^= 1
    try folder.write(whole, to: "whole")
    try folder.write(damaged, to: "damaged")
    for files in [["whole", "damaged"], ["damaged", "damaged"], ["whole", "missing"]] {
      let outcome = try Program.run(["diff"] + files, in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.isOneLineOfError && outcome.errors.contains(files[1]), "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
    }
  }

  /// f32 numbers as safetensors and, rounded, as f16; with a wrapper around the names.
  private static func twoTypes(_ folder: WorkingFolder) throws {
    let header =
      #"{"h.0.attn.c_attn.bias":{"dtype":"F32","shape":[300],"data_offsets":[0,1200]}}"#
    try folder.write(
      Samples.safetensors(header: header, data: Samples.weights(300)), to: "a.safetensors")
    for command in [
      ["edit", "a.safetensors", "half.gguf", "--cast", "f16"],
      ["edit", "half.gguf", "wrapped.safetensors", "--rename", "s/^/module._orig_mod./"],
    ] {
      #expect(try Program.run(command, in: folder).status == 0)
    }
  }

  @Test func typesAndWrappers() throws {
    let folder = try WorkingFolder()
    try Self.twoTypes(folder)
    let outcome = try Program.run(["diff", "a.safetensors", "wrapped.safetensors"], in: folder)
    #expect(outcome.status == 2)
    #expect(
      outcome.output.contains(
        """
        1 tensor paired without wrappers: h.0.attn.c_attn.bias -> module._orig_mod.h.0.attn.c_attn.bias
        f32 -> f16: 1 tensor, the same after rounding
        a.safetensors and wrapped.safetensors: different in dtype only, 1 tensor

        """), "\(outcome.output)")
    let report = try JSONParser.parse(
      Program.run(["diff", "a.safetensors", "wrapped.safetensors", "--json"], in: folder).output)
    Self.contract.check(report)
    let tensor = report["tensors"]?.items.first
    #expect(tensor?["sameAfterRounding"] == .boolean(true))
    #expect(tensor?["equal"] == .boolean(false))
    // Metadata and types do not count then.
    let within = try Program.run(
      ["diff", "a.safetensors", "half.gguf", "--tolerance", "0"], in: folder)
    #expect(within.status == 0, "\(within)")
  }

  @Test(arguments: [("0.001", Int32(2)), ("0.5", 0)])
  func tolerances(_ tolerance: String, status: Int32) throws {
    let folder = try WorkingFolder()
    let header = #"{"w":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#
    func file(_ numbers: [Float]) -> [UInt8] {
      let bytes = numbers.flatMap { number in
        [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number.bitPattern >> $0) }
      }
      return Samples.safetensors(header: header, data: bytes)
    }
    try folder.write(file([3, 4]), to: "a")
    try folder.write(file([3, 5]), to: "b")
    let outcome = try Program.run(["diff", "a", "b", "--tolerance", tolerance], in: folder)
    #expect(outcome.status == status)
    // The norm of (0, 1) is a fifth of that of (3, 4).
    #expect(outcome.output.contains("2.00e-01"), "\(outcome.output)")
  }

  @Test func alongARun() throws {
    let folder = try WorkingFolder()
    for (name, seed) in [("a", UInt64(1)), ("b", 2), ("c", 2)] {
      let sink = MemorySink()
      let writer = try CheckpointWriter(sink: sink)
      try writer.add(
        TensorDescription(name: "h.0.attn.c_attn.bias", dataType: .f32, shape: [100]),
        bytes: Samples.weights(100, seed: seed).rawSpan)
      try writer.finish()
      try folder.write(sink.bytes, to: name)
    }
    let outcome = try Program.run(["diff", "a", "b", "c"], in: folder)
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("b -> c        0 of 1"), "\(outcome.output)")
    #expect(outcome.output.contains("█▁"), "\(outcome.output)")
    let report = try JSONParser.parse(
      Program.run(["diff", "a", "b", "c", "--json"], in: folder).output)
    JSONShape.object([
      "equal": .boolean,
      "steps": .list(
        .object([
          "from": .text, "to": .text, "tensors": .integer, "changedTensors": .integer,
          "notCompared": .integer, "change": Self.change,
          "components": .list(
            .object(["stack": .text, "component": .text, "change": Self.change])),
        ])),
    ]).check(report)
    #expect(report["steps"]?.items.count == 2)
    #expect(try Program.run(["diff", "b", "c", "c"], in: folder).status == 0)
  }
}

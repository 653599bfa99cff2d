import CheckpointFormat
import Testing
import TestSupport

/// Conversions keep every tensor bit for bit, whatever the options.
@Suite struct ConvertTests {
  /// Tensors as a small BERT has them, of several types, one empty, one scalar, NaN among the numbers.
  private static let model: [UInt8] = {
    var entries: [String] = []
    var data: [UInt8] = []
    func add(_ name: String, _ dtype: String, _ shape: [Int], _ bytes: [UInt8]) {
      entries.append(
        "\"\(name)\":{\"dtype\":\"\(dtype)\",\"shape\":\(shape),\"data_offsets\":[\(data.count),\(data.count + bytes.count)]}"
      )
      data += bytes
    }
    add("embeddings.position_ids", "I64", [1, 16], [UInt8](repeating: 3, count: 128))
    add("embeddings.word_embeddings.weight", "F32", [3000, 32], Samples.weights(96_000))
    for name in ["query", "key", "value"] {
      let prefix = "encoder.layer.0.attention.self.\(name)"
      add("\(prefix).weight", "F32", [32, 32], Samples.weights(1024, seed: 7))
      add("\(prefix).bias", "F32", [32], [UInt8](repeating: 0xFF, count: 128))
    }
    // What a higher level makes smaller: bytes that repeat with variations.
    var random = SeededGenerator(seed: 5)
    add(
      "ids", "U8", [60_000], (0..<60_000).map { UInt8($0 / 7 % 100) ^ UInt8(random.next() % 9 / 8) }
    )
    add("scale", "F32", [], [0, 0, 0xA0, 0x7F])
    add("half", "BF16", [3, 5], (0..<30).map { $0 })
    add("nothing", "F16", [0, 4], [])
    return Samples.safetensors(
      header: "{\"__metadata__\":{\"format\":\"pt\"},\(entries.joined(separator: ","))}", data: data
    )
  }()

  private static let options: [[String]] = [
    ["--codec", "stored"], ["--codec", "zlib", "--level", "1"], ["--codec", "zlib"],
    ["--codec", "zlib", "--level", "9"],
  ]

  @Test(arguments: options)
  func thereAndBack(_ options: [String]) throws {
    let folder = try WorkingFolder()
    try folder.write(Self.model, to: "in.safetensors")
    try convert(["in.safetensors", "m.ckpt"] + options, in: folder)
    #expect(try Program.run(["verify", "m.ckpt"], in: folder).status == 0)
    try convert(["m.ckpt", "out.safetensors"], in: folder)
    #expect(try folder.read("out.safetensors") == Self.model)
    #expect(try tensors(of: "m.ckpt", in: folder) == Self.expectedTensors())
  }

  @Test func intoSeveralFilesAndBack() throws {
    let folder = try WorkingFolder()
    try folder.write(Self.model, to: "in.safetensors")
    let index = "m.safetensors.index.json"
    try convert(["in.safetensors", index, "--shard-size", "300kB"], in: folder)
    let shards = try folder.names.filter { $0.hasPrefix("m-") }
    #expect(shards == (1...3).map { "m-0000\($0)-of-00003.safetensors" })
    for command in ["inspect", "params", "verify"] {
      #expect(try Program.run([command, index], in: folder).status == 0)
    }
    try convert([index, "one.safetensors"], in: folder)
    try convert(["in.safetensors", "again.safetensors"], in: folder)
    #expect(try folder.read("one.safetensors") == folder.read("again.safetensors"))
    let second = try Program.run(["convert", "in.safetensors", index], in: folder)
    #expect(second.status == 1)
    #expect(second.errors.contains("exists"))
    for wrong in ["0", "-1", "5 parsecs", "", "GB", "99999999999999TB"] {
      let outcome = try Program.run(
        ["convert", "in.safetensors", "n.safetensors.index.json", "--shard-size=\(wrong)"],
        in: folder)
      #expect(outcome.status == 64, "\(wrong)")
    }
  }

  @Test func codecsAndLevels() throws {
    let folder = try WorkingFolder()
    try folder.write(Self.model, to: "in")
    var sizes: [Int] = []
    for (number, options) in Self.options.enumerated() {
      try convert(["in", "\(number)"] + options, in: folder)
      sizes.append(try folder.read("\(number)").count)
    }
    #expect(sizes[0] > sizes[1] && sizes[1] > sizes[2] && sizes[2] >= sizes[3], "\(sizes)")
    try convert(["in", "default"], in: folder)
    try convert(["in", "auto", "--codec", "auto", "--level", "6"], in: folder)
    #expect(try folder.read("default") == folder.read("auto"), "auto at level 6 is the default")
    #expect(try folder.read("auto").count <= sizes[2])
    let codecs = try JSONParser.parse(
      Program.run(["inspect", "--json", "0"], in: folder).output)["tensors"]?.items
    #expect(codecs?.allSatisfy { $0["codec"] == .string("stored") } == true)
  }

  @Test(arguments: ["ckpt", "safetensors"])
  func threads(_ format: String) throws {
    let folder = try WorkingFolder()
    try folder.write(Self.model, to: "in")
    for threads in [1, 2, 3, 16] {
      try convert(["in", "\(threads)", "--to", format, "--threads", "\(threads)"], in: folder)
      #expect(try folder.read("\(threads)") == folder.read("1"))
    }
  }

  /// The content says what a file is; the name of what is written only what it shall be.
  @Test func formats() throws {
    let folder = try WorkingFolder()
    try folder.write(Self.model, to: "in.ckpt")
    for (target, options, format) in [
      ("a.safetensors", [], "safetensors"), ("a.bin", [], "ckpt"),
      ("b.safetensors", ["--to", "ckpt"], "ckpt"), ("b", ["--to", "safetensors"], "safetensors"),
    ] {
      try convert(["in.ckpt", target] + options, in: folder)
      let report = try JSONParser.parse(
        Program.run(["inspect", "--json", target], in: folder).output)
      #expect(report["format"] == .string(format), "\(target)")
    }
  }

  private func convert(_ arguments: [String], in folder: WorkingFolder) throws {
    let outcome = try Program.run(["convert"] + arguments, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    // Where there are several files, a second line names them.
    let isSharded = arguments.contains("--shard-size")
    #expect(outcome.output.split(separator: "\n").count == (isSharded ? 2 : 1))
  }

  private static func expectedTensors() throws -> [String: [UInt8]] {
    let length = model.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
    let header = try JSONParser.parse(String(decoding: model[8..<8 + length], as: UTF8.self))
    var tensors: [String: [UInt8]] = [:]
    for name in header.keys where name != "__metadata__" {
      let ends = header[name]?["data_offsets"]?.items.compactMap(\.integer) ?? []
      tensors[name] = Array(model[(8 + length + ends[0])..<(8 + length + ends[1])])
    }
    return tensors
  }

  private func tensors(of file: String, in folder: WorkingFolder) throws -> [String: [UInt8]] {
    let reader = try CheckpointReader(source: MemorySource(folder.read(file)))
    var tensors: [String: [UInt8]] = [:]
    for tensor in reader.index.tensors {
      tensors[tensor.name] = try reader.read(tensor).values(as: UInt8.self)
    }
    return tensors
  }

  @Test func againstABase() throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.checkpoint(), to: "old.ckpt")
    try folder.write(
      Samples.checkpoint(names: ["decoder.layers.0.feedForward.up.weight", "third"]), to: "new.ckpt"
    )
    let made = try Program.run(
      ["convert", "--base", "old.ckpt", "new.ckpt", "delta.ckpt"], in: folder)
    #expect(made.status == 0, "\(made.errors)")
    #expect(try Program.run(["diff", "new.ckpt", "delta.ckpt"], in: folder).status == 0)
    #expect(try Program.run(["verify", "delta.ckpt"], in: folder).status == 0)
    let inspected = try Program.run(["inspect", "delta.ckpt"], in: folder)
    #expect(inspected.output.contains("as in old.ckpt"))
    _ = try Program.run(["convert", "delta.ckpt", "alone.ckpt", "--codec", "stored"], in: folder)
    #expect(try folder.read("alone.ckpt") == folder.read("new.ckpt"))

    let wrong = [
      (["convert", "--base", "missing", "new.ckpt", "d"], Int32(1), "missing"),
      (["convert", "--base", "old.ckpt", "new.ckpt", "old.ckpt"], 1, "would be overwritten"),
      (["convert", "--base", "old.ckpt", "new.ckpt", "../d"], 1, "folder"),
      (["convert", "--base", "old.ckpt", "new.ckpt", "d.safetensors"], 64, "--base"),
      (["convert", "--base", "old.ckpt", "new.ckpt", "-"], 64, "--base"),
    ]
    for (arguments, status, word) in wrong {
      let outcome = try Program.run(arguments, in: folder)
      #expect(outcome.status == status, "\(arguments)")
      #expect(outcome.isOneLineOfError && outcome.errors.contains(word), "\(outcome.errors)")
    }
    // Without the base, and with another file under its name.
    try folder.write(folder.read("new.ckpt"), to: "old.ckpt")
    for command in ["inspect", "params", "verify"] {
      let outcome = try Program.run([command, "delta.ckpt"], in: folder)
      #expect(outcome.status == (command == "verify" ? 2 : 1))
      #expect((outcome.output + outcome.errors).contains("another file is needed under this name"))
    }
    try folder.remove("old.ckpt")
    for command in ["inspect", "params", "verify"] {
      let outcome = try Program.run([command, "delta.ckpt"], in: folder)
      #expect(outcome.status == (command == "verify" ? 2 : 1))
      #expect((outcome.output + outcome.errors).contains("put the two beside each other"))
    }
  }
}

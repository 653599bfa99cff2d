import CheckpointFormat
import Foundation
import Testing
import TestSupport

/// `ckpt edit` and `ckpt merge`, as they are typed.
@Suite struct EditTests {
  /// A model with a tie, as safetensors notes it, and integers.
  private static func folder() throws -> WorkingFolder {
    let folder = try WorkingFolder()
    let header = """
      {"__metadata__":{"format":"pt","head":"model.embed"},\
      "model.embed":{"dtype":"F32","shape":[10,4],"data_offsets":[0,160]},\
      "model.norm":{"dtype":"F32","shape":[4],"data_offsets":[160,176]},\
      "model.ids":{"dtype":"I64","shape":[2],"data_offsets":[176,192]}}
      """
    try folder.write(
      Samples.safetensors(
        header: header, data: Samples.weights(44) + [UInt8](repeating: 1, count: 16)),
      to: "m.safetensors")
    return folder
  }

  private static func tensors(_ file: String, in folder: WorkingFolder) throws -> [String] {
    let report = try JSONParser.parse(Program.run(["inspect", "--json", file], in: folder).output)
    return (report["tensors"]?.items ?? []).map { tensor in
      guard case .string(let name)? = tensor["name"], case .string(let type)? = tensor["dtype"]
      else { return "" }
      if case .string(let owner)? = tensor["tiedTo"] { return "\(name) = \(owner)" }
      return "\(name) \(type)"
    }
  }

  @Test(arguments: [
    ([], ["model.embed f32", "model.norm f32", "model.ids i64", "head = model.embed"]),
    (
      ["--rename", #"s/^model\.//"#, "--drop", "*.ids"],
      ["embed f32", "norm f32", "head = embed"]
    ),
    (
      ["--cast", "f16", "--cast", "*norm=float32"],
      ["model.embed f16", "model.norm f32", "model.ids i64", "head = model.embed"]
    ),
    (["--keep", "/emb|head/", "--untie", "head"], ["model.embed f32", "head f32"]),
    (["--keep", "head"], ["head f32"]),
    (["--keep", "model.norm", "--tie", "x=model.norm"], ["model.norm f32", "x = model.norm"]),
  ])
  func changes(_ options: [String], _ expected: [String]) throws {
    let folder = try Self.folder()
    for output in ["o.safetensors", "o.ckpt", "o.npz", "p.safetensors.index.json"] {
      let outcome = try Program.run(["edit", "m.safetensors", output] + options, in: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let found = try Self.tensors(output, in: folder)
      // NPZ and GGUF have no second names, and other formats have orders of their own.
      let wanted = output.hasSuffix("npz") ? expected.filter { !$0.contains("=") } : expected
      #expect(found.sorted() == wanted.sorted(), "\(output)")
      #expect(try Program.run(["verify", output], in: folder).status == 0)
    }
    // The same, in the same format, where it stands.
    let dry = try Program.run(
      ["edit", "m.safetensors", "--dry-run", "--json"] + options, in: folder)
    #expect(dry.status == 0)
    let inPlace = try Program.run(["edit", "m.safetensors", "--in-place"] + options, in: folder)
    #expect(inPlace.status == 0, "\(inPlace.errors)")
    #expect(try folder.read("m.safetensors") == folder.read("o.safetensors"))
    let report = try JSONParser.parse(dry.output)
    Self.report.check(report)
    #expect(report["path"] == nil)
  }

  private static let report: JSONShape = .object(
    [
      "tensors": .integer, "tensorBytes": .integer, "bytesRead": .integer,
      "changes": .list(
        .object(
          ["untied": .boolean],
          optional: [
            "name": .text, "newName": .text, "from": .text, "to": .text, "tiedTo": .text,
          ])),
      "changedMetadata": .list(.text),
      "overflows": .list(.object(["name": .text, "count": .integer])),
      "leftOutTensors": .list(.text), "leftOutMetadata": .list(.text),
    ], optional: ["path": .text, "format": .text, "bytesWritten": .integer])

  @Test func dryRunWritesNothing() throws {
    let folder = try Self.folder()
    let before = try folder.read("m.safetensors")
    let outcome = try Program.run(
      [
        "edit", "m.safetensors", "--in-place", "--dry-run", "--cast", "f16", "--drop", "*ids",
        "--rename", "s/norm/ln/", "--set", "a=b",
      ], in: folder)
    #expect(
      outcome.output == """
        cast    model.embed  f32 -> f16
        cast    model.norm -> model.ln  f32 -> f16
        drop    model.ids
        cast    head  f32 -> f16
        metadata: a
        1 dropped, 1 renamed, 3 cast, 1 metadata changed; nothing was written

        """)
    #expect(try folder.read("m.safetensors") == before)
    #expect(try folder.names == ["m.safetensors"])
  }

  @Test func overflowIsSaid() throws {
    let folder = try WorkingFolder()
    let large = [Float(1e30), 1, -1e20].flatMap { number in
      (0..<4).map { UInt8(truncatingIfNeeded: number.bitPattern >> (8 * $0)) }
    }
    try folder.write(
      Samples.safetensors(
        header: #"{"w":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}}"#, data: large),
      to: "m.safetensors")
    let outcome = try Program.run(["edit", "m.safetensors", "o.ckpt", "--cast", "f16"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("w: 2 values too large for its type"), "\(outcome.errors)")
    #expect(outcome.output.contains("1 cast"))
  }

  @Test func metadataKeepItsTypes() throws {
    let folder = try WorkingFolder()
    let trained = try TinyTraining.run(in: folder, [])
    #expect(trained.status == 0, "\(trained.errors)")
    let outcome = try Program.run(
      [
        "edit", "model.bin", "--in-place", "--set", "ckpt.model.context=99", "--set", "note=a=b",
        "--unset", "ckpt.model.dropout",
      ], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try JSONParser.parse(
      Program.run(["inspect", "--json", "model.bin"], in: folder).output)
    #expect(report["metadata"]?["ckpt.model.context"] == .number("99"))
    #expect(report["metadata"]?["note"] == .string("a=b"))
    #expect(report["metadata"]?["ckpt.model.dropout"] == nil)
  }

  /// A checkpoint of a run becomes the model alone.
  @Test func stripsARun() throws {
    let folder = try WorkingFolder()
    let trained = try TinyTraining.run(in: folder, ["--save-every", "2", "--keep", "3"])
    #expect(trained.status == 0, "\(trained.errors)")
    let steps = try folder.names.filter { $0.contains(".step-") }
    let run = try #require(steps.last)
    let outcome = try Program.run(["edit", run, "m.ckpt", "--strip"], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let whole = try Program.run(["params", "--json", run], in: folder)
    let stripped = try Program.run(["params", "--json", "m.ckpt"], in: folder)
    let counts = try [whole, stripped].map { try JSONParser.parse($0.output)["parameters"] }
    #expect(counts[0] == counts[1])
    #expect(folder.size(of: "m.ckpt") * 2 < folder.size(of: run))
    let text = try Program.run(["inspect", "--json", "m.ckpt"], in: folder).output
    #expect(!text.contains("optimizer") && !text.contains("ckpt.training"))
    // Averages do so by themselves, and the result is a model that predicts.
    let soup = try Program.run(
      ["merge"] + steps.suffix(2) + ["--average", "-o", "soup.ckpt"], in: folder)
    #expect(soup.status == 0, "\(soup.errors)")
    #expect(
      try Self.tensors("soup.ckpt", in: folder) == Self.tensors("m.ckpt", in: folder))
  }

  @Test func merges() throws {
    let folder = try Self.folder()
    let line = """
      set -e
      "$CKPT" edit m.safetensors a.safetensors --keep model.embed --keep head
      "$CKPT" edit m.safetensors b.npz --drop model.embed --drop head
      "$CKPT" merge a.safetensors b.npz -o joined.safetensors
      "$CKPT" convert m.safetensors same.safetensors
      "$CKPT" merge m.safetensors joined.safetensors --average --weights 1,3 -o mean.ckpt
      "$CKPT" merge m.safetensors m.safetensors m.safetensors --add-difference --weights -2 -o d.ckpt
      "$CKPT" diff m.safetensors mean.ckpt
      "$CKPT" diff m.safetensors d.ckpt
      """
    let outcome = try Program.shell(line, in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let tensors = { try Self.tensors($0, in: folder).sorted() }
    #expect(try tensors("joined.safetensors") == tensors("m.safetensors"))
    let twice = try Program.run(
      ["merge", "m.safetensors", "a.safetensors", "-o", "x"], in: folder)
    #expect(twice.status == 1 && twice.isOneLineOfError)
    #expect(
      twice.errors.contains("m.safetensors") && twice.errors.contains("a.safetensors")
        && twice.errors.contains("model.embed"), "\(twice.errors)")
    #expect(!(try folder.names.contains("x")))
  }

  @Test(arguments: [
    ["edit"], ["edit", "m"], ["edit", "m", "o", "--in-place"],
    ["edit", "m", "o", "--cast", "int4"],
    ["edit", "m", "o", "--cast", "=f32"], ["edit", "m", "o", "--rename", "a/b"],
    ["edit", "m", "o", "--keep", "/(/"], ["edit", "m", "o", "--set", "a"],
    ["edit", "m", "o", "--tie", "a"], ["edit", "m", "o.safetensors.index.json", "--to", "npz"],
    ["edit", "m", "--in-place", "--to", "ckpt"], ["merge", "a", "-o", "x"], ["merge", "a", "b"],
    ["merge", "a", "b", "--average", "--lora", "c", "-o", "x"],
    ["merge", "a", "b", "--lora", "c", "-o", "x"],
    ["merge", "a", "b", "--weights", "1,2", "-o", "x"],
    ["merge", "a", "b", "--average", "--weights", "1", "-o", "x"],
    ["merge", "a", "b", "--average", "--weights", "1,-1", "-o", "x"],
    ["merge", "a", "b", "--average", "--weights", "1,x", "-o", "x"],
    ["merge", "a", "b", "--add-difference", "-o", "x"],
  ])
  func wrongUsage(_ arguments: [String]) throws {
    let folder = try WorkingFolder()
    let outcome = try Program.run(arguments, in: folder)
    #expect(outcome.status == 64, "\(outcome)")
    #expect(outcome.isOneLineOfError && outcome.output == "")
    #expect(try folder.names == [])
  }

  @Test(arguments: [
    "edit m.safetensors m.safetensors", "edit m.safetensors link --drop '*ids'",
    "merge m.safetensors other.ckpt -o other.ckpt", "merge m.safetensors other.ckpt -o link",
    "edit s.safetensors.index.json s-00001-of-00001.safetensors",
    "edit s.safetensors.index.json --in-place --cast f16",
    "merge m.safetensors --lora adapter -o adapter/adapter_model.safetensors",
    "merge m.safetensors --lora adapter -o adapter/adapter_config.json",
  ])
  func whatIsReadIsNotReplaced(_ line: String) throws {
    let folder = try Self.folder()
    let made = try Program.shell(
      """
      set -e; ln -s m.safetensors link; mkdir adapter
      "$CKPT" edit m.safetensors other.ckpt --rename s/^/x./
      "$CKPT" convert m.safetensors s.safetensors.index.json
      cp m.safetensors adapter/adapter_model.safetensors; echo '{}' > adapter/adapter_config.json
      """, in: folder)
    #expect(made.status == 0, "\(made.errors)")
    let before = try Program.shell("sha256sum $(find . -type f | sort)", in: folder).output
    let outcome = try Program.shell("\"$CKPT\" \(line)", in: folder)
    #expect(outcome.status == 1, "\(line): \(outcome)")
    #expect(outcome.isOneLineOfError)
    #expect(
      try Program.shell("sha256sum $(find . -type f | sort)", in: folder).output == before)
  }

  @Test func standardOutput() throws {
    let folder = try Self.folder()
    let outcome = try Program.shell(
      #""$CKPT" edit m.safetensors - --to safetensors --cast f16 > o; "$CKPT" verify o"#, in: folder
    )
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try Self.tensors("o", in: folder).contains("model.embed f16"))
  }
}

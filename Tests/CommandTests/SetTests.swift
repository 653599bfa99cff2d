import CheckpointFormat
import Foundation
import TestSupport
import Testing

/// Every command on a model in several ckpt files, as if it were one.
@Suite(.serialized) struct SetTests {
  private static let tensors: [(name: String, shape: [Int])] = [
    ("embedding.token.weight", [60, 32]), ("decoder.layers.0.feedForward.up.weight", [64, 32]),
    ("decoder.layers.0.feedForward.up.bias", [64]),
    ("decoder.layers.0.feedForward.down.weight", [32, 64]), ("head.weight", [60, 32]),
  ]

  /// A safetensors model, and the same as a ckpt file, cut by rows and by columns, and in both directions.
  private static func folder() throws -> WorkingFolder {
    let folder = try WorkingFolder()
    var header: [String] = []
    var data: [UInt8] = []
    for (number, tensor) in tensors.enumerated() {
      let bytes = Samples.weights(tensor.shape.reduce(1, *), seed: UInt64(number + 1))
      header.append(
        #""\#(tensor.name)":{"dtype":"F32","shape":\#(tensor.shape),"#
          + #""data_offsets":[\#(data.count),\#(data.count + bytes.count)]}"#)
      data += bytes
    }
    try folder.write(
      Samples.safetensors(header: "{\(header.joined(separator: ","))}", data: data),
      to: "m.safetensors")
    let made = try Program.shell(
      """
      set -e
      "$CKPT" convert m.safetensors whole.ckpt
      "$CKPT" convert m.safetensors between.ckpt --shards 3
      "$CKPT" convert m.safetensors rows.ckpt --shards 8 --split-tensors rows
      "$CKPT" convert m.safetensors columns.ckpt --shards 8 --split-tensors columns --digest
      "$CKPT" convert m.safetensors size.ckpt --shard-size 9kB --split-tensors rows --align 4096
      """, in: folder)
    #expect(made.status == 0, "\(made)")
    try cutBothWays(folder)
    return folder
  }

  /// Eight members, each with a quarter of the rows and half of the columns of every matrix.
  private static func cutBothWays(_ folder: WorkingFolder) throws {
    let whole = try CheckpointReader(path: FilePath(folder.path + "/whole.ckpt"))
    let set = try CheckpointWriter(path: FilePath(folder.path + "/both.ckpt"))
    for member in 0..<8 {
      let path = FilePath(folder.path + "/both-\(member)")
      let writer = try CheckpointWriter(path: path)
      for tensor in whole.index.tensors {
        let description = tensor.description
        let shape = description.shape
        let bytes = try whole.read(tensor).values(as: Float.self)
        if shape.count == 1 {
          if member == 0 {
            try writer.begin(description)
            try writer.append(values: bytes.span)
            try writer.end()
          }
          continue
        }
        let (height, width) = (shape[0] / 4, shape[1] / 2)
        let origin = [member / 2 * height, member % 2 * width]
        let box = (origin[0]..<origin[0] + height).flatMap { row in
          bytes[row * shape[1] + origin[1]..<row * shape[1] + origin[1] + width]
        }
        try writer.begin(
          TensorDescription(
            name: "\(tensor.name)\(origin)", labels: description.labels, dataType: .f32,
            shape: [height, width]),
          part: TensorPart(whole: tensor.name, wholeShape: shape, origin: origin))
        try writer.append(values: box.span)
        try writer.end()
      }
      try writer.finish()
      let reader = try CheckpointReader(path: path)
      let name = try set.name(reader, fileName: "both-\(member)")
      for tensor in reader.index.tensors { try set.takeOver(tensor, from: name) }
    }
    try set.finish()
  }

  private static let sets = ["between.ckpt", "rows.ckpt", "columns.ckpt", "size.ckpt", "both.ckpt"]

  private func run(_ line: String, in folder: WorkingFolder) throws -> Outcome {
    let outcome = try Program.shell("\"$CKPT\" \(line)", in: folder)
    #expect(outcome.status == 0, "\(line): \(outcome)")
    return outcome
  }

  @Test func isOneModel() throws {
    let folder = try Self.folder()
    let digest = try run("digest m.safetensors", in: folder).output.prefix(64)
    let parameters = try run("params whole.ckpt --json", in: folder).output
    let tensors = try facts(run("inspect whole.ckpt --json", in: folder).output)
    for set in Self.sets {
      #expect(try facts(run("inspect \(set) --json", in: folder).output) == tensors, "\(set)")
      #expect(try run("params \(set) --json", in: folder).output == parameters, "\(set)")
      #expect(try run("verify \(set)", in: folder).output.contains("whole"))
      #expect(try run("diff whole.ckpt \(set)", in: folder).output.contains("equal"))
      #expect(try run("diff \(set) m.safetensors", in: folder).output.contains("equal"))
      #expect(try run("digest \(set)", in: folder).output == "\(digest)  \(set)\n")
      _ = try run("verify \(set) --digest \(digest)", in: folder)
      _ = try run("report \(set) --statistics -o \(set).html", in: folder)
      #expect(
        try run("report whole.ckpt --statistics -o w.html && cat w.html", in: folder).output != "")
      _ = try run("convert \(set) joined.ckpt", in: folder)
      #expect(try folder.read("joined.ckpt") == folder.read("whole.ckpt"), "\(set)")
      _ = try run("convert \(set) joined.safetensors", in: folder)
      #expect(
        try folder.read("joined.safetensors").suffix(1000)
          == folder.read("m.safetensors").suffix(1000), "\(set)")
      for format in ["gguf", "npz"] {
        _ = try run("convert \(set) joined.\(format)", in: folder)
        #expect(
          try run("digest joined.\(format)", in: folder).output.prefix(64) == digest, "\(set)")
      }
    }
  }

  /// What `inspect` says of each tensor, but for where it is.
  private func facts(_ output: String) throws -> [String] {
    try #require(JSONParser.parse(output)["tensors"]).items.map { tensor in
      ["name", "layer", "stack", "component", "role", "dtype", "shape", "parameters", "bytes"]
        .map { "\(String(describing: tensor[$0]))" }.joined(separator: " ")
    }
  }

  @Test func inspectSaysWhichFileHoldsWhat() throws {
    let folder = try Self.folder()
    let shown = try run("inspect rows.ckpt --files", in: folder).output
    #expect(shown.contains("rows-00008-of-00008.ckpt"))
    #expect(shown.contains("56..<64, 0..<32"))
    let report = try JSONParser.parse(run("inspect rows.ckpt --files --json", in: folder).output)
    JSONShape.object([
      "format": .text,
      "files": .list(
        .object([
          "name": .text, "storedBytes": .integer,
          "tensors": .list(
            .object(
              ["name": .text, "dtype": .text, "shape": .list(.integer), "storedBytes": .integer],
              optional: ["origin": .list(.integer), "partShape": .list(.integer)])),
        ])),
    ]).check(report)
    let files = try #require(report["files"]).items
    #expect(files.count == 8)
    let last = try #require(files.last?["tensors"]).items
    #expect(last.count == Self.tensors.count)
    #expect(try #require(last.first?["origin"]).items.map(\.integer) == [53, 0])
    // Of one file it is that file.
    let one = try JSONParser.parse(run("inspect whole.ckpt --files --json", in: folder).output)
    #expect(try #require(one["files"]).items.map { $0["name"] } == [.string("whole.ckpt")])
  }

  @Test func digestsOfTheFile() throws {
    let folder = try Self.folder()
    _ = try run("verify columns.ckpt --digest", in: folder)
    // Also in a file that takes most from another one.
    _ = try run("convert m.safetensors part.ckpt --base whole.ckpt --digest", in: folder)
    _ = try run("verify part.ckpt --digest", in: folder)
    let part = try CheckpointReader(path: FilePath(folder.path + "/part.ckpt"))
    #expect(part.storedModelDigest != nil)
    #expect(try part.storedModelDigest == part.modelDigest())
    let none = try Program.run(["verify", "rows.ckpt", "--digest"], in: folder)
    #expect(none.status == 1)
    #expect(none.isOneLineOfError)
    let wrong = try Program.run(
      ["verify", "rows.ckpt", "--digest", String(repeating: "0", count: 64)], in: folder)
    #expect(wrong.status == 2)
    #expect(wrong.output.contains("another"))
    for value in ["12", "xyz"] {
      let outcome = try Program.run(["verify", "rows.ckpt", "--digest", value], in: folder)
      #expect(outcome.status == 64, "\(outcome)")
    }
    let report = try JSONParser.parse(run("digest columns.ckpt --json", in: folder).output)
    JSONShape.object([
      "digest": .text, "format": .text,
      "tensors": .list(
        .object([
          "name": .text, "group": .text, "dtype": .text, "shape": .list(.integer), "digest": .text,
        ])),
    ]).check(report)
  }

  /// Usage that makes no sense.
  @Test(
    arguments: [
      "m.safetensors o.ckpt --shards 0", "m.safetensors o.ckpt --shards 2 --shard-size 1GB",
      "m.safetensors o.ckpt --split-tensors rows", "m.safetensors o.gguf --shards 2",
      "m.safetensors - --shards 2", "m.safetensors o.ckpt --shards 2 --base whole.ckpt",
      "m.safetensors o.safetensors.index.json --shards 2 --split-tensors rows",
      "m.safetensors o.ckpt --align 100", "m.safetensors o.safetensors --align 4096",
      "m.safetensors o.npz --digest", "m.safetensors o.ckpt --shards 2 --split-tensors diagonal",
    ])
  func usage(_ line: String) throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.safetensors(300), to: "m.safetensors")
    let outcome = try Program.shell("\"$CKPT\" convert \(line)", in: folder)
    #expect(outcome.status == 64, "\(line): \(outcome)")
    #expect(outcome.isOneLineOfError, "\(outcome)")
    #expect(try folder.names == ["m.safetensors"])
  }

  /// No output is an input, be it a member.
  @Test(
    arguments: [
      "rows.ckpt rows.ckpt", "rows.ckpt rows-00001-of-00008.ckpt", "rows.ckpt rows.ckpt --shards 2",
      "rows-00001-of-00008.ckpt rows.ckpt --shards 2",
      "m.safetensors rows-00002-of-00008.ckpt --base rows.ckpt",
    ])
  func inputsStay(_ line: String) throws {
    let folder = try Self.folder()
    let outcome = try Program.shell("\"$CKPT\" convert \(line)", in: folder)
    #expect(outcome.status == 1, "\(line): \(outcome)")
    #expect(outcome.isOneLineOfError, "\(outcome)")
    _ = try run("verify rows.ckpt", in: folder)
  }

  /// A member that is missing, was exchanged or is damaged is named in one line, whichever command meets it.
  @Test(arguments: [
    ("rm rows-00003-of-00008.ckpt", 1), ("cp rows-00002-of-00008.ckpt rows-00003-of-00008.ckpt", 1),
    ("cp whole.ckpt rows-00003-of-00008.ckpt", 1),
    ("head -c 100 whole.ckpt > rows-00003-of-00008.ckpt", 1),
    (": > rows-00003-of-00008.ckpt", 1),
  ])
  func aWrongMemberIsNamed(_ damage: String, _ status: Int32) throws {
    let folder = try Self.folder()
    #expect(try Program.shell(damage, in: folder).status == 0)
    for command in [
      "inspect rows.ckpt", "params rows.ckpt", "diff rows.ckpt whole.ckpt", "digest rows.ckpt",
      "convert rows.ckpt out.ckpt", "report rows.ckpt -o out.html", "verify rows.ckpt",
    ] {
      let outcome = try Program.shell("\"$CKPT\" \(command)", in: folder)
      let line = outcome.status == 2 ? outcome.output : outcome.errors
      #expect(outcome.status == (command.hasPrefix("verify") ? 2 : 1), "\(command): \(outcome)")
      #expect(line.split(separator: "\n").count == 1, "\(command): \(line)")
      #expect(line.contains("rows-00003-of-00008.ckpt"), "\(command): \(line)")
      #expect(try !folder.names.contains { $0.hasPrefix("out") })
    }
  }

  /// A flipped bit in a member's data is found where it is read, with the member's name.
  @Test func aDamagedMemberIsNamed() throws {
    let folder = try Self.folder()
    var bytes = try folder.read("rows-00003-of-00008.ckpt")
    bytes[100] ^= 1
    try folder.write(bytes, to: "rows-00003-of-00008.ckpt")
    for command in ["verify rows.ckpt", "digest rows.ckpt", "convert rows.ckpt out.ckpt"] {
      let outcome = try Program.shell("\"$CKPT\" \(command)", in: folder)
      let line = outcome.status == 2 ? outcome.output : outcome.errors
      #expect(outcome.status == (command.hasPrefix("verify") ? 2 : 1), "\(command): \(outcome)")
      #expect(line.split(separator: "\n").count == 1, "\(command): \(line)")
      #expect(line.contains("rows-00003-of-00008.ckpt"), "\(command): \(line)")
    }
  }

  /// A trained model, and a run on its way, may be cut as well.
  @Test func trainedModels() throws {
    let folder = try WorkingFolder()
    let trained = try TinyTraining.run(in: folder, ["--save-every", "5", "--keep", "1"])
    #expect(trained.status == 0, "\(trained)")
    let step = try #require(try folder.names.first { $0.hasPrefix("model.step-") })
    _ = try TinyTraining.run(in: folder, ["--digest", "-o", "d.bin"])
    _ = try run("verify d.bin --digest", in: folder)
    #expect(
      try run("digest d.bin", in: folder).output.prefix(64)
        == run("digest model.bin", in: folder).output.prefix(64))
    for cut in ["rows", "columns"] {
      _ = try run("convert model.bin \(cut).bin --shards 3 --split-tensors \(cut)", in: folder)
      #expect(
        try run("predict \(cut).bin the", in: folder).output
          == run("predict model.bin the", in: folder).output)
      _ = try run("convert \(step) run-\(cut).bin --shards 2 --split-tensors \(cut)", in: folder)
      _ = try run(
        "train --data text.txt --resume run-\(cut).bin -o resumed.bin --threads 1", in: folder)
      #expect(try folder.read("resumed.bin") == folder.read("model.bin"))
    }
  }

  /// Whoever is killed while cutting leaves the old set whole, and the next run ends it.
  @Test func killed() throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.safetensors(300_000), to: "old")
    try folder.write(
      Samples.safetensors(
        header:
          #"{"w":{"dtype":"F32","shape":[1000,1500],"data_offsets":[0,6000000]}}"#,
        data: Samples.weights(1_500_000, seed: 5)), to: "new")
    _ = try run("convert old m.ckpt --shards 4 --split-tensors rows", in: folder)
    let before = try folder.names
    let seed = UInt64.random(in: 0 ... .max)
    print("cutting is killed at moments of seed \(seed)")
    var random = SeededGenerator(seed: seed)
    let command = [
      "convert", "new", "m.ckpt", "--shards", "5", "--split-tensors", "columns", "--codec",
      "stored",
    ]
    var killed = 0
    for round in 0..<10 {
      let running = try Program.start(command, in: folder)
      let byteCount = Int.random(in: 1..<1_300_000, using: &random)
      while running.isRunning,
        folder.size(of: ".m-00005-of-00005.ckpt.ckpt-partial") < byteCount
      {
        usleep(200)
      }
      usleep(UInt32.random(in: 0..<20_000, using: &random))
      running.send(SIGKILL)
      let wasKilled = running.finish().signal == SIGKILL
      killed += wasKilled ? 1 : 0
      _ = try run("verify m.ckpt", in: folder)
      let isOld = try Program.run(["diff", "m.ckpt", "old"], in: folder).status == 0
      if !isOld { _ = try run("diff m.ckpt new", in: folder) }
      if !isOld {
        // Put the old one back for the next round.
        for name in try folder.names where name.hasPrefix("m-") || name == "m.ckpt" {
          try folder.remove(name)
        }
        _ = try run("convert old m.ckpt --shards 4 --split-tensors rows", in: folder)
      }
      print("round \(round): \(isOld ? "old" : "new")")
    }
    #expect(killed > 0, "seed \(seed)")
    let done = try Program.run(command, in: folder)
    #expect(done.status == 0, "\(done)")
    _ = try run("diff m.ckpt new", in: folder)
    let members = (1...5).map { "m-0000\($0)-of-00005.ckpt" }
    #expect(try folder.names == (before + members).sorted(), "no litter after the next run")
  }
}

import CheckpointFormat
import Interchange
import Testing
import TestSupport

/// What edits make of a checkpoint's tensors, names and metadata.
@Suite struct EditTests {
  private static let names = [
    "model.embed.weight", "model.layers.0.up.weight", "model.layers.0.up.bias",
    "model.layers.10.up.weight", "position_ids",
  ]

  private static func archive() throws -> TensorArchive {
    try MemoryModel.archive(
      [
        .init(names[0], [2, 2], f32: [1, 2, 3, 4]), .init(names[1], f32: [5, 6]),
        .init(names[2], f32: [7, 8]), .init(names[3], f32: [1.0009765, 65_520]),
        .init(names[4], i64: [0, 1, 2]),
      ], ties: [("lm_head.weight", 0), ("other.weight", 0)],
      metadata: ["name": "tiny", "step": "7"])
  }

  private static func edited(_ change: (inout ArchiveEdits) throws -> Void) throws -> EditedArchive
  {
    var edits = ArchiveEdits()
    try change(&edits)
    return try edits.apply(to: archive())
  }

  private static func stored(_ archive: TensorArchive) -> [String] {
    archive.tensors.filter { $0.tiedTo == nil }.map(\.name)
  }

  private static func ties(_ archive: TensorArchive) -> [String] {
    archive.tensors.compactMap { tensor in
      tensor.tiedTo.map { "\(tensor.name) = \(archive.tensors[$0].name)" }
    }
  }

  @Test(arguments: [
    OutputFormat.checkpoint(WritingOptions()), .safetensors, .npz, .gguf,
  ])
  func withoutChangesAllIsAsItWas(_ format: OutputFormat) throws {
    let archive = try Self.archive()
    let edited = try ArchiveEdits().apply(to: archive)
    #expect(edited.changes.isEmpty)
    let sinks = [MemorySink(), MemorySink()]
    for (sink, source) in zip(sinks, [archive, edited.archive]) {
      try source.convert(to: .sink(sink, as: format.format, options: format.options))
    }
    #expect(sinks[0].bytes == sinks[1].bytes)
  }

  @Test func keepsAndDrops() throws {
    let edited = try Self.edited {
      $0.kept = [try TensorNamePattern("model.*"), try TensorNamePattern("/_ids$/")]
      $0.dropped = [try TensorNamePattern("*.bias")]
    }
    #expect(Self.stored(edited.archive) == [0, 1, 3, 4].map { Self.names[$0] })
    #expect(Self.ties(edited.archive).isEmpty)
    #expect(
      edited.changes.map(\.name) == [Self.names[2], "lm_head.weight", "other.weight"])
    #expect(edited.changes.allSatisfy { $0.newName == nil })
    #expect(try MemoryModel.floats(Self.names[1], in: edited.archive) == [5, 6])
  }

  @Test func whatIsTiedToADroppedTensorIsStored() throws {
    let edited = try Self.edited { $0.dropped = [try TensorNamePattern(Self.names[0])] }
    #expect(Self.stored(edited.archive).first == "lm_head.weight")
    #expect(Self.ties(edited.archive) == ["other.weight = lm_head.weight"])
    let written = try MemoryModel.written(edited.archive)
    #expect(try MemoryModel.floats("other.weight", in: written) == [1, 2, 3, 4])
    #expect(edited.changes.first { $0.name == "lm_head.weight" }?.isUntied == true)
  }

  @Test func renamesInTheirOrder() throws {
    let edited = try Self.edited {
      $0.renames = [
        try NameSubstitution(#"s/^model\.//"#), try NameSubstitution(#"s|layers\.(\d+)|h.\1|"#),
      ]
      $0.dropped = [try TensorNamePattern("model.layers.0.*")]
    }
    #expect(Self.stored(edited.archive) == ["embed.weight", "h.10.up.weight", "position_ids"])
    #expect(Self.ties(edited.archive).contains("lm_head.weight = embed.weight"))
    #expect(try MemoryModel.floats("embed.weight", in: edited.archive) == [1, 2, 3, 4])
  }

  @Test func castsThoseOfAPatternBeforeAll() throws {
    let edited = try Self.edited {
      $0.casts = [
        ArchiveEdits.Cast(try TensorNamePattern("*.bias"), to: .f64), ArchiveEdits.Cast(to: .f16),
      ]
    }
    let types = edited.archive.tensors.map(\.description.dataType)
    #expect(types == [.f16, .f16, .f64, .f16, .i64, .f16, .f16])
    let written = try MemoryModel.written(edited.archive)
    #expect(try MemoryModel.bytes(Self.names[3], in: written) == [0x01, 0x3C, 0x00, 0x7C])
    #expect(edited.archive.overflows.map(\.tensor) == [Self.names[3]])
    #expect(edited.archive.overflows.map(\.count) == [1])
  }

  @Test func tiesAndUnties() throws {
    let untied = try Self.edited {
      $0.untied = ["other.weight"]
      $0.ties = [ArchiveEdits.Tie("new.weight", to: "lm_head.weight")]
    }
    #expect(Self.stored(untied.archive) == Self.names + ["other.weight"])
    #expect(
      Self.ties(untied.archive) == [
        "lm_head.weight = \(Self.names[0])", "new.weight = \(Self.names[0])",
      ])
    #expect(try MemoryModel.floats("other.weight", in: untied.archive) == [1, 2, 3, 4])
    var edits = ArchiveEdits()
    edits.ties = [ArchiveEdits.Tie("other.weight", to: Self.names[0])]
    let again = try edits.apply(to: untied.archive).archive
    #expect(Self.stored(again) == Self.names)
    #expect(Self.ties(again).count == 3)
    // The tensor that others are tied to becomes a second name itself.
    edits.ties = [ArchiveEdits.Tie(Self.names[0], to: "other.weight")]
    let turned = try edits.apply(to: untied.archive).archive
    #expect(Self.stored(turned) == Self.names.dropFirst() + ["other.weight"])
    #expect(Self.ties(turned).allSatisfy { $0.hasSuffix("= other.weight") })
  }

  @Test func metadata() throws {
    let edited = try Self.edited {
      $0.metadata = [("name", .string("other")), ("step", nil), ("new", .integer(1))]
    }
    let metadata = edited.archive.metadata
    #expect(metadata.map(\.key) == ["name", "new"])
    #expect(metadata["name"] == .string("other") && metadata["new"] == .integer(1))
  }

  private static let refused:
    [(words: String, change: @Sendable (inout ArchiveEdits) throws -> Void)] = [
      ("matches none", { $0.dropped = [try TensorNamePattern("nothing.*")] }),
      ("matches none", { $0.kept = [try TensorNamePattern("layers")] }),
      ("matches none", { $0.renames = [try NameSubstitution("s/nothing/x/")] }),
      ("no tensor would be left", { $0.dropped = [try TensorNamePattern("*")] }),
      ("and so would", { $0.renames = [try NameSubstitution("s/.*/same/")] }),
      (
        "no name left",
        {
          $0.kept = [try TensorNamePattern("position_ids")]
          $0.renames = [try NameSubstitution("s/.*//")]
        }
      ),
      (
        "matches no floating-point",
        {
          $0.casts = [ArchiveEdits.Cast(try TensorNamePattern("position_ids"), to: .bf16)]
        }
      ),
      (
        "is tied to",
        {
          $0.casts = [ArchiveEdits.Cast(try TensorNamePattern("lm_head.weight"), to: .bf16)]
        }
      ),
      ("not rounded to", { $0.casts = [ArchiveEdits.Cast(to: .i8)] }),
      ("other values", { $0.ties = [ArchiveEdits.Tie(names[1], to: names[2])] }),
      ("another type or shape", { $0.ties = [ArchiveEdits.Tie(names[1], to: names[0])] }),
      ("no such tensor", { $0.ties = [ArchiveEdits.Tie("x", to: "nothing")] }),
      (
        "and so would",
        { $0.ties = [ArchiveEdits.Tie("x", to: names[0]), .init("x", to: names[1])] }
      ),
      ("is not tied", { $0.untied = [names[0]] }),
      ("no such tensor", { $0.untied = ["nothing"] }),
      (
        "is left out",
        {
          $0.untied = ["lm_head.weight"]
          $0.dropped = [try TensorNamePattern("lm_head*")]
        }
      ),
      ("no key nothing", { $0.metadata = [("nothing", nil)] }),
    ]

  @Test(arguments: refused.indices)
  func isRefused(_ number: Int) throws {
    let (words, change) = Self.refused[number]
    let error = #expect(throws: CheckpointError.self) { try Self.edited(change) }
    #expect(error?.message.contains(words) == true, "\(String(describing: error))")
  }

  /// A part of a tensor that is calculated is what the whole has there.
  @Test func rangesOfWhatIsRounded() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var random = SeededGenerator(seed: seed)
    let numbers = (0..<300_000).map { _ in Float.random(in: -1...1, using: &random) }
    var edits = ArchiveEdits()
    edits.casts = [ArchiveEdits.Cast(to: .bf16)]
    let archive = try edits.apply(to: MemoryModel.archive([.init("t", f32: numbers)])).archive
    let tensor = archive.tensors[0]
    let whole = try MemoryModel.written(archive).read(tensor).values(as: UInt8.self)
    for _ in 0..<20 {
      let start = Int.random(in: 0...whole.count, using: &random)
      let end = Int.random(in: start...whole.count, using: &random)
      #expect(
        try archive.bytes(start..<end, of: tensor) == Array(whole[start..<end]), "seed \(seed)")
    }
  }
}

import CheckpointFormat
import Testing

/// No command replaces a file that it reads, or writes two outputs to one file.
@Suite struct InPlaceTests {
  /// A checkpoint, a file stored against it, a model in shards, a text, a run on its way, and links to some of them.
  private static func folder() throws -> WorkingFolder {
    let folder = try WorkingFolder()
    try folder.write(Samples.safetensors(300), to: "m.safetensors")
    try folder.write(TinyTraining.text, to: "text.txt")
    let made = try Program.shell(
      """
      set -e
      "$CKPT" convert m.safetensors whole.ckpt
      "$CKPT" convert m.safetensors part.ckpt --base whole.ckpt
      "$CKPT" convert m.safetensors s.safetensors.index.json
      "$CKPT" convert m.safetensors set.ckpt --shards 2 --split-tensors rows
      "$CKPT" edit m.safetensors other.safetensors --rename 's/^/x./'
      "$CKPT" train \(TinyTraining.options.joined(separator: " ")) -o r.bin --save-every 5 --keep 1
      ln -s m.safetensors link; ln m.safetensors hard; mkdir sub; ln -s ../text.txt sub/text
      ln -s new nowhere; ln text.txt n.step-5.bin; ln -s text.txt n.unfinished.bin
      """, in: folder)
    #expect(made.status == 0, "\(made.errors)")
    return folder
  }

  private static let training = "train --data text.txt --epochs 1 --width 8 --heads 2 --layers 1"

  private static let refused = [
    "report m.safetensors -o m.safetensors", "report m.safetensors -o ./m.safetensors",
    "report link -o m.safetensors", "report m.safetensors -o link",
    "report m.safetensors -o hard", "report part.ckpt -o whole.ckpt",
    "report s.safetensors.index.json -o s-00001-of-00001.safetensors",
    "convert m.safetensors m.safetensors", "convert m.safetensors hard",
    "convert whole.ckpt whole.ckpt --to safetensors", "convert part.ckpt whole.ckpt",
    "convert m.safetensors whole.ckpt --base whole.ckpt",
    "convert m.safetensors whole.ckpt --base part.ckpt",
    "convert s.safetensors.index.json s.safetensors.index.json",
    "convert s-00001-of-00001.safetensors s.safetensors.index.json",
    "convert s.safetensors.index.json s-00001-of-00001.safetensors",
    "edit m.safetensors m.safetensors", "edit m.safetensors hard", "edit link m.safetensors",
    "edit part.ckpt whole.ckpt", "edit s.safetensors.index.json s-00001-of-00001.safetensors",
    "edit s-00001-of-00001.safetensors s.safetensors.index.json",
    "edit s.safetensors.index.json --in-place", "edit set.ckpt --in-place",
    "edit set.ckpt set-00001-of-00002.ckpt",
    "edit set-00001-of-00002.ckpt set.ckpt --shard-size 1MB",
    "edit m.safetensors - >> m.safetensors",
    "merge m.safetensors other.safetensors -o other.safetensors",
    "merge m.safetensors other.safetensors -o hard",
    "merge link m.safetensors --average -o m.safetensors",
    "merge s.safetensors.index.json other.safetensors -o s-00001-of-00001.safetensors",
    "merge part.ckpt m.safetensors --average -o whole.ckpt",
    "merge set.ckpt m.safetensors --average -o set-00001-of-00002.ckpt",
    "merge m.safetensors other.safetensors -o - >> hard",
    "diff m.safetensors hard >> m.safetensors",
    "\(training) --out text.txt", "\(training) --out sub/text", "\(training) --metrics text.txt",
    "\(training) --out new --metrics new", "\(training) --out new --metrics ./sub/../new",
    "\(training) --out nowhere --metrics new",
    "\(training) --out m.safetensors --metrics hard",
    "\(training) --out n.bin --save-every 5", "\(training) --out n.bin",
    "\(training) --out new.bin --save-every 5 --metrics new.step-7.bin",
    "\(training) --out new.bin --metrics new.unfinished.bin",
    "\(training) --resume RUN --out RUN", "\(training) --resume RUN --metrics RUN",
    "inspect m.safetensors >> m.safetensors",
    "convert m.safetensors - >> m.safetensors", "\(training) --out new >> text.txt",
    "\(training) --out old.txt > old.txt",
  ]

  /// What the shell itself adds to the file is no concern of the program's.
  private static let refusedInto = ["params m.safetensors 2>> hard"]

  @Test func isRefused() throws {
    let folder = try Self.folder()
    try folder.write("", to: "old.txt")
    let run = try #require(try folder.names.first { $0.hasPrefix("r.step-") })
    let before = try Self.contents(of: folder)
    for line in Self.refused + Self.refusedInto {
      let outcome = try Program.shell("\"$CKPT\" \(line.replacing("RUN", with: run))", in: folder)
      #expect(outcome.status == 1, "\(line): \(outcome)")
      #expect(outcome.output == "", "\(line)")
      if Self.refused.contains(line) {
        #expect(outcome.isOneLineOfError, "\(line): \(outcome.errors)")
        #expect(try Self.contents(of: folder) == before, "\(line)")
      }
    }
  }

  private static let done = [
    "report m.safetensors -o sub/m.safetensors", "convert m.safetensors sub/m.safetensors",
    "convert part.ckpt alone.ckpt", "edit part.ckpt --in-place --set a=b",
    "edit m.safetensors --in-place --cast f16", "edit set.ckpt e.ckpt --shard-size 1kB",
    "edit link sub/e.safetensors", "merge link other.safetensors -o sub/m.safetensors",
    "merge set.ckpt m.safetensors --average -o t.ckpt",
    "convert m.safetensors t.safetensors.index.json",
    "\(training) --out sub/text.txt --metrics sub/log --save-every 5",
    "\(training) --out new.bin --metrics /dev/null > /dev/null",
    "\(training) --resume RUN --out r.bin --save-every 5 --keep 1 --batch 4 --context 8",
  ]

  /// Nothing is lost where another file is written, though it has a name of one that is read.
  @Test func isDone() throws {
    let made = try Self.folder()
    let run = try #require(try made.names.first { $0.hasPrefix("r.step-") })
    for line in Self.done {
      let folder = try WorkingFolder()
      let outcome = try Program.shell(
        "cp -a \"$1\"/. . && \"$CKPT\" \(line.replacing("RUN", with: run))", [made.path],
        in: folder)
      #expect(outcome.status == 0, "\(line): \(outcome)")
    }
  }

  private static func contents(of folder: WorkingFolder) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for name in try folder.names where name != "sub" && name != "nowhere" {
      contents[name] = try folder.read(name)
    }
    return contents
  }
}

import CheckpointFormat
import Testing

/// Paths are bytes: names that are no text, and names that Unicode takes for others, are the files they name.
@Suite struct PathBytesTests {
  /// As a shell spells them.
  static let names = [
    #"x\xff.ckpt"#, #"\xcc\x81x.ckpt"#, #"a\xcc"#, #"\xf4\x8f\xba\x80.bin"#, #"e\xcc\x81.m"#,
    #"\xc3\xa9.m"#, #"=\xcc\x81"#, #"\xed\xa0\x80"#, #"a\tb\n\xe2\x80\xae.gguf"#, #"~ $(x) '\\"#,
  ]

  /// The names in a folder as hexadecimal digits.
  private static func listed(_ folder: String, in working: WorkingFolder) throws -> String {
    try Program.bash(
      #"cd "$1" && find . -mindepth 1 -print0 | sort -z | od -An -v -tx1"#, [folder], in: working
    ).output
  }

  @Test(arguments: names)
  func everyCommand(_ name: String) throws {
    let folder = try WorkingFolder()
    try folder.write(TinyTraining.text, to: "text")
    let spelled = "$'\(name.replacing("'", with: "\\'"))'"
    let trained = try Program.bash(
      """
      set -e
      n=\(spelled)
      mkdir dir && mv text "$n"
      "$CKPT" train --data="$n" --out "dir/$n.bin" --metrics "$n.log" --epochs 1 \
        --width 8 --heads 2 --layers 1 --context 8 --batch 4 --threads 1 --save-every 5
      test -s "$n.log" && mv "dir/$n.bin" model
      """, in: folder)
    #expect(trained.status == 0, "\(name): \(trained)")
    for prefix in ["", "dir/"] {
      let outcome = try Program.bash(
        """
        set -e
        n=\(prefix)\(spelled)
        cp model "$n"
        "$CKPT" inspect "$n"
        "$CKPT" params -- "$n"
        "$CKPT" verify "$n"
        "$CKPT" predict "$n" the --length 3
        "$CKPT" report "$n" --out="$n.html" && test -s "$n.html"
        "$CKPT" convert "$n" "$n.safetensors" && test -s "$n.safetensors"
        "$CKPT" diff "$n" "$n.safetensors" || test $? = 2
        """, in: folder)
      #expect(outcome.status == 0, "\(prefix)\(name): \(outcome)")
    }
  }

  /// What is written is what was named, and nothing else appears.
  @Test(arguments: names)
  func conversion(_ name: String) throws {
    let folder = try WorkingFolder()
    let script = """
      mkdir made expected; n=$'\(name.replacing("'", with: "\\'"))'
      : > expected/"$n" && "$CKPT" convert "$1" made/"$n"
      """
    let outcome = try Program.bash(script, [Fixture.valid("tiny")], in: folder)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try Self.listed("made", in: folder) == Self.listed("expected", in: folder))
  }

  /// Files that name others within them hold these names as text: what is none is refused, and nothing is left.
  @Test(arguments: names)
  func namesWithinFiles(_ name: String) throws {
    let folder = try WorkingFolder()
    let outcome = try Program.bash(
      """
      n=$'\(name.replacing("'", with: "\\'"))'
      cp "$1" "$n"
      "$CKPT" convert "$n" "$n.d" --base="$n"; echo $?
      test -e "$n.d" && "$CKPT" diff "$n" "$n.d"; echo $?
      "$CKPT" convert "$n" "$n.safetensors.index.json"; echo $?
      test -e "$n-00001-of-00001.safetensors" && "$CKPT" inspect "$n.safetensors.index.json" > /dev/null; echo $?
      """, [Fixture.valid("tiny")], in: folder)
    let statuses = outcome.output.split(separator: "\n").compactMap { Int($0) }
    // Nor is there a backslash in them (SPEC.md section 6.9), which some systems take for a folder's end.
    let canBeNamed = !name.contains(/ff|cc$|ed/) && !name.hasSuffix("\\")
    #expect(statuses == Array(repeating: canBeNamed ? 0 : 1, count: 4), "\(outcome)")
    #expect(!outcome.errors.contains("Fatal"))
  }

  /// A link whose target's name is no text leads there.
  @Test func link() throws {
    let folder = try WorkingFolder()
    let outcome = try Program.bash(
      #"echo old > $'y\xff.ckpt' && ln -s $'y\xff.ckpt' link && "$CKPT" convert "$1" link && test -h link && "$CKPT" verify $'y\xff.ckpt' && test $(ls | wc -l) = 2"#,
      [Fixture.valid("tiny")], in: folder)
    #expect(outcome.status == 0, "\(outcome)")
  }

  /// A path that ends in a slash is no other spelling of a file's, but a folder that is there may be named so.
  @Test func pathsThatEndInASlash() throws {
    let folder = try WorkingFolder()
    try folder.write(Samples.checkpoint(), to: "model")
    try folder.write(TinyTraining.text, to: "text.txt")
    try folder.makeFolder("folder")
    for line in [
      "convert model new/", "convert model model/", "convert model folder/", "inspect model/",
      "report model --out new/", "train --data text.txt --out new/",
      "train --data text.txt --out out --metrics new/",
    ] {
      let outcome = try Program.bash("\"$CKPT\" \(line)", in: folder)
      #expect(outcome.status == 1 && outcome.isOneLineOfError, "\(line): \(outcome)")
      #expect(try folder.names == ["folder", "model", "text.txt"], "\(line)")
    }
  }

  /// Names that are no text are shown by their bytes, and text that must be text is refused.
  @Test(
    arguments: [
      (#"inspect $'\xff'"#, 1, #"Error: \xFF: "#),
      (#"predict model $'a\xff'"#, 64, #"'a\xFF'"#),
      (#"train --data $'missing\xfe'"#, 1, #"Error: missing\xFE: "#),
      (#"convert $'\xff' out --to $'\x9b'"#, 64, #"\x9B"#),
      (#"$'\xffinspect'"#, 64, #"\xFFinspect"#),
    ])
  func messages(_ line: String, _ status: Int32, _ words: String) throws {
    let outcome = try Program.bash("\"$CKPT\" \(line)", in: WorkingFolder())
    #expect(outcome.status == status, "\(outcome)")
    #expect(outcome.isOneLineOfError && outcome.errors.contains(words), "\(outcome.errors)")
  }
}

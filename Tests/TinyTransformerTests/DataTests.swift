import Testing

@testable import TinyTransformer

@Suite("Data and vocabulary")
struct DataTests {
  @Test("text becomes tokens and text again", arguments: ["abc cba", "naïve – ünï", "\u{1F600}é"])
  func characters(_ text: String) throws {
    let vocabulary = Vocabulary(of: text, specials: [.mask])
    let tokens = try vocabulary.encode(text)
    #expect(tokens.allSatisfy { $0 >= 1 && Int($0) < vocabulary.count })
    #expect(vocabulary.decode(tokens) == text)
    #expect(vocabulary.decode([0, 999, -4]) == "")
    let known = String(String.UnicodeScalarView(vocabulary.characters ?? []))
    #expect(throws: TransformerError.unknownCharacter("~", known: known)) {
      try vocabulary.encode("~")
    }
  }

  @Test("text of very many characters is taken as bytes")
  func bytes() throws {
    let text = String(
      (0x4E00..<0x5200).compactMap { Unicode.Scalar($0 as Int).map(Character.init) })
    let vocabulary = Vocabulary(of: text)
    #expect(vocabulary.characters == nil && vocabulary.count == 256)
    #expect(vocabulary.decode(try vocabulary.encode("héllo")) == "héllo")
  }

  @Test("held-out text is behind the text to train on, and no window reaches into it")
  func textSplit() throws {
    // Every character is another one, so that a token tells where it came from.
    let text = String(
      (0..<400).compactMap { Unicode.Scalar(0x100 + $0 as Int).map(Character.init) })
    let data = try TextData(utf8: Array(text.utf8), architecture: .decoderOnly, context: 16)
    var training: Set<Int32> = []
    for epoch in 0..<50 {
      var random = RandomGenerator(seed: 1)
      let batch = data.trainingBatch(
        Array(0..<data.trainingCount), epoch: epoch, random: &random)
      training.formUnion(try #require(batch.decoderInput).ids + batch.targets.ids)
    }
    let held = data.heldOutBatch(Array(0..<data.heldOutCount))
    let heldOut = Set(try #require(held.decoderInput).ids + held.targets.ids)
    #expect(training.isDisjoint(with: heldOut))
    #expect(try #require(training.max()) < (try #require(heldOut.min())))
    #expect(training.count == 360)
    for row in 0..<held.targets.batch {
      for column in 0..<15 {
        #expect(held.targets[row, column] == held.decoderInput?[row, column + 1])
      }
    }
  }

  @Test("puzzles that are held out share no letters in any order with those of training")
  func puzzleSplit() throws {
    var random = RandomGenerator(seed: 7)
    var training: Set<String> = []
    var heldOut: Set<String> = []
    for _ in 0..<3000 {
      let puzzle = WordPuzzle(random: &random)
      let letters = String(puzzle.word.sorted())
      if puzzle.isHeldOut { heldOut.insert(letters) } else { training.insert(letters) }
      #expect((puzzle.question + puzzle.answer + " ").count <= WordPuzzle.longestCount)
    }
    #expect(training.isDisjoint(with: heldOut))
    #expect((0.05...0.2).contains(Double(heldOut.count) / 3000))
    #expect(WordPuzzle(word: "planet", kind: .backwards).answer == "tenalp.")
    #expect(WordPuzzle(word: "planet", kind: .inOrder).answer == "aelnpt.")
  }

  @Test("answers are where the puzzles have them")
  func answers() throws {
    let data = try PuzzleData(architecture: .decoderOnly, context: 64)
    let batch = data.heldOutBatch([0, 1, 2])
    #expect(batch.answers.count >= 3)
    for answer in batch.answers {
      let text = data.vocabulary.decode(answer.map { batch.targets.ids[$0] })
      #expect(text.last == "." && !text.dropLast().contains(" "))
      #expect(batch.decoderInput?.ids[answer.lowerBound] == (try data.vocabulary.encode(" ")[0]))
    }
    #expect(data.trivialScore < 0.1)
  }

  @Test("about 15 in 100 tokens are to be guessed, and the others are as they were")
  func masking() throws {
    let data = try PuzzleData(architecture: .encoderOnly, context: 64)
    let mask = try #require(data.vocabulary.id(of: .mask))
    let batch = data.heldOutBatch(Array(0..<200))
    let input = try #require(batch.encoderInput)
    var masked = 0
    for (token, target) in zip(input.ids, batch.targets.ids) {
      #expect((token == mask) == (target != CrossEntropy.ignored))
      masked += token == mask ? 1 : 0
    }
    #expect((0.14...0.16).contains(Double(masked) / Double(input.ids.count)))
    var random = RandomGenerator(seed: 1)
    let training = data.trainingBatch(Array(0..<100), epoch: 0, random: &random)
    let guessed = zip(try #require(training.encoderInput).ids, training.targets.ids).filter {
      $0.1 != CrossEntropy.ignored
    }
    func share(_ test: (Int32, Int32) -> Bool) -> Double {
      Double(guessed.filter { test($0.0, $0.1) }.count) / Double(guessed.count)
    }
    #expect((0.75...0.85).contains(share { token, _ in token == mask }))
    #expect((0.07...0.15).contains(share { $0 == $1 }))
  }

  @Test("data that cannot be used is refused")
  func refusals() throws {
    func data(_ bytes: [UInt8], _ context: Int = 8) throws {
      _ = try TextData(utf8: bytes, architecture: .decoderOnly, context: context)
    }
    #expect(throws: TransformerError.emptyData) { try data([]) }
    #expect(throws: TransformerError.notUTF8(offset: 3)) { try data([65, 0xC3, 0xA4, 0xFF, 65]) }
    #expect(throws: TransformerError.dataTooShort(tokens: 17, needed: 18)) {
      try data(Array(repeating: 65, count: 17))
    }
    try data(Array(repeating: 65, count: 18))
    #expect(throws: TransformerError.self) {
      try TextData(utf8: [65], architecture: .encoderDecoder, context: 8)
    }
    #expect(throws: TransformerError.self) {
      try PuzzleData(architecture: .decoderOnly, context: 8)
    }
    #expect(throws: TransformerError.widthNotDivisible(width: 10, heads: 4)) {
      try Transformer(
        ModelConfiguration(
          architecture: .decoderOnly, vocabularySize: 3, context: 4, width: 10, heads: 4), batch: 1)
    }
    #expect(throws: TransformerError.self) {
      try Transformer(
        ModelConfiguration(
          architecture: .decoderOnly, vocabularySize: 3, context: 65_536, width: 64), batch: 65_536)
    }
  }
}

import Testing

@testable import TinyTransformer

@Suite("Pairs and dates")
struct PairTests {
  static func lines(_ count: Int) -> [UInt8] {
    Array((0..<count).map { "in\($0)\tout\($0 % 7)" }.joined(separator: "\n").utf8)
  }

  @Test("every line is in one of the parts, whole")
  func pairs() throws {
    let data = try PairData(utf8: Self.lines(200), context: 8)
    #expect(data.trainingCount + data.heldOutCount == 200)
    #expect((5...40).contains(data.heldOutCount))
    var random = RandomGenerator(seed: 1)
    let training = data.trainingBatch(
      Array(0..<data.trainingCount), epoch: 0, random: &random)
    func sources(_ batch: Batch) throws -> Set<String> {
      let grid = try #require(batch.encoderInput)
      let lengths = try #require(batch.encoderLengths)
      return Set(
        (0..<grid.batch).map { row in
          data.vocabulary.decode((0..<lengths[row]).map { grid[row, $0] })
        })
    }
    let heldOut = data.heldOutBatch(Array(0..<data.heldOutCount))
    #expect(try sources(training).isDisjoint(with: sources(heldOut)))
    #expect(try sources(training).union(sources(heldOut)) == Set((0..<200).map { "in\($0)" }))
    let end = try #require(data.vocabulary.id(of: .end))
    let start = try #require(data.vocabulary.id(of: .start))
    for (row, answer) in heldOut.answers.enumerated() {
      let tokens = answer.map { heldOut.targets.ids[$0] }
      #expect(tokens.last == end && data.vocabulary.decode(tokens).hasPrefix("out"))
      #expect(heldOut.decoderInput?[row, 0] == start)
      #expect(heldOut.decoderInput?[row, 1] == heldOut.targets[row, 0])
    }
    #expect(data.trivialScore > 0 && data.trivialScore < 0.5)
  }

  @Test("lines that are no pairs are refused with their number")
  func refusals() throws {
    func refusal(_ text: String, context: Int = 8) -> TransformerError? {
      do throws(TransformerError) {
        _ = try PairData(utf8: Array(text.utf8), context: context)
        return nil
      } catch {
        return error
      }
    }
    let reason = "is not two texts with one tab between them"
    #expect(refusal("a\tb\n\nno tab") == .malformedLine(3, reason: reason))
    #expect(refusal("a\tb\tc") == .malformedLine(1, reason: reason))
    #expect(refusal("a\t") == .malformedLine(1, reason: reason))
    #expect(refusal("a\tb") == .tooFewPairs(1))
    #expect(refusal("") == .emptyData)
    #expect(refusal("\n\n") == .tooFewPairs(0))
    let long = "abcdefgh\tb\na\tabcdefgh"
    #expect(
      refusal(long)
        == .malformedLine(2, reason: "takes 9 tokens, more than the context of 8"))
    #expect(refusal("a\tb\r\n") == .tooFewPairs(1))
  }

  @Test("days are counted as the calendar does")
  func calendar() {
    #expect(CalendarDate(number: 0).iso == "1900-01-01")
    #expect(CalendarDate(number: 59).iso == "1900-03-01")
    #expect(CalendarDate(number: CalendarDate.count - 1).iso == "2099-12-31")
    let leap = CalendarDate(number: 36_582)
    #expect(leap.iso == "2000-02-28" && CalendarDate(number: 36_583).iso == "2000-02-29")
    #expect(leap.written(form: 6) == "Monday, the twenty-eighth of February 2000")
    #expect(leap.written(form: 3) == "Feb 28th, 2000")
    for number in stride(from: 0, to: CalendarDate.count, by: 13) {
      for form in 0..<CalendarDate.formCount {
        let count = CalendarDate(number: number).written(form: form).count
        #expect(count <= CalendarDate.longestCount)
      }
    }
  }

  @Test("a small model learns pairs, and its transformation is what it is judged by")
  func learning() throws {
    let data = try PairData(utf8: Self.lines(40), context: 8)
    let model = try TrainingTests.model(data, .encoderDecoder, context: 8)
    let trainer = try Trainer(
      model, data: data, TrainingTests.configuration(epochs: 12, rate: 2e-2))
    let before = trainer.evaluate().mean
    try trainer.run { _ in .proceed }
    #expect(trainer.evaluate().mean < before / 2)

    let start = try #require(data.vocabulary.id(of: .start))
    let end = try #require(data.vocabulary.id(of: .end))
    var sampler = Sampler.greedy
    for index in 0..<data.heldOutCount {
      let loss = model.evaluate(data.heldOutBatch([index]))
      let (question, answer) = data.questions(data.heldOutCount)[index]
      let given = try model.transformation(
        of: try data.vocabulary.encode(question), start: start, end: end, sampler: &sampler)
      #expect((data.vocabulary.decode(given) == answer) == (loss.rightAnswers == 1))
    }
  }

  @Test("padding changes nothing")
  func padding() throws {
    let data = try PairData(utf8: Self.lines(200), context: 8)
    let model = try TrainingTests.model(data, .encoderDecoder, context: 8)
    // Sources of different lengths in one batch, and each alone.
    let together = model.evaluate(data.heldOutBatch([0, 1, 2, 3]))
    var apart = Loss()
    for index in 0..<4 { apart.add(model.evaluate(data.heldOutBatch([index]))) }
    #expect(together == apart)
  }

  @Test("each family answers only what it is for")
  func families() throws {
    let vocabulary = Vocabulary(of: "abc", specials: Vocabulary.Special.allCases)
    var sampler = Sampler.greedy
    for architecture in Architecture.allCases {
      let model = try Transformer(
        ModelConfiguration(
          architecture: architecture, vocabularySize: vocabulary.count, context: 4, width: 8,
          heads: 2, encoderLayers: 1, decoderLayers: 1), batch: 1)
      func refuses(_ body: () throws -> [Int32]) -> Bool {
        do {
          _ = try body()
          return false
        } catch { return true }
      }
      #expect(
        refuses { try model.continuation(of: [4], count: 1, sampler: &sampler) }
          == (architecture != .decoderOnly))
      #expect(
        refuses { try model.filling(of: [4, 3], mask: 3, sampler: &sampler) }
          == (architecture != .encoderOnly))
      #expect(
        refuses { try model.transformation(of: [4], start: 1, end: 2, sampler: &sampler) }
          == (architecture != .encoderDecoder))
      if architecture == .encoderOnly {
        let text = try vocabulary.encode("a_c_", placeholder: "_")
        #expect(text == [4, 3, 6, 3])
        let filled = try model.filling(of: text, mask: 3, sampler: &sampler)
        #expect(filled[0] == 4 && filled[2] == 6)
        #expect(refuses { try model.filling(of: [4, 4, 4, 4, 4], mask: 3, sampler: &sampler) })
      }
    }
  }
}

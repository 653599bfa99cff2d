import Foundation
import TestSupport
import Testing

@testable import ModelAnatomy

/// Model types that a library builds, of every kind: counted exactly, little left in `other`, few wrong.
///
/// `CKPT_ZOO` names a file of more models that Fixtures/zoo/make.py wrote; then it is scored too.
struct ZooTests {
  private func scores(_ models: [ZooModel]) throws -> [(model: ZooModel, score: ZooScore)] {
    try models.map { ($0, try ZooScore($0)) }
  }

  @Test func sampleIsCountedAndNamed() throws {
    let scores = try scores(ZooModel.sample())
    #expect(scores.count == 100)
    #expect(scores.count { $0.score.isExact } >= 95)
    #expect(scores.count { $0.score.other < 0.01 } >= 95)
    #expect(scores.count { $0.score.wrong <= 0.02 } >= 85)
    #expect(scores.flatMap(\.score.wronglyRecognized) == [])
  }

  /// What must hold of a library's models: how many are exact, have less than 1% in `other`, at most 2% wrong.
  private static let bounds = [
    ("transformers", models: 649, exact: 640, named: 620, right: 600),
    // The labels of U-Nets call all that stands in a block with cross-attention attention.
    ("diffusers", models: 129, exact: 120, named: 120, right: 105),
    ("peft", models: 19, exact: 19, named: 19, right: 19),
  ]

  /// Models whose labels were looked at and are wrong: self-attention beside cross-attention, and convolutions inside
  /// of blocks that are labelled as a stem.
  private static let disputed = [
    "transformers/bridgetower", "transformers/granite_speech5_ctc", "transformers/vibevoice",
  ]

  @Test(.enabled(if: ProcessInfo.processInfo.environment["CKPT_ZOO"] != nil))
  func wholeZoo() throws {
    let path = try #require(ProcessInfo.processInfo.environment["CKPT_ZOO"])
    let scores = try scores(ZooModel.read(path))
    for (library, models, exact, named, right) in Self.bounds {
      let all = scores.filter { $0.model.name.hasPrefix(library + "/") }
      for (part, some) in [
        ("all", all), ("looked at", all.filter(\.model.wasLookedAt)),
        ("not looked at", all.filter { !$0.model.wasLookedAt }),
      ] {
        print(
          "\(library), \(part): \(some.count) models, \(some.count { $0.score.isExact }) exact, "
            + "\(some.count { $0.score.other < 0.01 }) with less than 1% in other, "
            + "\(some.count { $0.score.wrong <= 0.02 }) with at most 2% wrong")
      }
      #expect(all.count == models)
      #expect(all.count { $0.score.isExact } >= exact)
      #expect(all.count { $0.score.other < 0.01 } >= named)
      #expect(all.count { $0.score.wrong <= 0.02 } >= right)
    }
    for (model, score) in scores where !Self.disputed.contains(where: model.name.hasPrefix) {
      #expect(score.wronglyRecognized == [], "\(model.name)")
    }
  }
}

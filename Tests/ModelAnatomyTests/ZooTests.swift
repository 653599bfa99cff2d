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

  @Test(.enabled(if: ProcessInfo.processInfo.environment["CKPT_ZOO"] != nil))
  func wholeZoo() throws {
    let path = try #require(ProcessInfo.processInfo.environment["CKPT_ZOO"])
    let scores = try scores(ZooModel.read(path))
    for (part, wasLookedAt) in [("looked at", true), ("not looked at", false)] {
      let some = scores.filter { $0.model.wasLookedAt == wasLookedAt }.map(\.score)
      print(
        "\(part): \(some.count) models, \(some.count { $0.isExact }) exact, "
          + "\(some.count { $0.other < 0.01 }) with less than 1% in other, "
          + "\(some.count { $0.wrong <= 0.02 }) with at most 2% wrong")
    }
    #expect(scores.flatMap { $0.score.wronglyRecognized.map { $0 } } == [])
  }
}

import Synchronization
import TinyTransformer

/// Data that remembers the last batch it gave.
final class RecordedData: TrainingData {
  private let data: any TrainingData
  private let last = Mutex<Batch?>(nil)

  init(_ data: any TrainingData) {
    self.data = data
  }

  func takeBatch() -> Batch? {
    last.withLock { batch in
      defer { batch = nil }
      return batch
    }
  }

  var vocabulary: Vocabulary { data.vocabulary }
  var fingerprint: String { data.fingerprint }
  var trainingCount: Int { data.trainingCount }
  var heldOutCount: Int { data.heldOutCount }
  var scoreName: String { data.scoreName }
  var trivialScore: Double { data.trivialScore }

  func trainingBatch(_ examples: [Int], epoch: Int, random: inout RandomGenerator) -> Batch {
    let batch = data.trainingBatch(examples, epoch: epoch, random: &random)
    last.withLock { $0 = batch }
    return batch
  }

  func heldOutBatch(_ examples: [Int]) -> Batch { data.heldOutBatch(examples) }
}

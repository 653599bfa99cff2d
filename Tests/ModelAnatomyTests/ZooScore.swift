import TestSupport

@testable import ModelAnatomy

/// How well a model of the zoo is counted and named.
struct ZooScore {
  let isExact: Bool
  /// Shares of all parameters.
  let other: Double
  let wrong: Double
  /// The tensors that are said to be recognized and have a wrong component.
  let wronglyRecognized: [String]

  init(_ model: ZooModel) throws {
    let anatomy = Anatomy(of: model.tensors.map(\.facts))
    isExact = try Tally(of: anatomy).total.parameters == model.parameters
    var sums = (other: 0, wrong: 0, all: 0)
    var wronglyRecognized: [String] = []
    for (tensor, found) in zip(model.tensors, anatomy.classifications) where tensor.isParameter {
      sums.all += tensor.facts.elements
      if found.component == .other {
        sums.other += tensor.facts.elements
      } else if ZooScore.agrees(found.component, with: tensor.truth) == false {
        sums.wrong += tensor.facts.elements
        if found.evidence.isRecognized { wronglyRecognized.append(tensor.facts.name) }
      }
    }
    other = Double(sums.other) / Double(max(sums.all, 1))
    wrong = Double(sums.wrong) / Double(max(sums.all, 1))
    self.wronglyRecognized = wronglyRecognized
  }

  /// Labels that several components answer.
  private static let answers: [String: [Component]] = [
    "conv": [.convolution], "ssm": [.stateSpace, .linearAttention],
    "scale": [.layerScale, .normalization], "normalization~head": [.normalization, .head],
    "expert.gateup": [.expertUp, .expertGate],
    "feedForward.gateup": [.feedForwardUp, .feedForwardGate],
    "feedForward.?": [.feedForwardUp, .feedForwardGate, .feedForwardDown],
    "expert.?": [.expertUp, .expertGate, .expertDown, .expertRouter],
    "embedding.?": [.embeddingToken, .embeddingPosition, .embeddingSegment, .embeddingInput],
    "embedding.segment": [.embeddingSegment, .embeddingInput],
    "router": [.expertRouter], "projector": [.projector, .embeddingInput],
    "attention.query": [.attentionQuery, .attentionQueryDown, .attentionQueryUp],
    "attention.kv": [.attentionKV, .attentionKVDown, .attentionKVUp],
  ]

  /// Whether a component is what a label says; nil where there is no label.
  private static func agrees(_ component: Component, with truth: String?) -> Bool? {
    guard let truth else { return nil }
    let word = component.rawValue
    if truth == "linear-attention" {
      return component == .linearAttention || component == .stateSpace
        || word.hasPrefix("attention.")
    }
    if truth == "attention.?" {
      return word.hasPrefix("attention.") || word.hasPrefix("crossAttention.")
        || component == .normalization
    }
    return answers[truth]?.contains(component) ?? (truth == word)
  }
}

import CheckpointFormat
import TinyTransformer

/// Which token looks at which while a model answers.
struct SeenAttention {
  /// One head of one layer.
  struct Head: Encodable {
    /// `encoder`, `decoder` or `crossing`: from the decoder to the encoder's output.
    let place: String
    let layer: Int
    let head: Int
    /// The tokens that look.
    let queries: [String]
    /// The tokens that are looked at.
    let keys: [String]
    /// A row for each token that looks: how much it takes from each, 1 in all.
    let weights: [[Float]]

    /// `decoder, self-attention, layer 0, head 3`
    var title: String { "\(section), layer \(layer), head \(head)" }

    /// `decoder, self-attention`
    var section: String {
      place == AttentionPattern.Place.crossing.rawValue
        ? "decoder, cross-attention to the encoder's output" : "\(place), self-attention"
    }

    /// The key that a query takes most from.
    func strongest(_ query: Int) -> (key: Int, weight: Float) {
      let row = weights[query]
      let key = row.indices.max { (row[$0], -$0) < (row[$1], -$1) } ?? 0
      return (key, row.isEmpty ? 0 : row[key])
    }
  }

  /// The heads that were asked for, layer by layer.
  let heads: [Head]

  /// - Parameters:
  ///   - layer: The only layer that is wanted; nil for all.
  ///   - head: The only head; nil for all.
  init(_ saved: SavedModel, _ seen: SeenTokens, layer: Int?, head: Int?) throws {
    let vocabulary = saved.vocabulary
    func labels(_ grid: TokenGrid?) -> [String] {
      (grid?.ids ?? []).map { Self.label($0, vocabulary) }
    }
    let source = labels(seen.batch.encoderInput)
    let target = labels(seen.batch.decoderInput)
    heads = saved.model.attentionPatterns(seen.batch).filter { layer == nil || $0.layer == layer }
      .flatMap { pattern in
        pattern.heads.enumerated().filter { head == nil || $0.offset == head }.map {
          number, weights in
          Head(
            place: pattern.place.rawValue, layer: pattern.layer, head: number,
            queries: pattern.place == .encoder ? source : target,
            keys: pattern.place == .decoder ? target : source, weights: weights)
        }
      }
    guard !heads.isEmpty else {
      let configuration = saved.model.configuration
      let layers = max(configuration.encoderLayers, configuration.decoderLayers)
      throw CheckpointError(
        .argument,
        "there is no such layer or head: the model has layers 0 to \(layers - 1), heads 0 to \(configuration.heads - 1)"
      )
    }
  }

  /// A token as it is shown: its text, what cannot be seen by a sign, special tokens by their names.
  private static func label(_ token: Int32, _ vocabulary: Vocabulary) -> String {
    if let special = vocabulary.specials.first(where: { vocabulary.id(of: $0) == token }) {
      return special == .mask ? "_" : "<\(special.rawValue)>"
    }
    switch vocabulary.decode([token]) {
    case " ": return "␣"
    case "\n": return "⏎"
    case let text: return Escaping.escape(text)
    }
  }

  private static let shades: [Character] = [" ", "░", "▒", "▓", "█"]

  /// The heads as shades: a row for each token that looks, a column for each that is looked at.
  var lines: [String] {
    heads.flatMap { head in
      let margin = head.queries.map(\.columns).max() ?? 0
      let initials = head.keys.map { $0.columns == 1 ? $0 : "·" }
      let top = String(repeating: " ", count: margin + 2) + initials.map { $0 + " " }.joined()
      let rows = head.queries.indices.map { query in
        let cells = head.weights[query].map { weight in
          let shade = Self.shades[min(4, Int((weight * 4).rounded(.up)))]
          return String([weight < 0.02 ? "·" : shade, weight < 0.02 ? " " : shade])
        }
        let (key, weight) = head.strongest(query)
        let name = head.queries[query]
        return name + String(repeating: " ", count: margin + 2 - name.columns) + cells.joined()
          + " most at \(head.keys[key]), \(Figures.share(Int(weight * 1000), of: 1000))"
      }
      return ["", head.title, top] + rows
    }
  }
}

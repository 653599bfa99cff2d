import ModelAnatomy

/// A model's dimensions as the shapes of its tensors tell them.
struct DimensionSummary: Encodable {
  let encoderLayers: Int
  let decoderLayers: Int
  let width: Int?
  let queryWidth: Int?
  let keyWidth: Int?
  let innerWidth: Int?
  let experts: Int?
  let vocabulary: Int?
  let positions: Int?

  init(_ dimensions: InferredDimensions) {
    encoderLayers = dimensions.encoderLayers
    decoderLayers = dimensions.decoderLayers
    width = dimensions.width
    queryWidth = dimensions.queryWidth
    keyWidth = dimensions.keyWidth
    innerWidth = dimensions.innerWidth
    experts = dimensions.experts
    vocabulary = dimensions.vocabulary
    positions = dimensions.positions
  }

  /// `12 encoder layers, 12 decoder layers, width 768`; empty where the shapes tell nothing.
  var layers: String {
    var parts: [String] = []
    if encoderLayers > 0 { parts.append(Figures.count(encoderLayers, "encoder layer")) }
    if decoderLayers > 0 { parts.append(Figures.count(decoderLayers, "decoder layer")) }
    if let width { parts.append("width \(Figures.grouped(width))") }
    return parts.joined(separator: ", ")
  }

  /// The same with all else that is known.
  var description: String {
    let others = [
      ("queries", queryWidth), ("keys", keyWidth), ("inner width", innerWidth),
      ("experts", experts), ("vocabulary", vocabulary), ("positions", positions),
    ]
    let known = others.compactMap { name, value in value.map { "\(name) \(Figures.grouped($0))" } }
    return ([layers] + known).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

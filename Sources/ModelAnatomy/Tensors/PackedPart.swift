/// What a tensor is for the packed weight beside which it is stored.
public enum PackedPart: String, Sendable, Hashable, CaseIterable {
  /// The weight's values in a few bits each.
  case codes
  /// What codes are multiplied with.
  case scales
  /// What scales are multiplied with, where they are packed themselves.
  case scalesOfScales
  /// What is subtracted from codes, or added after scaling.
  case zeros
  /// In which order or group columns stand.
  case order
  /// The values that codes stand for.
  case codebook
  /// Where the values of a sparse weight stand.
  case positions
  /// What is multiplied with a layer's input or output, or with the weight before packing.
  case activationScale
  /// A product of two thin matrices that is added to the weight.
  case lowRank
  /// The weight's shape, its number of bits and the like.
  case facts
  /// A bias of nothing but zeros that a library writes where the layer has none.
  case emptyBias

  /// The part in a few words, as reports say it.
  public var description: String {
    switch self {
    case .codes: "codes"
    case .scales: "scales"
    case .scalesOfScales: "scales of scales"
    case .zeros: "zero points"
    case .order: "order of columns"
    case .codebook: "codebook"
    case .positions: "positions of values"
    case .activationScale: "scales of activations"
    case .lowRank: "low-rank correction"
    case .facts: "shape and settings"
    case .emptyBias: "bias of zeros, written where the layer has none"
    }
  }
}

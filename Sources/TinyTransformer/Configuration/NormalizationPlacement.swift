/// Where a block normalizes.
public enum NormalizationPlacement: String, Sendable, CaseIterable {
  /// x + sublayer(normalize(x)): before each part, and once more after the last block (Xiong et al.,
  /// "On layer normalization in the transformer architecture", 2020).
  case pre

  /// normalize(x + sublayer(x)): after each part, as in the original transformer.
  case post
}

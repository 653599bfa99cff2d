import ModelAnatomy

/// How a page looks: readable on a telephone and in the dark.
enum PageStyle {
  /// Which of the page's colours a component has: one hue for each part of the architecture, a shade within.
  static func colour(of component: Component) -> String {
    switch component {
    case .embeddingToken: "e1"
    case .embeddingPosition: "e2"
    case .embeddingSegment, .embeddingInput: "e3"
    case .attentionQuery, .attentionQKV, .attentionQueryDown, .attentionQueryUp: "a1"
    case .attentionKey, .attentionKV, .attentionKVDown, .attentionKVUp: "a2"
    case .attentionValue: "a3"
    case .attentionOutput, .attentionPosition, .attentionGate, .attentionSink: "a4"
    case .crossAttentionQuery, .crossAttentionQKV: "c1"
    case .crossAttentionKey, .crossAttentionKV: "c2"
    case .crossAttentionValue: "c3"
    case .crossAttentionOutput, .crossAttentionPosition, .crossAttentionGate, .crossAttentionSink:
      "c4"
    case .feedForwardUp: "f1"
    case .feedForwardGate: "f2"
    case .feedForwardDown: "f3"
    case .expertUp: "x1"
    case .expertGate: "x2"
    case .expertDown: "x3"
    case .expertRouter: "x4"
    case .convolution, .recurrent, .stateSpace, .linearAttention: "c1"
    case .normalization, .layerScale, .modulation: "n"
    case .pooler, .head, .projector, .adapter, .codebook: "h"
    case .buffer, .other: "o"
    }
  }

  /// White text on each has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).
  private static let colours = [
    ("e1", "#2c6e49"), ("e2", "#3a7d44"), ("e3", "#517a34"),
    ("a1", "#1d4e89"), ("a2", "#2660a4"), ("a3", "#3a6fb0"), ("a4", "#2f6690"),
    ("c1", "#5b3a8c"), ("c2", "#6b4c9a"), ("c3", "#7d5ba6"), ("c4", "#7b4b94"),
    ("f1", "#9c4a1a"), ("f2", "#ab5518"), ("f3", "#8a3b12"),
    ("x1", "#9e2a2b"), ("x2", "#b23a48"), ("x3", "#86282f"), ("x4", "#6f1d1b"),
    ("n", "#5c677d"), ("h", "#8a3f7c"), ("o", "#6b6b6b"),
  ]

  /// The page's style sheet.
  static let sheet =
    """
    :root { color-scheme: light dark; --back: #fff; --fore: #1a1a1a; --faint: #5f6368; --line: #d8dadd; --zebra: #f5f6f7; }
    @media (prefers-color-scheme: dark) {
      :root { --back: #16181c; --fore: #e6e6e6; --faint: #9aa0a6; --line: #34383e; --zebra: #1d2025; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: var(--back); color: var(--fore);
      font: 16px/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.35rem; margin: 0 0 .25rem; }
    h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
    p { margin: .25rem 0; }
    .faint { color: var(--faint); }
    .map { position: relative; height: clamp(22rem, 60vw, 40rem); margin: .5rem 0 1rem; }
    .map div { position: absolute; overflow: hidden; }
    .map .stack { border: 2px solid var(--back); }
    .map .part { color: #fff; border: 1px solid var(--back); container-type: size; }
    .map .slice { border: .5px solid rgb(255 255 255 / .22); }
    .map .label { inset: 0; padding: 4px 6px; font-size: 13px; line-height: 1.25; pointer-events: none;
      text-shadow: 0 0 3px rgb(0 0 0 / .55); }
    @container (max-width: 84px) or (max-height: 38px) { .map .label { font-size: 10px; padding: 2px; } }
    @container (max-width: 46px) or (max-height: 22px) { .map .label { display: none; } }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; font-size: .92rem; }
    th { text-align: left; color: var(--faint); font-weight: 600; }
    th, td { padding: .25rem .5rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
    td.name { white-space: normal; min-width: 14rem; }
    .number { text-align: right; }
    tr.stack td { font-weight: 700; background: var(--zebra); }
    .key { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .5em; }
    .bar { display: flex; height: .8em; min-width: 7rem; background: var(--zebra); border-radius: 2px; overflow: hidden; }
    .bar i { display: block; height: 100%; }
    summary { cursor: pointer; font-size: 1.1rem; font-weight: 700; margin: 2rem 0 .5rem; }
    svg.histogram { width: 128px; height: 30px; vertical-align: middle; fill: var(--faint); }
    \(colours.map { ".\($0.0) { background: \($0.1); }" }.joined(separator: "\n"))

    """
}

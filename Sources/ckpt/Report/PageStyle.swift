import ModelAnatomy

/// How a page and its pictures look: readable on a telephone, in the dark and on paper.
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

  private static func rules(_ property: String) -> String {
    colours.map { ".\($0.0) { \(property): \($0.1); }" }.joined(separator: "\n")
  }

  /// The colours of paper and ink, by day and by night.
  private static let scheme = """
    :root { color-scheme: light dark; --back: #fff; --fore: #1a1a1a; --faint: #5f6368; --line: #d8dadd;
      --zebra: #f5f6f7; --frame: #f1f3f5; --arrow: #55606e; --cross: #6b4c9a; }
    @media (prefers-color-scheme: dark) {
      :root { --back: #16181c; --fore: #e6e6e6; --faint: #a5abb1; --line: #34383e; --zebra: #1d2025;
        --frame: #1f2329; --arrow: #98a2ae; --cross: #b79be0; }
    }
    @media print { :root { color-scheme: light; --back: #fff; --fore: #000; --faint: #444; --line: #bbb;
      --zebra: #f5f6f7; --frame: #f1f3f5; --arrow: #444; --cross: #6b4c9a; } }

    """

  /// How the pictures look.
  private static let picture = """
    svg text { fill: currentColor; color: #fff; font-size: 12px; }
    svg .name { font-size: 13.5px; font-weight: 700; text-anchor: middle; }
    svg .small { text-anchor: middle; }
    svg .label { color: var(--fore); text-anchor: middle; }
    svg .dark, svg .tiny { color: var(--fore); text-anchor: start; }
    svg .tiny { font-size: 11.5px; }
    svg .times { color: var(--fore); font-size: 16px; font-weight: 700; }
    svg .frame { fill: var(--frame); stroke: var(--line); }
    svg .line { fill: none; stroke: var(--arrow); stroke-width: 1.5; }
    svg .cross { stroke: var(--cross); }
    svg .sum { fill: var(--back); stroke: var(--arrow); stroke-width: 1.5; }
    svg .track { stroke: rgb(255 255 255 / .25); stroke-width: 5; }
    svg .bar { stroke: #fff; stroke-width: 5; }
    svg .head { fill: #fff; fill-opacity: .45; }
    svg .heads { stroke: #fff; stroke-opacity: .5; stroke-width: .5; }
    svg .paper { fill: var(--back); }
    #arrow path { fill: var(--arrow); } #arrow-c path { fill: var(--cross); }
    \(rules("fill"))

    """

  /// The style of a picture that stands alone.
  static let alone = scheme + picture

  /// The points of arrows, which lines refer to.
  static let markers = """
    <defs>
    <marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>
    <marker id="arrow-c" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>
    </defs>
    """

  /// The page's style sheet.
  static let sheet = scheme + picture + rules("background") + "\n" + page

  private static let page = """
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 76rem; padding: 1rem; background: var(--back); color: var(--fore);
      font: 16px/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
    h2 { font-size: 1.15rem; margin: 2.25rem 0 .5rem; }
    h3 { font-size: 1rem; margin: 1.5rem 0 .25rem; }
    p { margin: .25rem 0; }
    a { color: inherit; }
    .faint { color: var(--faint); }
    .drawing { display: flex; flex-wrap: wrap; gap: 1rem 2rem; align-items: flex-start; margin: .75rem 0; }
    .drawing > svg { width: 100%; height: auto; flex: 3 1 20rem; }
    .detail { flex: 2 1 18rem; white-space: pre-line; border-left: 3px solid var(--line); padding: .25rem 0 .25rem .75rem;
      min-height: 9em; position: sticky; top: 1rem; font-size: .95rem; }
    .layers { display: flex; flex-wrap: wrap; gap: 1rem 2rem; }
    .layers figure { margin: 0; flex: 0 1 24rem; min-width: 0; }
    .layers summary { font-size: 1rem; margin: .25rem 0; }
    .layers svg { width: 100%; max-width: 24rem; height: auto; }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); gap: 1rem 2rem; }
    .pair > * { min-width: 0; }
    svg a:hover .box, svg a:focus-visible .box { stroke: var(--fore); stroke-width: 3; }
    svg a:focus { outline: none; }
    .stacked { display: none; }
    @media (max-width: 46rem) { .beside { display: none; } .stacked { display: block; }
      .detail { position: static; min-height: 0; }
      .detail.told { position: sticky; top: auto; bottom: 0; background: var(--back); max-height: 33vh; overflow: auto; }
      .drawing a { scroll-margin: 4rem 0 34vh; } }
    .pair .beside { display: none; } .pair .stacked { display: block; }
    tr:target td { background: #ffe9a8; color: #1a1a1a; }
    .map { position: relative; height: clamp(22rem, 60vw, 40rem); margin: .5rem 0 1rem; }
    .map div { position: absolute; overflow: hidden; }
    .map .stack { border: 2px solid var(--back); }
    .map .part { color: #fff; border: 1px solid var(--back); container-type: size; }
    .slices { position: absolute; width: 100%; height: 100%; fill: none; stroke: rgb(255 255 255 / .3); }
    .slices path { vector-effect: non-scaling-stroke; stroke-width: .7; }
    .map .label { inset: 0; padding: 4px 6px; font-size: 13px; line-height: 1.25; pointer-events: none; }
    @container (max-width: 84px) or (max-height: 38px) { .map .label { font-size: 10px; padding: 2px; } }
    @container (max-width: 46px) or (max-height: 22px) { .map .label { display: none; } }
    .scroll { overflow-x: auto; margin: .5rem 0; }
    :focus-visible { outline: 3px solid #3a6fb0; outline-offset: 2px; }
    table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: .92rem; min-width: min(100%, 30rem); }
    th { text-align: left; color: var(--faint); font-weight: 600; vertical-align: bottom; }
    th, td { padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--line); white-space: nowrap; }
    th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; }
    th[aria-sort=ascending] button::after { content: " ↑"; } th[aria-sort=descending] button::after { content: " ↓"; }
    .wide { white-space: normal; min-width: 20rem; }
    \((1...12).map { ".r\($0) :is(th, td):nth-child(\($0))" }.joined(separator: ", ")) { text-align: right; }
    tr.stack td, tr.chosen td { font-weight: 700; background: var(--zebra); }
    .key { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin-right: .5em; }
    .bar { display: flex; height: .8em; min-width: 7rem; background: var(--zebra); border-radius: 2px; overflow: hidden; }
    .bar i { display: block; height: 100%; }
    @media (max-width: 46rem) {
      .parts, .parts tbody, .parts thead { display: block; min-width: 0; }
      .parts tr { display: grid; grid-template-columns: 1fr auto 4rem; border-bottom: 1px solid var(--line); }
      .parts :is(td, th) { border: 0; white-space: normal; } .parts :is(td, th):nth-child(4), .parts th:nth-child(5) { display: none; }
      .parts td:nth-child(5) { grid-column: 1 / -1; } .parts td:nth-child(5):empty { display: none; }
      .parts .wide { min-width: 0; font-size: .85rem; color: var(--faint); } .parts tr:target .wide { color: inherit; }
    }
    summary { cursor: pointer; font-size: 1.1rem; font-weight: 700; margin: 2rem 0 .5rem; }
    input { font: inherit; max-width: 100%; } .slide { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
    .slide[hidden] { display: none; } input[type=range] { flex: 0 1 22rem; }
    svg.histogram { width: 128px; height: 30px; vertical-align: middle; fill: var(--faint); }
    @media print {
      * { print-color-adjust: exact; }
      body { max-width: none; padding: 0; font-size: 11pt; }
      .slide, .detail { display: none !important; } .drawing > svg { max-height: 24cm; }
      details::details-content { content-visibility: visible; block-size: auto; }
      .scroll { overflow: visible; } tr, figure, .drawing { break-inside: avoid; }
      table { width: 100%; min-width: 0; font-size: 8pt; } th, td { white-space: normal; padding-right: .3rem; }
      .bar { min-width: 2rem; } .wide { min-width: 8rem; } svg.histogram { width: 56px; }
    }

    """
}

import Synchronization

/// A line on the terminal that shows how far something is; nothing where no one watches.
///
/// It is drawn at most ten times a second, and wiped when done. Threads may share it.
final class ProgressBar: Sendable {
  private struct State {
    var done = 0
    var lastDrawn: ContinuousClock.Instant?
  }

  private let label: String
  private let state = Mutex(State())

  /// A bar that is not drawn yet.
  init(_ label: String) {
    self.label = label
  }

  /// Shows that `count` more of `total` are done.
  func add(_ count: Int, of total: Int) {
    state.withLock { state in
      state.done += count
      draw(&state, of: total, note: "")
    }
  }

  /// Shows that `done` of `total` are done, and a note behind the bar.
  func show(_ done: Int, of total: Int, note: String = "") {
    state.withLock { state in
      state.done = done
      draw(&state, of: total, note: note)
    }
  }

  /// Wipes the bar, so that a message can take its line.
  func wipe() {
    state.withLock { state in
      guard Terminal.isInteractive, state.lastDrawn != nil else { return }
      Terminal.message("\r\u{1B}[K", terminator: "")
      state.lastDrawn = nil
    }
  }

  private func draw(_ state: inout State, of total: Int, note: String) {
    guard Terminal.isInteractive, total > 0 else { return }
    let now = ContinuousClock.now
    if let last = state.lastDrawn, now - last < .milliseconds(100), state.done < total { return }
    state.lastDrawn = now
    let percent = Figures.share(state.done, of: total)
    let cells = min(40, Terminal.width - label.count - percent.count - note.count - 6)
    var bar = ""
    if cells >= 4 {
      let filled = min(cells, Int(Double(cells) * Double(state.done) / Double(total)))
      bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled) + " "
    }
    // A line that wraps could not be wiped.
    let line = "\(label) \(bar)\(percent) \(note)".prefix(max(0, Terminal.width - 1))
    Terminal.message("\r\u{1B}[K\(line)", terminator: "")
  }
}

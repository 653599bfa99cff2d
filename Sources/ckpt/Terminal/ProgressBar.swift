/// A line on the terminal that shows how far something is; nothing where no one watches.
///
/// It is drawn at most ten times a second, and wiped when done.
final class ProgressBar {
  private let label: String
  private var lastDrawn: ContinuousClock.Instant?

  /// A bar that is not drawn yet.
  init(_ label: String) {
    self.label = label
  }

  /// Shows that `done` of `total` are done, and a note behind the bar.
  func show(_ done: Int, of total: Int, note: String = "") {
    guard Terminal.isInteractive, total > 0 else { return }
    let now = ContinuousClock.now
    if let lastDrawn, now - lastDrawn < .milliseconds(100), done < total { return }
    lastDrawn = now
    let percent = Figures.share(done, of: total)
    let room = Terminal.width - label.count - percent.count - note.count - 6
    let cells = min(40, room)
    var bar = ""
    if cells >= 4 {
      let filled = min(cells, cells * done / total)
      bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: cells - filled) + " "
    }
    Terminal.message("\r\u{1B}[K\(label) \(bar)\(percent) \(note)", terminator: "")
  }

  /// Wipes the bar, so that a message can take its line.
  func wipe() {
    guard Terminal.isInteractive, lastDrawn != nil else { return }
    Terminal.message("\r\u{1B}[K", terminator: "")
    lastDrawn = nil
  }
}

/// The lines that a training shows on its way.
///
/// What cannot be printed is not a reason to lose the training: the first failure is kept, and told at the end.
final class TrainingOutput {
  private let toErrors: Bool
  private var failure: (any Error)?

  /// Lines are data, unless one JSON object is asked for; then they are messages.
  init(toErrors: Bool) {
    self.toErrors = toErrors
  }

  func show(_ lines: [String]) {
    let text = lines.map { $0 + "\n" }.joined()
    if toErrors {
      Terminal.message(text, terminator: "")
    } else if failure == nil {
      do { try Terminal.text(text) } catch { failure = error }
    }
  }

  /// Throws where something could not be shown.
  func finish() throws {
    if let failure { throw failure }
  }
}

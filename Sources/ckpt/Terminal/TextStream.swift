/// Text that is handed on in pieces while it is made, so that a long one is never in memory as a whole.
final class TextStream {
  private static let pieceByteCount = 256 << 10

  /// What was not handed on yet.
  private(set) var text = ""
  private let handOn: ((String) throws -> Void)?
  private var failure: (any Error)?

  /// A stream that hands its text on, or else keeps it in ``text``.
  init(_ handOn: ((String) throws -> Void)? = nil) {
    self.handOn = handOn
  }

  /// Adds to the text. Once it could not be handed on the rest is dropped.
  func append(_ part: String) {
    text += part
    if text.utf8.count >= Self.pieceByteCount { handOnText() }
  }

  /// Hands on what is left. Throws the first error of any piece.
  func finish() throws {
    handOnText()
    if let failure { throw failure }
  }

  private func handOnText() {
    guard let handOn else { return }
    do {
      if failure == nil { try handOn(text) }
    } catch {
      failure = error
    }
    text.removeAll(keepingCapacity: true)
  }
}

import CheckpointFormat
import TinyTransformer

/// What a model is trained on: the built-in task, or a file of text.
struct TrainingTask {
  /// The examples.
  let data: any TrainingData
  /// What they are, for people.
  let name: String
  /// What the trained model is asked to continue at the end, with the right answers where there are any.
  let prompts: [(prompt: String, answer: String?)]
  /// The text after which an answer is complete; nil where a text goes on.
  let end: Character?

  private static let promptLength = 24
  private static let mostBytes = 1 << 30

  /// Reads the file, or takes the built-in task where there is none. Throws where the file cannot be read, is no
  /// UTF-8, or too short for the context.
  init(path: String?, context: Int) throws {
    guard let path else {
      let puzzles = try PuzzleData(architecture: .decoderOnly, context: context)
      data = puzzles
      name = "word puzzles"
      prompts = puzzles.questions(3).map { ($0.question, $0.answer) }
      end = "."
      return
    }
    let bytes = try Self.read(path)
    do {
      data = try TextData(utf8: bytes, architecture: .decoderOnly, context: context)
    } catch {
      throw TrainingTaskError(path: path, message: error.description)
    }
    name = path
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let heldOut = scalars.dropFirst(scalars.count * 9 / 10).prefix(Self.promptLength)
    prompts = [(String(String.UnicodeScalarView(heldOut)), nil)]
    end = nil
  }

  private static func read(_ path: String) throws(CheckpointError) -> [UInt8] {
    let source = try FileSource(path: path)
    guard source.byteCount <= mostBytes else {
      throw CheckpointError(
        .argument,
        "is \(Figures.size(source.byteCount)), more than the 1.07 GB that fit a training",
        path: path)
    }
    return try source.read(0..<source.byteCount)
  }
}

/// Why a file cannot be trained on.
struct TrainingTaskError: Error, CustomStringConvertible {
  let path: String
  let message: String

  var description: String { "\(Escaping.escape(path)): \(message)" }
}

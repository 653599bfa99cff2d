import CheckpointFormat
import SystemPackage
import TinyTransformer

/// What a model is trained on: the built-in task of its family, or a file.
struct TrainingTask {
  /// What the trained model is asked at the end, with the right answer where there is one.
  struct Question {
    let text: String
    let answer: String?
  }

  /// What a task is called.
  enum Name {
    case builtIn(String)
    case file(FilePath)

    /// The name, fit to be shown.
    var escaped: String {
      switch self {
      case .builtIn(let name): name
      case .file(let path): Escaping.escape(path)
      }
    }
  }

  /// The examples.
  let data: any TrainingData
  /// What they are.
  let name: Name
  let questions: [Question]
  /// What a decoder's answer ends with; nil where a text goes on, or the model itself knows.
  let end: String?

  private static let questionCount = 3
  private static let maximumByteCount = 1 << 30

  /// The built-in task of a family. Throws for too short a context.
  init(architecture: Architecture, context: Int) throws(TransformerError) {
    guard architecture == .encoderDecoder else {
      let puzzles = try PuzzleData(architecture: architecture, context: context)
      data = puzzles
      name = .builtIn("word puzzles")
      end = architecture == .decoderOnly ? "." : nil
      questions = puzzles.questions(Self.questionCount).map { question, answer in
        architecture == .encoderOnly
          ? Question(text: Self.masked(question + answer), answer: question + answer)
          : Question(text: question, answer: answer)
      }
      return
    }
    let dates = try DateData(context: context)
    data = dates
    name = .builtIn("dates and their ISO form")
    end = nil
    questions = dates.questions(Self.questionCount).map {
      Question(text: $0.question, answer: $0.answer)
    }
  }

  /// A file. Throws where it cannot be read, is not what the family learns from, or too short for the context.
  ///
  /// - Parameter vocabulary: That of a model that is trained further; nil for one that follows from the file.
  init(
    path: FilePath, architecture: Architecture, context: Int, vocabulary: Vocabulary? = nil
  ) throws {
    let bytes = try Self.read(path)
    name = .file(path)
    end = nil
    do throws(TransformerError) {
      if architecture == .encoderDecoder {
        let pairs = try PairData(utf8: bytes, context: context, vocabulary: vocabulary)
        data = pairs
        questions = pairs.questions(Self.questionCount).map {
          Question(text: $0.question, answer: $0.answer)
        }
      } else {
        data = try TextData(
          utf8: bytes, architecture: architecture, context: context, vocabulary: vocabulary)
        questions = [Self.question(from: bytes, architecture, context: context)]
      }
    } catch {
      throw error.naming(path)
    }
  }

  /// A beginning from the held-out end of a text, or a piece of it with gaps.
  private static func question(
    from bytes: [UInt8], _ architecture: Architecture, context: Int
  ) -> Question {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let count = architecture == .encoderOnly ? min(60, context / 4) : 24
    let piece = scalars.dropFirst(scalars.count * 9 / 10).prefix(count)
    let text = String(String.UnicodeScalarView(piece))
    return architecture == .encoderOnly
      ? Question(text: masked(text), answer: text) : Question(text: text, answer: nil)
  }

  /// The text with gaps.
  private static func masked(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for (place, scalar) in text.unicodeScalars.enumerated() {
      scalars.append(place % 6 == 3 && scalar != " " ? Answering.gap : scalar)
    }
    return String(scalars)
  }

  private static func read(_ path: FilePath) throws(CheckpointError) -> [UInt8] {
    let source = try FileSource(path: path)
    guard source.byteCount <= maximumByteCount else {
      throw CheckpointError(
        .argument,
        "is \(Figures.size(source.byteCount)), more than the 1.07 GB that fit a training",
        path: path)
    }
    return try source.read(0..<source.byteCount)
  }
}

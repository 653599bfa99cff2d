import ArgumentParser
import CheckpointFormat
import SystemPackage
import TinyTransformer

struct Predict: Command {
  static let configuration = CommandConfiguration(
    abstract: "Let a trained model continue, fill in or transform a text.",
    discussion: """
      What a model does follows from its family: decoder-only models continue INPUT, encoder-only models replace each \
      gap in it, written as _, and encoder-decoder models transform it. INPUT may be -, for standard input.

      \(ExitStatus.help)
      """)

  @Argument(help: "The model, as ckpt train saves it.", completion: .file())
  var file: FilePath

  @Argument(help: "The text.")
  var input: TextArgument

  @Option(
    parsing: .unconditional,
    help: "What logits are divided by before a token is drawn; 0 always takes the most probable.")
  var temperature = 0.0

  @Option(
    parsing: .unconditional, help: "Draw from so many of the most probable tokens. (default: all)")
  var topK: Int?

  @Option(parsing: .unconditional, help: "What the draws follow from.")
  var seed: UInt64 = 1

  @Option(parsing: .unconditional, help: "The most tokens of a continuation.")
  var length = 200

  @Option(help: "End a continuation at this character.")
  var stop: TextArgument?

  @Option(help: "The character that stands for a gap.")
  var gap = TextArgument("_")

  @Flag(help: "With --json, also give the logits of every place.")
  var logits = false

  @Option(
    parsing: .unconditional,
    help: "Threads; the result does not depend on them. (default: all processors)")
  var threads: Int?

  @Flag(name: .long, help: "Print one JSON object instead of text.")
  var json = false

  func validate() throws {
    if let threads, !(1...1024).contains(threads) {
      throw ValidationError("--threads must be 1 to 1024")
    }
    guard gap.description.unicodeScalars.count == 1 else {
      throw ValidationError("--gap must be one character")
    }
    guard length > 0 else { throw ValidationError("--length must be at least 1") }
    if logits, !json { throw ValidationError("--logits needs --json") }
    do throws(TransformerError) {
      _ = try Sampler(temperature: temperature, topK: topK)
    } catch {
      throw ValidationError(error.description)
    }
  }

  var files: FileUse { FileUse(inputs: [file]) }

  func run() throws {
    let saved: SavedModel
    do throws(TransformerError) {
      saved = try SavedModel(
        path: file, batch: 1, threads: threads.map { ThreadPool(threads: $0) } ?? ThreadPool())
    } catch {
      throw error.naming(file)
    }
    let text = input.description == "-" ? try Terminal.input() : input.description
    var sampler = try Sampler(temperature: temperature, topK: topK, seed: seed)
    let output: String
    do throws(TransformerError) {
      output = try Answering.answer(
        saved.model, saved.vocabulary, to: text,
        gap: gap.description.unicodeScalars.first ?? Answering.gap,
        limit: Answering.Limit(count: length, end: stop?.description), sampler: &sampler)
    } catch {
      throw error.naming("INPUT")
    }
    let report = try PredictionReport(
      saved, input: text, output: output,
      gap: gap.description.unicodeScalars.first ?? Answering.gap,
      withLogits: logits)
    try report.print(asJSON: json)
  }
}

import ArgumentParser
import CheckpointFormat
import SystemPackage
import TinyTransformer

struct Predict: Command {
  static let configuration = CommandConfiguration(
    commandName: "predict",
    abstract: "Run a trained model: continue, fill in or transform a text.",
    discussion: """
      What a model does depends on its architecture: decoder-only models continue INPUT, encoder-only models fill in each \
      masked token, written as _, and encoder-decoder models transform it. INPUT may be - for standard input.

      --attention shows what each token of the input and of the answer looks at, in each layer and head.

      Examples:
        ckpt predict model.bin 'leni ' --temperature 0.8 --seed 2 --length 40
        ckpt predict model.bin 'leni in order is' --attention attention.svg
        ckpt predict model.bin 'leni in order is' --attention - --layer 0 --head 1

      \(ExitStatus.help)
      """)

  @Argument(help: "A model that ckpt train saved.", completion: .file())
  var file: FilePath

  @Argument(help: "The input text.")
  var input: TextArgument

  @Option(
    parsing: .unconditional,
    help: "Sampling temperature (0 = greedy).")
  var temperature = 0.0

  @Option(
    parsing: .unconditional, help: "Sample from the k most probable tokens. (default: all)")
  var topK: Int?

  @Option(parsing: .unconditional, help: "Random seed of the sampling.")
  var seed: UInt64 = 1

  @Option(parsing: .unconditional, help: "Maximum number of tokens to generate.")
  var length = 200

  @Option(
    help: """
      Stop generating at this character; '' never stops. (default: what ends an answer of the built-in task)
      """)
  var stop: TextArgument?

  @Option(help: "The character that marks a masked token.")
  var gap = TextArgument("_")

  @Flag(help: "With --json, include the logits of every position.")
  var logits = false

  @Option(help: "Draw which token looks at which into this SVG file; - shows it in the terminal.")
  var attention: FilePath?

  @Option(parsing: .unconditional, help: "Only this layer's attention, from 0. (default: all)")
  var layer: Int?

  @Option(parsing: .unconditional, help: "Only this head's attention, from 0. (default: all)")
  var head: Int?

  @Option(
    parsing: .unconditional,
    help: "Number of threads; the result is the same for any. (default: all processors)")
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
    if attention == nil, layer != nil || head != nil {
      throw ValidationError("--layer and --head need --attention")
    }
    if logits, !json { throw ValidationError("--logits needs --json") }
    do throws(TransformerError) {
      _ = try Sampler(temperature: temperature, topK: topK)
    } catch {
      throw ValidationError(error.description)
    }
  }

  /// The picture's file, if attention is to be drawn.
  private var picture: FilePath? { attention.flatMap { $0.isStandardStream ? nil : $0 } }

  var files: FileUse {
    FileUse(inputs: [file], outputs: [picture].compactMap { $0 }.map { .file($0) })
  }

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
        limit: Answering.Limit(count: length, end: stop?.description ?? saved.end),
        sampler: &sampler)
    } catch {
      throw error.naming("INPUT")
    }
    let sign = gap.description.unicodeScalars.first ?? Answering.gap
    let seen = try attention.map { _ in
      try SeenAttention(
        saved,
        SeenTokens(saved, input: text, output: output, gap: sign, continuing: true), layer: layer,
        head: head)
    }
    if let picture, let seen {
      let target = try DurableFile(path: picture)
      let title = "\(Escaping.escape(text)) → \(Escaping.escape(output))"
      let bytes = Array(AttentionPicture(seen, title: title).svg.utf8)
      try target.write(bytes.rawSpan)
      try target.commit()
    }
    let report = try PredictionReport(
      saved, input: text, output: output, gap: sign, withLogits: logits,
      attention: picture == nil ? seen : nil)
    try report.print(asJSON: json)
  }
}

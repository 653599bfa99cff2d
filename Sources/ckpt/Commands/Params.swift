import ArgumentParser

struct Params: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count parameters by stack and component, weights and biases apart.",
    discussion: """
      Answers where a model's parameters are: in the encoder and the decoder, and in each of these in the query, \
      key, value and output of attention, in the feed-forward part, in normalization and embeddings. What is \
      stored but not learned is listed apart, with the reason. Reads the index, and of the data only the beginning \
      of a head that may be the embedding once more.

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint.", completion: .file())
  var file: String

  @Flag(name: .long, help: "Print one JSON object instead of tables.")
  var json = false

  func run() throws {
    try ParameterReport(ModelView(path: file), file: file).print(asJSON: json)
  }
}

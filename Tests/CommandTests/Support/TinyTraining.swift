/// The smallest training: options with which `ckpt train` ends within a second or two.
enum TinyTraining {
  static let text = String(repeating: "the cat sat on the mat. ", count: 12)

  static let options = [
    "--data", "text.txt", "--epochs", "1", "--width", "8", "--heads", "2", "--layers", "1",
    "--context", "8", "--batch", "4", "--threads", "1",
  ]

  /// Trains in a folder; the model is `model.bin` there.
  static func run(in folder: WorkingFolder, _ more: [String] = []) throws -> Outcome {
    try folder.write(text, to: "text.txt")
    return try Program.run(["train"] + options + more, in: folder)
  }
}

import CheckpointFormat
import TestSupport
import Testing

/// What `ckpt train` makes goes through other formats, and through tensors in parts, and remains what it is.
@Suite struct RoundTripTests {
  private static let texts = [
    "decoder-only": "leni bac", "encoder-only": "leni _ac", "encoder-decoder": "7 July 1999",
  ]

  @Test(arguments: ["decoder-only", "encoder-only", "encoder-decoder"])
  func trainedModelsComeBackToTheByte(_ architecture: String) throws {
    let folder = try WorkingFolder()
    try folder.write(FamilyTests.trained(architecture).model, to: "model.bin")
    let text = try #require(Self.texts[architecture])
    let said = try Program.run(["predict", "model.bin", text], in: folder)
    #expect(said.status == 0, "\(said.errors)")
    for other in ["m.safetensors", "m.gguf", "m.safetensors.index.json"] {
      let there = try Program.run(["convert", "model.bin", other], in: folder)
      #expect(there.status == 0 && there.errors == "", "\(other): \(there.errors)")
      let back = try Program.run(["convert", other, "back.bin"], in: folder)
      #expect(back.status == 0 && back.errors == "", "\(other): \(back.errors)")
      #expect(try folder.read("back.bin") == folder.read("model.bin"), "\(other)")
      let again = try Program.run(["predict", "back.bin", text], in: folder)
      #expect(again.output == said.output, "\(other)")
    }
  }

  /// A run that goes on, with moments and what it was interrupted at.
  @Test func runsGoOnAfterwards() throws {
    let folder = try WorkingFolder()
    #expect(try TinyTraining.run(in: folder, ["--save-every", "5"]).status == 0)
    let run = try #require(folder.names.first { $0.contains(".step-") })
    for command in [["convert", run, "m.safetensors"], ["convert", "m.safetensors", "back.bin"]] {
      #expect(try Program.run(command, in: folder).status == 0)
    }
    #expect(try folder.read("back.bin") == folder.read(run))
  }

  /// A model whose tensors stand as parts, some by rows and some by columns.
  @Test func aModelInPartsAnswersAsWhole() throws {
    let folder = try WorkingFolder()
    try folder.write(FamilyTests.trained("decoder-only").model, to: "model.bin")
    let whole = try CheckpointReader(path: FilePath("\(folder.path)/model.bin"))
    let writer = try CheckpointWriter(path: FilePath("\(folder.path)/parts.bin"))
    writer.metadata = whole.index.metadata
    for (number, tensor) in whole.index.tensors.enumerated() {
      let axis = tensor.description.shape.count == 1 ? 0 : number % 2
      try Self.cut(tensor, of: whole, axis: axis, into: writer)
    }
    try writer.finish()
    let said = try Program.run(["predict", "model.bin", "leni bac"], in: folder)
    let again = try Program.run(["predict", "parts.bin", "leni bac"], in: folder)
    #expect(said.status == 0)
    #expect(again.output == said.output)
    #expect(try Program.run(["diff", "model.bin", "parts.bin"], in: folder).status == 0)
    #expect(try Program.run(["convert", "parts.bin", "joined.bin"], in: folder).status == 0)
    #expect(try folder.read("joined.bin") == folder.read("model.bin"))
  }

  /// Writes a tensor of one or two axes as two parts.
  private static func cut(
    _ tensor: StoredTensor, of reader: CheckpointReader, axis: Int, into writer: CheckpointWriter
  ) throws {
    let values = try reader.read(tensor).values(as: Float.self)
    let shape = tensor.description.shape
    let columns = shape.count == 1 ? 1 : shape[1]
    let middle = shape[axis] / 2
    for stretch in [0..<middle, middle..<shape[axis]] where !stretch.isEmpty {
      var origin = [Int](repeating: 0, count: shape.count)
      var box = shape
      (origin[axis], box[axis]) = (stretch.lowerBound, stretch.count)
      let part = values.enumerated().filter { place, _ in
        stretch.contains(axis == 0 ? place / columns : place % columns)
      }.map(\.element)
      let description = try TensorDescription(
        name: "\(tensor.name)\(origin)", labels: tensor.description.labels, dataType: .f32,
        shape: box)
      try writer.begin(
        description, part: TensorPart(whole: tensor.name, wholeShape: shape, origin: origin))
      try writer.append(values: part.span)
      try writer.end()
    }
  }
}

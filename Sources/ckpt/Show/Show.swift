import ArgumentParser
import CheckpointFormat
import Interchange
import SystemPackage

struct Show: Command {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a tensor's values, or a slice of them, with statistics and a histogram.",
    discussion: """
      A slice is written as in NumPy: indices and ranges in brackets, one for each dimension, negative ones from the \
      end, with steps, and ... for the dimensions between. Statistics and histogram are of the slice. Of more than \
      1,000 values the first and the last of each dimension are shown; --json has up to 100,000, in full precision.

      Examples:
        ckpt show model.safetensors lm_head.weight
        ckpt show model.safetensors 'lm_head.weight[10:20,:5]'
        ckpt show model.safetensors 'lm_head.weight[-1]' --json

      \(ExitStatus.help)
      """)

  @Argument(help: "The checkpoint.", completion: .file())
  var file: FilePath

  @Argument(help: "The tensor's name, and a slice of it in brackets.")
  var tensor: TextArgument

  @Flag(name: .long, help: "Print one JSON object.")
  var json = false

  var files: FileUse { FileUse(inputs: [file]) }

  func run() throws {
    let archive = try TensorArchive(path: file)
    let (found, slice) = try Self.find(tensor.description, in: archive, path: file)
    guard var reader = SliceReader(found, in: archive) else {
      guard slice.isWhole else {
        throw CheckpointError(
          .argument, "is \(found.description.dataType.name), of which no slices are shown",
          tensor: found.name, path: file)
      }
      return try ShowReport(found, slice, nil, [], shown: nil).print(asJSON: json)
    }
    let total = slice.elementCount * found.description.dataType.bytesPerBlock
    let bar = ProgressBar("reading")
    let statistics = try reader.statistics(slice) { bar.add($0, of: total) }
    bar.wipe()
    let isSmall = slice.elementCount <= (json ? ShowReport.mostInJSON : ShowReport.mostInLines)
    let values = isSmall ? try reader.elements(slice) : []
    let shown = json ? nil : try ShownValues(slice, values, &reader)
    try ShowReport(found, slice, statistics, values, shown: shown).print(asJSON: json)
  }

  /// The tensor that an argument names, and the slice. A name may end in brackets itself.
  static func find(
    _ text: String, in archive: TensorArchive, path: FilePath
  ) throws(CheckpointError) -> (ArchivedTensor, TensorSlice) {
    if let tensor = archive.tensor(named: text) {
      return (tensor, TensorSlice(all: tensor.description.shape))
    }
    guard text.hasSuffix("]"), let bracket = text.lastIndex(of: "["),
      let tensor = archive.tensor(named: String(text[..<bracket]))
    else {
      let name = text.hasSuffix("]") ? text.prefix { $0 != "[" } : text[...]
      throw missing(String(name), in: archive, path: path)
    }
    let inner = text[text.index(after: bracket)...].dropLast()
    do throws(CheckpointError) {
      return (tensor, try TensorSlice(String(inner), of: tensor.description.shape))
    } catch {
      throw CheckpointError(error.code, error.message, tensor: tensor.name, path: path)
    }
  }

  private static func missing(
    _ name: String, in archive: TensorArchive, path: FilePath
  ) -> CheckpointError {
    let similar = archive.tensors.map(\.name).filter { !name.isEmpty && $0.contains(name) }
    let hint =
      similar.isEmpty
      ? "ckpt inspect lists those there are"
      : "did you mean \(similar.prefix(3).map { Escaping.escapeShortened($0) }.joined(separator: " or "))?"
    return CheckpointError(.argument, "there is no such tensor; \(hint)", tensor: name, path: path)
  }
}

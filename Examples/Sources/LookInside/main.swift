// LookInside CHECKPOINT FOLDER: looks into a checkpoint of any format, and writes it anew.
import CheckpointFormat
import Interchange
import ModelInspection

let (input, folder) = (FilePath(CommandLine.arguments[1]), FilePath(CommandLine.arguments[2]))
let model = try InspectedModel(path: input)
for part in try model.tally.byComponent {
  print("\(part.key.rawValue): \(part.count.parameters) parameters")
}
if let matrix = model.archive.tensors.first(where: { $0.description.shape.count == 2 }) {
  let row = try model.archive.readRows(0..<1, of: matrix)
  print("the first row of \(matrix.name) has \(row.byteCount) bytes")
}
let labelled = folder.appending("labelled.ckpt")
try model.convert(to: .file(labelled, as: .checkpoint))
let base = try TensorArchive(path: labelled)
let second = ConversionTarget.file(folder.appending("second.ckpt"), as: .checkpoint, base: base)
let report = try model.convert(to: second)
print("stored against the first, the second file takes \(report.writtenByteCount) bytes")

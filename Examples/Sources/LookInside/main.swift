// Opens a checkpoint of any format, and writes it anew, with labels, and against what was written.
// usage: LookInside CHECKPOINT FOLDER

import CheckpointFormat
import Interchange
import ModelInspection

let (input, folder) = (FilePath(CommandLine.arguments[1]), FilePath(CommandLine.arguments[2]))
let model = try InspectedModel(path: input)
for part in try model.tally.byComponent {
  print("\(part.key.rawValue): \(part.count.parameters) parameters")
}
if let matrix = model.archive.tensors.first(where: { $0.description.shape.count > 1 }) {
  let row = try model.archive.readRows(0..<1, of: matrix).values(as: UInt8.self)
  print("the first row of \(matrix.name) has \(row.count) bytes")
}
let labelled = folder.appending("labelled.ckpt")
try model.convert(to: .file(labelled, as: .checkpoint))
let base = try TensorArchive(path: labelled)
let report = try model.convert(
  to: .file(folder.appending("difference.ckpt"), as: .checkpoint, base: base))
print("against it, the same takes \(report.writtenByteCount) bytes")

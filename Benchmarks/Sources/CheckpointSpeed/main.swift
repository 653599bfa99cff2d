// How fast checkpoints are opened, read, encoded and decoded. Benchmarks/run asks; see Rounds.
//
//   CheckpointSpeed open FILE
//   CheckpointSpeed list FILE
//   CheckpointSpeed tensor FILE NAME
//   CheckpointSpeed digest MIB
//   CheckpointSpeed read FILE THREADS
//   CheckpointSpeed encode SAFETENSORS CODEC LEVEL THREADS
//   CheckpointSpeed decode SAFETENSORS CODEC LEVEL THREADS
//
// CODEC is stored, zlib, float or auto.

import CheckpointFormat
import Rounds

let arguments = CommandLine.arguments.dropFirst()
let verb = arguments.first ?? ""
let path = arguments.dropFirst().first ?? ""
let numbers = arguments.dropFirst(2).compactMap { Int($0) }

switch (verb, numbers.count) {
case ("open", 0):
  try answerRounds { try CheckpointReader(path: FilePath(path)) }

case ("list", 0):
  try answerRounds {
    try CheckpointReader(path: FilePath(path)).index.tensors.reduce(0) {
      $0 &+ $1.name.utf8.count &+ $1.description.elementCount
    }
  }

case ("tensor", 0):
  let name = arguments.dropFirst(2).first ?? ""
  try answerRounds {
    let reader = try CheckpointReader(path: FilePath(path))
    guard let tensor = reader.index.tensor(named: name) else { fatalError("no tensor \(name)") }
    return try reader.read(tensor)
  }

case ("digest", 0):
  let count = (Int(path) ?? 1) << 20
  let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
  try answerRounds {
    var digest = TensorDigest(dataType: .u8, shape: [count])
    // Safe: bytes have no padding.
    digest.update(unsafe bytes.span.bytes)
    return digest.finish()
  }

case ("read", 1):
  var memory = try TensorMemory(of: CheckpointReader(path: FilePath(path)).index)
  try answerRounds {
    try memory.fill(from: CheckpointReader(path: FilePath(path), threads: numbers[0]))
  }

case ("encode", 2), ("decode", 2):
  let weights = try Weights(path: path)
  let name = arguments.dropFirst(2).first ?? ""
  let codec = [ChunkCodec.stored, .zlib, .float].first { $0.name == name }
  guard codec != nil || name == "auto" else { fatalError("no codec is called \(name)") }
  let options = WritingOptions(codec: codec, level: numbers[0], threads: numbers[1])
  let sink = ReusedSink()
  try weights.encode(options, into: sink)
  answer("\(weights.byteCount) \(sink.bytes.count)")
  if verb == "encode" {
    try answerRounds {
      sink.empty()
      try weights.encode(options, into: sink)
    }
  } else {
    let source = MemorySource(sink.bytes)
    var memory = try TensorMemory(of: CheckpointReader(source: source).index)
    try answerRounds {
      try memory.fill(from: CheckpointReader(source: source, threads: numbers[1]))
    }
  }

default:
  fatalError("see the first lines of this program's source")
}

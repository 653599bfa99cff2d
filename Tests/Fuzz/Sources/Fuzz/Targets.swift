import Foundation

/// What is tried out: one executable has all, because each would take minutes to link.
enum Targets {
  typealias Target = @Sendable (UnsafeRawBufferPointer) -> Bool

  /// By name.
  static let all: [String: Target] = unsafe [
    "archive": { unsafe openWholeFile($0) },
    "config": { unsafe readConfig($0) },
    "deflate": { unsafe inflateAsZlib($0) },
    "float": { unsafe decodeFloats($0) },
    "gguf": { unsafe parseGGUF($0) },
    "index": { unsafe parseIndex($0) },
    "json": { unsafe readJSON($0) },
    "npy": { unsafe parseNPY($0) },
    "pickle": { unsafe readPickle($0) },
    "planes": { unsafe decodePlanes($0) },
    "recognition": { unsafe recognizeModel($0) },
    "safetensors": { unsafe parseSafetensors($0) },
    "shards": { unsafe parseShardIndex($0) },
    "zip": { unsafe parseZip($0) },
  ]

  /// The one that `FUZZ_TARGET` names.
  static let chosen: Target = {
    let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
    guard let target = unsafe all[name] else {
      fatalError("FUZZ_TARGET must be one of \(unsafe all.keys.sorted().joined(separator: ", "))")
    }
    return unsafe target
  }()
}

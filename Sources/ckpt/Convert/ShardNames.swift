import SystemPackage

/// The names of the files that `model.safetensors.index.json` lists: `model-00001-of-00003.safetensors`.
struct ShardNames: NamePattern {
  static let indexEnding = ".safetensors.index.json"

  let folder: FilePath
  private let model: [UInt8]

  /// The files of an index; nil for a file that is named otherwise.
  init?(index: FilePath) {
    guard index.hasEnding(Self.indexEnding), let name = index.lastComponent else { return nil }
    folder = index.folder
    model = Array(name.bytes.dropLast(Self.indexEnding.utf8.count))
  }

  func matches(_ name: [UInt8]) -> Bool {
    let number = [UInt8](repeating: UInt8(ascii: "0"), count: 5)
    let shape =
      [UInt8(ascii: "-")] + number + Array("-of-".utf8) + number
      + Array(".safetensors".utf8)
    guard name.starts(with: model), name.count == model.count + shape.count else { return false }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return zip(name.dropFirst(model.count), shape).allSatisfy { byte, expected in
      expected == digits.lowerBound ? digits.contains(byte) : byte == expected
    }
  }
}

import CheckpointFormat
import SystemPackage

/// The names of files that belong to another one and are numbered.
struct SiblingNames: NamePattern {
  /// What such files hold.
  enum Kind: String {
    /// The run at a step: `model.step-500.bin` beside `model.bin`.
    case step
    /// A run that was told to stop: `model.unfinished.bin`, `model.unfinished-2.bin` beside `model.bin`.
    case unfinished

    fileprivate func suffix(_ number: Int) -> [UInt8] {
      self == .unfinished && number == 1 ? [] : Array("-\(number)".utf8)
    }
  }

  let folder: FilePath
  private let kind: Kind
  private let file: FilePath
  /// What stands before the number, and behind it.
  private let stem: [UInt8]
  private let ending: [UInt8]

  /// Names beside a file. Of a name so long that the system would refuse a longer one the end is left out.
  init(beside file: FilePath, _ kind: Kind) {
    self.file = file
    self.kind = kind
    folder = file.folder
    let name = file.lastComponent?.bytes ?? []
    let point = name.dropFirst().lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    ending = name.count - point <= Self.longestEnding ? Array(name[point...]) : []
    let mark = Array(".\(kind.rawValue)".utf8)
    var length = name.count - ending.count
    let room = Self.longestName - mark.count - Self.longestSuffix - ending.count
    if length > room {
      length = room
      // No character is cut in two.
      while length > 1, name[length] & 0xC0 == 0x80 { length -= 1 }
    }
    stem = name[..<length] + mark
  }

  /// The file that a name of this kind belongs to: `model.bin` for `model.unfinished-2.bin`; nil for other names.
  static func owner(of path: FilePath) -> FilePath? {
    guard let name = path.lastComponent?.bytes else { return nil }
    let point = name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    for ending in [name[point...], []] {
      let beginning = name.dropLast(ending.count)
      guard let mark = beginning.lastIndex(of: UInt8(ascii: ".")), mark > 0 else { continue }
      let owner = path.replacingName(with: Array(beginning[..<mark]) + ending)
      for kind in [Kind.unfinished, .step]
      where SiblingNames(beside: owner, kind).number(in: name) != nil {
        return owner
      }
    }
    return nil
  }

  private static let longestName = 255
  private static let longestEnding = 32
  private static let longestSuffix = 20

  /// The path with a number, the first being 1.
  func path(_ number: Int) -> FilePath { file.replacingName(with: name(number)) }

  /// The numbers of those that exist, smallest first. Throws where the folder cannot be listed.
  func numbers() throws(CheckpointError) -> [Int] {
    try FolderListing.names(in: folder).compactMap { number(in: $0.bytes) }.sorted()
  }

  func matches(_ name: [UInt8]) -> Bool { number(in: name) != nil }

  /// The number in a name; nil for another name.
  func number(in name: [UInt8]) -> Int? {
    guard name.starts(with: stem), name.count >= stem.count + ending.count else { return nil }
    let digits = name.dropFirst(stem.count).dropLast(ending.count).dropFirst()
    let number = digits.isEmpty ? 1 : Int(String(decoding: digits, as: UTF8.self))
    // 007 is no name of ours.
    return number.flatMap { self.name($0) == name ? $0 : nil }
  }

  private func name(_ number: Int) -> [UInt8] { stem + kind.suffix(number) + ending }
}

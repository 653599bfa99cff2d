package import CheckpointFormat

/// What names of a set's members look like: for `model.ckpt` `model-00001-of-00008.ckpt`, or
/// `model.2-00001-of-00008.ckpt` and so on.
package struct SetMemberPattern: Sendable {
  private static let shape = Array("-00000-of-00000".utf8)

  private let stem: [UInt8]
  private let ending: [UInt8]

  /// The pattern of a set; nil for what is no name of a file.
  package init?(set: FilePath) {
    guard let name = set.lastComponent, name.kind == .regular else { return nil }
    let bytes = FilePath(root: nil, CollectionOfOne(name)).bytes
    ending = name.extension.map { Array(".\($0)".utf8) } ?? []
    stem = Array(bytes.dropLast(ending.count))
  }

  /// Whether a name is one of a member.
  package func matches(_ name: [UInt8]) -> Bool {
    let tail = Self.shape.count + ending.count
    guard name.starts(with: stem), name.count >= stem.count + tail else { return false }
    let numbers = name.suffix(tail)
    return numbers.dropFirst(Self.shape.count).elementsEqual(ending)
      && zip(numbers, Self.shape).allSatisfy { byte, expected in
        expected == UInt8(ascii: "0") ? Self.isDigit(byte) : byte == expected
      }
      && Self.isGeneration(name.dropFirst(stem.count).dropLast(tail))
  }

  /// `.2` and so on, or nothing.
  private static func isGeneration(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.isEmpty
      || bytes.first == UInt8(ascii: ".") && bytes.count > 1
        && bytes.dropFirst().allSatisfy { isDigit($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

public import ArgumentParser
import CheckpointFormat
public import SystemPackage

/// A path from the command line, byte for byte.
extension SystemPackage.FilePath: @retroactive ExpressibleByArgument {
  /// The path that the argument was given as.
  ///
  /// A path that ends in a slash leads to a folder or to nothing: `model/` is no other spelling of the file `model`.
  public init?(argument: String) {
    let bytes = RawArguments.decode(argument)
    self.init(bytes: bytes)
    if bytes.last == UInt8(ascii: "/"), lastComponent != nil, FileIdentity(folder: self) == nil {
      append(Component("."))
    }
  }
}

/// Text from the command line that is no path; it must be UTF-8.
struct TextArgument: ExpressibleByArgument, CustomStringConvertible {
  let description: String

  init(_ text: String) {
    description = text
  }

  init?(argument: String) {
    guard let text = String(validating: RawArguments.decode(argument), as: UTF8.self) else {
      return nil
    }
    description = text
  }
}

extension FilePath.Component {
  /// The name's bytes.
  var bytes: [UInt8] { FilePath(root: nil, CollectionOfOne(self)).bytes }
}

extension FilePath {
  /// Whether it is `-`, which stands for standard input or output.
  var isStandardStream: Bool { bytes == [UInt8(ascii: "-")] }

  /// Whether its last component ends with these bytes.
  func hasEnding(_ ending: String) -> Bool {
    bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// The path of another file in the same folder.
  func replacingName(with name: [UInt8]) -> FilePath {
    let folder = removingLastComponent()
    return folder.isEmpty
      ? FilePath(bytes: name) : folder.appending(FilePath(bytes: name).components)
  }
}

public import SystemPackage

/// A path as the system takes it: bytes, which need not be text.
public typealias FilePath = SystemPackage.FilePath

extension FilePath {
  /// The folder in which the last component stands: `.` for a mere name, so that it can be opened.
  package var folder: FilePath {
    let folder = removingLastComponent()
    return folder.isEmpty ? "." : folder
  }

  /// The path of a file beside this one, or nil where `name` is no single name of a file, but `..`, empty, or a path.
  package func sibling(_ name: String) -> FilePath? {
    guard let component = Component(name), component.kind == .regular,
      component.string.utf8.elementsEqual(name.utf8)
    else { return nil }
    return removingLastComponent().appending(component)
  }

  /// The bytes of the path.
  package var bytes: [UInt8] {
    // Safe: there are `length` characters before the zero that ends them.
    unsafe withPlatformString { characters in
      (0..<length).map { UInt8(bitPattern: unsafe characters[$0]) }
    }
  }

  /// The path of some bytes, up to the first that is zero, which no path can hold.
  package init(bytes: [UInt8]) {
    // Safe: the characters end with a zero.
    unsafe self.init(platformString: bytes.map { CInterop.PlatformChar(bitPattern: $0) } + [0])
  }
}

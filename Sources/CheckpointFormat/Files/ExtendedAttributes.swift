#if os(Linux) || os(Android)
  internal import CPlatform
  internal import SystemPackage

  #if canImport(Glibc)
    internal import Glibc
  #elseif canImport(Musl)
    internal import Musl
  #endif

  /// The calls for named values that a file system keeps beside a file.
  enum ExtendedAttributes {
    static func names(of path: FilePath) -> Result<[String], SystemError> {
      // Safe: the path lives as long as the call, and the system fills at most the buffer it is given.
      unsafe path.withPlatformString { path in
        unsafe read { unsafe listxattr(path, $0.baseAddress, $0.count) }.map { bytes in
          bytes.split(separator: 0).compactMap { name in
            String(validating: name.map { CChar(bitPattern: $0) }, as: UTF8.self)
          }
        }
      }
    }

    static func value(of path: FilePath, _ name: String) -> Result<[UInt8], SystemError> {
      // Safe: the path lives as long as the call, and the system fills at most the buffer it is given.
      unsafe path.withPlatformString { path in
        unsafe read { unsafe getxattr(path, name, $0.baseAddress, $0.count) }
      }
    }

    static func set(_ descriptor: Int32, _ name: String, _ value: [UInt8]) -> Int32 {
      // Safe: the system reads the bytes within the call.
      unsafe value.withUnsafeBytes {
        unsafe fsetxattr(descriptor, name, $0.baseAddress, $0.count, 0)
      }
    }

    static func remove(_ descriptor: Int32, _ name: String) -> Int32 {
      // Safe: the name lives as long as the call.
      unsafe fremovexattr(descriptor, name)
    }

    /// The kernel's limit for one value and for all names of a file.
    private static let maximumByteCount = 65_536

    private static func read(
      _ call: (UnsafeMutableRawBufferPointer) -> Int
    ) -> Result<[UInt8], SystemError> {
      var bytes = [UInt8](repeating: 0, count: maximumByteCount)
      // Safe: the buffer lives as long as the call.
      let count = unsafe bytes.withUnsafeMutableBytes { unsafe call($0) }
      guard count >= 0 else { return .failure(SystemError(code: errno)) }
      return .success(Array(bytes.prefix(count)))
    }
  }
#endif

/// How a chunk's bytes are encoded (SPEC.md section 8). Numbers that this library does not know are kept.
public struct ChunkCodec: RawRepresentable, Sendable, Hashable {
  /// The number in the file.
  public let rawValue: UInt32

  /// The codec of a number.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// The bytes themselves.
  public static let stored = ChunkCodec(rawValue: 0)
  /// Byte planes, each raw or deflated.
  public static let zlib = ChunkCodec(rawValue: 1)
  /// Floating-point numbers: exponents by what is usual in their row and column, other bits as they are.
  public static let float = ChunkCodec(rawValue: 2)

  /// Whether this library decodes it.
  public var isKnown: Bool { [.stored, .zlib, .float].contains(self) }

  /// The name of a known codec, the number of another.
  public var name: String {
    switch self {
    case .stored: "stored"
    case .zlib: "zlib"
    case .float: "float"
    default: "codec-\(rawValue)"
    }
  }
}

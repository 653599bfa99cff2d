internal import Synchronization

/// Deflated planes of one byte again and again, each computed once: numbers that are all zero, or alike, come by the
/// gigabyte, and zlib takes as long for them as for any others.
final class ConstantPlanes: Sendable {
  private struct Form: Hashable {
    let byte: UInt8
    let byteCount: Int
    let level: Int
  }

  /// The planes that were encoded last; few lengths occur in one file.
  private let known = Mutex<[Form: [UInt8]?]>([:])
  private static let maximumCount = 64

  static let shared = ConstantPlanes()

  /// The plane encoded by `encode`, or as that did for the same plane before.
  func encoded(
    _ plane: RawSpan, level: Int, _ encode: () throws(CheckpointError) -> [UInt8]?
  ) throws(CheckpointError) -> [UInt8]? {
    guard let byte = Self.repeatedByte(plane) else { return try encode() }
    let form = Form(byte: byte, byteCount: plane.byteCount, level: level)
    if let found = known.withLock({ $0[form] }) { return found }
    let encoded = try encode()
    known.withLock { known in
      if known.count == Self.maximumCount { known.removeAll() }
      known[form] = encoded
    }
    return encoded
  }

  /// The byte that all of a plane's are; nil for an empty plane.
  private static func repeatedByte(_ plane: RawSpan) -> UInt8? {
    guard plane.byteCount > 0 else { return nil }
    let isRepeated =
      plane.extracting(1..<plane.byteCount).compare(plane.extracting(0..<plane.byteCount - 1)) == 0
    // Safe: the plane is not empty, and any bits are a byte.
    return isRepeated ? unsafe plane.unsafeLoad(as: UInt8.self) : nil
  }
}

/// Bytes of any kind as one raw DEFLATE stream (RFC 1951).
package enum RawDeflate {
  private static let longestStoredBlock = 0xFFFF
  private static let pieceByteCount = 1 << 20

  /// A stream that decodes to the bytes, of which there are fewer than 4 GiB. Throws `.memory`.
  package static func deflate(_ bytes: [UInt8]) throws(CheckpointError) -> [UInt8] {
    if let stream = try Deflater.deflate(bytes.rawSpan, .matches(level: 9)) { return stream }
    // Blocks without compression.
    var writer = ByteWriter()
    var start = 0
    repeat {
      let end = Swift.min(bytes.count, start + longestStoredBlock)
      writer.write(UInt8(end == bytes.count ? 1 : 0))
      writer.write(UInt16(end - start))
      writer.write(~UInt16(end - start))
      writer.write(bytes: bytes[start..<end])
      start = end
    } while start < bytes.count
    return writer.bytes
  }

  /// What a stream decodes to; nil where it is invalid, does not end with the bytes, or gives more than `limit`.
  ///
  /// Throws `.memory`.
  package static func inflate(
    _ stream: [UInt8], limit: Int
  ) throws(CheckpointError) -> [UInt8]? {
    let decoder = try InflationStream()
    var piece = [UInt8](repeating: 0, count: Swift.min(limit + 1, pieceByteCount))
    var bytes: [UInt8] = []
    var position = 0
    while !decoder.isAtEnd {
      var target = piece.mutableRawSpan
      let input = stream.rawSpan.extracting(position..<stream.count)
      let moved: (read: Int, written: Int)
      do throws(CheckpointError) {
        moved = try decoder.decode(input, into: &target)
      } catch {
        return nil
      }
      guard moved.read > 0 || moved.written > 0 else { return decoder.isAtEnd ? bytes : nil }
      position += moved.read
      bytes += piece[..<moved.written]
      guard bytes.count <= limit else { return nil }
    }
    return position == stream.count ? bytes : nil
  }
}

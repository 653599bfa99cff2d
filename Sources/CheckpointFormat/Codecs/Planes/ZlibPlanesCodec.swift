/// Codec 1: byte planes, each raw or deflated (SPEC.md section 8.1).
enum ZlibPlanesCodec {
  static let maximumPlaneCount = 16
  /// DEFLATE gives at most 1,032 bytes for one: a match of 258 bytes takes two bits or more.
  static let maximumExpansion = 1_032

  private enum Method: UInt8 {
    case raw = 0
    case deflate = 1
  }

  private static let sampleByteCount = 16 * 1024

  // MARK: Encoding

  /// The chunk encoded, or nil where that does not make it smaller.
  ///
  /// `planeCount` is the size of a number, and divides the chunk's length. Level 1 uses Huffman codes alone; from
  /// level 2 matches are tried where a sample of the plane profits, from level 7 always.
  static func encode(
    _ chunk: RawSpan, planeCount: Int, level: Int
  ) throws(CheckpointError) -> [UInt8]? {
    // Safe: `split` writes all of the buffer, which is as long as the chunk.
    let planes = unsafe [UInt8](unsafeUninitializedCapacity: chunk.byteCount) { planes, count in
      unsafe chunk.withUnsafeBytes { source in
        unsafe BytePlanes.split(
          source, count: planeCount, into: UnsafeMutableRawBufferPointer(planes))
      }
      count = chunk.byteCount
    }
    let length = chunk.byteCount / planeCount
    var header = ByteWriter()
    var body: [UInt8] = []
    header.write(UInt8(planeCount))
    for plane in 0..<planeCount {
      let bytes = planes.rawSpan.extracting(plane * length..<(plane + 1) * length)
      let deflated = try ConstantPlanes.shared.encoded(bytes, level: level) {
        () throws(CheckpointError) in try deflate(bytes, level: level)
      }
      if let deflated {
        header.write(Method.deflate.rawValue)
        header.write(UInt32(deflated.count))
        body += deflated
      } else {
        header.write(Method.raw.rawValue)
        header.write(UInt32(length))
        body += bytes.copied
      }
      guard header.count + body.count < chunk.byteCount else { return nil }
    }
    return header.bytes + body
  }

  private static func deflate(_ plane: RawSpan, level: Int) throws(CheckpointError) -> [UInt8]? {
    let huffman = try Deflater.deflate(plane, .huffmanOnly)
    if level < 2 { return huffman }
    if level < 7, try !matchesPay(plane, level: level) { return huffman }
    let matches = try Deflater.deflate(plane, .matches(level: level))
    let all = [huffman, matches].compactMap(\.self)
    guard let smallest = all.min(by: { $0.count < $1.count }) else { return nil }
    // Copies take no time to decode, which is worth 1 part in 64.
    guard let copies = LongMatches.deflate(plane), copies.count < plane.byteCount,
      copies.count <= smallest.count + smallest.count / 64
    else { return smallest }
    return copies
  }

  /// Whether matches make a sample of the plane clearly smaller than Huffman codes alone do, by 1 part in 64: they take
  /// several times as long.
  private static func matchesPay(_ plane: RawSpan, level: Int) throws(CheckpointError) -> Bool {
    let sample = plane.extracting(0..<Swift.min(plane.byteCount, sampleByteCount))
    guard let byMatches = try Deflater.deflate(sample, .matches(level: level)) else { return false }
    guard let byHuffman = try Deflater.deflate(sample, .huffmanOnly) else { return true }
    return byMatches.count < byHuffman.count - byHuffman.count / 64
  }

  // MARK: Decoding

  /// Decodes a chunk into `output`, whose length is the decoded length. `scratch` is kept between calls.
  ///
  /// Throws `.planesCount`, `.planesMethod`, `.planesLength` and `.deflate`.
  static func decode(
    _ chunk: RawSpan, into output: inout MutableRawSpan, inflater: Inflater,
    scratch: inout [UInt8]
  ) throws(CheckpointError) {
    let decodedByteCount = output.byteCount
    var header = ByteCursor(chunk, base: 0)
    let planeCount = try readPlaneCount(&header, decodedByteCount: decodedByteCount)
    let length = decodedByteCount / planeCount
    var body = try bodyCursor(chunk, planeCount: planeCount)
    if scratch.count < decodedByteCount {
      scratch = [UInt8](repeating: 0, count: decodedByteCount)
    }
    var planes: [(method: Method, stored: Int)] = []
    var rest = body.remaining
    for _ in 0..<planeCount {
      planes.append(try readPlane(&header, length: length, remaining: rest))
      rest -= planes[planes.count - 1].stored
    }
    guard rest == 0 else {
      throw CheckpointError(.planesLength, "\(rest) bytes follow the last plane of a chunk")
    }
    for (plane, (method, stored)) in planes.enumerated() {
      let bytes = try body.readBytes(stored)
      var all = scratch.mutableSpan
      var target = all._mutatingExtracting(plane * length..<(plane + 1) * length)
      switch method {
      case .raw:
        // Safe: what is stored is as long as the plane.
        unsafe target.withUnsafeMutableBytes { target in
          unsafe bytes.withUnsafeBytes { unsafe target.copyMemory(from: $0) }
        }
      case .deflate: try inflater.inflate(bytes, into: &target)
      }
    }
    // Safe: both buffers are of the decoded length, a multiple of the number of planes.
    unsafe output.withUnsafeMutableBytes { target in
      unsafe scratch.withUnsafeBytes { planes in
        unsafe BytePlanes.merge(
          UnsafeRawBufferPointer(rebasing: planes[..<decodedByteCount]), count: planeCount,
          into: target)
      }
    }
  }

  private static func readPlaneCount(
    _ header: inout ByteCursor, decodedByteCount: Int
  ) throws(CheckpointError) -> Int {
    let planeCount = Int(try header.read(UInt8.self))
    guard (1...maximumPlaneCount).contains(planeCount),
      decodedByteCount.isMultiple(of: planeCount)
    else {
      throw CheckpointError(
        .planesCount, "\(planeCount) planes do not divide a chunk of \(decodedByteCount) bytes")
    }
    return planeCount
  }

  @_lifetime(copy chunk)
  private static func bodyCursor(
    _ chunk: RawSpan, planeCount: Int
  ) throws(CheckpointError) -> ByteCursor {
    let headerByteCount = 1 + 5 * planeCount
    guard chunk.byteCount >= headerByteCount else {
      throw CheckpointError(
        .planesLength,
        "a chunk of \(chunk.byteCount) bytes ends within the header of \(planeCount) planes")
    }
    return ByteCursor(
      chunk.extracting(headerByteCount..<chunk.byteCount), base: headerByteCount)
  }

  private static func readPlane(
    _ header: inout ByteCursor, length: Int, remaining: Int
  ) throws(CheckpointError) -> (Method, Int) {
    let number = try header.read(UInt8.self)
    let stored = Int(try header.read(UInt32.self))
    guard let method = Method(rawValue: number) else {
      throw CheckpointError(.planesMethod, "a plane has the unknown method \(number)")
    }
    let fits = method == .raw ? stored == length : stored >= 1 && stored < length
    guard fits, stored <= remaining else {
      throw CheckpointError(
        .planesLength,
        "a plane's stored length \(stored) does not fit its \(length) bytes, or the chunk")
    }
    return (method, stored)
  }
}

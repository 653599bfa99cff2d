extension FloatCodec {
  /// How many elements are decoded at a time: few enough that what lies between the steps stays in a near cache, and so
  /// many that beginning with them does not count. Measured.
  private static let blockLength = 16384

  /// Decodes a chunk into `output`, whose length is the decoded length.
  ///
  /// Throws `.floatHeader`, `.floatSide`, `.floatTable`, `.floatStream` and
  /// `.floatExponent`. The memory taken is that of a few numbers per row and column, and the tables'.
  static func decode(
    _ chunk: RawSpan, into output: inout MutableRawSpan, kernels: FloatKernels = .best
  ) throws(CheckpointError) {
    let header = try FloatChunkHeader(parsing: chunk, decodedByteCount: output.byteCount)
    let bytes = Span<UInt8>(_bytes: chunk)
    let elementCount = output.byteCount / header.layout.byteCount
    let sideEnd = FloatChunkHeader.byteCount + header.sideByteCount
    let side = try FloatSideInformation(
      parsing: bytes.extracting(FloatChunkHeader.byteCount..<sideEnd), header: header,
      elementCount: elementCount)
    let raw = RawFields(header: header, rows: side.rows, start: sideEnd)
    guard raw.end <= chunk.byteCount else {
      throw CheckpointError(.floatStream, "a chunk ends before its \(raw.end) bytes of raw bits do")
    }
    var decoder = try RansDecoder(
      header: header, tables: side.tables, chunk: bytes, position: raw.end)
    if side.rows.codedCount < elementCount {
      // Rows of zeros are not visited below.
      // Safe: bytes are overwritten within the buffer.
      unsafe output.withUnsafeMutableBytes { bytes in
        _ = unsafe bytes.initializeMemory(as: UInt8.self, repeating: 0)
      }
    }
    try decodeBlocks(&decoder, side, raw, bytes, into: &output, kernels)
    try decoder.finish(chunkByteCount: chunk.byteCount)
  }

  private static func decodeBlocks(
    _ decoder: inout RansDecoder, _ side: FloatSideInformation, _ raw: RawFields,
    _ chunk: Span<UInt8>, into output: inout MutableRawSpan, _ kernels: FloatKernels
  ) throws(CheckpointError) {
    let contexts = FloatContexts(side)
    var contextBlock = [UInt16](repeating: 0, count: blockLength)
    var topBlock = [UInt16](repeating: 0, count: blockLength)
    var merger = RawMerger(raw: raw, runs: side.rows.runs)
    var exceptions = side.exceptions[...]
    var start = 0
    while start < side.rows.codedCount {
      let count = Swift.min(blockLength, side.rows.codedCount - start)
      var contextSpan = contextBlock.mutableSpan
      contexts.fill(&contextSpan, from: start, count: count)
      var tops = topBlock.mutableSpan
      try decoder.decode(
        contextBlock.span.extracting(0..<count), from: chunk, into: &tops, with: kernels)
      while let exception = exceptions.first, exception.position < start + count {
        topBlock[exception.position - start] = exception.top
        exceptions = exceptions.dropFirst()
      }
      merger.merge(topBlock.span.extracting(0..<count), chunk, into: &output, kernels)
      start += count
    }
  }
}

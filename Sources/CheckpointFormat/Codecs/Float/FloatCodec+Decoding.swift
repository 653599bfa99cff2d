extension FloatCodec {
  /// How many elements are decoded at a time: few enough that what lies between the steps stays in a near cache, and so
  /// many that beginning with them does not count. Measured.
  private static let blockLength = 8192

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
      let merged = decodeNumbers(
        contextBlock.span.extracting(0..<count), &decoder, &merger, chunk, into: &output, kernels)
      while let exception = exceptions.first, exception.position < start + merged.count {
        raw.replaceTop(
          ofNumber: merged.start + exception.position - start, by: exception.top, in: &output)
        exceptions = exceptions.dropFirst()
      }
      start += merged.count
      let rest = count - merged.count
      if rest == 0 { continue }
      var tops = topBlock.mutableSpan
      try decoder.decode(
        contextBlock.span.extracting(merged.count..<count), from: chunk, into: &tops,
        with: kernels)
      while let exception = exceptions.first, exception.position < start + rest {
        topBlock[exception.position - start] = exception.top
        exceptions = exceptions.dropFirst()
      }
      merger.merge(topBlock.span.extracting(0..<rest), chunk, into: &output, kernels)
      start += rest
    }
  }

  /// Decodes numbers without a detour over their tops, as many as kernels can; gives where the first of them is in the
  /// chunk, and how many they are.
  private static func decodeNumbers(
    _ contexts: Span<UInt16>, _ decoder: inout RansDecoder, _ merger: inout RawMerger,
    _ chunk: Span<UInt8>, into output: inout MutableRawSpan, _ kernels: FloatKernels
  ) -> (start: Int, count: Int) {
    let place = merger.place
    guard merger.countLeftInRun >= contexts.count else { return (place.start, 0) }
    let width = merger.raw.layout.byteCount
    var target = output._mutatingExtracting(
      place.start * width..<(place.start + contexts.count) * width)
    let count = decoder.decode(
      contexts, merger.raw, place, from: chunk, into: &target, with: kernels)
    if count > 0 { merger.pass(count) }
    return (place.start, count)
  }
}

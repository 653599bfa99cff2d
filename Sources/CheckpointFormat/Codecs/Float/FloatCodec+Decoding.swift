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
    // Taken where they are needed, which is rare.
    var contextBlock: [UInt16] = []
    var topBlock: [UInt16] = []
    var merger = RawMerger(raw: raw, runs: side.rows.runs)
    var exceptions = side.exceptions[...]
    let zeroRow: [UInt16] = [0]
    var start = 0
    while start < side.rows.codedCount {
      let count = Swift.min(blockLength, side.rows.codedCount - start)
      let place = merger.place
      // Whole rows first, whose contexts need not be added up before.
      var merged = decodeRows(contexts, from: start, &decoder, &merger, chunk, &output, kernels)
      if merged == 0 {
        if contextBlock.isEmpty { contextBlock = [UInt16](repeating: 0, count: blockLength) }
        var contextSpan = contextBlock.mutableSpan
        contexts.fill(&contextSpan, from: start, count: count)
        merged = decodeNumbers(
          count, zeroRow.span, contextBlock.span.extracting(0..<count), &decoder, &merger, chunk,
          &output, kernels)
      }
      while let exception = exceptions.first, exception.position < start + merged {
        raw.replaceTop(
          ofNumber: place.start + exception.position - start, by: exception.top, in: &output)
        exceptions = exceptions.dropFirst()
      }
      start += merged
      if merged > 0 { continue }
      if topBlock.isEmpty { topBlock = [UInt16](repeating: 0, count: blockLength) }
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

  /// Decodes what is left of a run of whole rows without a detour over tops, as far as kernels can; gives how many numbers
  /// that were.
  private static func decodeRows(
    _ contexts: FloatContexts, from start: Int, _ decoder: inout RansDecoder,
    _ merger: inout RawMerger, _ chunk: Span<UInt8>, _ output: inout MutableRawSpan,
    _ kernels: FloatKernels
  ) -> Int {
    let columns = contexts.columnDescriptors
    let rowCount = merger.countLeftInRun / columns.count
    guard start.isMultiple(of: columns.count), rowCount > 0,
      columns.count.isMultiple(of: 1 << decoder.header.laneBits)
    else { return 0 }
    let row = start / columns.count
    return decodeNumbers(
      rowCount * columns.count, contexts.rowDescriptors.span.extracting(row..<row + rowCount),
      columns.span, &decoder, &merger, chunk, &output, kernels)
  }

  /// Decodes numbers without a detour over their tops, as many as kernels can; gives how many they are.
  private static func decodeNumbers(
    _ count: Int, _ rows: Span<UInt16>, _ columns: Span<UInt16>, _ decoder: inout RansDecoder,
    _ merger: inout RawMerger, _ chunk: Span<UInt8>, _ output: inout MutableRawSpan,
    _ kernels: FloatKernels
  ) -> Int {
    guard merger.countLeftInRun >= count else { return 0 }
    let place = merger.place
    let width = merger.raw.layout.byteCount
    var target = output._mutatingExtracting(
      place.start * width..<(place.start + count) * width)
    let done = decoder.decode(
      count, rows: rows, columns: columns, merger.raw, place, from: chunk, into: &target,
      with: kernels)
    if done > 0 { merger.pass(done) }
    return done
  }
}

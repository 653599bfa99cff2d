internal import CheckpointFormat

/// Writes an NPZ archive in one pass and the memory of its directory; elements begin at multiples of 64 bytes.
final class NPZWriter {
  private let zip: ZipWriter

  /// Starts an archive in a sink.
  init(sink: any ByteSink) {
    zip = ZipWriter(sink: sink)
  }

  /// Begins the next array. Throws what the sink throws.
  func begin(_ array: NPZArray) throws(CheckpointError) {
    try zip.begin(array.memberName, byteCount: array.byteCount)
    try zip.append(array.header.rawSpan)
  }

  /// Takes the next bytes of the array's elements. Throws what the sink throws.
  func append(_ bytes: RawSpan) throws(CheckpointError) { try zip.append(bytes) }

  /// Ends the array. Throws `.argument` where bytes are missing, and what the sink throws.
  func end() throws(CheckpointError) { try zip.end() }

  /// Writes the directory and makes the archive visible. Throws what the sink throws.
  func finish() throws(CheckpointError) { try zip.finish() }
}

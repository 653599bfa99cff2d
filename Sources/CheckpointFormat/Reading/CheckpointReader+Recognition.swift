extension CheckpointReader {
  /// Whether the content is a checkpoint's, told by what it begins or ends with. Also true of a checkpoint that is
  /// unfinished, was cut or has a damaged header, so that reading it can say so.
  ///
  /// Two small reads. Throws what the source throws.
  public static func recognizes(_ source: any ByteSource) throws(CheckpointError) -> Bool {
    let head = try source.read(0..<Swift.min(source.byteCount, FileHeader.byteCount))
    do throws(CheckpointError) {
      try FileHeader.checkSignature(head)
      return true
    } catch {
      if error.code != .signature { return true }
    }
    let tail = try source.read(
      Swift.max(0, source.byteCount - FileTrailer.byteCount)..<source.byteCount)
    return FileTrailer.isPresent(atEndOf: tail.rawSpan)
      || FileTrailer.isDraft(atEndOf: tail.rawSpan)
  }
}

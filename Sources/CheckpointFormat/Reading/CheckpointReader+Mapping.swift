extension CheckpointReader {
  /// Calls `body` with a stored tensor's bytes where they stand in the file, mapped into memory, without a copy.
  ///
  /// For more than one tensor or for longer, ``MappedCheckpoint`` keeps the mapping. Throws as
  /// ``MappedCheckpoint/bytes(of:checking:)``, `.argument` for a source that is no file, `.system`, and what `body`
  /// throws.
  public func withStoredBytes<Result>(
    of tensor: StoredTensor, checking: Bool = true,
    _ body: (RawSpan) throws(CheckpointError) -> Result
  ) throws(CheckpointError) -> Result {
    let mapped = try MappedCheckpoint(self)
    return try body(mapped.bytes(of: tensor, checking: checking))
  }
}

internal import CheckpointFormat

/// Typed access to what a checkpoint says of its model; each throws where a key is missing or holds
/// something else.
extension CheckpointMetadata {
  func string(_ key: String) throws(TransformerError) -> String {
    guard case .string(let value)? = self[key] else { throw missing(key, "a text") }
    return value
  }

  func integer(_ key: String) throws(TransformerError) -> Int {
    guard case .integer(let value)? = self[key] else { throw missing(key, "a whole number") }
    return Int(value)
  }

  func float(_ key: String) throws(TransformerError) -> Double {
    guard case .float(let value)? = self[key] else { throw missing(key, "a number") }
    return value
  }

  func boolean(_ key: String) throws(TransformerError) -> Bool {
    guard case .boolean(let value)? = self[key] else { throw missing(key, "a boolean") }
    return value
  }

  func strings(_ key: String) throws(TransformerError) -> [String] {
    guard case .strings(let value)? = self[key] else { throw missing(key, "a list of texts") }
    return value
  }

  /// One of an enumeration's names.
  func choice<Choice: RawRepresentable<String>>(_ key: String, as type: Choice.Type)
    throws(TransformerError) -> Choice
  {
    let name = try string(key)
    guard let choice = Choice(rawValue: name) else {
      throw .malformedCheckpoint("its \(key) is unknown here: \(Escaping.escapeShortened(name))")
    }
    return choice
  }

  private func missing(_ key: String, _ kind: String) -> TransformerError {
    .malformedCheckpoint(self[key] == nil ? "it has no \(key)" : "its \(key) is not \(kind)")
  }
}

/// A value that a checkpoint keeps under a key.
public enum MetadataValue: Sendable, Equatable {
  /// Text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A number.
  case float(Double)
  /// A yes or no.
  case boolean(Bool)
  /// A list of texts.
  case strings([String])
}

/// Keys and values, as a checkpoint keeps them, with typed access.
public struct Metadata: Sendable, Equatable {
  /// The pairs. No key comes twice.
  public private(set) var values: [String: MetadataValue]

  /// These pairs.
  public init(_ values: [String: MetadataValue] = [:]) { self.values = values }

  /// The value of a key.
  public subscript(key: String) -> MetadataValue? {
    get { values[key] }
    set { values[key] = newValue }
  }

  /// Takes over the pairs of another one, whose values win.
  public mutating func merge(_ other: Metadata) { values.merge(other.values) { $1 } }

  /// The text under a key; throws if there is none or it is something else.
  public func string(_ key: String) throws(TransformerError) -> String {
    guard case .string(let value) = values[key] else { throw missing(key, "a text") }
    return value
  }

  /// The whole number under a key; throws if there is none or it is something else.
  public func integer(_ key: String) throws(TransformerError) -> Int {
    guard case .integer(let value) = values[key] else { throw missing(key, "a whole number") }
    return value
  }

  /// The number under a key; throws if there is none or it is something else.
  public func float(_ key: String) throws(TransformerError) -> Double {
    guard case .float(let value) = values[key] else { throw missing(key, "a number") }
    return value
  }

  /// The yes or no under a key; throws if there is none or it is something else.
  public func boolean(_ key: String) throws(TransformerError) -> Bool {
    guard case .boolean(let value) = values[key] else { throw missing(key, "a boolean") }
    return value
  }

  /// The list of texts under a key; throws if there is none or it is something else.
  public func strings(_ key: String) throws(TransformerError) -> [String] {
    guard case .strings(let value) = values[key] else { throw missing(key, "a list of texts") }
    return value
  }

  /// One of an enumeration's names under a key; throws if there is none or it is unknown.
  func choice<Choice: RawRepresentable<String>>(_ key: String, as type: Choice.Type)
    throws(TransformerError) -> Choice
  {
    let name = try string(key)
    guard let choice = Choice(rawValue: name) else {
      throw .malformedCheckpoint("\(key) is unknown to this version: \(name)")
    }
    return choice
  }

  private func missing(_ key: String, _ kind: String) -> TransformerError {
    .malformedCheckpoint(
      values[key] == nil ? "it has no \(key)" : "its \(key) is not \(kind)")
  }
}

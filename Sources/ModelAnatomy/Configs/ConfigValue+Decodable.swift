extension ConfigValue: Decodable {
  /// Takes a value of any kind.
  ///
  /// - Throws: what the decoder throws for a value that is none of JSON's, such as a number beyond
  ///   binary64.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .string(value)
    } else if let value = try? container.decode([ConfigValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: ConfigValue].self))
    }
  }
}

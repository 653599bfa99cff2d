/// An object of JSON whose keys come from a file: told apart by their bytes, which a dictionary of Swift would not do.
struct JSONObject<Value: Encodable>: Encodable {
  private let members: [(key: String, value: Value)]

  init(_ members: [(key: String, value: Value)]) {
    self.members = members
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: JSONKey.self)
    for (key, value) in members {
      try container.encode(value, forKey: JSONKey(stringValue: key))
    }
  }
}

/// A key that comes from a file.
struct JSONKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) { nil }
}

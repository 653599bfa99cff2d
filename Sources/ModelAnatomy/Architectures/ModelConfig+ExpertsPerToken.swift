extension ModelConfig {
  /// How many experts of a mixture work on a token: what the config says by whichever key, else the default of its
  /// model type; nil for other models.
  public var expertsPerToken: Int? {
    if let stated = statedExpertsPerToken { return stated }
    guard let type = try? modelType else { return nil }
    return TableExpansion.expertsPerToken(ofType: type, self, in: .shared)
  }
}

extension TableExpansion {
  /// How many experts work on a token by the defaults of a type, or of the models within it.
  fileprivate static func expertsPerToken(
    ofType type: String, _ config: ModelConfig, in library: TableLibrary, depth: Int = 0
  ) -> Int? {
    guard depth < 4, let table = library.table(ofType: type) else { return nil }
    let scope = ConfigScope(config, table: table, modelType: type, head: "")
    if case .integer(let number)? = try? scope.value("num_experts_per_tok", depth: 0), number > 0 {
      return number
    }
    for case .submodel(let model) in table.body {
      var inner = config
      if let key = model.configKey {
        let found = (try? scope.value(key, depth: 0)) ?? .null
        inner = if case .object(let values) = found { ModelConfig(values) } else { [:] }
      }
      let type = model.isNamedByConfig ? try? inner.modelType : nil
      if let number = expertsPerToken(
        ofType: type ?? model.target, inner, in: library, depth: depth + 1)
      {
        return number
      }
    }
    return nil
  }
}

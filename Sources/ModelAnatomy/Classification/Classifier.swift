/// Puts together what the rules, the file's own labels and the name say of one tensor.
enum Classifier {
  static func classify(
    _ tensor: TensorFacts, entry: RuleIndex.Entry?, name: NameTable.UniqueName,
    numbers: ArraySlice<Int>, stacks: StackResolution
  ) -> TensorClassification {
    let labels = tensor.labels
    let rule = entry?.rule ?? name.commonRule
    let recorded = labels?.component.flatMap { $0 == .other ? nil : $0 }
    let component = recorded ?? rule?.component ?? .other
    let isBuffer = component == .buffer
    let role = name.ending.role == .other && entry != nil ? .weight : name.ending.role
    let agrees = recorded == nil || recorded == rule?.component
    let depth = entry?.pattern.hasDepth == true ? numbers.first : nil
    return TensorClassification(
      layer: labels?.layer ?? layer(of: tensor.name, dropping: isBuffer ? 0 : name.ending.length),
      depth: labels?.depth ?? depth,
      stack: labels?.stack ?? entry.map(stacks.stack(of:)) ?? .shared,
      component: component,
      role: labels?.role ?? (isBuffer ? .other : role),
      family: rule.map { _ in entry.map { Family.all[$0.family].name } ?? Family.common.name },
      parts: agrees ? rule?.parts ?? [component] : [component],
      expert: entry?.pattern.hasExpert == true ? numbers.last : nil,
      kind: nil,
      exclusion: exclusion(of: tensor, component: component, role: name.ending.role, rule: rule),
      fixed: rule.flatMap { if case .fixed(let reason) = $0.remark { reason } else { nil } })
  }

  private static func layer(of name: String, dropping ending: Int) -> String {
    ending == 0 ? name : String(name.utf8.dropLast(ending)) ?? name
  }

  private static func exclusion(
    of tensor: TensorFacts, component: Component, role: Role, rule: Rule?
  ) -> ExclusionReason? {
    if let owner = tensor.alias { return .sameTensor(as: owner, evidence: .alias) }
    if tensor.group != .model { return .group(tensor.group) }
    switch rule?.remark {
    case .buffer(let what)?: return .buffer(what)
    case .unused(let why)?: return .unused(why)
    default: break
    }
    if component == .buffer { return .buffer("recorded as such in the file") }
    if role == .scale { return .quantizationScale }
    return component == .other && tensor.numbers == .integer ? .integers : nil
  }
}

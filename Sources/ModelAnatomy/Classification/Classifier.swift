/// Puts together what the rules, the file's own labels and the name say of one tensor.
enum Classifier {
  static func classify(
    _ tensor: TensorFacts, entry: RuleIndex.Entry?, name: NameTable.UniqueName,
    numbers: ArraySlice<Int>, stacks: StackResolution, guess: Inference.Guess?
  ) -> TensorClassification {
    let labels = tensor.labels
    let rule = entry?.rule ?? name.commonRule
    let recorded = labels?.component.flatMap { $0 == .other ? nil : $0 }
    let component = recorded ?? rule?.component ?? guess?.component ?? .other
    let layer = layer(of: tensor.name, dropping: component == .buffer ? 0 : name.ending.length)
    let isBuffer = component == .buffer
    let isNamed = entry != nil || guess != nil && !isBuffer
    let role = role(of: tensor, ending: name.ending.role, isNamed: isNamed)
    let agrees = recorded == nil || recorded == rule?.component
    let depth =
      entry?.pattern.hasDepth == true || entry == nil && guess != nil ? numbers.first : nil
    return TensorClassification(
      layer: labels?.layer ?? layer,
      depth: labels?.depth ?? depth,
      stack: labels?.stack ?? entry.map(stacks.stack(of:)) ?? stacks.stack(ofName: tensor.name),
      component: component,
      role: labels?.role ?? (isBuffer ? .other : role),
      family: rule.map { _ in entry.map { Family.all[$0.family].name } ?? Family.common.name },
      evidence: evidence(
        recorded: recorded, rule: rule, entry: entry, guess: guess),
      parts: agrees ? rule?.parts ?? guess?.parts ?? [component] : [component],
      expert: entry?.pattern.hasExpert == true ? numbers.last : nil,
      kind: nil,
      exclusion: exclusion(of: tensor, component: component, rule: rule, recorded: recorded),
      fixed: rule.flatMap { if case .fixed(let reason) = $0.remark { reason } else { nil } })
  }

  private static func layer(of name: String, dropping ending: Int) -> String {
    ending == 0 ? name : String(name.utf8.dropLast(ending)) ?? name
  }

  private static func evidence(
    recorded: Component?, rule: Rule?, entry: RuleIndex.Entry?, guess: Inference.Guess?
  ) -> Evidence {
    if recorded != nil { return .recorded }
    if let entry { return .description(Family.all[entry.family].name) }
    if rule != nil { return .description(Family.common.name) }
    return guess.map { .inferred($0.reason) } ?? .none
  }

  /// A scale is one of packed weights only beside these; elsewhere it is a gain that is learned.
  private static func role(of tensor: TensorFacts, ending: Role, isNamed: Bool) -> Role {
    if case .part(let part, _) = tensor.storage { return part == .scales ? .scale : .other }
    return ending == .scale || ending == .other && isNamed ? .weight : ending
  }

  private static func exclusion(
    of tensor: TensorFacts, component: Component, rule: Rule?, recorded: Component?
  ) -> ExclusionReason? {
    if let owner = tensor.alias { return .sameTensor(as: owner, evidence: .alias) }
    if tensor.group != .model { return .group(tensor.group) }
    if case .part(let part, let weight) = tensor.storage { return .packing(part, of: weight) }
    switch rule?.remark {
    case .buffer(let what)?: return .buffer(what)
    case .unused(let why)?: return .unused(why)
    default: break
    }
    if component == .buffer {
      return .buffer(recorded == nil ? "by its name" : "recorded as such in the file")
    }
    return recorded == nil && rule == nil && tensor.numbers == .integer ? .integers : nil
  }
}

/// Puts together what the rules, the file's own labels and the name say of one tensor.
enum Classifier {
  static func classify(
    _ tensor: TensorFacts, entry: Family.Entry?, block: BlockRecognition.Found?,
    name: NameTable.UniqueName, numbers: ArraySlice<Int>, stacks: StackResolution,
    guess: Inference.Guess?, stackWord: Stack?, modalityWord: Modality?
  ) -> TensorClassification {
    let labels = tensor.labels
    let rule = entry?.rule ?? block?.entry.rule ?? name.commonRule
    let recorded = labels?.component.flatMap { $0 == .other ? nil : $0 }
    let component = recorded ?? rule?.component ?? guess?.component ?? .other
    let layer = layer(of: tensor.name, dropping: component == .buffer ? 0 : name.ending.length)
    let isBuffer = component == .buffer
    let isNamed = entry != nil || block != nil || guess != nil && !isBuffer
    let role = rule?.role ?? role(of: tensor, ending: name.ending.role, isNamed: isNamed)
    let agrees = recorded == nil || recorded == rule?.component
    let depth = depth(entry: entry, block: block, isGuessed: guess != nil, numbers: numbers)
    return TensorClassification(
      layer: labels?.layer ?? layer,
      depth: labels?.depth ?? depth,
      stack: labels?.stack ?? entry.map(stacks.stack(of:))
        ?? stackWord ?? block?.entry.stack ?? stacks.single,
      modality: entry?.rule.modality ?? modalityWord,
      component: component,
      role: labels?.role ?? (isBuffer ? .other : role),
      family: rule.map { _ in (entry ?? block?.entry)?.familyName ?? CommonNames.source },
      evidence: evidence(
        recorded: recorded, rule: rule, entry: entry, block: block, guess: guess),
      parts: agrees ? rule?.parts ?? guess?.parts ?? [component] : [component],
      expert: entry?.pattern.expertPlace.flatMap { number($0, of: numbers) } ?? block?.expert,
      kind: nil,
      exclusion: exclusion(of: tensor, component: component, rule: rule, recorded: recorded),
      fixed: rule.flatMap { if case .fixed(let reason) = $0.remark { reason } else { nil } })
  }

  private static func layer(of name: String, dropping ending: Int) -> String {
    ending == 0 ? name : String(name.utf8.dropLast(ending)) ?? name
  }

  private static func depth(
    entry: Family.Entry?, block: BlockRecognition.Found?, isGuessed: Bool,
    numbers: ArraySlice<Int>
  ) -> Int? {
    if let block { return block.depth }
    guard let entry else { return isGuessed ? numbers.first : nil }
    return entry.pattern.depthPlace.flatMap { number($0, of: numbers) }
  }

  private static func number(_ place: Int, of numbers: ArraySlice<Int>) -> Int? {
    place < numbers.count ? numbers[numbers.startIndex + place] : nil
  }

  private static func evidence(
    recorded: Component?, rule: Rule?, entry: Family.Entry?, block: BlockRecognition.Found?,
    guess: Inference.Guess?
  ) -> Evidence {
    if recorded != nil { return .recorded }
    if let entry { return .description(entry.familyName) }
    if let block { return .block(block.entry.familyName) }
    if rule != nil { return .description(CommonNames.source) }
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

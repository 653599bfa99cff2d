/// A tensor among its neighbours, with what its surroundings say prepared.
struct InferredPlace {
  /// What the nearest module that says anything is.
  enum Context: Equatable {
    case attention, linearAttention, feedForward, expert, mixer, projector, pooler
  }

  let name: Neighbours.Name
  let shape: [Int]
  /// The place in a sequence, of a layer that is known by a number alone.
  let number: Int?
  let neighbours: Neighbours
  /// The innermost module: the layer itself.
  let leaf: NamePart
  /// The last part of the name, the role apart or not.
  let last: NamePart
  /// The number of dimensions, those of size one apart if there are more than two.
  let rank: Int
  private(set) var context: Context?
  /// The position among the modules of the one that gave the context, and its word.
  private(set) var contextIndex: Int?
  private(set) var contextWord = ""
  /// Whether the surroundings belong to a head.
  private(set) var headWord: String?

  init(_ name: Neighbours.Name, shape: [Int], number: Int?, neighbours: Neighbours) {
    self.name = name
    self.shape = shape
    self.number = number
    self.neighbours = neighbours
    leaf = name.modules.last ?? NamePart("")
    last = name.parts.last { $0.text != "#" } ?? leaf
    rank = shape.count > 2 ? shape.filter { $0 > 1 }.count : shape.count
    findContext()
    headWord = WordLists.head.word(in: name.modules)
  }

  /// The modules from the one that gave the context inwards.
  var inner: ArraySlice<NamePart> { name.modules[(contextIndex ?? name.modules.count)...] }

  /// The modules below the one that gave the context; the layer itself if there are none.
  var below: ArraySlice<NamePart> {
    guard let index = contextIndex, index + 1 < name.modules.count else {
      return name.modules.suffix(1)
    }
    return name.modules[(index + 1)...]
  }

  /// The innermost module whose name says more than that there is a layer, and those in it.
  var tellingTail: ArraySlice<NamePart> {
    let index = name.modules.lastIndex { !WordLists.generic.matches($0) }
    guard let index, index > 0 else { return name.modules.suffix(1) }
    return name.modules[max(index, name.modules.count - 2)...]
  }

  var isConvolution: Bool { shape.count >= 3 }

  func has(_ list: WordList) -> String? { list.word(in: name.modules) }

  /// The path of the module that holds the layer.
  var parentPath: String {
    guard let dot = name.path.lastIndex(of: ".") else { return "" }
    return String(name.path[..<dot])
  }

  var siblings: [String: Neighbours.Child] { neighbours.children(of: parentPath) }

  /// Whether the layer itself has a matrix.
  var hasMatrix: Bool { siblings[String(lastPathPart)]?.weight != nil }

  var lastPathPart: Substring {
    name.path.lastIndex(of: ".").map { name.path[name.path.index(after: $0)...] } ?? name.path[...]
  }

  /// The shape of the layer's matrix.
  var matrix: [Int]? {
    shape.count >= 2 ? shape : siblings[String(lastPathPart)]?.weight
  }

  private mutating func findContext() {
    let modules = name.modules
    for index in modules.indices.reversed() {
      let part = modules[index]
      let isNorm = WordLists.normalization.matches(part)
      if let found = context(of: part, at: index, isNorm: isNorm) {
        (context, contextWord) = found
        contextIndex = index
        break
      }
    }
    guard context == .feedForward || context == .expert else { return }
    if context == .feedForward { lookOutwards() }
    let isShared = has(WordLists.sharedExperts) != nil
    if context == .feedForward, !isShared, let word = has(WordLists.experts) {
      (context, contextWord) = (.expert, word)
    }
    if context == .expert, isShared { context = .feedForward }
  }

  /// A small network inside a projector projects; one with stacked experts is a mixture.
  private mutating func lookOutwards() {
    guard let inner = contextIndex else { return }
    for index in (0..<inner).reversed()
    where name.numbersBefore[index] == 0 && name.numbersBefore[inner] == 0 {
      if WordLists.attention.matches(name.modules[index]) { break }
      if let word = WordLists.projector.word(in: name.modules[index]) {
        (context, contextWord, contextIndex) = (.projector, word, index)
        return
      }
    }
    if shape.count == 3, shape.allSatisfy({ $0 > 16 }) || shape.count == 3 && hasRouterBeside {
      context = .expert
    }
  }

  private var hasRouterBeside: Bool { siblings.keys.contains { $0.contains("router") } }

  private func context(
    of part: NamePart, at index: Int, isNorm: Bool
  ) -> (Context, String)? {
    if let word = WordLists.sharedExperts.word(in: part) { return (.feedForward, word) }
    if let word = WordLists.experts.word(in: part),
      index < name.modules.count - 1 || rank >= 2 || name.path.contains("#.#")
    {
      return (.expert, word)
    }
    if WordLists.mixture.matches(part), shape.count == 3, shape.allSatisfy({ $0 > 1 }) {
      return (.expert, part.text)
    }
    if isNorm { return nil }
    if let word = WordLists.linearAttention.word(in: part) { return (.linearAttention, word) }
    if let word = WordLists.mixer.word(in: part), let sign = mixerSign(part, at: index) {
      return (.mixer, sign.isEmpty ? word : sign)
    }
    if let word = WordLists.attention.word(in: part), !WordLists.pooler.matches(part) {
      return (.attention, word)
    }
    if let word = WordLists.feedForward.word(in: part) { return (.feedForward, word) }
    if let word = WordLists.projector.word(in: part), !part.text.hasPrefix("embed_tokens") {
      return (.projector, word)
    }
    if let word = WordLists.pooler.word(in: part), shape.count < 3 { return (.pooler, word) }
    return nil
  }

  /// What shows that a module with a mixer's name is one: its name, or a tensor that only those have.
  private func mixerSign(_ part: NamePart, at index: Int) -> String? {
    if part.words.contains("token") || part.words.contains("channel") { return nil }
    if WordLists.surelyMixer.matches(part), index > 0 { return part.text }
    var path: [Substring] = []
    var modules = 0
    for piece in name.path.split(separator: ".") {
      path.append(piece)
      if piece != "#" { modules += 1 }
      if modules == index + 1 { break }
    }
    let children = neighbours.children(of: path.joined(separator: "."))
    if let sign = children.keys.sorted().first(where: WordLists.mixerSigns.contains) {
      return sign
    }
    guard children["in_proj"] != nil, children["out_proj"] != nil else { return nil }
    return children.keys.sorted().first { $0.contains("conv") }
  }
}

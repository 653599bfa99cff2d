import CheckpointFormat
import ModelAnatomy

/// The parameters of a model by modules: what names have in common up to a point.
///
/// Says where parameters are in a network whose architecture nobody knows.
struct ModuleTree {
  /// All tensors whose names begin alike.
  struct Module {
    let name: String
    var parameters = 0
    var tensors = 0
  }

  /// No more modules are shown than people can tell apart.
  private static let most = 24
  /// Real names have fewer parts.
  private static let mostOpened = 100

  /// The modules, none inside another, in the order of the file.
  let modules: [Module]

  /// Divides the tensors that count and of which `isMeant` says so.
  init(_ anatomy: Anatomy, where isMeant: (TensorClassification) -> Bool = { _ in true }) {
    let tensors = zip(anatomy.tensors, anatomy.classifications)
      .filter { $1.exclusion == nil && isMeant($1) }
      .map { (name: $0.0.name, parameters: $0.0.elements) }
    let all = tensors.reduce(0) { $0 &+ $1.parameters }
    var modules = Self.split(tensors, after: nil)
    var opened = 0
    // One alone says nothing; then the largest are opened, as long as there is room.
    while modules.count < Self.most, opened < Self.mostOpened {
      let order = modules.indices.sorted { modules[$0].parameters > modules[$1].parameters }
      let next = order.first { index in
        let module = modules[index]
        guard modules.count == 1 || module.parameters > all / 8 else { return false }
        let inner = Self.split(tensors, after: module.name)
        return !inner.isEmpty && modules.count + inner.count - 1 <= Self.most
      }
      guard let next else { break }
      modules.replaceSubrange(next...next, with: Self.split(tensors, after: modules[next].name))
      opened += 1
    }
    self.modules = modules
  }

  /// The modules whose names go on from a prefix; none where no name goes on. A name may begin with a dot, so that the
  /// first module is called "".
  private static func split(
    _ tensors: [(name: String, parameters: Int)], after prefix: String?
  ) -> [Module] {
    let start = prefix.map { $0 + "." } ?? ""
    var modules: [Module] = []
    var places: [String: Int] = [:]
    for tensor in tensors where tensor.name.utf8.starts(with: start.utf8) {
      let rest = tensor.name.utf8.dropFirst(start.utf8.count)
      let word = rest.prefix { $0 != UInt8(ascii: ".") }
      let name = start + String(decoding: word, as: UTF8.self)
      let place = places[name] ?? modules.count
      if place == modules.count {
        places[name] = place
        modules.append(Module(name: name))
      }
      // No overflow: part of a sum that the tally has checked.
      modules[place].parameters += tensor.parameters
      modules[place].tensors += 1
    }
    return modules
  }
}

/// Modules as areas and as a table.
struct ModuleView {
  private static let colours = ["a1", "f1", "e1", "c2", "h", "x2", "n", "a4", "e3", "f3"]

  private let modules: [ModuleTree.Module]
  private let total: Int

  init(_ tree: ModuleTree, total: Int) {
    modules = tree.modules
    self.total = total
  }

  private func colour(_ number: Int) -> String { Self.colours[number % Self.colours.count] }

  /// The areas within a rectangle, whose corner is that of the element that holds them.
  func areas(in whole: Treemap.Rectangle) -> String {
    let places = Treemap.layout(modules.map { Double($0.parameters) }, in: whole)
    return zip(modules, places).enumerated().map { number, pair in
      let (module, place) = pair
      guard place.width > 0 else { return "" }
      let name = HTML.text(module.name)
      let numbers = Self.numbers(module.parameters, of: total)
      return TreemapView.open(
        place, in: whole, "part \(colour(number))", title: "\(name): \(numbers)")
        + "<div class=\"label\"><b>\(name)</b><br>\(numbers)</div></div>\n"
    }.joined()
  }

  static func numbers(_ parameters: Int, of total: Int) -> String {
    "\(Figures.grouped(parameters)), \(Figures.share(parameters, of: total))"
  }

  /// A row for each module.
  var table: String {
    let rows = modules.enumerated().map { number, module in
      HTML.row([
        "<span class=\"key \(colour(number))\"></span>" + HTML.text(module.name),
        Figures.grouped(module.parameters), Figures.share(module.parameters, of: total),
        Figures.grouped(module.tensors),
      ])
    }
    return HTML.table(
      "Modules",
      columns: [("module", false), ("parameters", true), ("share", true), ("tensors", true)],
      rows: rows.joined())
  }
}

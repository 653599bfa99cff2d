import ModelAnatomy

/// Two models side by side, as one page of HTML.
struct ComparisonPage {
  private let models: [DrawnModel]

  init(_ first: DrawnModel, _ second: DrawnModel) {
    models = [first, second]
  }

  /// The page.
  func html() throws -> String {
    let title = models.map(\.title).joined(separator: " and ")
    let tables = models.map { ModelTables($0, statistics: [:]) }
    let memory = try models.map { try MemorySection($0).html }
    func pair(_ halves: [String]) -> String {
      let parts = zip(models, halves).map { model, half in
        "<div>\n<p><b>\(model.title)</b></p>\n\(half)</div>\n"
      }
      return "<div class=\"pair\">\n\(parts.joined())</div>\n"
    }
    return ReportPage.page(
      title: title,
      body: """
        <h1>\(title)</h1>
        \(pair(models.map { ReportPage.summary(of: $0) }))\(try comparison())
        \(pair(zip(models, tables).map { ReportPage.drawing(of: $0) + ReportPage.layers(of: $0) + $1.parts }))
        \(pair(memory))\(pair(tables.map { $0.exclusions + $0.layers + $0.tensors }))
        """)
  }

  /// Parameters by stack and component, one model beside the other.
  private func comparison() throws -> String {
    // Divided, so that query, key and value stand beside one another however they are stored.
    let counts = try models.map { model in
      Dictionary(
        uniqueKeysWithValues: try SplitTally(of: model.anatomy).byPlace
          .map { ($0.key, $0.count.parameters) })
    }
    var rows = HTML.row(
      cells("all", models.map(\.total), "f1"), attributes: "class=\"stack\"")
    for stack in Stack.allCases {
      for component in Component.allCases {
        let place = Place(stack: stack, component: component)
        let found = counts.map { $0[place] ?? 0 }
        guard found.contains(where: { $0 > 0 }) else { continue }
        rows += HTML.row(
          cells(
            "\(stack.rawValue) \(component.rawValue)", found, PageStyle.colour(of: component)))
      }
    }
    let titles = models.flatMap { [($0.title, true), ("share", true)] }
    return "<h2>Part by part</h2>\n"
      + HTML.table(
        "Parameters of both models", columns: [("part", false)] + titles + [("times", true)],
        rows: rows)
  }

  private func cells(_ name: String, _ counts: [Int], _ colour: String) -> [String] {
    let ratio =
      counts[0] > 0 && counts[1] > 0
      ? Figures.decimal(Double(counts[1]) / Double(counts[0]), 2) : "–"
    let numbers = zip(models, counts).flatMap { model, count in
      count == 0 ? ["–", ""] : [Figures.grouped(count), Figures.share(count, of: model.total)]
    }
    return ["<span class=\"key \(colour)\"></span>" + name] + numbers + [ratio]
  }
}

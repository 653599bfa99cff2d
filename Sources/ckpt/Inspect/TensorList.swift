import ModelAnatomy

/// What of the tensors is shown, and how.
struct TensorList {
  var sorting: TensorSorting?
  /// At most so many lines.
  var limit: Int?
  /// What is said of each; nil for what tells tensors of the file apart.
  var columns: [TensorColumn]?
  /// Whether equal blocks are shown as one.
  var folds = false

  /// The table, and what it leaves out.
  func lines(of tensors: [InspectionReport.Tensor], inOrder order: [Int]) -> [String] {
    guard !tensors.isEmpty else { return [] }
    let rows = sortedRows(of: tensors, inOrder: order)
    let shown = rows.prefix(limit ?? rows.count)
    let isFolded = shown.contains { $0.members.count > 1 }
    var columns = columns ?? Self.columns(for: tensors)
    var table = table(of: shown, tensors, columns, isFolded: isFolded)
    // A name that is cut says less than a column.
    while let limit = Terminal.outputWidth, self.columns == nil, table.width > limit,
      let last = columns.lastIndex(where: { Self.dispensable.contains($0) })
    {
      columns.remove(at: last)
      table = self.table(of: shown, tensors, columns, isFolded: isFolded)
    }
    var lines = table.lines
    if shown.count < rows.count {
      lines.append("and \(Figures.grouped(rows.count - shown.count)) more")
    }
    if isFolded {
      lines.append(Style.faint("Equal blocks are folded; --no-fold lists every tensor."))
    }
    return lines
  }

  private static let dispensable: [TensorColumn] = [.size, .ratio]

  private func table(
    of rows: ArraySlice<TensorRow>, _ tensors: [InspectionReport.Tensor],
    _ columns: [TensorColumn], isFolded: Bool
  ) -> Table {
    // A row of one cell would be a heading.
    let filling = columns.count == 1 ? [""] : []
    var table = Table(
      columns.map { ($0.title(isFolded: isFolded), $0.alignment) } + filling.map { ($0, .left) })
    for row in rows {
      let members = row.members.map { tensors[$0] }
      let name = row.name.written
      table.add(columns.map { $0.text(of: members, named: name) } + filling)
    }
    return table
  }

  /// The tensors that programs see: in the order of the file unless another is asked for, and no more than asked for.
  func selected(
    from tensors: [InspectionReport.Tensor], inOrder order: [Int]
  ) -> [InspectionReport.Tensor] {
    guard sorting != nil || limit != nil else { return tensors }
    var list = self
    list.folds = false
    return list.sortedRows(of: tensors, inOrder: order).prefix(limit ?? tensors.count)
      .map { tensors[$0.members[0]] }
  }

  private func sortedRows(
    of tensors: [InspectionReport.Tensor], inOrder order: [Int]
  ) -> [TensorRow] {
    let unordered = order.map { position in
      let tensor = tensors[position]
      let form = "\(tensor.dtype) \(Figures.shape(tensor.shape)) \(tensor.remarks)"
      return TensorRow(name: NumberedName(tensor.name), form: form, members: [position])
    }
    let rows = folds ? unordered.inNaturalOrder.folded : unordered.inNaturalOrder
    return switch sorting {
    case nil: rows
    case .size: rows.sorted { tensors[$0.members[0]].bytes > tensors[$1.members[0]].bytes }
    case .name: NaturalOrder.sorted(rows) { $0.name.text }
    case .file: rows.sorted { $0.members[0] < $1.members[0] }
    }
  }

  /// What can differ from tensor to tensor: nothing about compression where there is none.
  private static func columns(for tensors: [InspectionReport.Tensor]) -> [TensorColumn] {
    var columns: [TensorColumn] = [.name, .type, .shape, .size]
    let isMeasured = tensors.contains { $0.entropyBytes != nil }
    if isMeasured || tensors.contains(where: { $0.codec != "stored" }) { columns.append(.ratio) }
    if isMeasured { columns += [.bound, .above] }
    if tensors.contains(where: { !$0.remarks.isEmpty }) { columns.append(.remarks) }
    return columns
  }
}

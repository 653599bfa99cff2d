import ArgumentParser
import CheckpointFormat

/// What the list of tensors can say of each.
enum TensorColumn: String, CaseIterable {
  case name, type, shape, size, bytes, parameters, stored, ratio, bound, above, codec, component,
    stack, layer, role, group, file, offset, remarks

  /// The title over the column; `isFolded` where some lines are of several tensors.
  func title(isFolded: Bool) -> String {
    switch self {
    case .name: "tensor"
    case .size where isFolded: "size each"
    case .bytes where isFolded: "bytes each"
    case .parameters where isFolded: "parameters each"
    case .remarks: ""
    default: rawValue
    }
  }

  var alignment: Table.Alignment {
    switch self {
    case .size, .bytes, .parameters, .stored, .ratio, .bound, .above, .offset: .right
    default: .left
    }
  }

  /// What a line says of its tensors. Sums where shares of bytes are told; elsewhere what all of them say.
  func text(of tensors: [InspectionReport.Tensor], named name: String) -> String {
    switch self {
    case .name: return Escaping.escape(name)
    case .ratio, .bound, .above: return share(of: tensors)
    default:
      guard let first = tensors.first else { return "" }
      let text = text(of: first)
      return tensors.dropFirst().allSatisfy { self.text(of: $0) == text } ? text : "varies"
    }
  }

  private func text(of tensor: InspectionReport.Tensor) -> String {
    switch self {
    case .name: Escaping.escape(tensor.name)
    case .type: Escaping.escape(tensor.dtype)
    case .shape: Figures.shape(tensor.shape)
    case .size: Figures.size(tensor.bytes)
    case .bytes: Figures.grouped(tensor.bytes)
    case .parameters: Figures.grouped(tensor.parameters)
    case .stored: Figures.grouped(tensor.storedBytes)
    case .ratio, .bound, .above: share(of: [tensor])
    case .codec: tensor.codec
    case .component: tensor.component
    case .stack: tensor.stack
    case .layer: Escaping.escape(tensor.layer)
    case .role: tensor.role
    case .group: Escaping.escape(tensor.group)
    case .file: Escaping.escape(tensor.file ?? "")
    case .offset: Figures.grouped(tensor.offset)
    case .remarks: tensor.remarks
    }
  }

  /// The share of their bytes that tensors take or need, or the points between these.
  private func share(of tensors: [InspectionReport.Tensor]) -> String {
    let owners = tensors.filter { $0.tiedTo == nil }
    let bytes = owners.reduce(0) { $0.addingClamped($1.bytes) }
    let stored = owners.reduce(0) { $0.addingClamped($1.storedBytes) }
    guard bytes > 0 else { return "" }
    if self == .ratio { return Figures.share(stored, of: bytes) }
    guard owners.allSatisfy({ $0.entropyBytes != nil }) else { return "" }
    let needed = owners.reduce(0) { $0.addingClamped($1.entropyBytes ?? 0) }
    return self == .bound
      ? Figures.share(needed, of: bytes)
      : Figures.decimal(Double(stored - needed) * 100 / Double(bytes), 2)
  }
}

extension InspectionReport.Tensor {
  /// What sets it apart: another name of a tensor, stored against another file, or no part of the model.
  var remarks: String {
    var remarks: [String] = []
    if let tiedTo { remarks.append("tied to \(Escaping.escape(tiedTo))") }
    switch base {
    case "same": remarks.append("as in \(Escaping.escape(file ?? "the base"))")
    case "difference": remarks.append("difference")
    default: break
    }
    if group != TensorLabels().group { remarks.append(Escaping.escape(group)) }
    return remarks.joined(separator: ", ")
  }
}

/// Columns on the command line: `name,shape,offset`.
struct TensorColumns: ExpressibleByArgument {
  let columns: [TensorColumn]

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let columns = words.compactMap { TensorColumn(rawValue: String($0)) }
    guard columns.count == words.count else { return nil }
    self.columns = columns
  }

  /// The names, for messages.
  static var allValueStrings: [String] { TensorColumn.allCases.map(\.rawValue) }
}

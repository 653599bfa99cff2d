/// A model's parameters and their gradients: two flat buffers with one table of names and shapes.
///
/// The entries follow each other in the order of the table, each on a multiple of 16 elements. What
/// lies between them is zero and stays so.
public final class Parameters: Sendable {
  /// The tensors, in the order of their offsets.
  public let entries: [ParameterEntry]

  /// Keeps both alive.
  private let memory: FloatMemory
  let values: FloatBuffer
  let gradients: FloatBuffer
  private let positions: [String: Int]

  fileprivate init(
    entries: [ParameterEntry], memory: FloatMemory, values: FloatBuffer, gradients: FloatBuffer
  ) {
    self.entries = entries
    self.memory = memory
    self.values = values
    self.gradients = gradients
    positions = Dictionary(
      entries.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of parameters, all tensors together. O(number of tensors).
  public var count: Int { entries.reduce(0) { $0 + $1.count } }

  /// The table's row of that name, if there is one. O(1).
  public func entry(named name: String) -> ParameterEntry? { positions[name].map { entries[$0] } }

  /// A copy of one tensor's values, of ``ParameterEntry/shape``, row-major.
  public func values(of entry: ParameterEntry) -> [Float] {
    values.slice(entry.offset, entry.count).array()
  }

  /// A copy of all values, as they lie in the flat buffer.
  var flatValues: [Float] { values.array() }

  /// A copy of one tensor's gradient, of ``ParameterEntry/shape``, row-major.
  public func gradient(of entry: ParameterEntry) -> [Float] {
    gradients.slice(entry.offset, entry.count).array()
  }

  /// Replaces one tensor's values, row-major, of which there must be ``ParameterEntry/count``.
  public func setValues(_ newValues: [Float], of entry: ParameterEntry) {
    values.slice(entry.offset, entry.count).copy(from: newValues)
  }

  /// Gives every parameter the value it begins with. The same seed gives the same values.
  public func initialize(seed: UInt64) {
    for (index, entry) in entries.enumerated() {
      let buffer = values.slice(entry.offset, entry.count)
      switch entry.initialization {
      case .zeros: buffer.fill(0)
      case .ones: buffer.fill(1)
      case .uniform(let bound):
        var random = RandomGenerator(seed: seed, stream: UInt64(index) << 32 | 0x1417)
        buffer.copy(
          from: (0..<entry.count).map { _ in bound * Float(2 * random.uniform() - 1) })
      }
    }
  }

  func clearGradients() { gradients.fill(0) }
}

/// One tensor of a model's parameters, as a layer holds it.
struct Parameter: Sendable {
  /// Of a matrix; a vector is one row.
  let rows: Int
  let columns: Int
  let value: FloatBuffer
  let gradient: FloatBuffer

  /// The value of a two-dimensional parameter.
  var matrix: Matrix { Matrix(value, rows: rows, columns: columns) }
}

/// Collects the parameters that layers declare, then takes the memory for all of them at once.
final class ParametersBuilder {
  private var entries: [ParameterEntry] = []
  private var end = 0
  private let memory = FloatMemory()
  private let values: FloatStorage
  private let gradients: FloatStorage

  init() {
    values = memory.laidOutLater()
    gradients = memory.laidOutLater()
  }

  func declare(
    _ role: String, shape: [Int], in labels: LayerLabels, _ initialization: Initialization
  ) -> Parameter {
    let entry = ParameterEntry(
      name: "\(labels.name).\(role)", layer: labels.name, component: labels.component,
      stack: labels.stack, role: role, depth: labels.depth, shape: shape, offset: end,
      initialization: initialization)
    entries.append(entry)
    end = (end + entry.count + 15) / 16 * 16
    return Parameter(
      rows: shape.count > 1 ? shape[0] : 1, columns: shape[shape.count - 1],
      value: values.buffer(entry.offset, entry.count),
      gradient: gradients.buffer(entry.offset, entry.count))
  }

  func build() -> Parameters {
    values.allocate(end)
    gradients.allocate(end)
    return Parameters(
      entries: entries, memory: memory, values: values.buffer(0, end),
      gradients: gradients.buffer(0, end))
  }
}

/// The names under which a layer's parameters are kept.
struct LayerLabels {
  let name: String
  let component: String
  let stack: String
  let depth: Int?
}

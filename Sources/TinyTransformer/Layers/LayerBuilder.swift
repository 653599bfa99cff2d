/// Where a layer stands in a model, and where it gets its parameters and its memory from.
struct LayerBuilder {
  /// What all layers of one model share while it is built.
  final class Resources {
    let parameters = ParametersBuilder()
    /// What all layers work in.
    let memory = FloatMemory()
    /// Memory that several layers use in turn, by purpose.
    var scratch: [String: FloatBuffer] = [:]
    /// The floats of the matrices that are packed at the same time.
    var packedCount = 0
    /// The largest scratch memory that any layer wants for each thread.
    var scratchCount = 0
    /// How many dropout layers there are.
    var dropouts: UInt64 = 0

    /// Sees to it that the weights of layers with the same input can be packed together.
    func reservePacked(for layers: [Linear]) {
      packedCount = max(packedCount, layers.reduce(0) { $0 + $1.packedCount })
    }
  }

  let resources: Resources
  /// The largest batch, B.
  let batch: Int
  /// The longest sequence, T.
  private(set) var length: Int
  private(set) var path: String
  private(set) var stack: String
  private(set) var depth: Int?

  init(resources: Resources, batch: Int, length: Int, path: String, stack: String) {
    self.resources = resources
    self.batch = batch
    self.length = length
    self.path = path
    self.stack = stack
  }

  /// The builder of a part of this one.
  func part(_ name: String, depth: Int? = nil, stack: String? = nil) -> LayerBuilder {
    var part = self
    part.path = path.isEmpty ? name : "\(path).\(name)"
    part.depth = depth ?? self.depth
    part.stack = stack ?? self.stack
    return part
  }

  /// The same place with activations of another length.
  func with(length: Int) -> LayerBuilder {
    var other = self
    other.length = length
    return other
  }

  func labels(component: String) -> LayerLabels {
    LayerLabels(name: path, component: component, stack: stack, depth: depth)
  }

  /// Memory of a layer's own for activations (B, T, `width`).
  func activations(_ width: Int) -> Tensor {
    resources.memory.zeros(batch: batch, length: length, width: width)
  }

  /// Memory for (B, T, `width`) that layers with the same `purpose` use one after the other.
  func sharedActivations(_ width: Int, for purpose: String) -> Tensor {
    let count = batch * length * width
    let key = "\(purpose) \(batch) \(length) \(width)"
    let buffer = resources.scratch[key] ?? resources.memory.zeros(count)
    resources.scratch[key] = buffer
    return Tensor(buffer: buffer, batch: batch, length: length, width: width)
  }
}

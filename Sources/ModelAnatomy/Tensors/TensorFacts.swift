/// What is known of a tensor without its values.
public struct TensorFacts: Sendable, Hashable {
  /// The tensor's name, whole.
  public var name: String
  /// The dimensions, in the order of the file; none for a scalar.
  public var shape: [Int]
  /// The number of elements: the product of the dimensions.
  public var elements: Int
  /// What kind of numbers it holds.
  public var numbers: NumberKind
  /// What it is stored for.
  public var group: TensorGroup
  /// The tensor that this is another name of, if the file says so.
  public var alias: String?
  /// What the file itself says of it.
  public var labels: RecordedLabels?
  /// How the file stores an element; nil for a tensor of no file.
  public var type: ElementType?
  /// Whether the values stand as they are; ``Packing`` finds out.
  public var storage: TensorStorage

  /// A tensor as a file describes it.
  ///
  /// Nothing is checked here; ``Tally`` refuses negative counts.
  public init(
    name: String, shape: [Int], elements: Int, numbers: NumberKind = .floatingPoint,
    group: TensorGroup = .model, alias: String? = nil, labels: RecordedLabels? = nil,
    type: ElementType? = nil, storage: TensorStorage = .plain
  ) {
    self.name = name
    self.shape = shape
    self.elements = elements
    self.numbers = numbers
    self.group = group
    self.alias = alias
    self.labels = labels
    self.type = type
    self.storage = storage
  }

  /// The product of dimensions, 1 for none.
  ///
  /// - Throws: ``TallyError`` with the tensor's name, if a dimension is negative or the product does
  ///   not fit 64 bits.
  public static func elements(of shape: [Int], name: String) throws(TallyError) -> Int {
    var product = 1
    for dimension in shape {
      guard dimension >= 0 else { throw .negativeCount(tensor: name) }
      let (partial, overflow) = product.multipliedReportingOverflow(by: dimension)
      guard !overflow else { throw .countOverflow(tensor: name) }
      product = partial
    }
    return product
  }
}

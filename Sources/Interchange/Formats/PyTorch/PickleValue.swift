internal import CheckpointFormat

/// What a pickle's operations make. Lists, tuples, dictionaries and tensors stand in a ``PickleHeap``, so that neither
/// depth nor cycles of what they hold cost stack or memory when they end.
enum PickleValue: Sendable {
  case none
  case boolean(Bool)
  case integer(Int64)
  case float(Double)
  case text(String)
  /// A value of no use here, in a word, such as bytes or an integer of more than 64 bits.
  case opaque(String)
  /// An object of a class that is not known, which was not made.
  case object(Int)
  case sequence(Int, isTuple: Bool)
  case dictionary(Int)
  // Indirect, so that the many small values do not take the room of these few.
  indirect case global(PickleGlobal)
  indirect case storage(StorageReference)
  case tensor(Int)

  /// What an error calls it.
  var kind: String {
    switch self {
    case .none: "None"
    case .boolean: "a boolean"
    case .integer: "a number"
    case .float: "a number"
    case .text: "a string"
    case .opaque(let word): word
    case .object: "an object"
    case .sequence(_, let isTuple): isTuple ? "a tuple" : "a list"
    case .dictionary: "a dictionary"
    case .global(let global): global.name
    case .storage: "a storage"
    case .tensor: "a tensor"
    }
  }
}

/// An object that a pickle would have Python make: what is called for it, and what that would be given.
struct PickledObject: Sendable {
  let name: String
  var contents: [PickleValue]
}

/// Data that tensors are views of, as a pickle names it.
struct StorageReference: Sendable {
  /// The name of the member in the folder `data`, or of the data in a legacy file.
  let key: String
  /// The type of its elements; nil where it is told with each tensor.
  let dataType: DataType?
  /// Elements, or bytes where the type is nil.
  let count: Int
  /// Which of them are meant, in a legacy file that names a part.
  let part: Range<Int>

  /// All of the data.
  init(key: String, dataType: DataType?, count: Int) {
    self.init(key: key, dataType: dataType, count: count, part: 0..<count)
  }

  /// A part of the data.
  init(key: String, dataType: DataType?, count: Int, part: Range<Int>) {
    self.key = key
    self.dataType = dataType
    self.count = count
    self.part = part
  }
}

/// A tensor as a pickle describes it: a view of a storage.
struct PickledTensor: Sendable {
  let storage: StorageReference
  let dataType: DataType
  /// Elements of the storage before the first.
  let offset: Int
  let shape: [Int]
  /// Elements between neighbours along each dimension.
  let strides: [Int]
  /// What belongs to it besides: attributes, or how its codes are scaled.
  var attributes: PickleValue = .none
  /// Which of the numbers are to be negated.
  var signs = SignChange()
}

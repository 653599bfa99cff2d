/// What all models of an architecture hold, as its table says.
///
/// The form of tables is described in the article on architectures.
struct ArchitectureTable: Sendable {
  /// What a tensor is besides its component.
  enum Kind: Sendable, Hashable {
    case parameter
    /// Stored, but not learned.
    case buffer(String)
    /// Computed and not learned, yet counted in published totals.
    case fixed(String)
    /// Stored, but no computation uses it.
    case unused(String)
    /// The same tensor as another one: always, if the config says so, or, where it is usual, unless
    /// the config says that it is not.
    case tied(String, condition: Expression?, isUsual: Bool)
  }

  /// Where something stands, as far as it is said.
  struct Branch: Sendable, Hashable {
    var stack: Stack?
    var modality: Modality?
  }

  /// A tensor, or many that a loop stands for.
  struct Tensor: Sendable {
    let name: TablePattern
    /// The dimensions; nil in tables that only name.
    let shape: [Expression]?
    /// The components that equal parts of the tensor are.
    let components: [Component]
    let role: Role?
    let kind: Kind
    let place: Branch
    let condition: Expression?
  }

  /// Lines under a common beginning of their names.
  struct Group: Sendable {
    let name: TablePattern
    let place: Branch
    let condition: Expression?
    var lines: [Line]
  }

  /// A model that another table describes.
  struct Submodel: Sendable {
    let name: TablePattern
    /// The architecture or model type; where `isNamedByConfig`, the one to take if the config names none.
    let target: String
    let isNamedByConfig: Bool
    /// The key of its config; nil if it reads the same.
    let configKey: String?
    let head: String?
    let place: Branch
    let condition: Expression?
  }

  enum Line: Sendable {
    case tensor(Tensor)
    case group(Group)
    case submodel(Submodel)
  }

  /// What a class with a head adds.
  struct Head: Sendable {
    /// Ends of class names.
    let words: [String]
    var lines: [Line]
  }

  /// The word by which reports call it.
  var name = ""
  /// The architecture that it has all lines and values of but those that it says itself.
  var like: String?
  /// The library and version that names and shapes were taken from.
  var source: String?
  var references: [String] = []
  /// Where everything stands that says nothing else.
  var stack: Stack?
  /// The head of a model whose config does not name its class.
  var naturalHead: String?
  /// Names of which one must occur, where the table alone would fit other architectures too.
  var marks: [String] = []
  /// Model types, with the defaults that are their own.
  var types: [(name: String, defaults: [String: Expression])] = []
  var defaults: [String: Expression] = [:]
  /// The values of keys that are missing, where null says that the model has no such thing.
  var absences: [String: Expression] = [:]
  var definitions: [String: Expression] = [:]
  /// What classes with a head put before the names of the bare model.
  var prefix = ""
  var body: [Line] = []
  var heads: [Head] = []

  /// The table with what it has from another one.
  func extending(_ other: ArchitectureTable) -> ArchitectureTable {
    var table = self
    table.stack = stack ?? other.stack
    table.naturalHead = naturalHead ?? other.naturalHead
    table.defaults = other.defaults.merging(defaults) { $1 }
    table.absences = other.absences.merging(absences) { $1 }
    table.definitions = other.definitions.merging(definitions) { $1 }
    table.prefix = body.isEmpty && prefix.isEmpty ? other.prefix : prefix
    table.body = other.body + body
    let words = Set(heads.flatMap(\.words))
    table.heads = heads + other.heads.filter { words.isDisjoint(with: $0.words) }
    return table
  }
}

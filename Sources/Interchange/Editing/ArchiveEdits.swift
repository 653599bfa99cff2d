public import CheckpointFormat

/// Changes to a checkpoint: which tensors stay, what they are called, of which type they are, which are one, and the
/// metadata.
///
/// ```swift
/// var edits = ArchiveEdits()
/// edits.renames = [try NameSubstitution(#"s/^model\.//"#)]
/// edits.casts = [ArchiveEdits.Cast(to: .bf16)]
/// let edited = try edits.apply(to: TensorArchive(path: "model.safetensors"))
/// try edited.archive.convert(to: .file("small.safetensors", as: .safetensors))
/// ```
///
/// All patterns and names are those that tensors have before they are renamed.
public struct ArchiveEdits {
  /// A type that tensors are rounded to.
  public struct Cast {
    /// The tensors; nil for all.
    public var pattern: TensorNamePattern?
    /// The type.
    public var type: DataType

    /// Rounds tensors to a type.
    public init(_ pattern: TensorNamePattern? = nil, to type: DataType) {
      self.pattern = pattern
      self.type = type
    }
  }

  /// A second name for a tensor.
  public struct Tie {
    /// The second name: a new one, or that of a tensor with the same bytes, which is no longer stored.
    public var name: String
    /// The tensor that it names.
    public var owner: String

    /// Makes one name another of a tensor.
    public init(_ name: String, to owner: String) {
      self.name = name
      self.owner = owner
    }
  }

  /// Which tensors stay, where there are any patterns: those that fit one.
  public var kept: [TensorNamePattern] = []
  /// Which tensors are left out.
  public var dropped: [TensorNamePattern] = []
  /// Which further tensors are left out, such as those that are no part of the model.
  public var leavesOut: (ArchivedTensor) -> Bool = { _ in false }
  /// Changes of names, one behind the other.
  public var renames: [NameSubstitution] = []
  /// What floating-point tensors are rounded to. Of those that name a tensor the last counts, and before those for all.
  /// Other tensors stay as they are.
  public var casts: [Cast] = []
  /// Second names to be made.
  public var ties: [Tie] = []
  /// Second names that become tensors of their own.
  public var untied: [String] = []
  /// Keys of the metadata with new values; without one they are removed.
  public var metadata: [(key: String, value: MetadataValue?)] = []

  /// No changes.
  public init() {}

  /// The types that tensors are rounded to.
  public static let castTypes = DataType.registered.values
    .filter { NumberEncoder($0) != nil }.sorted { $0.name < $1.name }

  /// The checkpoint as the changes make it. Reads no data but that of tensors that are to be tied; all else is read,
  /// and rounded, when the result is.
  ///
  /// - Throws: `.argument` where a pattern, a name or a key is not there, nothing is left, two tensors get one name, or
  ///   tensors that differ are to be tied; `.foreignType` for a type that is not rounded to; and what the parts of a
  ///   name's form throw.
  public func apply(to archive: TensorArchive) throws(CheckpointError) -> EditedArchive {
    var plan = try EditPlan(archive, edits: self)
    try plan.untie()
    try plan.tie()
    return try plan.finish()
  }
}

/// A checkpoint as ``ArchiveEdits`` make it, and what they change.
public struct EditedArchive: Sendable {
  /// A tensor that is another after the changes.
  public struct Change: Sendable, Equatable {
    /// The name before; nil for a new second name.
    public var name: String?
    /// The name after; nil where it is left out.
    public var newName: String?
    /// The type before and after, where it is another.
    public var types: (DataType, DataType)?
    /// For what becomes a second name: the tensor that it names.
    public var tiedTo: String?
    /// Whether it was a second name, and is no longer.
    public var isUntied = false

    /// Whether all parts are equal.
    public static func == (a: Change, b: Change) -> Bool {
      a.name == b.name && a.newName == b.newName && a.types?.0 == b.types?.0
        && a.types?.1 == b.types?.1 && a.tiedTo == b.tiedTo && a.isUntied == b.isUntied
    }
  }

  /// The checkpoint.
  public let archive: TensorArchive
  /// The tensors that change, in the order of the checkpoint before; new names last.
  public let changes: [Change]

  /// A checkpoint that came about otherwise, such as a merged one.
  public init(archive: TensorArchive, changes: [Change] = []) {
    self.archive = archive
    self.changes = changes
  }
}

public import SystemPackage

/// Why something could not be done: which rule was broken, where, and what to do about it.
///
/// Every function of this module that can fail throws this type.
public struct CheckpointError: Error, Sendable {
  /// The rule that was broken; its raw value is the numbered code of SPEC.md section 11.
  public var rule: Rule
  /// What was expected and what was found, in one line without a period.
  public var message: String
  /// The absolute offset in the file, in bytes, where the fault was noticed.
  public var offset: Int?
  /// The tensor concerned.
  public var tensor: String?
  /// The chunk concerned, counted from 0 within its tensor.
  public var chunk: Int?
  /// The system's error number, where `rule` is ``Rule/system``.
  public var systemError: Int32?
  /// The file concerned, where it is known.
  public var path: FilePath?

  /// Creates an error.
  public init(
    _ rule: Rule, _ message: String, offset: Int? = nil, tensor: String? = nil, chunk: Int? = nil,
    systemError: Int32? = nil, path: FilePath? = nil
  ) {
    self.rule = rule
    self.message = message
    self.offset = offset
    self.tensor = tensor
    self.chunk = chunk
    self.systemError = systemError
    self.path = path
  }

  /// The same error with what a caller further out knows added where it was missing.
  package func adding(tensor: String? = nil, chunk: Int? = nil, path: FilePath? = nil)
    -> CheckpointError
  {
    var error = self
    error.tensor = error.tensor ?? tensor
    error.chunk = error.chunk ?? chunk
    error.path = error.path ?? path
    return error
  }
}

extension CheckpointError: CustomStringConvertible {
  /// One line for a person: what, which file, where in it.
  public var description: String {
    var line = path.map { Escaping.escape($0) + ": " } ?? ""
    if let tensor { line += "tensor \(Escaping.escapeShortened(tensor)): " }
    if let chunk { line += "chunk \(chunk): " }
    line += message
    if let offset { line += " (at byte \(offset))" }
    if rule.describesFile { line += " [\(rule.rawValue) \(rule.name)]" }
    return line
  }
}

public import SystemPackage

/// Why something could not be done: what is wrong, where, and what to do about it.
///
/// Every function of this module that can fail throws this type.
public struct CheckpointError: Error, Sendable, Equatable {
  /// What kind of fault it is, as numbered in SPEC.md section 11.
  public var code: Code
  /// What was expected and what was found, in one line without a period.
  public var message: String
  /// The absolute offset in the file, in bytes, where the fault was noticed.
  public var offset: Int?
  /// The tensor concerned.
  public var tensor: String?
  /// The chunk concerned, counted from 0 within its tensor.
  public var chunk: Int?
  /// The system's error number, where the code is `.system`.
  public var systemError: Int32?
  /// The file concerned, where it is known.
  public var path: FilePath?

  /// Creates an error.
  public init(
    _ code: Code, _ message: String, offset: Int? = nil, tensor: String? = nil, chunk: Int? = nil,
    systemError: Int32? = nil, path: FilePath? = nil
  ) {
    self.code = code
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

  /// The same error at a place in the file, in bytes from its beginning.
  package func at(_ offset: Int) -> CheckpointError {
    var error = self
    error.offset = offset
    return error
  }

  /// What a step gives; its error with what is known here added where it was missing.
  package static func adding<Result>(
    tensor: String? = nil, path: FilePath? = nil, _ step: () throws(CheckpointError) -> Result
  ) throws(CheckpointError) -> Result {
    do throws(CheckpointError) {
      return try step()
    } catch {
      throw error.adding(tensor: tensor, path: path)
    }
  }
}

extension CheckpointError: CustomStringConvertible {
  /// One line for a person: what, which file, where in it.
  public var description: String {
    var line = path.map { Escaping.escapeShortened($0) + ": " } ?? ""
    if let tensor { line += "tensor \(Escaping.escapeShortened(tensor)): " }
    if let chunk { line += "chunk \(chunk): " }
    line += message
    if let offset { line += " (at byte \(offset))" }
    if code.describesFile { line += " [\(code)]" }
    return line
  }
}

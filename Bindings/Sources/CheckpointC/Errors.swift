// The functions are documented in ckpt.h.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import CCheckpoint
import CheckpointFormat

/// An error as C sees it.
@safe
final class ErrorObject {
  let error: CheckpointError
  private let arena = Arena()
  let name: ckpt_text
  let message: ckpt_text
  let tensor: ckpt_text

  init(_ error: CheckpointError) {
    self.error = error
    unsafe name = arena.text(error.code.name)
    unsafe message = arena.text(error.description)
    unsafe tensor = arena.text(error.tensor ?? "")
  }
}

private func object(_ pointer: OpaquePointer) -> ErrorObject {
  unsafe object(pointer, as: ErrorObject.self)
}

@c @implementation
public func ckpt_error_code(_ error: OpaquePointer) -> Int32 {
  Int32(clamping: unsafe object(error).error.code.rawValue)
}

@c @implementation
public func ckpt_error_name(_ error: OpaquePointer) -> ckpt_text { unsafe object(error).name }

@c @implementation
public func ckpt_error_message(_ error: OpaquePointer) -> ckpt_text {
  unsafe object(error).message
}

@c @implementation
public func ckpt_error_offset(_ error: OpaquePointer) -> Int64 {
  Int64(unsafe object(error).error.offset ?? -1)
}

@c @implementation
public func ckpt_error_chunk(_ error: OpaquePointer) -> Int64 {
  Int64(unsafe object(error).error.chunk ?? -1)
}

@c @implementation
public func ckpt_error_tensor(_ error: OpaquePointer) -> ckpt_text { unsafe object(error).tensor }

@c @implementation
public func ckpt_error_errno(_ error: OpaquePointer) -> Int32 {
  unsafe object(error).error.systemError ?? 0
}

@c @implementation
public func ckpt_error_free(_ error: OpaquePointer?) { unsafe release(error) }

// MARK: Versions

@c @implementation
public func ckpt_abi_version() -> UInt32 { UInt32(CKPT_ABI_VERSION) }

private let constants = Arena()
// Safe: a text that is never changed, in an arena that is never freed.
nonisolated(unsafe) private let version = unsafe constants.text("0.1.0")

@c @implementation
public func ckpt_version() -> UnsafePointer<CChar> {
  guard let text = unsafe version.bytes else { preconditionFailure("the arena gave no text") }
  return unsafe text
}

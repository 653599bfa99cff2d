internal import CCheckpoint
import CheckpointFormat

// What C holds by a pointer is a Swift object with a reference of its own. The pointer is given back to the function
// that frees it exactly once, as ckpt.h demands; nothing here can check that.

/// Where C wants an error to be put.
typealias ErrorPlace = UnsafeMutablePointer<OpaquePointer?>?

/// A pointer for C that keeps the object alive until ``release(_:)``.
func retained(_ object: AnyObject) -> OpaquePointer {
  unsafe OpaquePointer(Unmanaged.passRetained(object).toOpaque())
}

/// The object of a pointer that ``retained(_:)`` made.
func object<Object: AnyObject>(_ pointer: OpaquePointer, as _: Object.Type) -> Object {
  unsafe Unmanaged<Object>.fromOpaque(UnsafeRawPointer(pointer)).takeUnretainedValue()
}

/// Gives up the reference of a pointer that ``retained(_:)`` made; nil is allowed.
func release(_ pointer: OpaquePointer?) {
  guard let pointer = unsafe pointer else { return }
  unsafe Unmanaged<AnyObject>.fromOpaque(UnsafeRawPointer(pointer)).release()
}

/// What a function for C does: its result, or the error put where it is wanted.
func report<Result>(
  _ place: ErrorPlace, or failure: Result, _ body: () throws(CheckpointError) -> Result
) -> Result {
  do throws(CheckpointError) {
    return try body()
  } catch {
    // Safe: the caller vouches for the place.
    if let place = unsafe place { unsafe place.pointee = retained(ErrorObject(error)) }
    return failure
  }
}

extension ckpt_text {
  /// The text. Throws `.utf8` where it is none.
  var string: String {
    get throws(CheckpointError) {
      guard let bytes = unsafe bytes, unsafe length > 0 else { return "" }
      // Safe: the caller vouches for so many bytes.
      let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: length)
      guard let string = unsafe String(validating: buffer, as: UTF8.self) else {
        throw CheckpointError(.utf8, "text is not well-formed UTF-8")
      }
      return string
    }
  }

  /// The bytes, copied.
  var copied: [UInt8] {
    guard let bytes = unsafe bytes, unsafe length > 0 else { return [] }
    // Safe: the caller vouches for so many bytes.
    return unsafe Array(UnsafeRawBufferPointer(start: bytes, count: length))
  }
}

/// The numbers of an array of C's. Throws `.argument` for a negative one.
func dimensions(
  _ numbers: UnsafePointer<Int64>?, _ count: UInt32
) throws(CheckpointError) -> [Int] {
  guard let numbers = unsafe numbers else {
    guard count == 0 else { throw CheckpointError(.argument, "\(count) dimensions are missing") }
    return []
  }
  // Safe: the caller vouches for so many numbers.
  let shape = unsafe UnsafeBufferPointer(start: numbers, count: Int(count)).map { Int($0) }
  guard shape.allSatisfy({ $0 >= 0 }) else {
    throw CheckpointError(.argument, "a dimension or an origin is below 0")
  }
  return shape
}

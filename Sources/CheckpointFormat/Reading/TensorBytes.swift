/// Memory for a tensor's decoded bytes, aligned to 64 bytes.
///
/// Unlike an array it can fail to be had without ending the program.
@safe
public final class TensorBytes: @unchecked Sendable {
  /// The number of bytes.
  public let byteCount: Int
  private let start: UnsafeMutableRawPointer

  /// Takes memory. Throws `.memory` where there is not enough.
  package init(byteCount: Int) throws(CheckpointError) {
    self.byteCount = byteCount
    // Safe: the memory is freed by `deinit` alone.
    guard let memory = unsafe SystemCalls.allocate(byteCount, alignment: Alignment.standard) else {
      throw CheckpointError(.memory, "no memory for \(byteCount) bytes")
    }
    unsafe start = memory
  }

  // Safe: no span outlives the object.
  deinit { unsafe SystemCalls.deallocate(start) }

  /// The bytes.
  public var bytes: RawSpan {
    @_lifetime(borrow self)
    get {
      // Safe: the memory is freed by deinit alone, and the span cannot outlive the object.
      let buffer = unsafe UnsafeRawBufferPointer(start: start, count: byteCount)
      return unsafe _overrideLifetime(RawSpan(_unsafeBytes: buffer), borrowing: self)
    }
  }

  /// The memory, to be filled before anyone else sees the object, which must outlive its use.
  @unsafe var buffer: UnsafeMutableRawBufferPointer {
    // Safe: so many bytes were allocated.
    unsafe UnsafeMutableRawBufferPointer(start: start, count: byteCount)
  }

  /// The bytes, to be filled before anyone else sees the object.
  package var mutableBytes: MutableRawSpan {
    @_lifetime(borrow self)
    get {
      // Safe: as for `bytes`, and the caller is the only one who has the object yet.
      let buffer = unsafe UnsafeMutableRawBufferPointer(start: start, count: byteCount)
      return unsafe _overrideLifetime(MutableRawSpan(_unsafeBytes: buffer), borrowing: self)
    }
  }

  /// A copy of the bytes as numbers of a plain type. Bytes left over at the end are not part of it.
  public func values<Number: BitwiseCopyable>(as type: Number.Type) -> [Number] {
    let count = byteCount / MemoryLayout<Number>.stride
    // Safe: the array and the memory have room for `count` numbers, all of which are initialized.
    return unsafe [Number](unsafeUninitializedCapacity: count) { target, initialized in
      unsafe UnsafeMutableRawBufferPointer(target).copyMemory(
        from: UnsafeRawBufferPointer(start: start, count: count * MemoryLayout<Number>.stride))
      initialized = count
    }
  }
}

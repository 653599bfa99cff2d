internal import CKernels

/// Which implementation computes figures about numbers. All give the same bits.
@safe
struct NumberKernels: @unchecked Sendable {
  /// The fastest that this machine has.
  // Safe: the table that C gives is constant, and stays for as long as the process.
  static let best = unsafe NumberKernels(table: ckpt_number_kernels())

  private let table: UnsafePointer<ckpt_number_kernels>

  private init(table: UnsafePointer<ckpt_number_kernels>) {
    // Safe: as above.
    unsafe self.table = table
  }

  /// The kernels for an instruction set, nil where this machine cannot run it.
  init?(_ set: ckpt_instruction_set) {
    // Safe: as above.
    guard let table = unsafe ckpt_number_kernels_for(set) else { return nil }
    unsafe self.init(table: table)
  }

  // All calls below are safe: the kernels read as many whole numbers as there are bytes for, and keep no pointer.

  private static func with<Result>(
    _ bytes: RawSpan, _ body: (_ start: UnsafePointer<UInt8>, _ byteCount: Int) -> Result
  ) -> Result {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress else {
        // Nothing is read of no bytes.
        return unsafe withUnsafePointer(to: UInt8(0)) { unsafe body($0, 0) }
      }
      return unsafe body(start.assumingMemoryBound(to: UInt8.self), buffer.count)
    }
  }

  /// The sums over numbers of a type.
  func sums(of numbers: RawSpan, _ type: ckpt_number_type) -> ckpt_number_sums {
    var sums = ckpt_number_sums()
    unsafe Self.with(numbers) { start, byteCount in
      unsafe table.pointee.sum(type, start, byteCount / type.width, &sums)
    }
    return sums
  }

  /// The sum of the squared distances from `mean`, and how many numbers, times `scale`, are in each of the 64 intervals
  /// from -32 to 32.
  func spread(
    of numbers: RawSpan, _ type: ckpt_number_type, mean: Double, scale: Double
  ) -> (squaredDistances: Double, counts: [Int]) {
    var counts = [UInt64](repeating: 0, count: 64)
    let distances = unsafe Self.with(numbers) { start, byteCount in
      unsafe table.pointee.spread(type, start, byteCount / type.width, mean, scale, &counts)
    }
    return (distances, counts.map { Int($0) })
  }

  /// The sum of the squares of numbers of a type.
  func sumOfSquares(of numbers: RawSpan, _ type: ckpt_number_type) -> Double {
    unsafe Self.with(numbers) { start, byteCount in
      unsafe table.pointee.sum_of_squares(type, start, byteCount / type.width)
    }
  }

  /// The sums over two lists of as many numbers of one type.
  func differences(
    of a: RawSpan, _ b: RawSpan, _ type: ckpt_number_type
  ) -> ckpt_number_differences {
    var sums = ckpt_number_differences()
    unsafe Self.with(a) { a, count in
      unsafe Self.with(b) { b, other in
        unsafe table.pointee.compare(type, a, b, min(count, other) / type.width, &sums)
      }
    }
    return sums
  }

  /// How many elements of 1, 2, 4 or 8 bytes differ between as many bytes.
  func countChanged(_ a: RawSpan, _ b: RawSpan, elementByteCount: Int) -> Int {
    unsafe Self.with(a) { a, count in
      unsafe Self.with(b) { b, other in
        unsafe table.pointee.count_changed(
          a, b, min(count, other) / elementByteCount, UInt32(elementByteCount))
      }
    }
  }
}

extension ckpt_number_type {
  /// The bytes of a number.
  var width: Int {
    switch self {
    case ckpt_number_f64: 8
    case ckpt_number_f32: 4
    default: 2
    }
  }
}

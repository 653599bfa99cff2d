internal import CKernels

/// Which implementation does the float codec's hot loops. All give the same bytes.
@safe
struct FloatKernels: @unchecked Sendable {
  /// Swift alone: the reference.
  // Safe: without functions there is no pointer to follow.
  static let reference = unsafe FloatKernels(functions: nil)
  /// The fastest that this machine has.
  static let best = FloatKernels(ckpt_best_instruction_set()) ?? reference

  /// A table of functions that never changes, or nil for those in Swift.
  private let functions: UnsafePointer<ckpt_float_kernels>?

  private init(functions: UnsafePointer<ckpt_float_kernels>?) {
    // Safe: the pointer is kept here, and followed below.
    unsafe self.functions = functions
  }

  /// The kernels for an instruction set, nil where this machine cannot run it.
  init?(_ set: ckpt_instruction_set) {
    // Safe: the table that C gives is constant, and stays for as long as the process.
    guard let functions = unsafe ckpt_float_kernels_for(set) else { return nil }
    unsafe self.functions = functions
  }

  // All calls below are safe: the kernels read and write only within what the spans hold, whose sizes are checked
  // here, and keep no pointer.

  /// Decodes whole turns of 32 or 64 coders as far as words are certain to suffice; gives how many elements that were.
  func decode(
    _ header: FloatChunkHeader, slots: Span<UInt32>, contexts: Span<UInt16>, chunk: Span<UInt8>,
    position: inout Int, states: inout [UInt32], tops: inout MutableSpan<UInt16>,
    overflow: inout UInt32
  ) -> Int {
    guard tops.count >= contexts.count else { return 0 }
    let row: [UInt16] = [0]
    // Safe: there is a top for each context.
    return unsafe tops.withUnsafeMutableBytes { tops in
      unsafe decode(
        header, slots, row.span, contexts, contexts.count, chunk, &position, &states, raw: nil,
        tops.baseAddress, &overflow)
    }
  }

  /// As ``decode(_:slots:contexts:chunk:position:states:tops:overflow:)``, and puts tops and raw bits together to
  /// numbers, where kernels are able to at once. Else gives 0. Contexts are the sums of those of `count` numbers' rows and
  /// columns.
  func decode(
    _ header: FloatChunkHeader, slots: Span<UInt32>, rows: Span<UInt16>, columns: Span<UInt16>,
    count: Int, chunk: Span<UInt8>, position: inout Int, states: inout [UInt32], _ raw: RawFields,
    _ place: RawMerger.Place, into target: inout MutableRawSpan, overflow: inout UInt32
  ) -> Int {
    guard place.isOnBytes, target.byteCount >= count * raw.layout.byteCount,
      raw.end <= chunk.count
    else { return 0 }
    // Safe: the target has room for all numbers, and the planes of raw bits end within the chunk.
    return unsafe chunk.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var form = unsafe Self.form(raw, place, base)
      return unsafe target.withUnsafeMutableBytes { target in
        unsafe withUnsafePointer(to: &form) { form in
          unsafe decode(
            header, slots, rows, columns, count, chunk, &position, &states, raw: form,
            target.baseAddress, &overflow)
        }
      }
    }
  }

  /// - Parameter output: Memory for a top, or where there are raw bits a number, for each context.
  private func decode(
    _ header: FloatChunkHeader, _ slots: Span<UInt32>, _ rows: Span<UInt16>,
    _ columns: Span<UInt16>, _ count: Int, _ chunk: Span<UInt8>, _ position: inout Int,
    _ states: inout [UInt32], raw: UnsafePointer<ckpt_float_raw>?,
    _ output: UnsafeMutableRawPointer?, _ overflow: inout UInt32
  ) -> Int {
    guard let functions = unsafe functions, [32, 64].contains(states.count),
      slots.count == header.tableCount << header.probabilityBits,
      columns.count.isMultiple(of: states.count) || columns.count >= count,
      count > 0, count <= rows.count * columns.count
    else { return 0 }
    var form = ckpt_float_form(
      probability_bits: UInt32(header.probabilityBits), phase_bits: UInt32(header.phaseBits),
      symbol_mantissa_bits: UInt32(header.symbolMantissaBits), top_bits: UInt32(header.topBits),
      has_signs: header.hasSigns ? 1 : 0, has_classes: header.classCount > 1 ? 1 : 0,
      bias: Int32(header.bias))
    let start = position
    var next = start
    // Safe: there is a slot for each share of the tables, which contexts cannot exceed, there are rows and columns for
    // all numbers, and words are read up to the end that is given.
    let done = unsafe slots.withUnsafeBufferPointer { slots in
      unsafe rows.withUnsafeBufferPointer { rows in
        unsafe columns.withUnsafeBufferPointer { columns in
          unsafe chunk.withUnsafeBufferPointer { chunk in
            guard let base = chunk.baseAddress else { return 0 }
            var words: UnsafePointer<UInt8>? = unsafe base + start
            var contexts = unsafe ckpt_float_contexts(
              rows: rows.baseAddress, columns: columns.baseAddress, column_count: columns.count)
            let done = unsafe functions.pointee.decode(
              &form, slots.baseAddress, &contexts, count, &words, base + chunk.count, &states,
              UInt32(states.count), raw, output?.assumingMemoryBound(to: UInt8.self), &overflow)
            if let words = unsafe words { next = unsafe words - base }
            return done
          }
        }
      }
    }
    position = next
    return done
  }

  /// Merges tops and raw bits into numbers; says whether it did.
  func merge(
    _ tops: Span<UInt16>, _ raw: RawFields, _ chunk: Span<UInt8>, _ place: RawMerger.Place,
    into target: inout MutableRawSpan
  ) -> Bool {
    guard let functions = unsafe functions, place.isOnBytes,
      target.byteCount >= tops.count * raw.layout.byteCount, raw.end <= chunk.count
    else { return false }
    // Safe: the target has room for all numbers, and the planes of raw bits end within the chunk.
    unsafe chunk.withUnsafeBufferPointer { chunk in
      guard let base = chunk.baseAddress else { return }
      var form = unsafe Self.form(raw, place, base)
      unsafe tops.withUnsafeBufferPointer { tops in
        unsafe target.withUnsafeMutableBytes { target in
          unsafe functions.pointee.merge(
            &form, tops.baseAddress, tops.count,
            target.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
      }
    }
    return true
  }

  /// The planes of raw bits from a place on.
  private static func form(
    _ raw: RawFields, _ place: RawMerger.Place, _ chunk: UnsafePointer<UInt8>
  ) -> ckpt_float_raw {
    var form = form(raw)
    // Safe: whoever calls has seen that the planes are within the chunk.
    unsafe add(raw.common.planes, place.commonIndex, chunk, to: &form)
    if let trimmedIndex = place.trimmedIndex {
      unsafe add(raw.trimmed.planes, trimmedIndex, chunk, to: &form)
    }
    return form
  }

  private static func form(_ raw: RawFields) -> ckpt_float_raw {
    var form = ckpt_float_raw()
    form.number_bytes = UInt32(raw.layout.byteCount)
    form.low_bits = UInt32(raw.lowBits)
    form.has_sign = raw.hasRawSign ? 1 : 0
    return form
  }

  private static func add(
    _ planes: [RawPlanes.Plane], _ index: Int, _ chunk: UnsafePointer<UInt8>,
    to form: inout ckpt_float_raw
  ) {
    // Safe: a tuple of C is laid out as its elements, and a layout has no more planes than it has room for.
    unsafe withUnsafeMutableBytes(of: &form.planes) { bytes in
      let all = unsafe bytes.assumingMemoryBound(to: ckpt_float_plane.self)
      for plane in planes {
        unsafe all[Int(form.plane_count)] = ckpt_float_plane(
          width: UInt32(plane.width), shift: UInt32(plane.shift),
          bytes: chunk + plane.start + index * plane.width / 8)
        form.plane_count += 1
      }
    }
  }

  /// Cuts bits out of numbers into a plane; gives how many numbers that were.
  func pack(
    _ numbers: RawSpan, _ raw: RawFields, _ plane: RawPlanes.Plane, from index: Int,
    into planes: inout MutableSpan<UInt8>
  ) -> Int {
    let whole = numbers.byteCount / raw.layout.byteCount & ~7
    guard let functions = unsafe functions, index % 8 == 0, raw.end <= planes.count else {
      return 0
    }
    var form = Self.form(raw)
    // Safe: only whole numbers are read, and their planes end within the buffer.
    unsafe numbers.withUnsafeBytes { numbers in
      unsafe planes.withUnsafeMutableBufferPointer { planes in
        guard let target = planes.baseAddress else { return }
        unsafe functions.pointee.pack(
          numbers.baseAddress?.assumingMemoryBound(to: UInt8.self), whole, &form,
          UInt32(plane.width), UInt32(plane.shift),
          target + plane.start + index * plane.width / 8)
      }
    }
    return whole
  }

  /// As ``FloatStatistics/rowSums(_:weights:)``.
  func rowSums(
    _ row: Span<UInt16>, weights: Span<Float>, _ statistics: FloatStatistics
  ) -> FloatStatistics.RowSums {
    guard let functions = unsafe functions, weights.count >= row.count else {
      return statistics.rowSums(row, weights: weights)
    }
    var scaling = Self.scaling(statistics)
    var sums: (Float, Float) = (0, 0)
    // Safe: there is a weight for each number, and `sums` is two numbers in a row.
    unsafe row.withUnsafeBufferPointer { row in
      unsafe weights.withUnsafeBufferPointer { weights in
        unsafe withUnsafeMutableBytes(of: &sums) { sums in
          unsafe functions.pointee.row_sums(
            &scaling, row.baseAddress, weights.baseAddress, row.count,
            sums.assumingMemoryBound(to: Float.self).baseAddress)
        }
      }
    }
    return FloatStatistics.RowSums(sum: sums.0, squares: sums.1)
  }

  /// As ``FloatStatistics/addColumns(_:weight:sums:squares:)``.
  func addColumns(
    _ row: Span<UInt16>, weight: Float, sums: inout MutableSpan<Float>,
    squares: inout MutableSpan<Float>, _ statistics: FloatStatistics
  ) {
    guard let functions = unsafe functions, sums.count >= row.count, squares.count >= row.count
    else {
      return statistics.addColumns(row, weight: weight, sums: &sums, squares: &squares)
    }
    var scaling = Self.scaling(statistics)
    // Safe: there is a sum and a square for each number.
    unsafe row.withUnsafeBufferPointer { row in
      unsafe sums.withUnsafeMutableBufferPointer { sums in
        unsafe squares.withUnsafeMutableBufferPointer { squares in
          unsafe functions.pointee.add_columns(
            &scaling, row.baseAddress, row.count, weight.squareRoot(), sums.baseAddress,
            squares.baseAddress)
        }
      }
    }
  }

  private static func scaling(_ statistics: FloatStatistics) -> ckpt_float_scaling {
    ckpt_float_scaling(
      offset: statistics.offset, highest: statistics.highest,
      mantissa_bits: UInt32(statistics.mantissaBits), sign_shift: UInt32(statistics.signShift))
  }

  /// Finds the bins of numbers, and counts them where that is wanted.
  func bin(
    _ numbers: Span<UInt16>, contexts: Span<UInt16>, _ form: FloatBins.Form, counts: Bool,
    bins: inout MutableSpan<UInt16>, into allCounts: inout MutableSpan<UInt32>
  ) {
    guard let functions = unsafe functions, contexts.count == numbers.count,
      bins.count >= numbers.count, allCounts.count == form.binCount * form.tableCount
    else {
      for index in numbers.indices {
        let bin = form.bin(numbers[index], contexts[index])
        bins[index] = bin
        if counts { allCounts[Int(bin)] += 1 }
      }
      return
    }
    var kernelForm = ckpt_float_bins(
      shift: UInt32(form.shift), top_bits: UInt32(form.topBits),
      symbol_mantissa_bits: UInt32(form.symbolMantissaBits), phase_bits: UInt32(form.phaseBits),
      has_signs: form.hasSigns ? 1 : 0, bin_count: UInt32(form.binCount),
      origin: UInt32(FloatBins.origin))
    // Safe: there is a context and a bin for each number, and a count for each bin of each table.
    unsafe numbers.withUnsafeBufferPointer { numbers in
      unsafe contexts.withUnsafeBufferPointer { contexts in
        unsafe bins.withUnsafeMutableBufferPointer { bins in
          unsafe allCounts.withUnsafeMutableBufferPointer { allCounts in
            unsafe functions.pointee.bin(
              &kernelForm, numbers.baseAddress, contexts.baseAddress, numbers.count,
              bins.baseAddress, counts ? allCounts.baseAddress : nil)
          }
        }
      }
    }
  }

  /// The bits that are set in any of a row's words of 8 bytes, as many as are whole.
  func unite(_ row: RawSpan) -> UInt64 {
    let count = row.byteCount / 8
    // Safe: only words of which all bytes are there are read.
    return unsafe row.withUnsafeBytes { bytes in
      if let functions = unsafe functions {
        return unsafe functions.pointee.unite(
          bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), count)
      }
      var all: UInt64 = 0
      for word in 0..<count {
        all |= unsafe bytes.loadUnaligned(fromByteOffset: 8 * word, as: UInt64.self)
      }
      return all
    }
  }

  /// Cuts numbers to their highest bits; says whether it did.
  func cut(
    _ numbers: RawSpan, numberByteCount: Int, shift: Int, into output: inout MutableSpan<UInt16>
  ) -> Bool {
    guard let functions = unsafe functions, numbers.byteCount >= output.count * numberByteCount
    else { return false }
    // Safe: there are as many whole numbers as there is room for.
    unsafe numbers.withUnsafeBytes { numbers in
      unsafe output.withUnsafeMutableBufferPointer { output in
        unsafe functions.pointee.cut(
          numbers.baseAddress?.assumingMemoryBound(to: UInt8.self), output.count,
          UInt32(numberByteCount), UInt32(shift), output.baseAddress)
      }
    }
    return true
  }

  /// As ``RansEncoder/encodeOneByOne(_:states:words:missing:)``.
  func encode(
    _ bins: Span<UInt16>, _ encoder: RansEncoder, states: inout [UInt32],
    words: inout MutableSpan<UInt16>, missing: inout [UInt32]
  ) -> (first: Int, missingCount: Int) {
    guard let functions = unsafe functions, [32, 64].contains(states.count),
      encoder.probabilityBits >= RansEncoder.kernelProbabilityBits, words.count == bins.count + 1
    else {
      return encoder.encodeOneByOne(bins, states: &states, words: &words, missing: &missing)
    }
    var missingCount = 0
    // Safe: a bin makes one word at most, and there is room for one more than that; each bin has a step, and each share
    // its reciprocal.
    let first = unsafe bins.withUnsafeBufferPointer { bins in
      unsafe words.withUnsafeMutableBufferPointer { words in
        unsafe encoder.steps.withUnsafeBufferPointer { steps in
          unsafe RansEncoder.reciprocals.withUnsafeBufferPointer { reciprocals in
            var coding = unsafe ckpt_float_coding(
              probability_bits: UInt32(encoder.probabilityBits),
              missing_limit: UInt32(missing.count), steps: steps.baseAddress,
              reciprocals: reciprocals.baseAddress)
            return unsafe functions.pointee.encode(
              &coding, bins.baseAddress, bins.count, &states, UInt32(states.count),
              words.baseAddress, &missing, &missingCount)
          }
        }
      }
    }
    return (first, missingCount)
  }
}

internal import Dispatch
internal import Synchronization

extension CheckpointReader {
  /// Decodes the bytes `range` of a tensor into memory of that size, the chunks shared among the threads.
  package func read(
    _ range: Range<Int>, of tensor: StoredTensor, into bytes: inout MutableRawSpan
  ) throws(CheckpointError) {
    guard bytes.byteCount == range.count else {
      throw CheckpointError(
        .argument, "\(range.count) bytes do not fit memory of \(bytes.byteCount)",
        tensor: tensor.name, path: path)
    }
    guard !range.isEmpty else { return }
    let first = range.lowerBound / tensor.chunkByteCount
    let last = (range.upperBound - 1) / tensor.chunkByteCount
    let next = Atomic(first)
    let failures = Mutex<[(chunk: Int, error: CheckpointError)]>([])
    // Safe: each chunk is taken by one thread, and different chunks fill different parts of the memory, which
    // stays borrowed until all threads are done.
    unsafe bytes.withUnsafeMutableBytes { target in
      nonisolated(unsafe) let target = unsafe target
      Self.runConcurrently(Swift.min(threads, last - first + 1)) {
        var decoder = ChunkDecoder()
        var whole: [UInt8] = []
        while true {
          let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard number <= last else { return }
          do throws(CheckpointError) {
            try unsafe self.decode(
              tensor, chunk: number, range, into: target, with: &decoder, whole: &whole)
          } catch {
            failures.withLock { $0.append((number, error)) }
            return
          }
        }
      }
    }
    // The first damaged chunk, so that the message does not depend on the threads' order.
    if let failure = failures.withLock({ $0.min { $0.chunk < $1.chunk } }) {
      throw failure.error.adding(tensor: tensor.name, chunk: failure.chunk, path: path)
    }
  }

  /// Decodes the part of a chunk that lies in `range`: in place where that is all of it, else through `whole`.
  private func decode(
    _ tensor: StoredTensor, chunk number: Int, _ range: Range<Int>,
    into target: UnsafeMutableRawBufferPointer, with decoder: inout ChunkDecoder,
    whole: inout [UInt8]
  ) throws(CheckpointError) {
    let chunk = tensor.chunks[number]
    let start = number * tensor.chunkByteCount
    let wanted = range.clamped(to: start..<start + chunk.decodedByteCount)
    let part = unsafe UnsafeMutableRawBufferPointer(
      rebasing: target[
        wanted.lowerBound - range.lowerBound..<wanted.upperBound - range.lowerBound])
    if wanted.count == chunk.decodedByteCount {
      var output = unsafe MutableRawSpan(_unsafeBytes: part)
      try decoder.decode(chunk, from: source, into: &output)
    } else {
      whole = [UInt8](repeating: 0, count: chunk.decodedByteCount)
      var elements = whole.mutableSpan
      var output = unsafe elements.mutableBytes
      try decoder.decode(chunk, from: source, into: &output)
      unsafe whole.withUnsafeBytes { bytes in
        unsafe part.copyMemory(
          from: UnsafeRawBufferPointer(
            rebasing: bytes[wanted.lowerBound - start..<wanted.upperBound - start]))
      }
    }
  }

  /// Runs `work` on some threads at once and waits for all of them.
  static func runConcurrently(_ count: Int, _ work: @Sendable () -> Void) {
    if count <= 1 {
      work()
    } else {
      DispatchQueue.concurrentPerform(iterations: count) { _ in work() }
    }
  }
}

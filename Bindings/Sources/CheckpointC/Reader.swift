// The functions are documented in ckpt.h.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import CCheckpoint
import CheckpointFormat
import Interchange
import SystemPackage

/// What reads through functions of C's.
@safe
private final class CallbackSource: ByteSource, @unchecked Sendable {
  // Unchecked: the caller promises that its functions may be called from any thread.
  private let source: ckpt_source

  init(_ source: ckpt_source) { unsafe self.source = source }

  var byteCount: Int { Int(clamping: unsafe source.byte_count) }

  func read(at offset: Int, into bytes: inout MutableRawSpan) throws(CheckpointError) {
    // Safe: the function is given memory of so many bytes, and promises to write no more.
    let failure = unsafe bytes.withUnsafeMutableBytes { target -> Int32 in
      guard let start = target.baseAddress, target.count > 0 else { return 0 }
      return unsafe source.read_at(source.context, UInt64(offset), start, target.count)
    }
    guard failure == 0 else {
      throw CheckpointError(.system, "cannot be read", offset: offset, systemError: failure)
    }
  }

  deinit { unsafe source.close?(source.context) }
}

/// Memory of C's as a source.
@safe
private final class BorrowedSource: ByteSource, @unchecked Sendable {
  // Unchecked: the caller promises that the memory stays as it is as long as the reader lives.
  private let memory: UnsafeRawBufferPointer

  init(_ memory: UnsafeRawBufferPointer) { unsafe self.memory = memory }

  var byteCount: Int { unsafe memory.count }

  func read(at offset: Int, into bytes: inout MutableRawSpan) throws(CheckpointError) {
    guard offset >= 0, offset <= byteCount, byteCount - offset >= bytes.byteCount else {
      throw CheckpointError(.argument, "a read outside of \(byteCount) bytes", offset: offset)
    }
    let end = offset + bytes.byteCount
    // Safe: both have so many bytes, and the library's own memory is not the caller's.
    unsafe bytes.withUnsafeMutableBytes { target in
      unsafe target.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[offset..<end]))
    }
  }
}

private func object(_ pointer: OpaquePointer) -> ReaderObject {
  unsafe object(pointer, as: ReaderObject.self)
}

private func threadCount(_ threads: Int32) throws(CheckpointError) -> Int? {
  guard (0...1024).contains(threads) else {
    throw CheckpointError(.argument, "\(threads) threads are not 0 to 1,024")
  }
  return threads == 0 ? nil : Int(threads)
}

@c @implementation
public func ckpt_open(
  _ path: UnsafePointer<CChar>, _ threads: Int32, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
  unsafe report(error, or: nil) { () throws(CheckpointError) -> OpaquePointer? in
    let archive = try unsafe TensorArchive(
      path: FilePath(platformString: path), threads: threadCount(threads))
    return unsafe retained(ReaderObject(archive))
  }
}

@c @implementation
public func ckpt_open_source(
  _ source: ckpt_source, _ threads: Int32, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
  let bytes = unsafe CallbackSource(source)
  return unsafe report(error, or: nil) { () throws(CheckpointError) -> OpaquePointer? in
    let archive = try TensorArchive(source: bytes, threads: threadCount(threads))
    return unsafe retained(ReaderObject(archive))
  }
}

@c @implementation
public func ckpt_open_memory(
  _ bytes: UnsafeRawPointer?, _ count: Int, _ threads: Int32,
  _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
  unsafe report(error, or: nil) { () throws(CheckpointError) -> OpaquePointer? in
    let memory = unsafe UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count)
    let archive = try unsafe TensorArchive(
      source: BorrowedSource(memory), threads: threadCount(threads))
    return unsafe retained(ReaderObject(archive))
  }
}

@c @implementation
public func ckpt_close(_ reader: OpaquePointer?) { unsafe release(reader) }

@c @implementation
public func ckpt_format(_ reader: OpaquePointer) -> ckpt_text { unsafe object(reader).format }

@c @implementation
public func ckpt_tensors(
  _ reader: OpaquePointer, _ count: UnsafeMutablePointer<Int>
) -> UnsafePointer<ckpt_tensor>? {
  let tensors = unsafe object(reader).tensors
  unsafe count.pointee = tensors.elements.count
  return unsafe tensors.elements.baseAddress
}

@c @implementation
public func ckpt_find(_ reader: OpaquePointer, _ name: ckpt_text) -> Int64 {
  guard let name = try? unsafe name.string,
    let tensor = unsafe object(reader).archive.tensor(named: name)
  else { return -1 }
  return Int64(tensor.position)
}

@c @implementation
public func ckpt_metadata_json(_ reader: OpaquePointer) -> ckpt_text {
  unsafe object(reader).metadata
}

@c @implementation
public func ckpt_read(
  _ reader: OpaquePointer, _ ranges: UnsafePointer<ckpt_range>?, _ count: Int,
  _ job: UnsafeMutablePointer<ckpt_job>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe report(error, or: -1) { () throws(CheckpointError) -> Int32 in
    var wanted: [ArchivedRange] = []
    var targets: [UnsafeMutableRawBufferPointer] = unsafe []
    let given = unsafe UnsafeBufferPointer(start: ranges, count: ranges == nil ? 0 : count)
    wanted.reserveCapacity(given.count)
    unsafe targets.reserveCapacity(given.count)
    for place in given.indices {
      let range = unsafe given[place]
      guard let position = unsafe Int(exactly: range.position),
        let begin = unsafe Int(exactly: range.begin), let end = unsafe Int(exactly: range.end),
        begin <= end, unsafe range.target != nil || begin == end
      else {
        throw CheckpointError(
          .argument, unsafe "bytes \(range.begin) to \(range.end) cannot be read, or have no memory"
        )
      }
      wanted.append(ArchivedRange(position, bytes: begin..<end))
      unsafe targets.append(
        UnsafeMutableRawBufferPointer(start: range.target, count: end - begin))
    }
    let progress = unsafe job.map { unsafe WorkProgress($0) }
    // Safe: the caller vouches for the memory, which stays until this returns.
    try unsafe object(reader).archive.read(wanted, into: targets, progress: progress)
    return 0
  }
}

extension WorkProgress {
  /// Counts in a job of C's.
  fileprivate convenience init(_ job: UnsafeMutablePointer<ckpt_job>) {
    // Safe: a job is two numbers of 64 bits, one behind the other, and outlives the call.
    let numbers = unsafe UnsafeMutableRawPointer(job).assumingMemoryBound(to: UInt64.self)
    unsafe self.init(completed: numbers, stopped: numbers + 1)
  }
}

@c @implementation
public func ckpt_map(
  _ reader: OpaquePointer, _ position: UInt64, _ checks: Int32,
  _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> UnsafeRawPointer? {
  unsafe report(error, or: nil) { () throws(CheckpointError) -> UnsafeRawPointer? in
    let reader = unsafe object(reader)
    let mapped = try reader.mapped()
    let tensors = reader.archive.tensors
    guard let place = Int(exactly: position), tensors.indices.contains(place),
      let tensor = mapped.reader.index.tensor(named: tensors[place].name)
    else {
      throw CheckpointError(
        .argument, "has no tensor \(position) to map", path: reader.archive.path)
    }
    let bytes = try mapped.bytes(of: tensor, checking: checks != 0)
    // Safe: the mapping lives as long as the reader, which ckpt.h makes the caller's to keep.
    return unsafe bytes.withUnsafeBytes { $0.baseAddress }
  }
}

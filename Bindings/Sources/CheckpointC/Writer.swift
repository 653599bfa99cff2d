// The functions are documented in ckpt.h.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import CCheckpoint
import CheckpointFormat
import Interchange
import SystemPackage

/// What writes through functions of C's.
@safe
private final class CallbackSink: ByteSink {
  private let sink: ckpt_sink

  init(_ sink: ckpt_sink) { unsafe self.sink = sink }

  func write(_ bytes: RawSpan) throws(CheckpointError) {
    // Safe: the function is given so many bytes, and promises to read no more.
    try Self.check(
      unsafe bytes.withUnsafeBytes { unsafe sink.write(sink.context, $0.baseAddress, $0.count) })
  }

  func commit() throws(CheckpointError) {
    try Self.check(unsafe sink.commit?(sink.context) ?? 0)
  }

  private static func check(_ failure: Int32) throws(CheckpointError) {
    guard failure == 0 else {
      throw CheckpointError(.system, "cannot be written", systemError: failure)
    }
  }
}

/// A writer as C sees it.
private final class WriterObject {
  let writer: CheckpointWriter
  /// Where it writes, where that is memory of the library's.
  let memory: MemorySink?
  /// What was written there, kept where it is while C looks at it.
  var written: [UInt8] = []

  init(_ writer: CheckpointWriter, memory: MemorySink? = nil) {
    self.writer = writer
    self.memory = memory
  }
}

private func object(_ pointer: OpaquePointer) -> CheckpointWriter {
  unsafe object(pointer, as: WriterObject.self).writer
}

extension WritingOptions {
  fileprivate init(_ options: UnsafePointer<ckpt_options>?) throws(CheckpointError) {
    self.init()
    guard let options = unsafe options?.pointee else { return }
    switch options.codec {
    case 0: codec = nil
    case 1: codec = .stored
    case 2: codec = .zlib
    case 3: codec = .float
    default: throw CheckpointError(.argument, "codec \(options.codec) is not 0 to 3")
    }
    if options.level != 0 { level = Int(options.level) }
    if options.threads != 0 { threads = Int(options.threads) }
    if options.alignment != 0 { alignment = Int(options.alignment) }
  }
}

extension TensorLabels {
  /// Labels as C gives them; empty ones are those of a tensor of which nothing is known, the group apart.
  fileprivate init(_ labels: ckpt_labels) throws(CheckpointError) {
    unsafe self.init(depth: labels.depth < 0 ? nil : Int(labels.depth))
    layer = try unsafe labels.layer.string
    if unsafe labels.component.length > 0 { component = try unsafe labels.component.string }
    if unsafe labels.stack.length > 0 { stack = try unsafe labels.stack.string }
    if unsafe labels.role.length > 0 { role = try unsafe labels.role.string }
    group = try unsafe labels.group.string
  }

  fileprivate static func optional(
    _ labels: UnsafePointer<ckpt_labels>?
  ) throws(CheckpointError) -> TensorLabels? {
    guard let labels = unsafe labels?.pointee else { return nil }
    return try unsafe TensorLabels(labels)
  }
}

@c @implementation
public func ckpt_create(
  _ path: UnsafePointer<CChar>, _ options: UnsafePointer<ckpt_options>?,
  _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
  unsafe report(error, or: nil) { () throws(CheckpointError) -> OpaquePointer? in
    unsafe retained(
      WriterObject(
        try CheckpointWriter(
          path: FilePath(platformString: path), options: WritingOptions(options))))
  }
}

@c @implementation
public func ckpt_create_sink(
  _ sink: ckpt_sink, _ options: UnsafePointer<ckpt_options>?,
  _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
  unsafe report(error, or: nil) { () throws(CheckpointError) -> OpaquePointer? in
    unsafe retained(
      WriterObject(
        try CheckpointWriter(sink: CallbackSink(sink), options: WritingOptions(options))))
  }
}

@c @implementation
public func ckpt_create_memory(
  _ options: UnsafePointer<ckpt_options>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
  unsafe report(error, or: nil) { () throws(CheckpointError) -> OpaquePointer? in
    let sink = MemorySink()
    return unsafe retained(
      WriterObject(
        try CheckpointWriter(sink: sink, options: WritingOptions(options)), memory: sink))
  }
}

@c @implementation
public func ckpt_memory(
  _ writer: OpaquePointer, _ count: UnsafeMutablePointer<Int>
) -> UnsafeRawPointer? {
  let object = unsafe object(writer, as: WriterObject.self)
  object.written = object.memory?.bytes ?? []
  unsafe count.pointee = object.written.count
  // Safe: the array is not touched until the next call, so its elements stay where they are.
  return unsafe object.written.withUnsafeBytes { $0.count == 0 ? nil : $0.baseAddress }
}

@c @implementation
public func ckpt_begin(
  _ writer: OpaquePointer, _ tensor: UnsafePointer<ckpt_declaration>,
  _ labels: UnsafePointer<ckpt_labels>?, _ part: UnsafePointer<ckpt_part>?,
  _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe report(error, or: -1) { () throws(CheckpointError) -> Int32 in
    let writer = unsafe object(writer)
    let description = try unsafe TensorDescription(
      tensor.pointee, labels: TensorLabels.optional(labels))
    guard let part = unsafe part?.pointee else {
      try writer.begin(description)
      return 0
    }
    let rank = UInt32(description.shape.count)
    try writer.begin(
      description,
      part: TensorPart(
        whole: unsafe part.whole.string, wholeShape: unsafe dimensions(part.whole_shape, rank),
        origin: unsafe dimensions(part.origin, rank)))
    return 0
  }
}

@c @implementation
public func ckpt_append(
  _ writer: OpaquePointer, _ bytes: UnsafeRawPointer?, _ count: Int,
  _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe report(error, or: -1) { () throws(CheckpointError) -> Int32 in
    // Safe: the caller vouches for so many bytes until this returns.
    let buffer = unsafe UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : count)
    try unsafe object(writer).append(RawSpan(_unsafeBytes: buffer))
    return 0
  }
}

@c @implementation
public func ckpt_end(
  _ writer: OpaquePointer, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe report(error, or: -1) { () throws(CheckpointError) -> Int32 in
    try unsafe object(writer).end()
    return 0
  }
}

@c @implementation
public func ckpt_tie(
  _ writer: OpaquePointer, _ name: ckpt_text, _ tensor: ckpt_text,
  _ labels: UnsafePointer<ckpt_labels>?, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe report(error, or: -1) { () throws(CheckpointError) -> Int32 in
    try unsafe object(writer).tie(
      name.string, labels: TensorLabels.optional(labels) ?? TensorLabels(), to: tensor.string)
    return 0
  }
}

@c @implementation
public func ckpt_add_member(
  _ writer: OpaquePointer, _ path: UnsafePointer<CChar>,
  _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe report(error, or: -1) { () throws(CheckpointError) -> Int32 in
    let writer = unsafe object(writer)
    let path = unsafe FilePath(platformString: path)
    let member = try CheckpointReader(path: path)
    let number = try writer.name(member, fileName: path.lastComponent?.string ?? "")
    for tensor in member.index.tensors { try writer.takeOver(tensor, from: number) }
    return 0
  }
}

@c @implementation
public func ckpt_set_metadata_json(
  _ writer: OpaquePointer, _ json: ckpt_text, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe report(error, or: -1) { () throws(CheckpointError) -> Int32 in
    let writer = unsafe object(writer)
    for (key, value) in try unsafe CheckpointMetadata(json: json.copied) {
      writer.metadata[key] = value
    }
    return 0
  }
}

@c @implementation
public func ckpt_finish(
  _ writer: OpaquePointer, _ error: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
  unsafe report(error, or: -1) { () throws(CheckpointError) -> Int32 in
    try unsafe object(writer).finish()
    return 0
  }
}

@c @implementation
public func ckpt_writer_free(_ writer: OpaquePointer?) { unsafe release(writer) }

internal import CCheckpoint
import CheckpointFormat
import Interchange
import Synchronization

/// An open file as C sees it.
@safe
final class ReaderObject: Sendable {
  let archive: TensorArchive
  private let listed = Mutex<TensorList?>(nil)
  private let facts = Mutex<TextObject?>(nil)
  private let mapping = Mutex<MappedCheckpoint?>(nil)
  private let name: TextObject

  init(_ archive: TensorArchive) {
    self.archive = archive
    name = TextObject(archive.format.name)
  }

  var format: ckpt_text { unsafe name.text }

  /// The tensors for C, made when they are asked for first.
  var tensors: TensorList {
    listed.withLock { listed in
      if let listed { return listed }
      let made = TensorList(archive)
      listed = made
      return made
    }
  }

  var metadata: ckpt_text {
    unsafe facts.withLock { facts in
      if let facts { return unsafe facts.text }
      let made = TextObject(archive.metadata.json)
      facts = made
      return unsafe made.text
    }
  }

  /// The file as memory, mapped when it is asked for first. Throws `.argument` for another format.
  func mapped() throws(CheckpointError) -> MappedCheckpoint {
    guard let reader = archive.checkpointReader else {
      throw CheckpointError(
        .argument, "is \(archive.format.title), of which nothing is mapped", path: archive.path)
    }
    let known = mapping.withLock { $0 }
    if let known { return known }
    let made = try MappedCheckpoint(reader)
    return mapping.withLock { mapping in
      mapping = mapping ?? made
      return mapping ?? made
    }
  }
}

/// A text that belongs to an object.
@safe
final class TextObject: @unchecked Sendable {
  // Unchecked: never changed after it is made.
  private let arena = Arena()
  let text: ckpt_text

  init(_ string: String) { unsafe text = arena.text(string) }
}

/// The tensors of an archive as an array of C's.
@safe
final class TensorList: @unchecked Sendable {
  // Unchecked: never changed after it is made.
  private let arena = Arena()
  let elements: UnsafeBufferPointer<ckpt_tensor>

  init(_ archive: TensorArchive) {
    let tensors = archive.tensors
    let names = unsafe arena.texts(tensors.map(\.name))
    let list = UnsafeMutableBufferPointer<ckpt_tensor>.allocate(capacity: tensors.count)
    for (place, tensor) in tensors.enumerated() {
      // Safe: there is room for all, and each place is initialized once.
      unsafe list.initializeElement(at: place, to: Self.describe(tensor, names[place], arena))
    }
    unsafe elements = UnsafeBufferPointer(list)
  }

  // Safe: the array ends with the object that holds it.
  deinit { unsafe elements.deallocate() }

  private static func describe(
    _ tensor: ArchivedTensor, _ name: ckpt_text, _ arena: Arena
  ) -> ckpt_tensor {
    let description = tensor.description
    return unsafe ckpt_tensor(
      name: name, type: arena.sharedText(description.dataType.name),
      file: arena.sharedText(tensor.file ?? ""), labels: ckpt_labels(description.labels, arena),
      shape: arena.numbers(description.shape), byte_count: UInt64(description.byteCount),
      stored_byte_count: UInt64(tensor.storedByteCount), offset: UInt64(tensor.offset),
      position: UInt64(tensor.tiedTo ?? tensor.position), rank: UInt32(description.shape.count),
      is_stored: tensor.codec == .stored && tensor.dependence == nil ? 1 : 0,
      is_tied: tensor.tiedTo == nil ? 0 : 1, reserved: 0)
  }
}

extension ckpt_labels {
  init(_ labels: TensorLabels, _ arena: Arena) {
    unsafe self.init(
      layer: arena.sharedText(labels.layer), component: arena.sharedText(labels.component),
      stack: arena.sharedText(labels.stack), role: arena.sharedText(labels.role),
      group: arena.sharedText(labels.group), depth: labels.depth.map { Int32(clamping: $0) } ?? -1,
      reserved: 0)
  }
}

internal import CheckpointFormat

/// The data of a legacy file: behind the pickles, for each key a number of elements and the elements.
struct LegacyStorages: StorageContainer {
  let members: [ArchiveMember]
  private let positions: [ByteName: Int]

  /// The keys that the last pickle lists. Throws `.foreignField` for something else.
  static func keys(
    _ list: (value: PickleValue, heap: PickleHeap)
  ) throws(CheckpointError) -> [String] {
    guard case .sequence(let position, isTuple: false) = list.value else { throw noKeys }
    var keys: [String] = []
    for item in list.heap.sequences[position] {
      guard case .text(let key) = item else { throw noKeys }
      keys.append(key)
    }
    return keys
  }

  private static var noKeys: CheckpointError {
    CheckpointError(.foreignField, "does not list the keys of its data")
  }

  /// Finds the data of all keys.
  ///
  /// Throws `.foreignField` for a key that no tensor names, one that comes twice, or one that is named with several types
  /// or sizes; `.foreignExtent` where the data has another size than its tensors say, or ends before or after the file.
  init(
    _ keys: [String], of references: [StorageReference], in source: any ByteSource,
    from start: Int
  ) throws(CheckpointError) {
    var byKey: [ByteName: StorageReference] = [:]
    for reference in references {
      guard let other = byKey.updateValue(reference, forKey: ByteName(reference.key)) else {
        continue
      }
      guard other.dataType == reference.dataType, other.count == reference.count else {
        throw CheckpointError(
          .foreignField,
          "\(Self.title(of: reference.key)) is named with several types or sizes")
      }
    }
    var members: [ArchiveMember] = []
    var positions: [ByteName: Int] = [:]
    var offset = start
    for key in keys {
      guard let reference = byKey[ByteName(key)] else {
        throw CheckpointError(.foreignField, "\(Self.title(of: key)) belongs to no tensor")
      }
      guard positions.updateValue(members.count, forKey: ByteName(key)) == nil else {
        throw CheckpointError(.foreignField, "\(Self.title(of: key)) is listed twice")
      }
      let member = try Self.member(reference, in: source, at: offset)
      members.append(member)
      offset = member.offset + member.byteCount
    }
    guard offset == source.byteCount else {
      throw CheckpointError(
        .foreignExtent, "has \(source.byteCount - offset) bytes behind its data", offset: offset)
    }
    self.members = members
    self.positions = positions
  }

  private static func member(
    _ reference: StorageReference, in source: any ByteSource, at offset: Int
  ) throws(CheckpointError) -> ArchiveMember {
    guard source.byteCount - offset >= 8 else {
      throw CheckpointError(
        .foreignExtent, "ends before \(title(of: reference.key))", offset: offset)
    }
    let count = try source.read(offset..<offset + 8).reversed().reduce(UInt64(0)) {
      $0 << 8 | UInt64($1)
    }
    let (byteCount, overflow) = reference.count.multipliedReportingOverflow(
      by: reference.dataType?.bytesPerBlock ?? 1)
    guard Int(exactly: count) == reference.count, !overflow,
      byteCount <= source.byteCount - offset - 8
    else {
      throw CheckpointError(
        .foreignExtent,
        "\(title(of: reference.key)) has \(count) elements, and should have \(reference.count) within the file",
        offset: offset)
    }
    return ArchiveMember(
      source: source, name: nil, offset: offset + 8, storedByteCount: byteCount,
      byteCount: byteCount, isDeflated: false, checksum: nil)
  }

  func position(ofStorage key: String) -> Int? { positions[ByteName(key)] }

  func title(ofStorage key: String) -> String { Self.title(of: key) }

  private static func title(of key: String) -> String {
    "the data \(Escaping.escapeShortened(key))"
  }

  /// Nothing: all data was found by what names it.
  func expectAllStorages(in used: Set<Int>) {}
}
